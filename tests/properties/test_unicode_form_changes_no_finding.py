"""An article in another normal form of Unicode has the same graph, and its findings stand where they are written."""

from unicodedata import normalize

from hypothesis import given
from known_articles import attributions

from newsld import convert
from newsld.model.article import RawArticle
from newsld.testing import KnownArticle, articles


@given(articles())
def test_the_form_of_unicode_changes_no_finding(known: KnownArticle) -> None:
    decomposed = normalize("NFD", known.raw.text)
    found = convert(RawArticle(decomposed, language=known.raw.language, url=known.raw.url))
    assert found.document == convert(known.raw).document
    for one in attributions(found):
        for span in one.spans:
            start, end = found.article.alignment.to_raw(span.start, span.end)
            assert normalize("NFC", decomposed[start:end]) == found.article.text[span.start : span.end]
