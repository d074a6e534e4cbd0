"""Confidence tells how often findings are right: in every band, and it tells right from wrong."""

from collections.abc import Callable

import pytest
from confidence import Judged, calibration_error, judgements, reliability, table
from corpora import GOLD_SETS

from newsld.annotators.confidence import family
from newsld.annotators.weights import WEIGHTS

pytestmark = pytest.mark.xdist_group("confidence")  # all is annotated once, for all of them
_MOST = 0.05  # between confidence and the share that is right, on average over findings
_MOST_OF_SEEDS = 0.15  # where only they are at hand: a tenth of the findings
_APART = 0.1  # between the confidence of right and of wrong findings


@pytest.fixture(scope="module")
def every() -> list[Judged]:
    return list(judgements())


@pytest.mark.parametrize("name", WEIGHTS)
def test_confidence_is_calibrated(
    name: str, every: list[Judged], record_property: Callable[[str, object], None]
) -> None:
    bins = reliability((j.finding.confidence, j.is_right) for j in every if family(j.finding) == name)
    record_property("reliability", f"{name}\n{table(bins)}")
    has_all = all(gold.path.is_file() for gold in GOLD_SETS.values())
    assert calibration_error(bins) <= (_MOST if has_all else _MOST_OF_SEEDS), table(bins)


@pytest.mark.parametrize("name", WEIGHTS)
def test_what_is_right_is_surer_than_what_is_wrong(name: str, every: list[Judged]) -> None:
    sure = {
        verdict: [j.finding.confidence for j in every if family(j.finding) == name and j.is_right is verdict]
        for verdict in (True, False)
    }
    assert sum(sure[True]) / len(sure[True]) - sum(sure[False]) / len(sure[False]) >= _APART


def test_the_bands_of_what_is_told() -> None:
    bins = reliability([(0.95, True), (0.95, False), (0.05, False), (1.0, True)])
    assert [(held.lowest, held.count) for held in bins] == [(0.0, 1), (0.9, 3)]
    assert calibration_error(bins) == pytest.approx((0.05 + 3 * abs(2.9 / 3 - 2 / 3)) / 4)
