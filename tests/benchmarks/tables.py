"""Measurements as text: tables of cells, as plain columns and as Markdown."""

from collections.abc import Iterator, Sequence
from statistics import median

from command_line import MEGABYTE, Seconds, spread
from peers import MEASURE, NOT_INSTALLABLE, NOT_MEASURED, OURS
from throughput import Speed, ratios

Table = list[list[str]]  # its first row is the head


def of_speeds(speeds: Sequence[Speed]) -> Table:
    """Return documents per second, and the ratios to json.loads and of newsld to each, fastest first."""
    by_peer = ratios(speeds)
    table = [["peer", "version", "kind", "documents/s (min–max)", "of json.loads", f"{OURS.name} is (min–max)"]]
    for speed in sorted(speeds, key=lambda speed: -speed.middle if speed.rates else 0):
        row = [speed.peer.name, speed.version, speed.peer.kind]
        if speed.failure:
            table.append([*row, f"none: {speed.failure}", "", ""])
            continue
        to_measure, ours = by_peer[speed.peer.name]
        table.append([*row, spread_of(speed.rates), _figure(median(to_measure)), f"× {spread_of(ours)}"])
    table.extend([name, "", "validator", "none: not installable from a registry", "", ""] for name in NOT_INSTALLABLE)
    table.extend([name, "", "models", "none: a compiler, not run", "", ""] for name in NOT_MEASURED)
    return table


def of_seconds(took: Seconds) -> Table:
    """Return wall-clock times in milliseconds."""
    return [
        ["call", "ms (min–max)"],
        *([name, spread_of([second * 1000 for second in seconds])] for name, seconds in took.items()),
    ]


def of_lines(took: Seconds, number: int) -> Table:
    """Return lines per second, and how many times the first way's speed each is."""
    first = next(iter(took.values()))
    return [
        ["call", "lines/s (min–max)", "of the first"],
        *(
            [name, spread_of([number / second for second in seconds]), spread_of(_by(first, seconds))]
            for name, seconds in took.items()
        ),
    ]


def of_blocks(took: Seconds, number: int) -> Table:
    """Return blocks per second, and the ratio to what json.loads needs to read as many for the same time."""
    table = [["reader", "blocks/s (min–max)", "of json.loads (min–max)"]]
    for name, seconds in took.items():
        measure = took[name.replace(OURS.name, MEASURE.name)]
        rates = spread_of([number / second for second in seconds])
        table.append([name, rates, spread_of(_by(measure, seconds))])
    return table


def of_memory(seen: Sequence[tuple[int, int]]) -> Table:
    """Return resident memory by what was sent."""
    return [
        ["sent (MB)", "resident (MB)"],
        *([f"{sent / MEGABYTE:,.0f}", f"{resident / MEGABYTE:,.1f}"] for sent, resident in seen),
    ]


def plain(table: Table) -> str:
    """Return a table in columns."""
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in table)
    return "\n".join(lines)


def markdown(table: Table) -> str:
    """Return a table as Markdown."""
    return "\n".join(_markdown_rows(table))


def _markdown_rows(table: Table) -> Iterator[str]:
    head, *rows = [[cell.replace("|", "\\|") for cell in row] for row in table]
    yield f"| {' | '.join(head)} |"
    yield "|---" * len(head) + "|"
    yield from (f"| {' | '.join(row)} |" for row in rows)


def spread_of(values: Sequence[float]) -> str:
    """Return the middle of several figures, and the least and the most."""
    least, middle, most = spread(values)
    return f"{_figure(middle)} ({_figure(least)}–{_figure(most)})"


def _figure(value: float) -> str:
    """Return a number in three figures, or whole where it is large."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def _by(one: Sequence[float], other: Sequence[float]) -> list[float]:
    return [mine / theirs for mine, theirs in zip(one, other, strict=True)]
