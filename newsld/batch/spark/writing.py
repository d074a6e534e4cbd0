"""A frame → the parts of a table in a folder, each named as those of a run on one machine are."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa

from newsld.batch.columns import Columns
from newsld.batch.spark.frames import Batches
from newsld.batch.writing import documents_of, line_of

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

DONE = "_SUCCESS"  # what Spark writes last
FORMATS = ("jsonl", "jsonl.gz", "parquet")


def write(frame: "DataFrame", folder: Path, form: str, columns: Columns) -> None:
    """Write a table, unless it is there."""
    if not (folder / DONE).exists():
        if form == "parquet":
            frame.write.mode("overwrite").parquet(folder.as_uri(), compression="zstd")
        else:
            lines = frame.mapInArrow(_Lines(columns), "value STRING")
            lines.write.mode("overwrite").text(folder.as_uri(), compression="gzip" if form == "jsonl.gz" else "none")
    for path in folder.glob("part-*-*"):  # Spark adds the number of the run, and calls lines a text
        path.rename(folder / f"part-{int(path.name.split('-')[1]):06}.{form}")
    for checksum in folder.glob(".*.crc"):
        checksum.unlink()


class _Lines:
    """Rows → lines of JSON, in the process of a worker."""

    def __init__(self, columns: Columns) -> None:
        self._documents = documents_of(columns)

    def __call__(self, batches: Batches) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            lines = [line_of(row, self._documents) for row in batch.to_pylist()]
            yield pa.RecordBatch.from_pydict({"value": pa.array(lines, pa.string())})
