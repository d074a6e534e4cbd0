"""What a reader sees of an element is the same however much of it is asked for, and is compared by its words."""

import re
from typing import Any
from unicodedata import normalize

from hypothesis import given
from hypothesis import strategies as st

from newsld.readers.html.parsing import parse
from newsld.readers.html.seen_text import short_text, shown_text
from newsld.readers.html.site import folded

TEXTS = st.text(st.sampled_from("ab \n\t\u00a0“é—_-."), max_size=8)
TAGS = st.sampled_from(["p", "div", "span", "b", "li", "script", "svg"])
ELEMENTS = st.recursive(
    TEXTS,
    lambda inner: st.tuples(TAGS, st.lists(inner, max_size=4)).map(
        lambda one: f"<{one[0]} class=x>{''.join(one[1])}</{one[0]}>"
    ),
    max_leaves=12,
)


@given(inner=ELEMENTS, longest=st.integers(0, 20))
def test_a_short_text_is_the_whole_or_nothing(inner: str, longest: int) -> None:
    page: Any = parse(f"<html><body><section>{inner}</section></body></html>")
    for element in page.iter("*"):
        whole = shown_text(element)
        assert short_text(element, longest) == (whole if len(whole) <= longest else "")


@given(text=st.text() | st.text(st.sampled_from("aBÉß1 ²_-'“’\u00a0\u2028ﬁ\ud800"), max_size=20))
def test_a_text_is_folded_to_its_words(text: str) -> None:
    assert folded(text).split(" ") == (re.findall(r"[^\W_]+", normalize("NFKC", text).casefold()) or [""])
