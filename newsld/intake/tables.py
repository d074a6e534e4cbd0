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

_ROWS = 256  # of a batch


def rows_of(path: str, stream: BufferedReader) -> Iterator[Arrival]:
    """Yield the rows of a table."""
    arrow, parquet = _packages()
    is_file = path != STDIN and not is_packed(path, stream.peek(4))
    number = 0
    try:
        table = parquet.ParquetFile(Path(path) if is_file else BytesIO(stream.read()), pre_buffer=False)
        for batch in table.iter_batches(batch_size=_ROWS):
            for row in plain(arrow, batch).to_pylist():
                number += 1
                yield Arrival(f"{path}:{number}", RawArticle(record=row), is_line=True)
    except (arrow.ArrowException, ValueError, OSError) as error:
        where = f" behind row {number:,}" if number else ""
        reason = " ".join(str(error).split()).rstrip(".")[:200]
        raise UnreadableArticle(f"{path}: not a Parquet file that can be read{where}: {reason}") from error


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
