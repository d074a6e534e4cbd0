"""What the inputs hold → a frame of records: files are read by the workers, who have to see them where they stand."""

import pickle
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from newsld.batch.arrow import batch_of
from newsld.batch.files import size_of
from newsld.batch.inputs import Meter, of_file
from newsld.batch.portions import Measure, enough
from newsld.batch.records import Record, Unread
from newsld.batch.rows import Reason
from newsld.batch.spark.frames import ROWS, Batches

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

_SCHEMA = "`key` STRING, `held` BINARY"
_HELD = pa.schema([("key", pa.string()), ("held", pa.binary())])
_MEASURE = Measure(ROWS, 8_000_000)  # of a batch

Found = str | Record


def fingerprint(found: Iterable[Found]) -> str:
    """Return what tells files from others, or from themselves when they have been changed."""
    told = blake2b(digest_size=16)
    for one in found:
        told.update(_seen(one).encode("utf-8", "surrogatepass"))
    return told.hexdigest()


def _seen(found: Found) -> str:
    if isinstance(found, Record):
        return repr(found)
    try:
        status = Path(found).stat()
    except OSError as error:
        return repr((found, error.errno))
    return repr((found, status.st_size, status.st_mtime_ns))


def waves(found: Sequence[Found], most: int) -> Iterator[tuple[int, list[Found]]]:
    """Yield so many bytes of files at a time, and how many they are; at least one wave, and one file each."""
    wave, size = list[Found](), 0
    for one in found:
        wave.append(one)
        size += 0 if isinstance(one, Record) else size_of(one)
        if size >= most:
            yield size, wave
            wave, size = [], 0
    if wave or not found:
        yield size, wave


def frame_of(spark: "SparkSession", found: Iterable[Found]) -> "DataFrame":
    """Return the records that files hold, each with its key, and behind each file what was passed over in it."""
    rows = [(pickle.dumps(one),) for one in found]
    return spark.createDataFrame(rows, "`held` BINARY").mapInArrow(_read, _SCHEMA)


def records_of(batch: pa.RecordBatch) -> Iterator[Record]:
    """Yield the records of a batch of such a frame."""
    return map(_unpickled, _held(batch))


def _read(batches: Batches) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        for held in _held(batch):
            records = _records(_unpickled(held))
            while taken := tuple(enough(records, _MEASURE)):
                rows = [{"key": record.key, "held": pickle.dumps(record)} for record in taken]
                yield batch_of(rows, _HELD)


def _records(found: Found) -> Iterator[Record]:
    """Yield what a file holds, and for each thing that is passed over in it what says so."""
    if isinstance(found, Record):
        yield found
        return
    skipped = Counter[str]()
    yield from of_file(found, Meter(), lambda what, number: skipped.update({what: number}))
    for number, what in enumerate(skipped.elements()):
        yield Record(f"{found}#{number}", Unread(what, Reason.PASSED_OVER), 0)


def _held(batch: pa.RecordBatch) -> list[bytes]:
    return [row["held"] for row in batch.select(["held"]).to_pylist()]


def _unpickled(held: bytes) -> Any:
    return pickle.loads(held)  # noqa: S301  written by this run
