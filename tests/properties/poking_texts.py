"""Text that pokes at what readers and annotators look for: their words, names, marks and stops, any between."""

from collections.abc import Collection, Iterable
from dataclasses import fields
from itertools import islice
from typing import Any, cast

import pytest
from hypothesis import settings
from hypothesis import strategies as st

from newsld.annotators import annotate
from newsld.conversion import read
from newsld.languages import LANGUAGES, language
from newsld.model.annotation import Annotations
from newsld.model.article import Article, RawArticle
from newsld.model.language import Language

MARKS = ["“ ”", '" "', "„ “", "« »", "‹ ›", "‘ ’", "— —", "– –", "' '", "„ ”", "» «", "「 」"]
STOPS = [", ", ". ", ": ", "; ", "\n\n", "? ", "! ", " – ", "\n— ", "… ", " (", ") ", "’", "-"]
NAMES = ["Ada Mbeki", "Юрій Коваль", "van Dijk", "Müller", "O’Neill", "NATO", "Łukasz Wójcik", "d’Hondt"]

# the same for whatever language a text is taken for
_PIECES = st.sampled_from(
    [
        "“", "”", '"', "'", "‘", "’", "«", "»", "''", " said ", " told ", " according to ", ", ", ". ", ": ", ";\n\n",
        "\n\n", "\n", " that ", " and ", "Ada Mbeki", "the minister", "He", "?", "!", " — ", "&quot;", "&#8220;", "â€œ",
        " denied ", " what he says is ", "(", ")", "U.S.", '24"', "By Ada Mbeki", "12/07/2022", "Read also: x", "\x00",
        "\ud800", "\u2028",
    ]
)  # fmt: skip
ANY_TEXTS = st.lists(_PIECES | st.text(max_size=20), max_size=40).map("".join)

each_language = pytest.mark.parametrize("tag", LANGUAGES)
THIRD = settings(max_examples=max(settings().max_examples // 3, 10))  # of each language


def words_of(spoken: Language) -> list[str]:
    """Return the words that the annotators look for in a language, of every list of it."""
    lists: list[Any] = [getattr(spoken, field.name) for field in fields(spoken)]
    words = [word for held in lists if isinstance(held, Collection) for word in islice(cast("Iterable[Any]", held), 20)]
    return sorted({str(word) for word in words if str(word).replace(" ", "").isalpha()})


def texts(tag: str) -> st.SearchStrategy[str]:
    """Draw a text of words that the annotators look for, names, marks and stops, with other text between."""
    known = st.sampled_from(words_of(language(tag))).map(lambda word: f" {word} ")
    marks = st.sampled_from([mark for pair in MARKS for mark in pair.split()])
    piece = known | known | st.sampled_from(NAMES + STOPS) | marks | st.text(max_size=8) | _attributions(tag)
    return st.lists(piece, min_size=1, max_size=50).map("".join).filter(str.strip)


def _attributions(tag: str) -> st.SearchStrategy[str]:
    """Draw who says it, as it stands between the words that are said; in `texts` one may stand right behind another."""
    cue = st.sampled_from(sorted(language(tag).cues) or ["said"])
    return st.builds("{} {} {}{}".format, st.sampled_from([",", "—", " –"]), cue, st.sampled_from(NAMES), st.just(","))


def annotated(text: str, tag: str) -> tuple[Article, Annotations]:
    article = read(RawArticle(text, language=tag))
    return article, annotate(article, language(tag))
