"""White space that a reader does not see changes no finding: line ends, blank lines, spaces of any kind."""

from hypothesis import given
from hypothesis import strategies as st
from known_articles import known_places, places

from newsld import convert
from newsld.testing import KnownArticle, articles, differences

# what stands in an article, and what may stand there as well
UNSEEN = {
    " ": (" ", "\u00a0", "  ", "\u202f", " \u2009"),
    "\n\n": ("\r\n\r\n", "\n\n\n\n", "\n", "  \n\n", "\n \t\n", "\n\n  ", "\u00a0\n\n", "\r\n \r\n"),
}


@given(articles(), st.data())
def test_white_space_changes_no_finding(known: KnownArticle, data: st.DataObject) -> None:
    for seen, unseen in UNSEEN.items():
        known = known.with_replaced(seen, data.draw(st.sampled_from(unseen)))
    found = convert(known.raw)
    assert not differences(known, found)
    assert places(found) == known_places(known)
