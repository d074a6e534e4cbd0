"""The text directive that selects one passage of a text, and no other, when a browser searches for it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import NamedTuple
from unicodedata import category
from urllib.parse import quote

from newsld.builders.folded_text import FoldedText
from newsld.model.article import Span

_SHORT = 80  # code points; a longer passage is named by its first and last words
_LONG = 500  # code points; what is longer is never named as a whole
_EDGE_WORDS = 4
_MOST_WORDS = 12
_AROUND = (4, 12, 40)  # words beside a passage that tell it from others
_CONTEXT = 400  # code points that these fill at most
_ELSEWHERE = 10  # what it costs to name words of the line before or behind, which may stand elsewhere in another layout
_REACH = 200_000  # code points; words are looked for that far before, so that work stays linear in a book
_WORD = re.compile(r"\S+")
_BETWEEN = 4  # code points of space between blocks
_SIDES = 2  # letters at a place
_UNPARTED = 0xE00  # from here on are scripts that part no words
_JOINTS = frozenset("'’‘.:·․,;_׳״＇．")  # within a word or a number these part nothing


class _Wanted(NamedTuple):
    """What a directive names: where a passage starts, its first words end, its last words start, and it ends."""

    start: int
    first: int
    last: int
    end: int


class _Around(NamedTuple):
    """Where the words start that have to stand before a passage, and those end that have to stand behind it."""

    start: int
    end: int


@dataclass(frozen=True)
class SearchedText:
    """A text as a browser searches it: its lines are blocks, and no words are found that reach from one to the next."""

    text: str

    @cached_property
    def _folding(self) -> FoldedText:
        return FoldedText.of(self.text)

    def directive(self, span: Span) -> str:
        """Return the shortest directive that leads to a passage, or to its twin in a line that stands there before."""
        wanted = [self._wanted(span), *self._in_full(span)]
        arounds = [around for _, around in sorted(self._arounds(span))]
        own = self._leading(wanted, arounds, self._folding.at(span.start))
        return self._written(*(own or self._to_twin(wanted, arounds)))

    def _leading(self, wanted: list[_Wanted], arounds: list[_Around], goal: int) -> tuple[_Wanted, _Around] | None:
        """Return what leads to a goal first of all that may be named of a passage and beside it."""
        ways = product(wanted, arounds)
        return next((way for way in ways if self._leads_to(*way, goal)), None)

    def _in_full(self, span: Span) -> Iterator[_Wanted]:
        """Yield a passage as a whole: what stands behind it may tell it from one that starts like it."""
        if span.end - span.start <= _LONG and "\n" not in self.text[span.start : span.end]:
            yield _Wanted(span.start, span.end, span.start, span.end)

    def _to_twin(self, wanted: list[_Wanted], arounds: list[_Around]) -> tuple[_Wanted, _Around]:
        """Return what leads to the first of the lines that are alike, between which no directive can tell."""
        start, first, _, end = wanted[0]
        line = max(self.text.rfind("\n", 0, start) + 1, start - _CONTEXT), self._line_end(end)
        inner = [one for one in arounds if line[0] <= one.start and one.end <= line[1]] or arounds[:1]
        twin = self._first_found(start, first, inner[-1])
        return self._leading(wanted, inner, twin) or (wanted[0], inner[0])

    def _written(self, wanted: _Wanted, around: _Around) -> str:
        parts = [_escape(self.text[wanted.start : wanted.first])]
        if around.start < wanted.start:
            parts.insert(0, f"{_escape(self.text[around.start : wanted.start])}-")
        if wanted.first < wanted.end:
            parts.append(_escape(self.text[wanted.last : wanted.end]))
        if wanted.end < around.end:
            parts.append(f"-{_escape(self.text[wanted.end : around.end])}")
        return ",".join(parts)

    def _wanted(self, span: Span) -> _Wanted:
        """Return what to name of a passage: all of it, or of a long one its edges, which stand in one line each."""
        words = [match.span() for match in _WORD.finditer(self.text, span.start, span.end)]
        line_end, line_start = (find("\n", span.start, span.end) for find in (self.text.find, self.text.rfind))
        if line_end < 0 and (span.end - span.start <= _SHORT or len(words) <= 2 * _EDGE_WORDS):
            return _Wanted(span.start, span.end, span.start, span.end)
        most = min(_MOST_WORDS, len(words) // 2) if line_end < 0 else _MOST_WORDS
        firsts = [end for _, end in words[:most] if line_end < 0 or end <= line_end]
        lasts = [start for start, _ in words[-most:] if start > line_start]
        first = self._first(span.start, firsts[_EDGE_WORDS - 1 :] or firsts[-1:])
        return _Wanted(span.start, first, self._last(first, lasts[-_EDGE_WORDS::-1] or lasts[:1], span.end), span.end)

    def _first(self, start: int, ends: list[int]) -> int:
        """Return where the first words of a passage end, as many as it takes to tell them from what comes before."""
        found = {end: self._first_found(start, end, _Around(start, end)) for end in ends}
        return min(ends, key=lambda end: (-found[end], end))

    def _last(self, first: int, starts: list[int], end: int) -> int:
        """Return where the last words of a passage start, as many as it takes that they are its first such words."""
        return next((start for start in starts if self._is_next(first, start, _Around(start, end))), starts[0])

    def _arounds(self, span: Span) -> Iterator[tuple[tuple[int, int], _Around]]:
        """Yield what may be named beside a passage, and what it costs."""
        befores = [(0, span.start)] if self._is_edge(span.start) else []
        behinds = [(0, span.end)] if self._is_edge(span.end) else []
        befores += self._befores(span.start)
        behinds += self._behinds(span.end)
        for (cost, start), (more, end) in product(befores or [(0, span.start)], behinds or [(0, span.end)]):
            yield (cost + more, more), _Around(start, end)

    def _befores(self, at: int) -> Iterator[tuple[int, int]]:
        line = max(self.text.rfind("\n", 0, at) + 1, at - _CONTEXT)
        cost = 1
        if not self.text[line:at].strip():
            at, cost = len(self.text[:line].rstrip()) if line else 0, _ELSEWHERE
            line = max(self.text.rfind("\n", 0, at) + 1, at - _CONTEXT)
        words = [match.start() for match in _WORD.finditer(self.text, line, at)]
        for count in _AROUND if words else ():
            yield cost, words[-min(count, len(words))]
            cost += 1

    def _behinds(self, at: int) -> Iterator[tuple[int, int]]:
        line = self._line_end(at)
        cost = 1
        if not self.text[at:line].strip():
            word = _WORD.search(self.text, at)
            at, cost = word.start() if word else len(self.text), _ELSEWHERE
            line = self._line_end(at)
        words = [match.end() for match in _WORD.finditer(self.text, at, line)]
        for count in _AROUND if words else ():
            yield cost, words[min(count, len(words)) - 1]
            cost += 1

    def _line_end(self, at: int) -> int:
        end = self.text.find("\n", at, at + _CONTEXT)
        return end if end >= 0 else min(at + _CONTEXT, len(self.text))

    # what a browser finds

    def _leads_to(self, wanted: _Wanted, around: _Around, goal: int) -> bool:
        """Tell whether the first that a browser finds is the passage, or what stands at the goal like it."""
        if wanted.first == wanted.end:
            return self._first_found(wanted.start, wanted.end, around) == goal
        is_first = self._first_found(wanted.start, wanted.first, _Around(around.start, wanted.first)) == goal
        return is_first and self._is_next(wanted.first, wanted.last, _Around(wanted.last, around.end), wanted.end)

    def _first_found(self, start: int, end: int, around: _Around) -> int:
        """Return where in the folded text words stand first between the words that have to stand around them."""
        return next(self._found((start, end), around, self._folding.at(max(0, start - _REACH))))

    def _is_next(self, after: int, start: int, around: _Around, end: int | None = None) -> bool:
        """Tell whether words that start somewhere are the first such words behind a place."""
        found = self._found((start, around.end if end is None else end), around, self._folding.at(after))
        return next(found) == self._folding.at(start)

    def _found(self, words: tuple[int, int], around: _Around, low: int) -> Iterator[int]:
        """Yield where words stand in the folded text, between the words that have to stand around them."""
        at, folded = self._folding.at, self._folding.folded
        start, end = map(at, words)
        before, behind = folded[at(around.start) : start].strip(), folded[end : at(around.end)].strip()
        found = folded.find(folded[start:end], low)
        while found < start:
            if self._fits(found, end - start, before, behind):
                yield found
            found = folded.find(folded[start:end], found + 1)
        yield found

    def _fits(self, found: int, length: int, before: str, behind: str) -> bool:
        folded, end = self._folding.folded, found + length
        if before and not folded[max(0, found - len(before) - _BETWEEN) : found].rstrip().endswith(before):
            return False
        if behind and not folded[end : end + len(behind) + _BETWEEN].lstrip().startswith(behind):
            return False
        return bool(before or not _is_within(folded, found)) and bool(behind or not _is_within(folded, end))

    def _is_edge(self, at: int) -> bool:
        """Tell where a word surely starts or ends."""
        before, behind = self.text[max(at - 2, 0) : at], self.text[at : at + 2]
        if not before or not behind or before[-1].isspace() or behind[0].isspace():
            return True
        if before[-1].isalnum() and behind[0].isalnum():
            return False
        if behind[0] in _JOINTS or before[-1] in _JOINTS:
            sides = before[-1] + behind[1:] if behind[0] in _JOINTS else before[:-1] + behind[0]
            return not sides.isalnum() or len(sides) < _SIDES
        return not any(category(letter)[0] == "M" or category(letter) == "Cf" for letter in before[-1] + behind[0])


def _is_within(text: str, at: int) -> bool:
    """Tell a place that is surely within a word."""
    sides = text[at - 1 : at + 1] if at else ""
    return len(sides) == _SIDES and sides.isalnum() and max(sides) < chr(_UNPARTED)


def _escape(words: str) -> str:
    """Percent-encode a passage: a dash, comma or ampersand would be read as syntax."""
    return quote(" ".join(words.split()), safe="", encoding="utf-8", errors="replace").replace("-", "%2D")
