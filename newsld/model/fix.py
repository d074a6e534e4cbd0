"""How a fault is mended, as data: in a finding what is to change by pointers, in a diagnostic the same by places."""

from dataclasses import dataclass
from typing import Any, NamedTuple

from newsld.model.graph import Edit


class Replace(NamedTuple):
    """Another JSON value stands where the pointer leads.

    `was` is what a rule read there; where the document spells that otherwise, it stays. None asks for nothing.
    """

    pointer: str
    value: Any
    was: Any = None


class Reterm(NamedTuple):
    """The text that the pointer leads to names another term; the prefix that stands before it, if any, stays."""

    pointer: str
    was: str
    term: str


class Respell(NamedTuple):
    """In the text that the pointer leads to, stretches of it (code points, half-open) are written otherwise.

    `was` is that text, as for `Replace`.
    """

    pointer: str
    stretches: tuple[Edit, ...]
    was: Any = None


class Rename(NamedTuple):
    """The member that the pointer leads to has another key."""

    pointer: str
    key: str


class Remove(NamedTuple):
    """The member that the pointer leads to is taken out."""

    pointer: str


class Insert(NamedTuple):
    """The object that the pointer leads to has one more member, behind the one of the key `behind`, else the first."""

    pointer: str
    key: str
    value: Any
    behind: str = ""


class KeepLast(NamedTuple):
    """Of the members with one and the same key only the last stays, the one that the pointer leads to."""

    pointer: str


class Gather(NamedTuple):
    """The values of the members with one and the same key stand in one list, behind the last of these keys."""

    pointer: str


Change = Replace | Reterm | Respell | Rename | Remove | Insert | KeepLast | Gather | Edit


@dataclass(frozen=True, slots=True)
class Fix:
    """What mends a finding.

    `title` says it to an editor. It is safe where only one thing can have been meant and nothing of it is lost; what
    may need a person's eye is not.
    """

    title: str
    changes: tuple[Change, ...]
    is_safe: bool = True


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a file; lines and columns count from 1, columns in code points."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class TextEdit:
    """A stretch of a file, half-open, and what stands there instead."""

    start: Position
    end: Position
    text: str


@dataclass(frozen=True, slots=True)
class TextFix:
    """What mends a diagnostic: edits in the order of their places; they go together, and none overlaps another."""

    title: str
    is_safe: bool
    edits: tuple[TextEdit, ...]
