"""Plain text: what is headline, byline, date, paragraph or junk in it is told once its language is known."""

from collections.abc import Iterator

from newsld.errors import NewsldError, UnreadableArticle
from newsld.model.article import RawArticle
from newsld.model.format import Format
from newsld.model.manuscript import Manuscript


def read(raw: RawArticle) -> Iterator[Manuscript | NewsldError]:
    """Read a plain text: one article."""
    if raw.text.strip():
        yield Manuscript(text=raw.text)
    else:
        yield UnreadableArticle("the article is empty; expected a headline and paragraphs")


def _is_text(raw: RawArticle) -> bool:
    return raw.record is None


FORMAT = Format("text", "plain text", read, _is_text)
