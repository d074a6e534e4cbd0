"""Rows → the files of a part, one for each table."""

import gzip
import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from io import BufferedWriter
from pathlib import Path
from typing import Any, BinaryIO, Protocol, cast

from newsld.batch.columns import JSON, Columns
from newsld.errors import MissingPackage

_LEVEL = 6
_ROWS, _SIZE = 1_000, 8_000_000  # of a row group, at most: rows, and characters of their texts
_ZSTD_MODULE = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"

Values = Mapping[str, Any]


class Sink(Protocol):
    """Where the rows of one table go."""

    def write(self, row: Values) -> None:
        """Take a row."""
        ...

    def close(self) -> None:
        """Write what has not been written yet, and see that it is on the disk."""
        ...


class JsonLines:
    """A table in JSON Lines, packed or not."""

    def __init__(self, path: Path, columns: Columns, pack: Callable[[BinaryIO], BinaryIO] | None) -> None:
        self._file = path.open("wb")
        self._stream = pack(self._file) if pack else self._file
        self._documents = documents_of(columns)

    def write(self, row: Values) -> None:
        """Write a row; a document in it is JSON already."""
        self._stream.write(f"{line_of(row, self._documents)}\n".encode("utf-8", "backslashreplace"))

    def close(self) -> None:
        """Write what has not been written yet."""
        if self._stream is not self._file:
            self._stream.close()
        _close(self._file)


def documents_of(columns: Columns) -> tuple[str, ...]:
    """Return the columns that hold JSON."""
    return tuple(name for name, kind in columns.items() if kind is JSON)


def line_of(row: Values, documents: Sequence[str] = ()) -> str:
    """Return a row as JSON; what documents it has in these columns are JSON already."""
    line = json.dumps({name: value for name, value in row.items() if name not in documents}, ensure_ascii=False)
    for name in documents:
        line = f"{line[:-1]}, {json.dumps(name)}: {row[name]}}}"
    return line


class Parquet:
    """A table in Parquet, in row groups that are held in memory one at a time."""

    def __init__(self, path: Path, columns: Columns) -> None:
        from newsld.batch.arrow import batch_of, schema_of  # noqa: PLC0415  an extra

        self._schema, self._batch_of = schema_of(columns), batch_of
        self._file = path.open("wb")
        self._writer = import_module("pyarrow.parquet").ParquetWriter(self._file, self._schema, compression="zstd")
        self._rows: list[Values] = []
        self._size = 0

    def write(self, row: Values) -> None:
        """Take a row."""
        self._rows.append(row)
        self._size += sum(len(value) for value in row.values() if isinstance(value, str))
        if len(self._rows) == _ROWS or self._size >= _SIZE:
            self._flush()

    def close(self) -> None:
        """Write what has not been written yet."""
        self._flush()
        self._writer.close()
        _close(self._file)

    def _flush(self) -> None:
        if self._rows:
            self._writer.write_batch(self._batch_of(self._rows, self._schema))
            self._rows.clear()
            self._size = 0


FORMATS = ("jsonl", "jsonl.gz", "jsonl.zst", "parquet")


def check(form: str) -> None:
    """Raise `MissingPackage` where what a format needs is not installed."""
    if form == "parquet":
        _module("pyarrow.parquet", "Parquet is written by: pip install 'newsld[parquet]'")
    if form == "jsonl.zst":
        _module(_ZSTD_MODULE, "zstd is written by: pip install 'newsld[zstd]'")


def _module(name: str, way_out: str) -> Any:
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        raise MissingPackage(way_out) from error


def sink(form: str, path: Path, columns: Columns) -> Sink:
    """Return where rows go that are written in a format to a file."""
    match form:
        case "parquet":
            return Parquet(path, columns)
        case "jsonl.gz":
            return JsonLines(path, columns, _gzipped)
        case "jsonl.zst":
            return JsonLines(path, columns, _zstandard)
        case _:
            return JsonLines(path, columns, None)


def _gzipped(file: BinaryIO) -> BinaryIO:
    # without name and time: the same rows are the same bytes
    return cast("BinaryIO", gzip.GzipFile("", "wb", _LEVEL, file, mtime=0))


def _zstandard(file: BinaryIO) -> BinaryIO:
    return import_module(_ZSTD_MODULE).ZstdFile(file, "wb")


def _close(file: BufferedWriter) -> None:
    file.flush()
    os.fsync(file.fileno())
    file.close()
