"""Frames of records → frames of rows, and those → the tables that a run writes."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from math import ceil
from typing import TYPE_CHECKING

import pyarrow as pa

from newsld.batch import arrow
from newsld.batch.columns import KEY, REJECTS, Columns, Kind, Listed
from newsld.batch.portions import Measure
from newsld.batch.records import Record
from newsld.batch.roads import ROADS
from newsld.batch.rows import Reason
from newsld.batch.settings import Settings
from newsld.batch.spark.counts import Counts
from newsld.batch.spark.retries import is_again, rows_apart
from newsld.batch.work import Task
from newsld.errors import InvalidConfiguration

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

Batches = Iterator[pa.RecordBatch]
RecordsOf = Callable[[pa.RecordBatch], Iterable[Record]]

ROWS = 256  # whose output is in memory at a time
_TYPES = {Kind.TEXT: "STRING", Kind.JSON: "STRING", Kind.NUMBER: "INT", Kind.SHARE: "DOUBLE", Kind.FLAG: "BOOLEAN"}


def convert(frame: "DataFrame", settings: Settings | None = None, *, counts: Counts | None = None) -> "DataFrame":
    """Return the graphs of raw articles, what is wrong with them, and who says what in them."""
    return done(frame, "convert", settings, counts=counts)


def validate(frame: "DataFrame", settings: Settings | None = None, *, counts: Counts | None = None) -> "DataFrame":
    """Return what is wrong with documents."""
    return done(frame, "validate", settings, counts=counts)


def annotate(frame: "DataFrame", settings: Settings | None = None, *, counts: Counts | None = None) -> "DataFrame":
    """Return who says what in raw articles, with offsets into their bodies."""
    return done(frame, "annotate", settings, counts=counts)


def done(
    frame: "DataFrame",
    road: str,
    settings: Settings | None = None,
    *,
    time_limit: float = 60,
    counts: Counts | None = None,
) -> "DataFrame":
    """Return what comes of a frame by a road; a record takes so many seconds at most.

    `counts` are counted up while Spark works. Raises `InvalidConfiguration` where the frame has no column `key`: the
    numbers that Spark gives to rows may be others when a task is done again.
    """
    if "key" not in frame.columns:
        raise InvalidConfiguration(
            "the frame has no column `key`, by which its rows are told apart in every table; "
            "name one, as by frame.withColumn('key', frame.id)"
        )
    task = Task(road, settings or Settings(datetime.now(UTC).date()), time_limit)
    return frame.mapInArrow(working(task, arrow.records_of, counts), schema(road))


def working(task: Task, records_of: RecordsOf, counts: Counts | None) -> Callable[[Batches], Batches]:
    """Return what makes rows of batches, few at a time, in the process of a worker.

    When the task is done again a process apart does it: a record that ends processes then costs a row, and not the job.
    """

    def work(batches: Batches) -> Iterator[pa.RecordBatch]:
        form = arrow.schema(task.road)
        pieces = (tuple(records_of(piece)) for batch in batches for piece in _pieces(batch))
        made = rows_apart(pieces, task) if is_again() else (arrow.rows_of(piece, task) for piece in pieces)
        for rows in made:
            if counts:
                counts.add(rows)
            yield arrow.batch_of(rows, form)

    return work


def _pieces(batch: pa.RecordBatch) -> Iterator[pa.RecordBatch]:
    return (batch.slice(start, ROWS) for start in range(0, batch.num_rows, ROWS))


def spread(frame: "DataFrame", number: int) -> "DataFrame":
    """Return a frame in so many partitions that long articles which stand together part.

    Rows go by their keys, so that the same ones come together again where a task is done again.
    """
    return frame.repartition(number, "key")


def partitions(*, rows: int = 0, size: int = 0, least: int = 1) -> int:
    """Return in how many partitions to spread so many rows, or bytes of articles: each takes a core some seconds."""
    measure = Measure()
    return max(least, ceil(rows / measure.rows), ceil(size / measure.size))


def tables(made: "DataFrame", road: str) -> Mapping[str, "DataFrame"]:
    """Return what was made by a road as the tables that `newsld batch` writes, by their names, rejects among them."""
    from pyspark.sql import functions as sql  # noqa: PLC0415  an extra

    kept, refused = made.where("reason IS NULL"), made.where(sql.col("reason") != str(Reason.PASSED_OVER))
    columns = ROADS[road].tables
    beside = {name: kept.select(*KEY, sql.inline(name)) for name in columns.beside}
    articles = kept.select(*KEY, *columns.articles)
    return {"articles": articles, **beside, "rejects": refused.select(*KEY, *REJECTS)}


def schema(road: str) -> str:
    """Return the schema of what a road makes, as Spark writes schemas."""
    return schema_of(arrow.columns(road))


def schema_of(columns: Columns) -> str:
    """Return columns as Spark writes schemas."""
    return ", ".join(f"`{name}` {_type(kind)}" for name, kind in columns.items())


def _type(kind: Kind | Listed) -> str:
    if isinstance(kind, Listed):
        members = ", ".join(f"`{name}`: {_type(held)}" for name, held in kind.columns.items())
        return f"ARRAY<STRUCT<{members}>>"
    return _TYPES[kind]
