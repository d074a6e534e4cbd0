"""Every quotation and claim of an article is found with its words and its speaker, and nothing else is found."""

from hypothesis import given
from hypothesis import strategies as st
from known_articles import each_language, known_places, places

from newsld import convert
from newsld.testing import articles, differences


@each_language
@given(data=st.data())
def test_what_is_said_is_found_and_nothing_else(tag: str, data: st.DataObject) -> None:
    known = data.draw(articles(languages=[tag]))
    found = convert(known.raw)
    assert not differences(known, found)
    assert places(found) == known_places(known)
