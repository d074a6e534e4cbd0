"""The furniture of a page, behind an article or between its paragraphs, changes nothing of what is found in it."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from newsld import convert
from newsld.testing import KnownArticle, articles, differences
from newsld.testing.grammars import grammar


def furniture_of(known: KnownArticle) -> Sequence[str]:
    """Return what surrounds an article on a page of its language."""
    return grammar(known.raw.language).furniture


@given(articles(), st.data())
def test_furniture_behind_an_article_changes_nothing(known: KnownArticle, data: st.DataObject) -> None:
    furniture = data.draw(st.lists(st.sampled_from(furniture_of(known)), min_size=1, unique=True))
    furnished = convert("\n\n".join([known.raw.text, *furniture]), language=known.raw.language)
    assert furnished.article.body == convert(known.raw).article.body
    assert not differences(known, furnished)


@given(articles(min_paragraphs=2))
def test_furniture_between_paragraphs_changes_no_finding(known: KnownArticle) -> None:
    furnished = known.with_replaced("\n\n", f"\n\n{furniture_of(known)[0]}\n\n")
    assert not differences(furnished, convert(furnished.raw))
