"""Records: JSON objects, or rows of a table, of which each has an article's text, and what its sender knows of it."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

from newsld.errors import NewsldError, UnreadableArticle
from newsld.model.article import RawArticle
from newsld.model.format import Format
from newsld.model.manuscript import Manuscript
from newsld.model.record import TELLING, named
from newsld.readers.record.metadata import metadata_of
from newsld.readers.record.parties import parties_of
from newsld.readers.record.values import text_of

EXAMPLE = '{"id": "dam", "text": "Mayor promises a dam\\n\\n…"}'
_TAGGED = re.compile(
    r"<(?:p|div|br|h[1-6]|ul|ol|blockquote|figure)\b[^<>]*>|</(?:p|div|h[1-6]|li|blockquote)>", re.IGNORECASE
)


def read(raw: RawArticle) -> Iterator[Manuscript | NewsldError]:
    """Read a record: one article."""
    value: object = raw.record
    if not isinstance(value, Mapping):
        yield UnreadableArticle(f"JSON, but no object; expected {EXAMPLE}")
        return
    record = cast("Mapping[str, Any]", value)
    try:
        yield _manuscript(record, named(record))
    except UnreadableArticle as error:
        yield error


def _manuscript(record: Mapping[str, Any], said: Mapping[str, Any]) -> Manuscript:
    text = _text(record, said)
    return Manuscript(
        text=text,
        headline=text_of(said.get("headline")),
        id=_said(said, "id"),
        url=_said(said, "url"),
        language=_said(said, "language"),
        names=parties_of(said.get("authors"))[1],
        metadata=metadata_of(said),
    )


def _text(record: Mapping[str, Any], said: Mapping[str, Any]) -> str:
    text = said.get("text", record.get("text"))
    if text is None and text_of(said.get("claim")) and text_of(said.get("headline")):
        return ""  # a fact check that is told by its fields alone
    if not isinstance(text, str):
        what = "no text" if text is None else "a text that is none"
        raise UnreadableArticle(f'an object with {what} under the key "text"; expected {EXAMPLE}')
    if not text.strip():
        raise UnreadableArticle("the article is empty; expected a headline and paragraphs")
    return text


def _said(said: Mapping[str, Any], key: str) -> str:
    """Return what a record says under a key; a number is an identifier too."""
    value = said.get(key)
    if value is None or isinstance(value, str):
        return (value or "").strip()
    if key == "id" and (number := text_of(value)):
        return number
    raise UnreadableArticle(f'no text under the key "{key}"; expected {EXAMPLE}')


def _is_record(raw: RawArticle) -> bool:
    value: object = raw.record
    if not isinstance(value, Mapping):
        return False
    record = cast("Mapping[str, Any]", value)
    if any(key in record for key in TELLING):
        return True
    said = named(record)
    return any(key in said for key in TELLING) or ("claim" in said and "headline" in said)


FORMAT = Format("record", "a record", read, _is_record)
