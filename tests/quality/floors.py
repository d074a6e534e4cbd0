"""The floors: the least each measure may be, in seeds/floors.json."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from corpora import (
    GOLD_SETS,
    SEEDS,
    Measures,
    file_digest,
    of_seeds,
    of_set,
    seed_languages,
    seeds_digest,
)
from factchecks import of_fact_checks, reviews_digest

from newsld.languages import is_read

FILE = SEEDS / "floors.json"
TOLERANCE = 0.3  # points that a measure may lie under its floor

Floors = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Corpus:
    """What has floors of its own: the seeds of a language or a larger gold set."""

    name: str
    digest: str
    absent: str  # why it cannot be measured, "" where it can
    measure: Callable[[], Mapping[str, Measures]]


def corpora() -> Iterator[Corpus]:
    """Yield everything that has floors."""
    for tag in seed_languages():
        absent = "" if is_read(tag) else f"newsld does not read {tag!r} yet"
        yield Corpus(f"seeds/{tag}", seeds_digest(), absent, lambda tag=tag: of_seeds(tag))
    yield Corpus("fact-checks", reviews_digest(), "", lambda: {"reviews": of_fact_checks()})
    for gold in GOLD_SETS.values():
        is_there = gold.path.is_file()
        absent = "" if is_there else f"the gold set {gold.file} does not stand beside the checkout"
        digest = file_digest(gold.path) if is_there else ""
        yield Corpus(gold.name, digest, absent, lambda gold=gold: {gold.finds: of_set(gold)})


def load() -> Floors:
    """Return the floors as they stand."""
    return json.loads(FILE.read_text(encoding="utf-8")) if FILE.is_file() else {}


def save(floors: Floors) -> None:
    """Write the floors."""
    FILE.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def flat(measured: Mapping[str, Measures]) -> Measures:
    """Return measures under one name each: "claims f1"."""
    return {f"{part} {name}": round(value, 1) for part, values in measured.items() for name, value in values.items()}
