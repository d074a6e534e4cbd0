"""What an output format is."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from newsld.model.diagnostic import Diagnostic, Source
from newsld.model.fix import Position, TextFix
from newsld.model.tally import Tally

_MEMBERS = tuple(field.name for field in fields(Diagnostic))

Sources = Mapping[str, Source]
Report = Callable[[Sequence[Diagnostic], Sources], str]


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a run knows beside diagnostics: the files looked at, what could not be, and rules' titles by code."""

    files: Sequence[str] = ()
    failures: Sequence[str] = ()
    titles: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write diagnostics down.

    `report` takes the diagnostics and the texts they speak of, by file; a text that is not at hand may be left out.
    `is_whole` says that one report holds all diagnostics of a run; reports of other formats may follow each other.
    `coloured` is the same report for a terminal, `linked` for one that follows links; `counts` is the same
    report made of counts alone, where it says no more than they do. `of_run` is the report of a whole run.
    """

    report: Report
    is_whole: bool = False
    coloured: Report | None = None
    linked: Report | None = None
    counts: Callable[[Tally], str] | None = None
    of_run: Callable[[Sequence[Diagnostic], Circumstances], str] | None = None


def members(diagnostic: Diagnostic) -> dict[str, Any]:
    """Return a diagnostic as the members of a JSON object: what `asdict` says, in a part of its time."""
    told = {name: getattr(diagnostic, name) for name in _MEMBERS}
    return told | {"fix": _fix(diagnostic.fix)} if diagnostic.fix else told


def _fix(fix: TextFix) -> dict[str, Any]:
    edits = [{"start": _position(edit.start), "end": _position(edit.end), "text": edit.text} for edit in fix.edits]
    return {"title": fix.title, "is_safe": fix.is_safe, "edits": edits}


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line, "column": position.column}
