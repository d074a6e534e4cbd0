"""The same on Spark, in a job of one's own: a frame of records → a frame of rows.

    from newsld.batch.spark import Counts, convert, spread, tables

    counts = Counts(spark)
    made = convert(spread(frame, 400), settings, counts=counts)
    made.write.parquet("…/made")
    for name, table in tables(spark.read.parquet("…/made"), "convert").items():
        table.write.parquet(f"…/{name}")

A frame has a column `key`, which tells its rows apart, and those that `newsld.batch.arrow` takes; what is made of it
has the columns that `newsld.batch.arrow.schema(road)` tells. It is made by `DataFrame.mapInArrow`, on classic sessions
and by Spark Connect alike; the workers need newsld, pyarrow and pandas. The same row makes the same rows on every
attempt, so that a task may fail, or run twice, and Spark's own committer of files sees that nothing is there twice.

Write `made` before it is taken apart: Spark works anew for each table that is made of what is not written.
"""

from newsld.batch.spark.counts import Counts, counted
from newsld.batch.spark.frames import annotate, convert, done, partitions, schema, spread, tables, validate

__all__ = [
    "Counts",
    "annotate",
    "convert",
    "counted",
    "done",
    "partitions",
    "schema",
    "spread",
    "tables",
    "validate",
]
