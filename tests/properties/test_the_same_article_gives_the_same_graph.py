"""The same article gives the same graph, byte for byte, and the same findings."""

from hypothesis import given
from hypothesis import strategies as st
from poking_texts import ANY_TEXTS, THIRD, annotated, each_language, texts

from newsld import convert


@given(ANY_TEXTS.filter(str.strip))
def test_same_input_same_bytes(text: str) -> None:
    assert convert(text).document == convert(text).document


@each_language
@THIRD
@given(data=st.data())
def test_the_same_text_gives_the_same_findings(tag: str, data: st.DataObject) -> None:
    text = data.draw(texts(tag))
    assert annotated(text, tag) == annotated(text, tag)
