"""Deep links into a page by text fragment (WICG Scroll To Text Fragment, wicg.github.io/scroll-to-text-fragment)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from newsld.model.article import Article, Span

_SHORT = 80  # code points; a longer passage is named by its first and last words
_EDGE_WORDS = 4
_MOST_WORDS = 12
_PREFIX = re.compile(r"\S+(?:\s+\S+){0,3}\s*\Z")
_PREFIX_REACH = 100  # code points that four words fill
_REACH = 200_000  # code points; words are looked for that far before, so that work stays linear in a book
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class TextFragments:
    """The deep links of one article; a browser looks for words without regard to case, so this does too."""

    url: str
    text: str
    folded: str

    @classmethod
    def of(cls, article: Article) -> "TextFragments":
        """Make ready to link into an article."""
        folded = article.text.lower()
        if len(folded) != len(article.text):  # a capital with two small letters: offsets would shift
            folded = article.text
        return cls(article.url.split("#")[0], article.text, folded)

    def link(self, spans: Sequence[Span]) -> str:
        """Return the article's URL with a text directive per contiguous passage, "" for an article without a URL."""
        if not self.url:
            return ""
        return f"{self.url}#:~:" + "&".join(f"text={self._directive(span)}" for span in spans)

    def _directive(self, span: Span) -> str:
        words = [match.span() for match in _WORD.finditer(self.text, span.start, span.end)]
        if span.end - span.start <= _SHORT or len(words) <= 2 * _EDGE_WORDS:
            return self._prefix(span.start, span.end) + _escape(self.text[span.start : span.end])
        first, last = self._first_words(words), self._last_words(words)
        edges = _escape(self.text[span.start : first]), _escape(self.text[last : span.end])
        return self._prefix(span.start, first) + ",".join(edges)

    def _first_words(self, words: Sequence[tuple[int, int]]) -> int:
        """Return where the first words of a passage end, as many as it takes to tell them from what comes before."""
        start = words[0][0]
        for count in range(_EDGE_WORDS, min(_MOST_WORDS, len(words) // 2) + 1):
            end = words[count - 1][1]
            if not self._stands_before(start, end):
                return end
        return words[_EDGE_WORDS - 1][1]

    def _last_words(self, words: Sequence[tuple[int, int]]) -> int:
        """Return where the last words of a passage start, as many as it takes that they are its first such words."""
        end = words[-1][1]
        for count in range(_EDGE_WORDS, min(_MOST_WORDS, len(words) // 2) + 1):
            start = words[-count][0]
            if self.folded.find(self.folded[start:end], words[0][0], end) == start:
                return start
        return words[-_EDGE_WORDS][0]

    def _prefix(self, start: int, end: int) -> str:
        """Return a "prefix-," of the words before a passage where the same words stand earlier in the article."""
        if not self._stands_before(start, end):
            return ""
        line = max(self.text.rfind("\n", 0, start) + 1, start - _PREFIX_REACH)
        before = _PREFIX.search(self.text[line:start])
        return f"{_escape(before[0].strip())}-," if before else ""

    def _stands_before(self, start: int, end: int) -> bool:
        return self.folded.find(self.folded[start:end], max(0, start - _REACH), end - 1) != -1


def _escape(words: str) -> str:
    """Percent-encode a passage: a dash, comma or ampersand would be read as syntax."""
    return quote(" ".join(words.split()), safe="", encoding="utf-8", errors="replace").replace("-", "%2D")
