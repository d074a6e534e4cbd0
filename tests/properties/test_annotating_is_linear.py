"""The work of annotating grows as the text does."""

import sys
from collections.abc import Callable
from types import FrameType

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from poking_texts import each_language, texts

from newsld.annotators import annotate
from newsld.conversion import read
from newsld.languages import language
from newsld.model.article import RawArticle

WORDS = 150  # as many as a sentence has at most


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
