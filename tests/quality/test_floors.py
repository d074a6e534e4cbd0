"""What newsld finds in the gold sets does not fall under the floors."""

import pytest
from corpora import Measures
from floors import TOLERANCE, Corpus, corpora, flat, load

CORPORA = list(corpora())
RAISE = "run `python tests/quality/raise_floors.py`"


@pytest.mark.parametrize("corpus", CORPORA, ids=lambda corpus: corpus.name)
def test_no_measure_falls_under_its_floor(corpus: Corpus) -> None:
    if corpus.absent:
        pytest.skip(corpus.absent)
    recorded = load().get(corpus.name)
    assert recorded, f"{corpus.name} has no floors: {RAISE}"
    assert recorded["digest"] == corpus.digest, f"{corpus.name} is another edition than its floors: {RAISE}"
    now = flat(corpus.measure())
    fallen = {name: (now.get(name), floor) for name, floor in recorded["floors"].items() if _is_under(now, name, floor)}
    assert not fallen, f"measured and floor of what fell: {fallen}"


def _is_under(now: Measures, name: str, floor: float) -> bool:
    return now.get(name, 0.0) < floor - TOLERANCE


def test_floors_stand_for_what_is_there() -> None:
    assert set(load()) <= {corpus.name for corpus in CORPORA}
