"""What is found in two articles, one behind the other, is what is found in both, where nobody speaks in both."""

from hypothesis import assume, given
from hypothesis import strategies as st
from known_articles import findings

from newsld import convert
from newsld.model.article import RawArticle
from newsld.testing import articles
from newsld.testing.grammars import GRAMMARS


@given(st.sampled_from(sorted(GRAMMARS)), st.data())
def test_two_articles_in_one_are_both(tag: str, data: st.DataObject) -> None:
    one, other = (data.draw(articles(languages=[tag], max_paragraphs=2)) for _ in range(2))
    assume(one.speakers.isdisjoint(other.speakers))
    both = convert(RawArticle(f"{one.raw.text}\n\n{other.raw.text}", language=tag))
    apart = [finding for known in (one, other) for finding in findings(convert(known.raw))]
    assert sorted(findings(both)) == sorted(apart)
