"""Confidence is a probability, and the least that is asked for leaves out what has less, and nothing else."""

from hypothesis import given
from hypothesis import strategies as st
from poking_texts import THIRD, annotated, each_language, texts

from newsld.annotators import annotate
from newsld.conversion import read
from newsld.languages import language
from newsld.model.annotation import Attribution
from newsld.model.article import RawArticle


@each_language
@THIRD
@given(data=st.data())
def test_confidence_is_a_probability(tag: str, data: st.DataObject) -> None:
    _, annotations = annotated(data.draw(texts(tag)), tag)
    assert all(0 <= a.confidence <= 1 for a in (*annotations.quotations, *annotations.claims))


@each_language
@THIRD
@given(data=st.data())
def test_least_confidence_leaves_out_and_changes_nothing_else(tag: str, data: st.DataObject) -> None:
    article = read(RawArticle(data.draw(texts(tag)), language=tag))
    least = data.draw(st.floats(0, 1))
    every, kept = annotate(article, language(tag)), annotate(article, language(tag), least=least)

    def sure(attributions: tuple[Attribution, ...]) -> tuple[Attribution, ...]:
        return tuple(a for a in attributions if a.confidence >= least)

    assert (kept.quotations, kept.claims) == (sure(every.quotations), sure(every.claims))
