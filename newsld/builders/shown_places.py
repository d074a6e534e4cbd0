"""Where in what a page shows the words of an article stand."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from newsld.model.article import Article, Span

_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"\S+")


@dataclass(frozen=True)
class ShownPlaces:
    """The way from the text of an article to what its page shows."""

    article: Article

    def of(self, span: Span) -> Span | None:
        """Return where the words of a span are shown, `None` where that is not known."""
        i = bisect_right(self._lines, (span.start, len(self.article.text))) - 1
        shown = self._shown[i] if i >= 0 else None
        if shown is None or span.end > self._lines[i][1]:
            return None
        start, end = self._lines[i]
        if self.article.shown.startswith(self.article.text[start:end], shown.start):
            return Span(span.start - start + shown.start, span.end - start + shown.start)
        return self._by_words(span, (start, end), shown)

    def _by_words(self, span: Span, line: tuple[int, int], shown: Span) -> Span:
        """Return where words are shown that other spaces part there than in the article."""
        if line not in self._starts:
            seen = [match.start() for match in _WORD.finditer(self.article.shown, shown.start, shown.end)]
            self._starts[line] = [match.start() for match in _WORD.finditer(self.article.text, *line)], seen
        told, seen = self._starts[line]
        first, last = bisect_right(told, span.start) - 1, bisect_right(told, span.end - 1) - 1
        return Span(seen[first] + span.start - told[first], seen[last] + span.end - told[last])

    @cached_property
    def _starts(self) -> dict[tuple[int, int], tuple[list[int], list[int]]]:
        """Where the words of a line start, told and shown, of lines that were asked about: one may hold hundreds."""
        return {}

    @cached_property
    def _lines(self) -> list[tuple[int, int]]:
        return [match.span() for match in _LINE.finditer(self.article.text)]

    @cached_property
    def _shown(self) -> list[Span | None]:
        """Where each line is shown, one after the other; the headline, which links may repeat, last before the body."""
        places: list[Span | None] = []
        texts = [self.article.text[slice(*line)] for line in self._lines]
        at = 0
        for text in texts[self._is_headed :]:
            found = self._find(text, at)
            places.append(found)
            at = found.end if found else at
        if self._is_headed:
            body = next((place.start for place in places if place), None)
            places.insert(0, self._find_last(texts[0], body))
        return places

    @property
    def _is_headed(self) -> bool:
        return bool(self.article.headline)

    def _find(self, line: str, at: int) -> Span | None:
        """Find a line as a whole, else as a part of one, else with other spaces in it."""
        shown = self.article.shown
        start = shown.find(f"\n{line}\n", max(at - 1, 0)) + 1 or shown.find(line, at)
        if start >= 0:
            return Span(start, start + len(line))
        found = re.compile(r"\s+".join(map(re.escape, line.split()))).search(shown, at)
        return Span(*found.span()) if found else None

    def _find_last(self, line: str, before: int | None) -> Span | None:
        start = self.article.shown.rfind(f"\n{line}\n", 0, before) + 1
        return Span(start, start + len(line)) if start else self._find(line, 0)
