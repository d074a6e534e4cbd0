"""Records: JSON objects of which each has the text of an article, and what its sender knows of it."""

from collections.abc import Iterator, Mapping
from typing import Any, cast

from newsld.errors import NewsldError, UnreadableArticle
from newsld.model.article import RawArticle
from newsld.model.format import Format
from newsld.model.manuscript import Manuscript

EXAMPLE = '{"id": "dam", "text": "Mayor promises a dam\\n\\n…"}'


def read(raw: RawArticle) -> Iterator[Manuscript | NewsldError]:
    """Read a record: one article."""
    value: object = raw.record
    if not isinstance(value, dict):
        yield UnreadableArticle(f"JSON, but no object; expected {EXAMPLE}")
        return
    record = cast("Mapping[str, Any]", value)
    try:
        yield Manuscript(
            text=_text(record), id=_said(record, "id"), url=_said(record, "url"), language=_said(record, "language")
        )
    except UnreadableArticle as error:
        yield error


def _text(record: Mapping[str, Any]) -> str:
    text = record.get("text")
    if not isinstance(text, str):
        what = "no text" if "text" not in record else "a text that is none"
        raise UnreadableArticle(f'an object with {what} under the key "text"; expected {EXAMPLE}')
    if not text.strip():
        raise UnreadableArticle("the article is empty; expected a headline and paragraphs")
    return text


def _said(record: Mapping[str, Any], key: str) -> str:
    """Return what a record says under a key; a number is an identifier too."""
    value = record.get(key)
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if key == "id" and type(value) is int:
        return str(value)
    raise UnreadableArticle(f'no text under the key "{key}"; expected {EXAMPLE}')


def _is_record(raw: RawArticle) -> bool:
    return raw.record is not None


FORMAT = Format("record", "a JSON record", read, _is_record)
