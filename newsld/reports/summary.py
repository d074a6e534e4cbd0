"""How often each rule was broken, how much is wrong on each host and in each file: tables instead of diagnostics."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from newsld.model.diagnostic import Diagnostic, Severity
from newsld.model.tally import Kind, Tally
from newsld.reports.format import Format, Sources
from newsld.reports.text import columns, printable

Row = tuple[str, ...]


def report(diagnostics: Sequence[Diagnostic], _sources: Sources) -> str:
    """Return a table of rules and one of files, the most frequent first; nothing where nothing is wrong."""
    tally = Tally()
    tally.add(diagnostics)
    return counts(tally)


def counts(tally: Tally) -> str:
    """Return a table of rules, one of hosts where they are known, and one of files."""
    if not tally.kinds:
        return ""
    return "\n".join(filter(None, (rules_and_hosts(tally), _table(_files(tally)))))


def rules_and_hosts(tally: Tally) -> str:
    """Return a table of rules, and one of hosts where they are known."""
    if not tally.kinds:
        return ""
    hosts = _table(_hosts(tally)) if any(kind.host for kind in tally.kinds) else ""
    return "\n".join(filter(None, (_table(_rules(tally)), hosts)))


def _rules(tally: Tally) -> Iterable[Row]:
    totals = _totals(tally, lambda kind: (kind.code, kind.severity, kind.name))
    files = _files_by_code(tally)
    yield "count", *(["files"] if files else []), "code", "severity", "rule"
    for (code, severity, name), count in totals:
        yield f"{count:,}", *([f"{len(files[code]):,}"] if files else []), code, severity, name


def _files_by_code(tally: Tally) -> Mapping[str, set[str]]:
    """Return the files that each rule was broken in; nothing where files were not told apart."""
    files: dict[str, set[str]] = {}
    for kind in tally.kinds:
        if kind.file:
            files.setdefault(kind.code, set()).add(kind.file)
    return files


def _hosts(tally: Tally) -> Iterable[Row]:
    by_severity = Counter(dict(_totals(tally, lambda kind: (kind.host, kind.severity))))
    yield "count", "documents", *Severity, "host"
    for (host,), count in _totals(tally, lambda kind: (kind.host,)):
        told = (f"{by_severity[host, severity]:,}" for severity in Severity)
        yield f"{count:,}", f"{tally.documents[host]:,}", *told, printable(host)


def _files(tally: Tally) -> Iterable[Row]:
    by_severity = Counter(dict(_totals(tally, lambda kind: (kind.file, kind.severity))))
    yield "count", *Severity, "file"
    for (file,), count in _totals(tally, lambda kind: (kind.file,)):
        yield f"{count:,}", *(f"{by_severity[file, severity]:,}" for severity in Severity), printable(file)


def _totals(tally: Tally, key: Callable[[Kind], Row]) -> list[tuple[Row, int]]:
    """Return how often each key was counted, the most frequent first."""
    totals: Counter[Row] = Counter()
    for kind, count in tally.kinds.items():
        totals[key(kind)] += count
    return sorted(totals.items(), key=lambda entry: (-entry[1], entry[0]))


def _table(rows: Iterable[Row]) -> str:
    """Return rows as lines with their cells below each other, numbers to the right, the last cell as long as it is."""
    lines = list(rows)
    widths = [max(map(columns, column)) for column in zip(*lines, strict=True)]
    return "".join(f"{_line(line, widths)}\n" for line in lines)


def _line(cells: Row, widths: Sequence[int]) -> str:
    *first, last = zip(cells, widths, strict=True)
    return "  ".join((*(_cell(*cell) for cell in first), last[0]))


def _cell(cell: str, width: int) -> str:
    return cell.rjust(width) if cell[:1].isdigit() else cell.ljust(width)


FORMAT = Format(report, is_whole=True, counts=counts)
