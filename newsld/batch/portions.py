"""Records → portions: as many of them as become one part of the output, whoever works on them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import blake2b
from itertools import count, islice

from newsld.batch.records import Record, Unread


@dataclass(frozen=True, slots=True)
class Measure:
    """How much a portion is: so many records, or so many bytes of them."""

    rows: int = 2_000
    size: int = 16_000_000


@dataclass(frozen=True, slots=True)
class Portion:
    """The records of a part; `digest` tells them from others."""

    index: int
    records: tuple[Record, ...]
    digest: str

    def without(self, at: int, why: Unread) -> "Portion":
        """Return the portion with one of its records given up."""
        given_up = self.records[at]._replace(held=why)
        return replace(self, records=(*self.records[:at], given_up, *self.records[at + 1 :]))


def portions(found: Iterable[Record], measure: Measure) -> Iterator[Portion]:
    """Yield records in portions, the last of which may be small."""
    found = iter(found)
    for index in count():
        taken = tuple(enough(found, measure))
        if not taken:
            return
        told = blake2b(digest_size=16)
        for record in taken:
            told.update(record.digest())
        yield Portion(index, taken, told.hexdigest())


def enough(found: Iterator[Record], measure: Measure) -> Iterator[Record]:
    """Yield records until they are as much as a portion is."""
    size = 0
    for record in islice(found, measure.rows):
        yield record
        size += record.size
        if size >= measure.size:
            return
