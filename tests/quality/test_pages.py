"""Pages of publishers: none of them stops us, and what is read of them does not fall under its floors."""

import pytest
from pages import PAGES, SETS, WITHOUT_MARKUP, folded, measured, token_f1

TOLERANCE = 0.3  # points that a measure may lie under its floor
FLOORS = {
    "fundus": {"headline": 90.0, "authors": 88.0, "day": 98.3, "body": 96.5},
    f"fundus{WITHOUT_MARKUP}": {"headline": 84.8, "authors": 71.9, "day": 94.5, "body": 96.5},
    "aeb": {"body": 97.0},
}
MOST_INVENTED = 20.0  # per cent of the pages of which people wrote down no author; half of them name the site itself
# one process reads a set, for all tests of it
READ_ONCE = {source: pytest.param(source, marks=pytest.mark.xdist_group(source)) for source in (*FLOORS, *SETS)}

is_there = pytest.mark.skipif(not PAGES.is_dir(), reason="the pages of publishers are not part of the repository")


@is_there
@pytest.mark.parametrize("source", [READ_ONCE[source] for source in FLOORS])
def test_no_measure_falls_under_its_floor(source: str) -> None:
    now = measured(source)
    fallen = {name: (now[name], floor) for name, floor in FLOORS[source].items() if now[name] < floor - TOLERANCE}
    assert not fallen, f"measured and floor of what fell: {fallen}"


@is_there
@pytest.mark.parametrize("source", [READ_ONCE["trafilatura"]])
def test_authors_are_seldom_invented(source: str) -> None:
    assert measured(source)["invented"] <= MOST_INVENTED


@is_there
@pytest.mark.parametrize("source", [READ_ONCE[source] for source in SETS])
def test_no_page_stops_us(source: str) -> None:
    assert measured(source)  # only errors of our own are taken for an answer


def test_texts_are_compared_by_letters_and_digits() -> None:
    assert folded("“The Dam”, says MAYOR: ﬁne!") == "the dam says mayor fine"


@pytest.mark.parametrize(
    ("found", "gold", "f1"),
    [("a dam", "a dam", 1.0), ("", "a dam", 0.0), ("a dam is", "a dam", 0.8), ("dam a", "A dam.", 1.0)],
)
def test_bodies_are_compared_by_their_words(found: str, gold: str, f1: float) -> None:
    assert token_f1(found, gold) == pytest.approx(f1)  # pyright: ignore[reportUnknownMemberType]
