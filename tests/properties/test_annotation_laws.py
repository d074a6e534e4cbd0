"""Laws of annotating in every language: offsets are true, quotations do not overlap, work grows as the text does."""

import sys
from collections.abc import Callable, Collection, Iterable
from dataclasses import fields
from itertools import islice
from types import FrameType
from typing import Any, cast

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from newsld.annotators import annotate
from newsld.conversion import read
from newsld.languages import LANGUAGES, language
from newsld.model.annotation import Annotations, Attribution
from newsld.model.article import Article, RawArticle
from newsld.model.language import Language

MARKS = ["“ ”", '" "', "„ “", "« »", "‹ ›", "‘ ’", "— —", "– –", "' '", "„ ”", "» «", "「 」"]
STOPS = [", ", ". ", ": ", "; ", "\n\n", "? ", "! ", " – ", "\n— ", "… ", " (", ") ", "’", "-"]
NAMES = ["Ada Mbeki", "Юрій Коваль", "van Dijk", "Müller", "O’Neill", "NATO", "Łukasz Wójcik", "d’Hondt"]

WORDS = 150  # as many as a sentence has at most

each_language = pytest.mark.parametrize("tag", LANGUAGES)


def words_of(spoken: Language) -> list[str]:
    """Return the words that the annotators look for in a language, of every list of it."""
    lists: list[Any] = [getattr(spoken, field.name) for field in fields(spoken)]
    words = [word for held in lists if isinstance(held, Collection) for word in islice(cast("Iterable[Any]", held), 20)]
    return sorted({str(word) for word in words if str(word).replace(" ", "").isalpha()})


def texts(tag: str) -> st.SearchStrategy[str]:
    """Draw a text of words that the annotators look for, names, marks and stops, with other text between."""
    known = st.sampled_from(words_of(language(tag))).map(lambda word: f" {word} ")
    marks = st.sampled_from([mark for pair in MARKS for mark in pair.split()])
    piece = known | known | st.sampled_from(NAMES + STOPS) | marks | st.text(max_size=8)
    return st.lists(piece, min_size=1, max_size=50).map("".join).filter(str.strip)


def annotated(text: str, tag: str) -> tuple[Article, Annotations]:
    article = read(RawArticle(text, language=tag))
    return article, annotate(article, language(tag))


def found(text: str, tag: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return the words and the speakers of every finding."""
    article, annotations = annotated(text, tag)
    return [
        (" … ".join(article.text[span.start : span.end] for span in a.spans), tuple(s.label for s in a.speakers))
        for a in (*annotations.quotations, *annotations.claims)
    ]


@each_language
@given(data=st.data())
def test_offsets_are_true_and_quotations_do_not_overlap(tag: str, data: st.DataObject) -> None:
    article, annotations = annotated(data.draw(texts(tag)), tag)
    length = len(article.text)
    end = 0
    for start, stop in sorted((s.start, s.end) for q in annotations.quotations for s in q.spans):
        assert end <= start < stop <= length
        end = stop
    for attribution in (*annotations.quotations, *annotations.claims):
        assert all(0 <= span.start < span.end <= length for span in attribution.spans)
        assert all(0 <= mention.start < mention.end <= length for mention in attribution.mentions)
        assert [span.start for span in attribution.spans] == sorted(span.start for span in attribution.spans)


@each_language
@given(data=st.data())
def test_confidence_is_a_probability(tag: str, data: st.DataObject) -> None:
    _, annotations = annotated(data.draw(texts(tag)), tag)
    assert all(0 <= a.confidence <= 1 for a in (*annotations.quotations, *annotations.claims))


@each_language
@given(data=st.data())
def test_the_same_text_gives_the_same_findings(tag: str, data: st.DataObject) -> None:
    text = data.draw(texts(tag))
    assert found(text, tag) == found(text, tag)


@each_language
@given(data=st.data())
def test_least_confidence_leaves_out_and_changes_nothing_else(tag: str, data: st.DataObject) -> None:
    article = read(RawArticle(data.draw(texts(tag)), language=tag))
    least = data.draw(st.floats(0, 1))
    every, kept = annotate(article, language(tag)), annotate(article, language(tag), least=least)

    def sure(attributions: tuple[Attribution, ...]) -> tuple[Attribution, ...]:
        return tuple(a for a in attributions if a.confidence >= least)

    assert (kept.quotations, kept.claims) == (sure(every.quotations), sure(every.claims))


def calls(work: Callable[[], object]) -> int:
    """Return how many Python functions some work calls."""
    count = 0

    def counted(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


@each_language
@settings(max_examples=8)
@given(data=st.data())
def test_work_grows_as_the_text_does(tag: str, data: st.DataObject) -> None:
    piece = data.draw(texts(tag)) + data.draw(st.sampled_from(["\n\n", ". ", " "]))
    times = max(WORDS // max(len(piece.split()), 1), 4)
    short, long = (read(RawArticle(piece * count, language=tag)) for count in (times, 4 * times))
    assume(len(short.text) > len(piece) and len(long.text) <= 4.1 * len(short.text))  # neither is furniture
    spoken = language(tag)
    annotate(short, spoken)  # patterns are compiled once
    least = calls(lambda: annotate(short, spoken))
    # what looks back at the last few grows a little faster at first; what is quadratic takes sixteen times as much
    assert calls(lambda: annotate(long, spoken)) <= 8 * least + 2_000
