"""Laws of the bodies of pages, for any text and for pages that came to harm."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsld.readers.html.body import Body, body_of

PAGE = (Path(__file__).parent / "bodies" / "article.html").read_text(encoding="utf-8")
LONG = "The water rose all night, and nobody in the lower town slept before the gates were closed at last. "
HARM = st.sampled_from(
    ["", "<", ">", "</div>", "<div>", "</p>", "<!--", "<script>", "&#0;", "\0", "\ud800", "<table><td>", "“"]
)


@st.composite
def harmed(draw: st.DrawFn) -> str:
    """Return the page with a stretch of it cut out and something else put there."""
    start = draw(st.integers(0, len(PAGE)))
    end = draw(st.integers(start, min(start + 200, len(PAGE))))
    return PAGE[:start] + draw(HARM | st.text(max_size=5)) + PAGE[end:]


@given(st.text() | harmed())
@example("")
@example("\0")
@example("<html>")
@example(f"<article><p>{LONG}</p><p>{LONG}{LONG}</p></article>")
def test_a_block_is_one_line(page: str) -> None:
    assert_lines(body_of(page))


WORDS = st.sampled_from(["river", "dam", "“never”", "Lind", "gates,", "nine", "quay.", "the", "kept"])
PIECES = st.tuples(
    st.sampled_from(["p", "div", "h2", "li", "blockquote", "span", "figcaption", "aside", "td"]),
    st.lists(WORDS, min_size=1, max_size=30),
)


@given(st.lists(PIECES, min_size=1, max_size=12))
def test_words_stand_in_the_page_in_that_order(pieces: list[tuple[str, list[str]]]) -> None:
    inside = "".join(f"<{tag}>{' '.join(words)}</{tag}>\n" for tag, words in pieces)
    words = iter([word for _, words in pieces for word in words])
    body = body_of(f"<main><article>{inside}</article></main>")
    written = [word for block in body.blocks for word in block.text.split() if word != "|"]  # between cells
    assert all(word in words for word in written)


@pytest.mark.parametrize(
    ("page", "is_text"),
    [
        ("<div>" * 100_000 + LONG * 3, False),
        (f"<div><p>{LONG}" * 20_000, True),
        (f"<article><p>{LONG * 100_000}</p></article>", True),
        ("<blockquote><cite>" * 2_000 + LONG * 3, False),
    ],
    ids=["deep", "many", "long", "nested quotations"],
)
def test_a_huge_page_comes_to_an_end(page: str, *, is_text: bool) -> None:
    """What stands deeper than a parser follows is not found."""
    body = body_of(page)
    assert bool(body.blocks) is is_text
    assert_lines(body)


def assert_lines(body: Body) -> None:
    """Hold every block to be one line without white space around it."""
    for block in body.blocks:
        assert block.text == block.text.strip() != ""
        assert len(block.text.splitlines()) == 1
