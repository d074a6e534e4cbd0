"""Laws of the reader of fragments, for any text."""

import re
from itertools import chain

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsld.readers.html.fragments import read_fragment

PIECES = st.sampled_from(
    [
        *(
            "<p>",
            "</p>",
            "<br>",
            "<br><br>",
            "<div>",
            "</div>",
            "<b>",
            "</b>",
            "<h2>",
            "</h2>",
            "<li>",
            "<ul>",
            "</ul>",
        ),
        *(
            "<blockquote>",
            "</blockquote>",
            "<cite>",
            "</cite>",
            "<footer>",
            "</footer>",
            "<q>",
            "</q>",
            "<hr>",
            "<pre>",
        ),
        *("<figure>", "</figure>", "<figcaption>", "</figcaption>", "<small class=credit>", "</small>", "</pre>"),
        *('<img src="/a.jpg" width=800>', "<video src=/v.mp4>", "</video>", "<table>", "<tr>", "<td>", "</table>"),
        *(
            '<aside class="pullquote">',
            "</aside>",
            '<a href="/x">',
            "</a>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<",
        ),
        *(
            "&amp;",
            "&nbsp;",
            "&#146;",
            "&#0;",
            "&#xD800;",
            "\x00",
            "\ud800",
            "\xad",
            "\x85",
            "\u2028",
            "\n\n",
            "\r\n",
            "<![CDATA[",
            "]]>",
        ),
        *("“We won,”", "— Mara Lind", "said", " ", "«Так»", "Ann", "It rained."),
    ]
)
FRAGMENTS = st.lists(PIECES | st.text(max_size=5), max_size=40).map("".join)
MARKUP = re.compile(r"<[^>]*>?|&\S*?;")


@given(FRAGMENTS)
@example("<div>" * 100_000 + "deep")
@example("<p>" * 100_000 + "long")
@example("<blockquote>" * 300 + "x<cite>y" * 300)
@example("<q>a</p><figure><a href=/x><td>")
def test_a_block_is_one_line(html: str) -> None:
    fragment = read_fragment(html, "https://www.river-daily.example/")
    for block in fragment.blocks:
        assert block.text == block.text.strip() != ""
        assert len(block.text.splitlines()) == 1


def _marked(words: list[str]) -> st.SearchStrategy[str]:
    tags = st.sampled_from(["", "<p>", "</p>", "<br>", "<b>", "</b>", "<blockquote>", "</blockquote>", "<h2>", "<li>"])
    between = st.lists(tags, min_size=len(words), max_size=len(words))
    return between.map(lambda marks: " ".join(mark + " " + word for mark, word in zip(marks, words, strict=True)))


@given(st.lists(st.sampled_from(["Ann", "Lee", "“won,”", "said", "Ole"]), min_size=1).flatmap(_marked))
def test_the_words_of_blocks_stand_in_the_fragment_in_that_order(html: str) -> None:
    words = MARKUP.sub(" ", html).split()
    written = chain.from_iterable(block.text.split() for block in read_fragment(html).blocks)
    rest = iter(words)
    assert all(word in rest for word in written)


@pytest.mark.parametrize("mark", ["", "— "])
@pytest.mark.parametrize("cited", ["<cite>{}</cite>", "<footer>{}</footer>", "<footer><cite>{}</cite></footer>"])
def test_who_is_quoted_is_named_below_the_quotation_in_any_of_the_usual_ways(cited: str, mark: str) -> None:
    signed = cited.format(f"{mark}Ole Voss")
    fragment = read_fragment(f"<p>It rained.</p><blockquote><p>We are safe.</p>{signed}</blockquote>", "")
    assert [(block.text, block.cited) for block in fragment.blocks] == [
        ("It rained.", ""),
        ("We are safe.", "Ole Voss"),
    ]
