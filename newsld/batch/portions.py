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
    """The records of a part; `told` is their digest, where it has been worked out already."""

    index: int
    records: tuple[Record, ...]
    told: str = ""

    def digest(self) -> str:
        """Return what tells the records from others, as they were read."""
        if self.told:
            return self.told
        digest = blake2b(digest_size=16)
        for record in self.records:
            digest.update(record.digest())
        return digest.hexdigest()

    def without(self, at: int, why: Unread) -> "Portion":
        """Return the portion with one of its records given up."""
        given_up = self.records[at]._replace(held=why)
        return replace(self, records=(*self.records[:at], given_up, *self.records[at + 1 :]), told=self.digest())


def portions(found: Iterable[Record], measure: Measure) -> Iterator[Portion]:
    """Yield records in portions, the last of which may be small."""
    found = iter(found)
    for index in count():
        taken = tuple(enough(found, measure))
        if not taken:
            return
        yield Portion(index, taken)


def enough(found: Iterator[Record], measure: Measure) -> Iterator[Record]:
    """Yield records until they are as much as a portion is."""
    size = 0
    for record in islice(found, measure.rows):
        yield record
        size += record.size
        if size >= measure.size:
            return
