"""The parts of a run: a file for each table, whole before anybody sees them, and what they hold, in numbers."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from newsld.batch.columns import KEY, REJECTS, Columns, Tables
from newsld.batch.numbers import Numbers
from newsld.batch.portions import Portion
from newsld.batch.roads.judging import RULE_FAILED
from newsld.batch.rows import Reject
from newsld.batch.writing import Sink, sink

ARTICLES, REJECTED = "articles", "rejects"
CORNER = ".newsld"  # of the folder of a run, for what is not to be read by others

_KIND = re.compile(r"\w*")  # of error
_PLACE = re.compile(r" \([^()]*:\d+\)$")

Staged = Callable[[str], Path]


@dataclass(slots=True)
class Part:
    """A part: what tells its records from others, what it holds, and its files by their places, with their bytes."""

    index: int
    digest: str
    numbers: Numbers
    files: dict[str, int] = field(default_factory=dict[str, int])

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> "Part":
        """Return the part that a ticket tells of."""
        return cls(told["index"], told["digest"], Numbers.of(told), told["files"])

    def told(self) -> dict[str, Any]:
        """Return what its ticket says."""
        return {"index": self.index, "digest": self.digest, **self.numbers.told(), "files": self.files}


class Making:
    """Makes one part: its files are open; `staged` tells where one is made that is to be in a place."""

    def __init__(self, portion: Portion, tables: Tables, form: str, staged: Staged) -> None:
        self.part = Part(portion.index, portion.digest(), Numbers(len(portion.records)))
        self._numbers = self.part.numbers
        self._staged = staged
        self._places: dict[Path, str] = {}
        self._sinks: dict[str, Sink] = {}
        everything = {ARTICLES: tables.articles, **tables.beside}
        for name, columns in everything.items():
            self._open(name, f"{name}/part-{portion.index:06}.{form}", form, columns)
        self._open(REJECTED, f"{CORNER}/{REJECTED}/{portion.index:06}.jsonl", "jsonl", REJECTS)

    def _open(self, name: str, place: str, form: str, columns: Columns) -> None:
        staged = self._staged(place)
        self._places[staged] = place
        self._sinks[name] = sink(form, staged, {**KEY, **columns})

    def take(self, key: str, made: Iterable[Any]) -> None:
        """Write what came of a record."""
        for item, one in enumerate(made):
            at = {"key": key, "item": item}
            self._numbers.several += item > 0
            if isinstance(one, Reject):
                self._write(REJECTED, {**at, "reason": str(one.reason), "message": one.message})
                self._numbers.reasons[str(one.reason)] += 1
                continue
            self._write(ARTICLES, {**at, **one.values})
            self._count(one.values)
            for name, rows in one.beside.items():
                for row in rows:
                    self._write(name, {**at, **row})

    def _write(self, name: str, row: Mapping[str, Any]) -> None:
        self._sinks[name].write(row)
        self._numbers.rows[name] += 1

    def _count(self, values: Mapping[str, Any]) -> None:
        self._numbers.codes.update(diagnostic["code"] for diagnostic in values.get("diagnostics", ()))
        remarks = values.get("remarks", ())
        self._numbers.failed.update(in_short(one["message"]) for one in remarks if one["name"] == RULE_FAILED)

    def done(self) -> "Made":
        """Return the part; its files are whole."""
        for sunk in self._sinks.values():
            sunk.close()
        self.part.files = {place: staged.stat().st_size for staged, place in self._places.items()}
        return Made(self.part, {str(staged): place for staged, place in self._places.items()})


@dataclass(frozen=True, slots=True)
class Made:
    """A part whose files are whole, and are yet to be put in their places."""

    part: Part
    places: Mapping[str, str]


def in_short(why: str) -> str:
    """Return how a rule failed without what it said of the article: few of a million sayings are the same."""
    who, failed, how = why.partition(" failed: ")
    kind, place = _KIND.match(how), _PLACE.search(how)
    return f"{who}{failed}{kind[0] if kind else ''}{place[0] if place else ''}"
