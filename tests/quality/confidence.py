"""How well confidence tells what is right: every finding of the gold sets judged, and the table of it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from corpora import GOLD_SETS, pairs_of_seeds, pairs_of_set, seed_languages
from scoring import Pair, judged

from newsld.languages import is_read
from newsld.model.annotation import Attribution

BINS = 10
_NOT_JUDGED = frozenset({"polnear-quoted"})  # its findings are judged by the other sets of the same articles


@dataclass(frozen=True, slots=True)
class Judged:
    """A finding, the place of its article among all, and whether content and speaker are right."""

    article: int
    finding: Attribution
    is_right: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """The findings of one band of confidence: how many, how sure they are on average, and how many are right."""

    lowest: float
    count: int
    confidence: float
    right: float


def judgements() -> Iterator[Judged]:
    """Yield every finding in the gold sets and seeds that can be judged here."""
    for number, pair in enumerate(_pairs()):
        yield from (Judged(number, finding, is_right) for finding, is_right in judged(pair))


def _pairs() -> Iterator[Pair]:
    for name, gold in GOLD_SETS.items():
        if name not in _NOT_JUDGED and gold.path.is_file() and (not gold.language or is_read(gold.language)):
            yield from pairs_of_set(gold)
    for tag in seed_languages():
        if is_read(tag):
            for key in ("quotations", "claims"):
                yield from pairs_of_seeds(tag, key)


def reliability(rated: Iterable[tuple[float, bool]]) -> list[Bin]:
    """Return the bands of confidence that hold findings, from the lowest."""
    bands: dict[int, list[tuple[float, bool]]] = {}
    for confidence, is_right in rated:
        bands.setdefault(min(int(confidence * BINS), BINS - 1), []).append((confidence, is_right))
    return [
        Bin(band / BINS, len(held), _mean([c for c, _ in held]), _mean([float(right) for _, right in held]))
        for band, held in sorted(bands.items())
    ]


def calibration_error(bins: Sequence[Bin]) -> float:
    """Return the mean distance between confidence and the share that is right, over all findings."""
    return sum(held.count * abs(held.confidence - held.right) for held in bins) / sum(held.count for held in bins)


def table(bins: Sequence[Bin]) -> str:
    """Return the reliability table as text."""
    rows = ["confidence  findings  mean  right"]
    rows += [f"{held.lowest:.1f} and up {held.count:9} {held.confidence:5.2f} {held.right:6.2f}" for held in bins]
    return "\n".join(rows)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
