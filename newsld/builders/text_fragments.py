"""Deep links into a page by text fragment (WICG Scroll To Text Fragment, https://wicg.github.io/scroll-to-text-fragment/)."""

import re
from collections.abc import Sequence
from urllib.parse import quote

from newsld.model.article import Article, Span

_SHORT = 80  # code points; a longer passage is named by its first and last words
_EDGE_WORDS = 4
_MOST_WORDS = 12


def deep_link(article: Article, spans: Sequence[Span]) -> str:
    """Return the article's URL with a text directive per contiguous passage, or "" for an article without a URL."""
    if not article.url:
        return ""
    directives = "&".join(f"text={_directive(article.text, span)}" for span in spans)
    return f"{article.url.split('#')[0]}#:~:{directives}"


def _directive(text: str, span: Span) -> str:
    passage = text[span.start : span.end]
    words = list(re.finditer(r"\S+", passage))
    if len(passage) <= _SHORT or len(words) <= 2 * _EDGE_WORDS:
        return _prefix(text, span, passage) + _escape(passage)
    start = _edge(text, passage, words, span.start)
    end = _last_edge(passage, words)
    return f"{_prefix(text, span, start)}{_escape(start)},{_escape(end)}"


def _edge(text: str, passage: str, words: Sequence[re.Match[str]], position: int) -> str:
    """Return the first words of a passage, as many as it takes to name it alone."""
    for count in range(_EDGE_WORDS, min(_MOST_WORDS, len(words) // 2) + 1):
        edge = passage[words[0].start() : words[count - 1].end()]
        if text.casefold().find(edge.casefold()) == position:
            return edge
    return passage[words[0].start() : words[min(_EDGE_WORDS, len(words)) - 1].end()]


def _last_edge(passage: str, words: Sequence[re.Match[str]]) -> str:
    """Return the last words of a passage, as many as it takes that they do not occur in it before."""
    folded = passage.casefold()
    for count in range(_EDGE_WORDS, min(_MOST_WORDS, len(words) // 2) + 1):
        edge = passage[words[-count].start() : words[-1].end()]
        if folded.find(edge.casefold()) == words[-count].start():
            return edge
    return passage[words[-_EDGE_WORDS].start() : words[-1].end()]


def _prefix(text: str, span: Span, passage: str) -> str:
    """Return a "prefix-," of the words before a passage where the same words stand earlier in the article."""
    if text.casefold().find(passage.casefold()) >= span.start:
        return ""
    before = re.search(r"\S+(?:\s+\S+){0,3}\s*$", text[text.rfind("\n", 0, span.start) + 1 : span.start])
    return f"{_escape(before[0].strip())}-," if before else ""


def _escape(words: str) -> str:
    """Percent-encode a passage: a dash, comma or ampersand would be read as syntax."""
    return quote(" ".join(words.split()), safe="", encoding="utf-8", errors="replace").replace("-", "%2D")
