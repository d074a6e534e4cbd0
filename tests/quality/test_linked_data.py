"""What a publisher's own markup says of an article is said of its record too, where the record tells it."""

from collections import Counter
from collections.abc import Sequence

import pytest
from linked_data import DIFFERS, EQUAL, MISSING, REASONS, RECORDS, Verdict, outcomes, verdicts

pytestmark = pytest.mark.skipif(not RECORDS.is_dir(), reason="the records of others are not part of the repository")

LEAST_EQUAL = 107  # properties, of those of 14 records


@pytest.fixture(scope="module")
def compared() -> Sequence[Verdict]:
    return list(verdicts())


def test_every_graph_is_clean() -> None:
    assert {outcome.file: outcome.faults for outcome in outcomes() if outcome.faults} == {}


def test_what_the_record_tells_is_not_missing(compared: Sequence[Verdict]) -> None:
    assert [(one.file, one.term) for one in compared if one.says == MISSING] == []


def test_what_differs_has_a_reason(compared: Sequence[Verdict]) -> None:
    assert [(one.file, one.term) for one in compared if one.says == DIFFERS and one.term not in REASONS] == []


def test_the_rest_is_equal(compared: Sequence[Verdict]) -> None:
    assert Counter(one.says for one in compared)[EQUAL] >= LEAST_EQUAL
