"""An answer that agrees at a level agrees at every level before it; neither order nor wording of its remarks counts."""

from dataclasses import replace
from random import Random

from drawn_answers import CASES, LISTS, outcomes
from hypothesis import given
from hypothesis import strategies as st

from newsld.conformance import Answer, Case, Level, Outcome, Remark

Expected = tuple[Case, tuple[Remark, ...]]


@given(outcomes())
def test_a_level_holds_those_before_it(outcome: Outcome) -> None:
    agreed = [outcome.agrees(level) for level in Level]
    assert agreed == sorted(agreed, reverse=True)
    assert outcome.agrees(Level.VERDICT) == (outcome.reached is not None)


@given(CASES, st.data())
def test_what_is_expected_agrees_in_any_order_and_any_words(case: Expected, data: st.DataObject) -> None:
    about, expected = case
    said = [remark._replace(message=data.draw(st.text(max_size=3))) for remark in data.draw(st.permutations(expected))]
    assert Outcome(about, expected, Answer(not said, tuple(said))).reached is Level.PLACE


@given(outcomes(), st.randoms(use_true_random=False))
def test_the_order_of_remarks_changes_nothing(outcome: Outcome, random: Random) -> None:
    remarks = list(outcome.answer.remarks or ())
    random.shuffle(remarks)
    told = None if outcome.answer.remarks is None else tuple(remarks)
    shuffled = replace(outcome.answer, remarks=told)
    assert Outcome(outcome.case, outcome.expected, shuffled).reached is outcome.reached


@given(CASES, LISTS)
def test_who_says_less_or_more_does_not_agree_on_codes(case: Expected, more: tuple[Remark, ...]) -> None:
    about, expected = case
    for said in (expected[1:], expected + more):
        reached = Outcome(about, expected, Answer(not said, said)).reached
        assert (reached is Level.PLACE) == (len(said) == len(expected))
