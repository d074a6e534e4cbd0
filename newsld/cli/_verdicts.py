"""What came of a suite, told on the terminal and written down as JSON."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import click

from newsld.cli._suite import Suite
from newsld.conformance import Case, Level, Outcome, Remark, Tally, difference, tallies

MOST_TOLD = 20  # differences; a report has all


def tell(outcomes: Sequence[Outcome], families: Mapping[str, str], level: Level) -> bool:
    """Tell how answers differ and how many agree, and return whether all do."""
    asked = [outcome for outcome in outcomes if not outcome.answer.skipped]
    differing = [outcome for outcome in asked if not outcome.agrees(level)]
    for outcome in differing[:MOST_TOLD]:
        click.echo(f"{outcome.case.file}: {difference(outcome, level)}")
    if len(differing) > MOST_TOLD:
        click.echo(f"… and {len(differing) - MOST_TOLD:,} more; --report FILE writes all of them down")
    click.echo("\n" * bool(differing) + "\n".join(_table(tallies(outcomes, families), level)))
    left = f"; {len(outcomes) - len(asked):,} were not taken" if len(asked) < len(outcomes) else ""
    click.echo(f"\n{len(asked) - len(differing):,} of {len(asked):,} cases agree at the level {level}{left}")
    return not differing and bool(asked)


def about(case: Case, expected: Sequence[Remark]) -> Iterator[str]:
    """Yield what is to be known of a case, a line each."""
    yield f"{case.kind}; requirement {case.requirement}, which it {'breaks' if case.breaks else 'keeps'}"
    yield from (f"{key}: {json.dumps(value)}" for key, value in case.settings.told().items())
    yield from (f"expected: {remark}" for remark in expected or ("nothing",))


def _table(counted: Mapping[str, Tally], level: Level) -> Iterator[str]:
    """Yield the lines of a table: cases and how many of them agree, by family."""
    levels = [each for each in Level if level.holds(each)]
    rows = [["family", "cases", *levels]]
    rows += [[family, *_figures(tally, levels)] for family, tally in counted.items()]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for first, *rest in rows:
        yield "  ".join(
            (first.ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True)))
        )


def _figures(tally: Tally, levels: Iterable[Level]) -> list[str]:
    return [f"{tally.cases:,}", *(f"{tally.agreeing[level]:,}" for level in levels)]


def written(suite: Suite, command: Sequence[str], outcomes: Sequence[Outcome]) -> str:
    """Return what came of all cases as JSON, a line for each family, each rule and each case."""
    manifest = suite.manifest
    about = {"version": manifest.version, "digest": suite.digest(), "cases": len(manifest.cases)}
    cases = (json.dumps(_of_case(outcome), ensure_ascii=False) for outcome in outcomes)
    parts = (
        f'"suite": {json.dumps(about)}',
        f'"command": {json.dumps(list(command), ensure_ascii=False)}',
        f'"families": {_lines(tallies(outcomes, manifest.families))}',
        f'"rules": {_lines(tallies(outcomes, {code: code for code in manifest.families}))}',
        '"cases": [\n' + ",\n".join(cases) + "\n]",
    )
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _lines(counted: Mapping[str, Tally]) -> str:
    lines = (f"{json.dumps(name)}: {json.dumps(_counts(tally))}" for name, tally in counted.items())
    return "{\n" + ",\n".join(lines) + "\n}"


def _counts(tally: Tally) -> dict[str, int]:
    return {
        "cases": tally.cases,
        "skipped": tally.skipped,
        "broken": tally.broken,
        **{str(level): tally.agreeing[level] for level in Level},
        "breaking": tally.breaking,
        "found": tally.found,
        "told_apart": tally.told_apart,
        "sound": tally.sound,
        "silent": tally.silent,
    }


def _of_case(outcome: Outcome) -> dict[str, Any]:
    case, answer = outcome.case, outcome.answer
    said: dict[str, Any] = {"id": case.id, "agrees": outcome.reached}
    if answer.broken or answer.skipped:
        return said | ({"broken": answer.broken} if answer.broken else {"skipped": answer.skipped})
    said["verdict"] = "sound" if answer.is_sound else "faulty"
    if answer.remarks:
        said["diagnostics"] = [
            {key: value for key, value in remark._asdict().items() if value} for remark in answer.remarks
        ]
    return said
