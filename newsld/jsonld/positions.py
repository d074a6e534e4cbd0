"""JSON Pointer → line and column; worked out only when there is something to show."""

import json
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from newsld.jsonld.edits import applied
from newsld.model.fix import Position
from newsld.model.graph import Edit

_DECODER = json.JSONDecoder()
_STRING = r'"[^"\\]*+(?:\\.[^"\\]*+)*+"'
_BLANKS = r"[ \t\r\n]*+"
_VALUE = rf'({_STRING}|[^ \t\r\n,\]}}"\[{{]++)'  # not of objects and lists: these are looked into, or leapt over
_SPACE = re.compile(_BLANKS)
_SCALAR = re.compile(_VALUE, re.DOTALL)
# a member up to the next comma or closing bracket; without its value where that is a container
_MEMBER = re.compile(rf",?+{_BLANKS}({_STRING}){_BLANKS}:{_BLANKS}(?:{_VALUE}{_BLANKS})?+", re.DOTALL)
_ITEM = re.compile(rf",?+{_BLANKS}()(?:{_VALUE}{_BLANKS})?+", re.DOTALL)
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
        if "\r" in self._text:
            return [0, *[match.end() for match in _LINE_END.finditer(self._text)]]
        return [*accumulate([len(line) + 1 for line in self._text.split("\n")[:-1]], initial=0)]

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
            found = _Search(self.text_as_read, wanted, _above(wanted)).whole()
            self._known = {path: span for path, span in found if path in wanted}
        return self._known

    def members(self, start: int) -> list[tuple[str, Span]]:
        """Return what stands in the object or list at a place of the text as it is read: pointers from there, spans."""
        search = _Search(self.text_as_read)
        search.into("", start)
        return search.found

    def as_written(self, edit: Edit) -> Edit | None:
        """Return an edit of the text as it is read as one of the text itself; None where it would undo others."""
        if not self._edits:
            return edit
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
        return self._line_starts[line] + place.column - 1 - (0 if line else self._first_column)

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """Return the place of an offset; lines and columns count from 1, columns in code points."""
        line = bisect_right(self._line_starts, offset) - 1
        before = 0 if line else self._first_column
        return self._first_line + line, offset - self._line_starts[line] + 1 + before


def _above(pointers: frozenset[str]) -> frozenset[str]:
    """Return the pointers of all containers that values stand in."""
    found: set[str] = set()
    for path in pointers:
        above = path
        while above and (above := above.rpartition("/")[0]) not in found:
            found.add(above)
    return frozenset(found)


class _Search:
    """A walk over JSON that notes the spans of what is `wanted`: without it of every member of one container.

    It goes into those containers alone that stand `above` it; what is not wanted is leapt over.
    """

    def __init__(self, text: str, wanted: frozenset[str] | None = None, above: frozenset[str] = frozenset()) -> None:
        self.found: list[tuple[str, Span]] = []
        self._text = text
        self._wanted = wanted
        self._above = above

    def whole(self) -> list[tuple[str, Span]]:
        """Return what is found in the whole text."""
        start = _past_space(self._text, 0)
        scalar = _SCALAR.match(self._text, start)
        end = scalar.end() if scalar else self._end("", start)
        return [*self.found, ("", Span(start, start, start, end))]

    def into(self, path: str, at: int) -> int:
        """Look into the container that stands at a place, and return its end."""
        text, wanted, note = self._text, self._wanted, self.found.append
        is_object = text[at] == "{"
        pattern = _MEMBER if is_object else _ITEM
        index = 0
        at = _past_space(text, at + 1)
        while text[at] not in "}]" and (member := pattern.match(text, at)):
            name = _name(member[1]) if is_object else str(index)
            place, start, at = f"{path}/{name}", member.start(2), member.end()
            if start < 0:
                start, end = at, self._end(place, at)
                at = _past_space(text, end)
            else:
                end = member.end(2)
            if wanted is None or place in wanted:
                key = member.span(1) if is_object else (start, start)
                note((place, Span(*key, start, end)))
            index += 1
        return at + 1

    def _end(self, path: str, at: int) -> int:
        """Return the end of a container."""
        return self.into(path, at) if path in self._above else _DECODER.raw_decode(self._text, at)[1]


def _name(written: str) -> str:
    """Return a key as a step of a pointer."""
    name = json.loads(written) if "\\" in written else written[1:-1]
    return name.replace("~", "~0").replace("/", "~1") if "/" in name or "~" in name else name


def _past_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at
