"""Changes by pointers → edits of the text: of a document's other bytes none is touched."""

import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from operator import itemgetter
from typing import Any, NamedTuple

from newsld.jsonld.positions import Places, Span
from newsld.model.fix import (
    Change,
    Fix,
    Gather,
    Insert,
    KeepLast,
    Position,
    Remove,
    Rename,
    Replace,
    Respell,
    Reterm,
    TextEdit,
    TextFix,
)
from newsld.model.graph import Edit

_by_place = itemgetter(0, 1)
_json_of = json.JSONEncoder(ensure_ascii=False).encode
_ESCAPE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.")
_PREFIX_ENDS = ":/#"
_HAZARD = re.compile("[<\u2028\u2029]")  # what may end a script element, and what ends a line to some


class _Members(NamedTuple):
    """The members of an object or list: where they stand, and which of them each last step of a pointer leads to."""

    spans: list[Span]
    places: Mapping[str, list[int]]


def _members(found: Iterable[tuple[str, Span]]) -> _Members:
    spans: list[Span] = []
    places: dict[str, list[int]] = {}
    for i, (step, span) in enumerate(found):
        spans.append(span)
        places.setdefault(step, []).append(i)
    return _Members(spans, places)


class Changes:
    """What fixes come to as edits of one text; `fixes` are all that will be asked about."""

    def __init__(self, places: Places, fixes: Iterable[Fix]) -> None:
        self._places = places
        self._members: dict[int, _Members] = {}  # of what fixes have asked about, read once
        self.pointers = frozenset(pointer for fix in fixes for change in fix.changes for pointer in _pointers(change))

    @cached_property
    def _text(self) -> str:
        return self._places.text_as_read

    @cached_property
    def _spans(self) -> dict[str, Span]:
        return self._places.spans_as_read(self.pointers)

    @cached_property
    def _writes_escapes(self) -> bool:
        """Tell whether the text has escapes where other texts have letters."""
        return self._text.isascii() and "\\u" in self._text

    def text_fix(self, fix: Fix) -> TextFix | None:
        """Return a fix as edits by place.

        None where they would meet with what else is wrong with the text, or the text does not say what they are about.
        """
        if not all(map(self._is_there, fix.changes)):
            return None
        found: list[Edit] = []
        for change in fix.changes:
            for edit in self._edits(change):
                written = edit if isinstance(change, Edit) else self._places.as_written(edit)
                if written is None:
                    return None
                found.append(written)
        if len(found) > 1:
            found.sort(key=_by_place)
        return TextFix(fix.title, fix.is_safe, tuple(map(self._text_edit, found)))

    def _is_there(self, change: Change) -> bool:
        """Tell whether the text holds what a change is about, as the rule read it."""
        if isinstance(change, Edit):
            return True
        if not self._spans.keys() >= set(_pointers(change)):
            return False
        if isinstance(change, Reterm):
            return self._prefix(change) is not None
        if not isinstance(change, Replace | Respell) or change.was is None:
            return True
        return self._said(change.pointer) == change.was

    def _said(self, pointer: str) -> Any:
        span = self._spans[pointer]
        written = self._text[span.start : span.end]
        return written[1:-1] if written[:1] == '"' and "\\" not in written else json.loads(written)

    def _prefix(self, change: Reterm) -> str | None:
        """Return what stands before a term, None where that is no prefix."""
        said = self._said(change.pointer)
        if not isinstance(said, str) or not said.endswith(change.was):
            return None
        prefix = said.removesuffix(change.was)
        return prefix if not prefix or prefix[-1] in _PREFIX_ENDS else None

    def _text_edit(self, edit: Edit) -> TextEdit:
        start, end = self._places.line_and_column(edit.start), self._places.line_and_column(edit.end)
        return TextEdit(Position(*start), Position(*end), edit.text)

    def _edits(self, change: Change) -> Iterable[Edit]:
        match change:
            case Edit():
                return (change,)
            case Replace() | Reterm():
                span = self._spans[change.pointer]
                value = change.value if isinstance(change, Replace) else f"{self._prefix(change)}{change.term}"
                return (Edit(span.start, span.end, self._json(value)),)
            case Rename(pointer, key):
                span = self._spans[pointer]
                return (Edit(span.key, span.key_end, self._json(key)),)
            case Respell(pointer, stretches, _):
                return self._respelt(self._spans[pointer], stretches)
            case Insert():
                return (self._inserted(change),)
            case Remove(pointer):
                members, places = self._beside(pointer)
                return (self._removed(members, places[_last_step(pointer)][0]),)
            case KeepLast(pointer):
                return self._without_earlier(pointer)
            case Gather(pointer):
                return self._gathered(pointer)

    def _json(self, value: Any) -> str:
        """Return a value as it is written in this document."""
        text = _json_of(value)
        return _HAZARD.sub(_escape, text) if text.isprintable() and not self._writes_escapes else self._escaped(text)

    def _escaped(self, text: str) -> str:
        """Return JSON with escapes for what cannot be seen, and for all but ASCII where the document has it so."""
        is_plain = str.isascii if self._writes_escapes else str.isprintable
        return "".join(sign if is_plain(sign) and not _HAZARD.match(sign) else json.dumps(sign)[1:-1] for sign in text)

    def _respelt(self, span: Span, stretches: Sequence[Edit]) -> Iterator[Edit]:
        # each escape is one character of the value: how many of them stand before its end, and where that is
        counts, ends = [0], [span.start + 1]
        for escape in _ESCAPE.finditer(self._text, span.start + 1, span.end - 1):
            counts.append(counts[-1] + escape.start() - ends[-1] + 1)
            ends.append(escape.end())

        def offset(index: int) -> int:
            before = bisect_right(counts, index) - 1
            return ends[before] + index - counts[before]

        written = {text: self._json(text)[1:-1] for text in {stretch.text for stretch in stretches}}
        for stretch in stretches:
            yield Edit(offset(stretch.start), offset(stretch.end), written[stretch.text])

    # members of objects and lists

    def _beside(self, pointer: str) -> "_Members":
        """Return all members of the object or list that a member stands in."""
        return self._within(self._spans[_above(pointer)])

    def _within(self, span: Span) -> "_Members":
        """Return the members of an object or a list."""
        if span.start not in self._members:
            self._members[span.start] = _members(self._places.members(span.start))
        return self._members[span.start]

    def _inserted(self, change: Insert) -> Edit:
        span = self._spans[change.pointer]
        member = f"{self._json(change.key)}: {self._json(change.value)}"
        members, places = self._within(span)
        if not members:
            return Edit(span.start + 1, span.start + 1, member)
        first = members[0]
        if self._text[first.key_end : first.start] == ":":
            member = member.replace(": ", ":", 1)
        between = self._between(span, members)
        if before := places.get(f"/{change.behind}"):
            end = members[before[0]].end
            return Edit(end, end, f",{between}{member}")
        return Edit(first.key, first.key, f"{member},{between}")

    def _between(self, span: Span, members: Sequence[Span]) -> str:
        """Return the blanks that stand before each member of an object."""
        before_first = self._text[span.start + 1 : members[0].key]
        if "\n" in before_first or len(members) == 1:
            return before_first if before_first or self._is_narrow(members[0]) else " "
        return self._text[members[0].end : members[1].key].replace(",", "", 1)

    def _is_narrow(self, member: Span) -> bool:
        return self._text[member.key_end : member.start] == ":"

    def _removed(self, members: Sequence[Span], index: int) -> Edit:
        span = members[index]
        if index + 1 < len(members):
            return Edit(span.key, members[index + 1].key, "")
        if index:
            return Edit(members[index - 1].end, span.end, "")
        return Edit(span.key, span.end, "")

    def _without_earlier(self, pointer: str) -> Iterator[Edit]:
        members, places = self._beside(pointer)
        return (self._removed(members, i) for i in places[_last_step(pointer)][:-1])

    def _gathered(self, pointer: str) -> Iterator[Edit]:
        yield from self._without_earlier(pointer)
        members, places = self._beside(pointer)
        alike = [members[i] for i in places[_last_step(pointer)]]
        values = dict.fromkeys(text for span in alike for text in self._values(span))
        yield Edit(alike[-1].start, alike[-1].end, f"[{', '.join(values)}]")

    def _values(self, span: Span) -> Iterator[str]:
        """Yield the text of a value, or of each member of a list."""
        if self._text[span.start] == "[":
            yield from (self._text[member.start : member.end] for member in self._within(span).spans)
        else:
            yield self._text[span.start : span.end]


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def _pointers(change: Change) -> tuple[str, ...]:
    match change:
        case Edit():
            return ()
        case Remove(pointer) | KeepLast(pointer) | Gather(pointer):
            return _above(pointer), pointer
        case _:
            return (change.pointer,)


def _above(pointer: str) -> str:
    return pointer.rpartition("/")[0]


def _last_step(pointer: str) -> str:
    return pointer[len(_above(pointer)) :]
