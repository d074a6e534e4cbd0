"""What is counted of a suite hangs on no order, and families add up; who complains of everything has found nothing."""

from dataclasses import astuple
from random import Random

from drawn_answers import FAMILIES, outcomes
from hypothesis import given
from hypothesis import strategies as st

from newsld.conformance import Answer, Level, Outcome, Tally, tallies

SUITES = st.lists(outcomes(), max_size=8)
NUMBERS = ("cases", "skipped", "broken", "breaking", "found", "told_apart", "sound", "silent")


def numbers(tally: Tally) -> list[int]:
    return [*(getattr(tally, name) for name in NUMBERS), *(tally.agreeing[level] for level in Level)]


@given(SUITES, st.randoms(use_true_random=False))
def test_the_order_of_outcomes_changes_no_count(suite: list[Outcome], random: Random) -> None:
    shuffled = random.sample(suite, len(suite))
    told = {name: astuple(tally) for name, tally in tallies(suite, FAMILIES).items()}
    assert {name: astuple(tally) for name, tally in tallies(shuffled, FAMILIES).items()} == told


@given(SUITES)
def test_families_add_up(suite: list[Outcome]) -> None:
    *families, whole = tallies(suite, FAMILIES).values()
    summed = [sum(column) for column in zip(*map(numbers, families), strict=True)] or [0] * len(numbers(whole))
    assert summed == numbers(whole)
    assert whole.cases + whole.skipped == len(suite)


@given(SUITES)
def test_no_more_is_found_or_left_in_peace_than_there_is(suite: list[Outcome]) -> None:
    for tally in tallies(suite, FAMILIES).values():
        assert tally.told_apart <= tally.found <= tally.breaking
        assert tally.silent <= tally.sound
        assert tally.agreeing[Level.PLACE] <= tally.agreeing[Level.CODE] <= tally.agreeing[Level.VERDICT] <= tally.cases


@given(SUITES)
def test_who_answers_as_expected_agrees_with_all_and_tells_all_faults_apart(suite: list[Outcome]) -> None:
    right = [Outcome(each.case, each.expected, Answer(each.case.is_sound, each.expected)) for each in suite]
    whole = tallies(right, FAMILIES)["all"]
    assert [whole.agreeing[level] for level in Level] == [len(suite)] * len(Level)
    assert whole.told_apart == whole.breaking
    assert whole.silent == whole.sound


@given(SUITES)
def test_who_says_the_same_of_all_tells_none_apart_beside_a_sound_one(suite: list[Outcome]) -> None:
    loud = [Outcome(each.case, each.expected, Answer(is_sound=False)) for each in suite]
    with_sound = {each.case.folder for each in suite if each.case.is_sound}
    whole = tallies(loud, FAMILIES)["all"]
    assert whole.told_apart == sum(each.case.breaks and each.case.folder not in with_sound for each in suite)
    assert whole.silent == 0
