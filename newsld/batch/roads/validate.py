"""A document, or the documents of a page → what is wrong with them."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from newsld.batch.records import File, Record, Unread
from newsld.batch.roads.judging import judged
from newsld.batch.rows import Made, Row
from newsld.batch.settings import Workshop
from newsld.errors import UnreadableDocument
from newsld.intake.arrivals import record_of
from newsld.intake.documents import documents, of_lines
from newsld.intake.streams import Piece
from newsld.jsonld.encodings import Decoded, document_of
from newsld.jsonld.page_documents import of_page
from newsld.model.annotation import Remark
from newsld.model.article import RawArticle
from newsld.model.document import Document
from newsld.model.graph import is_object
from newsld.validation import validate

_COLUMNS = ("document", "graph", "jsonld", "html")  # where records are looked into that nobody says more of


def rows(record: Record, shop: Workshop) -> Iterator[Made]:
    """Yield a row for each document of a record."""
    told: list[str] = []
    for document in _documents(record, shop, told):
        found = validate(document, now=shop.settings.today, rules=shop.rules)
        remarks = [Remark("not-looked-into", why) for why in dict.fromkeys(told)]
        yield Row({"line": document.first_line, **judged(found, remarks, shop)})
        told.clear()


def _documents(record: Record, shop: Workshop, told: list[str]) -> Iterator[Document]:
    limit, column = shop.settings.validation.max_size, shop.settings.column
    match record.held:
        case Piece() as line if not column:
            yield from of_lines(record.key, [line], limit)
        case Piece() as line:
            yield from _of_record(record.key, record_of(record.key, line).record, shop, told)
        case File(path=path):
            yield from documents(path, limit, told.append)
        case Unread(message=message):
            raise UnreadableDocument(message)
        case RawArticle(record=None) as page:
            yield from _of_page(record.key, page.text, told)
        case RawArticle() as row:
            yield from _of_record(record.key, row.record, shop, told)


def _of_record(key: str, record: object, shop: Workshop, told: list[str]) -> Iterator[Document]:
    """Yield the documents of the column that is said, or that tells itself."""
    fields: Mapping[str, Any] = record if is_object(record) else {}
    names = (shop.settings.column,) if shop.settings.column else _COLUMNS
    name = next((name for name in names if fields.get(name)), None)
    if name is None:
        raise UnreadableDocument(f"{key}: no document in it; expected one in {' or '.join(names)}")
    held: Any = fields[name]
    if name == "html":
        yield from _of_page(key, str(held), told)
    else:
        text = held if isinstance(held, str) else json.dumps(held, ensure_ascii=False, default=str)
        yield document_of(text, shop.settings.validation.max_size, key)


def _of_page(key: str, page: str, told: list[str]) -> Iterator[Document]:
    return of_page(key, Decoded(page, "utf-8"), told.append)
