"""Which addresses are of one page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld.model.address import is_front, is_one_page

ADDRESS = "https://www.river-daily.example/a/dam"


@pytest.mark.parametrize(
    "other",
    [
        f"{ADDRESS}/",
        f"{ADDRESS}.html",
        f"{ADDRESS}/amp/",
        f"{ADDRESS}.amp.html",
        f"{ADDRESS}/index.html",
        f"{ADDRESS}?utm_source=mail",
        f"{ADDRESS}#top",
        "http://river-daily.example:80/a/dam",
        "https://m.river-daily.example/a/dam",
        "https://river-daily.example/amp/a/dam",
        "//river-daily.example/a/Dam",
        "/a/dam",
        "https://www.river-daily.example/a/d%61m",
    ],
)
def test_ways_to_one_page(other: str) -> None:
    assert is_one_page(ADDRESS, other)
    assert is_one_page(other, ADDRESS)


@pytest.mark.parametrize(
    "other",
    ["https://www.river-daily.example/", f"{ADDRESS}s", "https://agency.example/a/dam", "/dam", "http://[", ""],
)
def test_other_pages(other: str) -> None:
    assert not is_one_page(ADDRESS, other)
    assert not is_one_page(other, ADDRESS)


def test_parameters_tell_pages_apart_where_both_have_some() -> None:
    assert is_one_page("/story?id=17&page=1", "/story?id=17")
    assert not is_one_page("/story?id=17", "/story?id=18")
    assert is_one_page("/story?id=17", "/story")


def test_a_number_alone_is_short_for_the_page_that_bears_it() -> None:
    assert is_one_page("https://river.example/1834820", "https://www.river.example/city/dam-1834820")
    assert not is_one_page("https://river.example/183", "https://www.river.example/city/dam-183")


@pytest.mark.parametrize("address", ["https://www.river-daily.example", "https://m.river-daily.example/?ref=x", "/"])
def test_front_pages(address: str) -> None:
    assert is_front(address)
    assert not is_front(ADDRESS)


@given(st.text() | st.from_regex(r"https?://[a-z.\[\]:0-9]{0,9}/[a-z/%.?=&#]{0,20}"), st.text())
def test_any_text_has_an_answer_and_either_way_the_same(one: str, other: str) -> None:
    assert is_one_page(one, other) == is_one_page(other, one)
    assert is_front(one) in {True, False}
