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

_ROOT = re.compile(r"<(?P<name>[A-Za-z_][\w.:-]*)(?:\s[^<>]*)?/?>")
_SUFFIXES = (".xml", ".nitf", ".newsml", ".rss", ".atom", ".rdf")
_HTML = re.compile(
    r"a|abbr|article|aside|b|big|blockquote|br|center|cite|code|div|dl|em|figure|font|footer|h[1-6]|header|hr|i|img|ins"
    r"|li|main|mark|nav|ol|p|pre|q|s|section|small|span|strong|sub|sup|table|u|ul",
    re.IGNORECASE,
)


def read(raw: RawArticle) -> Iterator[Manuscript | NewsldError]:
    """Read a plain text: one article."""
    if raw.text.strip():
        yield Manuscript(text=raw.text)
    else:
        yield UnreadableArticle("the article is empty; expected a headline and paragraphs")


def _is_text(raw: RawArticle) -> bool:
    return raw.record is None and not _OTHER.match(raw.text) and not _is_markup(raw)


def _is_markup(raw: RawArticle) -> bool:
    """Tell XML of whatever vocabulary: one element from end to end, which is none of HTML's, or a file that says so."""
    text = raw.text.strip("\ufeff \t\r\n")
    root = _ROOT.match(text)
    if root is None:
        return False
    is_named = raw.name.lower().endswith(_SUFFIXES)
    is_whole = text.endswith((f"</{root['name']}>", "/>")) and _HTML.fullmatch(root["name"]) is None
    return is_named or is_whole


FORMAT = Format("text", "plain text", read, _is_text)
