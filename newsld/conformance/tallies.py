"""Outcomes → counts: cases that agree at each level, faults found, sound documents left in peace."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from newsld.conformance.agreement import Level, Outcome
from newsld.conformance.answers import Answer

ALL = "all"


@dataclass(slots=True)
class Tally:
    """What came of the cases of a family.

    `agreeing` counts by level. `told_apart` are the cases that break their rule and of which something is said that is
    said of no sound one in their folder: who complains of everything has found nothing.
    """

    cases: int = 0
    skipped: int = 0
    broken: int = 0
    agreeing: Counter[Level] = field(default_factory=Counter[Level])
    breaking: int = 0
    found: int = 0
    told_apart: int = 0
    sound: int = 0
    silent: int = 0


def tallies(outcomes: Iterable[Outcome], families: Mapping[str, str]) -> dict[str, Tally]:
    """Return what came of the cases by family, in the order of their codes, and at last of "all"."""
    outcomes = sorted(outcomes, key=lambda outcome: outcome.case.rule)
    known = _said_of_sound(outcomes)
    found: dict[str, Tally] = {}
    whole = Tally()
    for outcome in outcomes:
        said = known.get(outcome.case.folder, frozenset[str]())
        _count(found.setdefault(families[outcome.case.rule], Tally()), outcome, said)
        _count(whole, outcome, said)
    return {**found, ALL: whole}


def _count(tally: Tally, outcome: Outcome, known: frozenset[str]) -> None:
    case, answer = outcome.case, outcome.answer
    if answer.skipped:
        tally.skipped += 1
        return
    tally.cases += 1
    tally.broken += bool(answer.broken)
    tally.agreeing.update(level for level in Level if outcome.agrees(level))
    if case.breaks:
        tally.breaking += 1
        tally.found += answer.complains
        tally.told_apart += bool(_said(answer) - known)
    if case.is_sound:
        tally.sound += 1
        tally.silent += not answer.complains and not answer.broken


def _said_of_sound(outcomes: Iterable[Outcome]) -> Mapping[str, frozenset[str]]:
    """Return what is said of the sound cases of each folder."""
    said: dict[str, set[str]] = {}
    for outcome in outcomes:
        if outcome.case.is_sound:
            said.setdefault(outcome.case.folder, set()).update(_said(outcome.answer))
    return {folder: frozenset(texts) for folder, texts in said.items()}


def _said(answer: Answer) -> set[str]:
    """Return what is said: codes, or where there are none, the words; of a bare verdict, that there is something."""
    if not answer.complains:
        return set()
    return {remark.code or remark.message for remark in answer.remarks or ()} or {""}
