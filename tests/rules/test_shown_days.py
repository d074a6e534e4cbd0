"""Days as pages show them, in many languages and forms."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld.rules import _shown_days

DAY = date(2026, 3, 12)


def whole(text: str) -> set[date]:
    return {date(found.year, found.month, found.day) for found in _shown_days.shown(text) if found.is_whole}


@pytest.mark.parametrize(
    "text",
    [
        "12 March 2026", "Published on 12th March, 2026 at 8:30", "Mar. 12, 2026", "MARCH 12TH, 2026",
        "Thu 12 Mar 2026 10:00", "12. März 2026", "Donnerstag, den 12. Maerz 2026", "12.03.2026", "12.3.26",
        "12 mars 2026", "12 de marzo de 2026", "12 de março de 2026", "12 marzo 2026", "12 maart 2026", "12. mars 2026",
        "12 marca 2026", "12. března 2026",
        "12 марта 2026 г.", "12 березня 2026", "12 Mart 2026", "12. maaliskuuta 2026", "12 martie 2026",
        "12 de març de 2026",
        "2026-03-12", "2026/03/12", "20260312", "2026年3月12日", "2026년 3월 12일", "2026-03-12T08:30:00Z",
    ],
)  # fmt: skip
def test_days_are_read(text: str) -> None:
    assert whole(text) == {DAY}


@pytest.mark.parametrize("names", [*_shown_days.NAMES, _shown_days.FINNISH.replace(" ", "kuuta ") + "kuuta"])
def test_every_month_of_every_language_is_read(names: str) -> None:
    for month, name in enumerate(names.split(), 1):
        assert whole(f"12 {name} 2026") == {date(2026, month, 12)}


def test_figures_between_strokes_may_be_read_either_way() -> None:
    assert whole("03/12/2026") == {DAY, date(2026, 12, 3)}


@pytest.mark.parametrize("text", ["12 apples", "at 12", "12.5 million", "1.2.3.4", "12 of 2026 voters", "May we", ""])
def test_figures_are_no_days(text: str) -> None:
    assert whole(text) == set()


def test_a_month_of_an_unknown_language_may_be_any() -> None:
    (found,) = _shown_days.shown("12 xyzember 2026")
    assert found.may_be(DAY)
    assert not found.is_whole
    assert not found.may_be(date(2025, 3, 12))


@pytest.mark.parametrize(
    "text", ["2 hours ago", "vor 3 Stunden", "il y a 3 heures", "hace 2 días", "Today", "3 часа назад"]
)
def test_relative_words(text: str) -> None:
    assert _shown_days.is_relative(text)


@given(st.dates(), st.sampled_from(["%d %B %Y", "%B %d, %Y", "%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y"]))
def test_a_day_is_found_in_every_form_of_itself(day: date, form: str) -> None:
    text = day.strftime(form.replace("%Y", f"{day.year:04}"))
    assert any(found.may_be(day) for found in _shown_days.shown(f"Published {text}, 8:30"))


@given(st.text())
def test_any_text_has_days_or_none(text: str) -> None:
    for found in _shown_days.shown(text):
        assert isinstance(found.is_whole, bool)
        assert found.may_be(DAY) in {True, False}
        assert found.may_be(date.max) in {True, False}
        assert found.may_be(date.min) in {True, False}
