"""Plain text: what is headline, byline, date, paragraph or junk in it is told once its language is known."""

import re
from collections.abc import Iterator

from newsld.errors import NewsldError, UnreadableArticle
from newsld.model.article import RawArticle
from newsld.model.format import Format
from newsld.model.manuscript import Manuscript

# the beginning of JSON, of XML or of a page; a text may begin with a bracket or a tag too, but not so
_OTHER = re.compile(
    r"\ufeff?\s*(?:\{\s*\"|\[\s*\{\s*\"|<\?xml\b|<!DOCTYPE\b|<(?:html|head|body)\b[^<>]*>|<[\w.:-]+\s[^<>]*xmlns)",
    re.IGNORECASE,
)


def read(raw: RawArticle) -> Iterator[Manuscript | NewsldError]:
    """Read a plain text: one article."""
    if raw.text.strip():
        yield Manuscript(text=raw.text)
    else:
        yield UnreadableArticle("the article is empty; expected a headline and paragraphs")


def _is_text(raw: RawArticle) -> bool:
    return raw.record is None and not _OTHER.match(raw.text)


FORMAT = Format("text", "plain text", read, _is_text)
