"""The scorer itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scoring import Item, Pair, Score, Told, head, is_right_speaker, matched, score

PLACES = st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda pair: (pair[0], pair[0] + pair[1]))
ITEMS = st.lists(st.builds(Item, PLACES), max_size=8)


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("Sergei Shoigu", "shoigu"),
        ("Russian Defence Minister Sergei Shoigu", "shoigu"),
        ("the ministry of defence", "ministry"),
        ("Greta Lind, who took the picture", "lind"),
        ("Mr Jones Jr", "jones"),
        ("Turkey's defence ministry", "ministry"),
        ("Mr", "mr"),
        ("", ""),
    ],
)
def test_the_head_of_a_name(name: str, word: str) -> None:
    assert head(name) == word


def test_a_speaker_is_right_by_name_by_head_or_by_place_and_none_is_right_where_none_is() -> None:
    gold = Told(("Mara Lind",), (5, 14))
    assert is_right_speaker(gold, Told(("Lind",)))
    assert is_right_speaker(gold, Told(("she",), (5, 8)))
    assert not is_right_speaker(gold, Told(("she",), (20, 23)))
    assert not is_right_speaker(gold, Told(("Mara",)))
    assert not is_right_speaker(gold, None)
    assert not is_right_speaker(None, gold)
    assert is_right_speaker(None, None)


def test_the_best_overlap_wins_and_every_item_is_used_once() -> None:
    gold, close, exact = Item((0, 10)), Item((0, 9)), Item((0, 10), kind="exact")
    assert matched([gold], [close, exact]) == [(gold, exact)]
    assert matched([gold], [Item((0, 4))]) == []
    assert matched([gold], [Item((0, 5))])


def test_identical_spans_count_once_and_ignored_ones_not_at_all() -> None:
    gold, other = Item((0, 10)), Item((20, 30))
    assert score(Pair([gold, gold], [gold, gold])) == Score(1, 1, 1, 1)
    assert score(Pair([gold], [gold, other])) == Score(1, 2, 1, 1)
    assert score(Pair([gold], [gold, other], ignored=[(18, 30)])) == Score(1, 1, 1, 1)
    assert score(Pair([gold], [gold, Item((20, 30), kind="partial")], kinds=frozenset({"direct"}))) == Score(1, 1, 1, 1)


@given(ITEMS)
def test_what_is_the_gold_is_perfect(items: list[Item]) -> None:
    assert set(score(Pair(items, items)).measures().values()) == {100.0}


@given(ITEMS, ITEMS)
def test_no_count_exceeds_another(gold: list[Item], found: list[Item]) -> None:
    counts = score(Pair(gold, found))
    assert counts.joint <= counts.matched <= min(counts.gold, counts.found)
