"""JSON Pointer → line and column; worked out only when there is something to show."""

import json
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from newsld.jsonld.edits import applied
from newsld.model.fix import Position
from newsld.model.graph import Edit, pointer

_DECODER = json.JSONDecoder()
_SPACE = re.compile(r"[ \t\r\n]*")
_STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
_SCALAR = re.compile(r"[^ \t\r\n,\]}]+")
_LINE_END = re.compile(r"\r\n|\r|\n")


class Span(NamedTuple):
    """Where a value and its key stand, in code points, half-open; a value without key has an empty one before it."""

    key: int
    key_end: int
    start: int
    end: int


class Places:
    """The places of a text: of its offsets, and of its values.

    Lines count from `first_line`; in that one, `first_column` characters go before the text.

    The text must be JSON, once `edits` are applied to it, where places of values are asked for.
    """

    def __init__(self, text: str, first_line: int = 1, edits: tuple[Edit, ...] = (), *, first_column: int = 0) -> None:
        self._text = text
        self._first_line = first_line
        self._first_column = first_column
        self._edits = edits
        self._known: dict[str, Span] = {}

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_END.finditer(self._text))]

    def spans(self, pointers: Iterable[str]) -> dict[str, Span]:
        """Return the span of each value that a pointer leads to; of repeated keys the last, as JSON readers have it."""
        wanted = frozenset(pointers)
        if not wanted:
            return {}
        found = self.spans_as_read(wanted)
        return {path: self._as_written(span) for path, span in found.items()} if self._edits else found

    @cached_property
    def text_as_read(self) -> str:
        """The text with the edits applied."""
        return applied(self._text, self._edits) if self._edits else self._text

    def spans_as_read(self, wanted: frozenset[str]) -> dict[str, Span]:
        """Return the spans of values in the text as it is read, those that are wanted among them."""
        if not wanted <= self._known.keys():
            found = _spans(self.text_as_read, _with_all_above(wanted))
            self._known = {path: span for path, span in found if path in wanted}
        return self._known

    def members(self, start: int) -> list[tuple[str, Span]]:
        """Return what stands in the object or list at a place of the text as it is read: pointers from there, spans."""
        return [(path, span) for path, span in _spans(self.text_as_read, frozenset({""}), start) if path]

    def as_written(self, edit: Edit) -> Edit | None:
        """Return an edit of the text as it is read as one of the text itself; None where it would undo others."""
        start, end = self._original(edit.start, bisect_right), self._original(edit.end, bisect_left)
        if start > end or self._text[start:end] != self.text_as_read[edit.start : edit.end]:
            return None
        return edit._replace(start=start, end=end)

    def _as_written(self, span: Span) -> Span:
        """Return where a span of the mended text stands in the text itself."""
        return Span(
            self._original(span.key, bisect_right),
            self._original(span.key_end, bisect_left),
            self._original(span.start, bisect_right),
            self._original(span.end, bisect_left),
        )

    def _original(self, offset: int, last: Callable[[list[int], int], int]) -> int:
        """Return the offset in the text of one in the mended text; within an edit it is one of the edit's ends."""
        index = last(self._edit_starts, offset) - 1
        if index < 0:
            return offset
        start, edit = self._edit_starts[index], self._edits[index]
        inside = offset - start
        if inside >= len(edit.text):
            return edit.end + inside - len(edit.text)
        return edit.start if last is bisect_right else edit.end

    @cached_property
    def _edit_starts(self) -> list[int]:
        """Where each edit's text starts in the mended text."""
        found: list[int] = []
        shift = 0
        for edit in self._edits:
            found.append(edit.start + shift)
            shift += len(edit.text) - (edit.end - edit.start)
        return found

    def offset(self, place: Position) -> int:
        """Return the offset of a place."""
        line = place.line - self._first_line
        return self._line_starts[line] + place.column - 1 - self._before(line)

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """Return the place of an offset; lines and columns count from 1, columns in code points."""
        line = bisect_right(self._line_starts, offset) - 1
        return self._first_line + line, offset - self._line_starts[line] + 1 + self._before(line)

    def _before(self, line: int) -> int:
        """Return how many characters go before the text in one of its lines."""
        return 0 if line else self._first_column


class _Container:
    """An object or list that is being read: where it stands, and how far its members are."""

    __slots__ = ("index", "is_object", "key", "key_end", "key_start", "path", "start")

    def __init__(self, path: str, start: int, *, is_object: bool, key: tuple[int, int]) -> None:
        self.path = path
        self.start = start
        self.is_object = is_object
        self.key_start, self.key_end = key
        self.index = 0


def _with_all_above(pointers: frozenset[str]) -> frozenset[str]:
    """Return pointers and those of all containers that their values stand in."""
    found: set[str] = set()
    for path in pointers:
        above = path
        while above not in found:
            found.add(above)
            above = above.rpartition("/")[0]
    return frozenset(found)


def _spans(text: str, wanted: frozenset[str], start: int = 0) -> Iterator[tuple[str, Span]]:
    """Yield the span of every value in the containers that are wanted, these behind their members.

    There must be JSON at `start`; what is not wanted is leapt over.
    """
    stack: list[_Container] = []
    path = ""
    at = _past_space(text, start)
    key = (at, at)
    while True:
        opening = text[at]
        if opening in "{[" and path in wanted:
            stack.append(_Container(path, at, is_object=opening == "{", key=key))
            at += 1
        else:
            end = _end_of_value(text, at, opening)
            yield path, Span(*key, at, end)
            at = end
        # after a value or an opening bracket: close what ends here, then go to the next member
        at = _past_space(text, at)
        while stack and text[at] in "]}":
            closed = stack.pop()
            at += 1
            yield closed.path, Span(closed.key_start, closed.key_end, closed.start, at)
            at = _past_space(text, at)
        if not stack:
            return
        if text[at] == ",":
            at = _past_space(text, at + 1)
        path, key, at = _next_member(text, at, stack[-1])


def _next_member(text: str, at: int, within: _Container) -> tuple[str, tuple[int, int], int]:
    """Return the path of the member at `at`, the span of its key, and where its value starts."""
    if not within.is_object:
        path = f"{within.path}/{within.index}"
        within.index += 1
        return path, (at, at), at
    end = _end_of(_STRING, text, at)
    name = json.loads(text[at:end]) if "\\" in text[at:end] else text[at + 1 : end - 1]
    value = _past_space(text, _past_space(text, end) + 1)
    return within.path + pointer((name,)), (at, end), value


def _end_of_value(text: str, at: int, opening: str) -> int:
    if opening in "{[":
        return _DECODER.raw_decode(text, at)[1]  # the fastest way over it
    return _end_of(_STRING if opening == '"' else _SCALAR, text, at)


def _past_space(text: str, at: int) -> int:
    return _end_of(_SPACE, text, at)


def _end_of(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at + 1
