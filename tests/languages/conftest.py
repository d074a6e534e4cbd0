"""What the tables of every language are read with."""

from collections.abc import Callable, Iterable

import pytest

from newsld.annotators import annotate
from newsld.conversion import read
from newsld.languages import language
from newsld.model.annotation import Attribution
from newsld.model.article import Article, RawArticle

Rows = list[tuple[str, str]]
Finder = Callable[[str, str], tuple[Rows, Rows]]

_HEAD = "1\n\n"  # a headline that names nobody


@pytest.fixture
def find() -> Finder:
    """Return the finder: the (words, speaker) of the quotations and of the claims in a text of a language."""

    def found(text: str, tag: str) -> tuple[Rows, Rows]:
        article = read(RawArticle(_HEAD + text, language=tag))
        annotations = annotate(article, language(tag))
        return _rows(article, annotations.quotations), _rows(article, annotations.claims)

    return found


def _rows(article: Article, attributions: Iterable[Attribution]) -> Rows:
    return [
        (
            " … ".join(article.text[span.start : span.end] for span in attribution.spans),
            " + ".join(speaker.label for speaker in attribution.speakers),
        )
        for attribution in attributions
    ]
