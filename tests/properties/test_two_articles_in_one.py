"""What is found in two articles, one behind the other, is what is found in both, where nobody is quoted in both."""

import re

from hypothesis import assume, given
from hypothesis import strategies as st
from known_articles import findings

from newsld import convert
from newsld.model.article import RawArticle
from newsld.testing import KnownArticle, articles
from newsld.testing.grammars import GRAMMARS


def said(known: KnownArticle) -> set[str]:
    """Return the sentences that are quoted: who says below what a heading quotes has said that too."""
    pieces = [known.raw.text[span.start : span.end] for one in known.quotations for span in one.spans]
    return {sentence for piece in pieces for sentence in re.findall(r"\w[^.!]*\w", piece)}


@given(st.sampled_from(sorted(GRAMMARS)), st.data())
def test_two_articles_in_one_are_both(tag: str, data: st.DataObject) -> None:
    one, other = (data.draw(articles(languages=[tag], max_paragraphs=2)) for _ in range(2))
    assume(one.speakers.isdisjoint(other.speakers) and said(one).isdisjoint(said(other)))
    both = convert(RawArticle(f"{one.raw.text}\n\n{other.raw.text}", language=tag))
    apart = [finding for known in (one, other) for finding in findings(convert(known.raw))]
    assert sorted(findings(both)) == sorted(apart)
