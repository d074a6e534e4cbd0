"""A batch of records → a batch of rows: what every engine runs, Spark, Ray, Daft or one's own.

    from newsld.batch.arrow import convert

    made = convert(batch)

A batch has a row for each record: the columns of a record (`newsld convert --help` names them), or one named `raw`
with the raw article as text or bytes, whatever its form; `key`, if there is one, is carried through. What is validated
stands in `document`, `graph`, `jsonld` or `html`, or where the settings say. A batch comes back that has a row for each
article, by the schema that `schema(road)` tells: `key` and `item`, then `reason` and `message`, which say why there is
nothing of an article and else are null, then the article's columns, then, as lists, the rows of the tables beside.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from itertools import chain
from typing import Any

import pyarrow as pa

from newsld.batch.columns import KEY, REJECTS, Columns, Kind, Listed
from newsld.batch.records import Record, Unread
from newsld.batch.roads import ROADS
from newsld.batch.rows import Made, Reject
from newsld.batch.settings import Settings
from newsld.batch.work import Task, Worker
from newsld.errors import NewsldError
from newsld.intake.raw_articles import raw_article
from newsld.intake.tables import plain
from newsld.model.article import RawArticle
from newsld.model.graph import is_list, is_object

RAW = "raw"
_TYPES = {
    Kind.TEXT: pa.string(),
    Kind.JSON: pa.string(),
    Kind.NUMBER: pa.int32(),
    Kind.SHARE: pa.float64(),
    Kind.FLAG: pa.bool_(),
}


def convert(batch: pa.RecordBatch, settings: Settings | None = None) -> pa.RecordBatch:
    """Return the graphs of raw articles, what is wrong with them, and who says what in them."""
    return done(batch, "convert", settings)


def validate(batch: pa.RecordBatch, settings: Settings | None = None) -> pa.RecordBatch:
    """Return what is wrong with documents."""
    return done(batch, "validate", settings)


def annotate(batch: pa.RecordBatch, settings: Settings | None = None) -> pa.RecordBatch:
    """Return who says what in raw articles, with offsets into their bodies."""
    return done(batch, "annotate", settings)


def done(batch: pa.RecordBatch, road: str, settings: Settings | None = None, time_limit: float = 60) -> pa.RecordBatch:
    """Return what comes of a batch by a road; a record takes so many seconds at most."""
    task = Task(road, settings or Settings(datetime.now(UTC).date()), time_limit)
    return batch_of(rows_of(records_of(batch), task), schema(road))


def records_of(batch: pa.RecordBatch) -> Iterator[Record]:
    """Yield the records that a batch has; what has no key goes by its number."""
    for number, row in enumerate(plain(pa, batch).to_pylist()):
        fields = {name: value for name, value in row.items() if name != "key" and value is not None}
        said = row.get("key")
        key = str(number if said is None else said)
        yield Record(key, _held(key, fields), 0)


def rows_of(records: Iterable[Record], task: Task) -> list[Mapping[str, Any]]:
    """Return the rows that come of records, by the schema of the task's road."""
    worker = _worker(task)
    return list(chain.from_iterable(_rows(record.key, worker.made_of(record)) for record in records))


@lru_cache(maxsize=8)
def schema(road: str) -> pa.Schema:
    """Return the schema of what comes of a batch by a road."""
    return schema_of(columns(road))


def columns(road: str) -> Columns:
    """Return the columns of what comes of a batch by a road."""
    tables = ROADS[road].tables
    beside = {name: Listed(columns) for name, columns in tables.beside.items()}
    return {**KEY, **REJECTS, **tables.articles, **beside}


_workers: list[tuple[Task, Worker]] = []  # the last, of which an engine asks again and again


def _worker(task: Task) -> Worker:
    if not _workers or _workers[0][0] != task:
        _workers[:] = [(task, Worker(task))]
    return _workers[0][1]


def _held(key: str, fields: Mapping[str, Any]) -> RawArticle | Unread:
    raw = fields.get(RAW)
    if raw is None:
        return RawArticle(record=fields)
    data = raw.encode("utf-8", "surrogatepass") if isinstance(raw, str) else raw
    try:
        return raw_article(data, key)
    except NewsldError as error:  # one record must not cost its batch
        return Unread(str(error).removeprefix(f"{key}: "))


def _rows(key: str, made: Iterable[Made]) -> Iterable[Mapping[str, Any]]:
    for item, one in enumerate(made):
        at = {"key": key, "item": item}
        if isinstance(one, Reject):
            yield {**at, "reason": str(one.reason), "message": one.message}
        else:
            yield {**at, **one.values, **one.beside}


# schemas


def schema_of(columns: Columns) -> pa.Schema:
    """Return columns as a schema of Arrow."""
    return pa.schema([(name, _type(kind)) for name, kind in columns.items()])


def _type(kind: Kind | Listed) -> pa.DataType:
    if isinstance(kind, Listed):
        return pa.list_(pa.struct([(name, _type(held)) for name, held in kind.columns.items()]))
    return _TYPES[kind]


def batch_of(rows: Sequence[Mapping[str, Any]], schema: pa.Schema) -> pa.RecordBatch:
    """Return rows as a batch; halves of characters, of which UTF-8 has none, become U+FFFD."""
    try:
        return pa.RecordBatch.from_pylist(rows, schema=schema)
    except UnicodeEncodeError:
        return pa.RecordBatch.from_pylist([_whole(row) for row in rows], schema=schema)


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if is_object(value):
        return {name: _whole(held) for name, held in value.items()}
    return [_whole(held) for held in value] if is_list(value) else value
