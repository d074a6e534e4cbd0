"""Parquet tables → the records that their rows are, one batch in memory at a time."""

from collections.abc import Iterator
from importlib import import_module
from io import BufferedReader, BytesIO
from pathlib import Path
from typing import Any

from newsld.errors import MissingPackage, UnreadableArticle
from newsld.intake.arrivals import Arrival
from newsld.intake.streams import STDIN, is_packed
from newsld.model.article import RawArticle

_ROWS, _BYTES = 256, 16_000_000  # of a batch, at most


def rows_of(path: str, stream: BufferedReader) -> Iterator[Arrival]:
    """Yield the rows of a table."""
    arrow, parquet = _packages()
    is_file = path != STDIN and not is_packed(path, stream.peek(4))
    number = 0
    try:
        table = parquet.ParquetFile(Path(path) if is_file else BytesIO(stream.read()), pre_buffer=False)
        for batch in table.iter_batches(batch_size=_batch_size(table.metadata)):
            for row in plain(arrow, batch).to_pylist():
                number += 1
                yield Arrival(f"{path}:{number}", RawArticle(record=row), is_line=True)
    except (arrow.ArrowException, ValueError, OSError) as error:
        where = f" behind row {number:,}" if number else ""
        reason = " ".join(str(error).split()).rstrip(".")[:200]
        raise UnreadableArticle(f"{path}: not a Parquet file that can be read{where}: {reason}") from error


def row_count(path: str) -> int:
    """Return how many rows a table says that it has, 0 where that cannot be read."""
    arrow, parquet = _packages()
    try:
        return parquet.read_metadata(path).num_rows
    except (arrow.ArrowException, ValueError, OSError):
        return 0


def _batch_size(told: Any) -> int:
    """Return how many rows are not too much to be held at a time, by what a table tells of its groups of rows."""
    groups = [told.row_group(number) for number in range(told.num_row_groups)]
    widest = max((group.total_byte_size / group.num_rows for group in groups if group.num_rows), default=1)
    return max(1, min(_ROWS, int(_BYTES / max(widest, 1))))


def _packages() -> tuple[Any, Any]:
    try:
        return import_module("pyarrow"), import_module("pyarrow.parquet")
    except ModuleNotFoundError as error:
        raise MissingPackage("Parquet is read by: pip install 'newsld[parquet]'") from error


def plain(arrow: Any, batch: Any) -> Any:
    """Return a batch without what Python has no value for: times are in microseconds at the finest."""
    for index, field in enumerate(batch.schema):
        if arrow.types.is_timestamp(field.type) and field.type.unit == "ns":
            micros = arrow.timestamp("us", field.type.tz)
            batch = batch.set_column(index, field.name, batch.column(index).cast(micros, safe=False))
    return batch
