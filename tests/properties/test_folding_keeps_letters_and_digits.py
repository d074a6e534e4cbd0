"""Folding a text keeps its letters and digits alone, and folding it again changes nothing."""

from hypothesis import given
from hypothesis import strategies as st

from newsld.model.page import folded


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.text(), st.text())
def test_spaces_marks_and_case_do_not_matter(one: str, other: str) -> None:
    assert folded(f"{one} — “{other}”…") == folded(one) + folded(other)
    assert folded(one.casefold()) == folded(one)
