"""Every block of JSON-LD in a page is found, and stands where it says."""

import json
import random
import re

from drawn_json import ANY_TEXT, JSON
from hypothesis import given
from hypothesis import strategies as st

from newsld.jsonld.pages import blocks

TAG = '<script type="application/ld+json">'
PAGE_PIECES = [
    "<",
    ">",
    "<!--",
    "-->",
    "<p ",
    "</script>",
    "<script",
    "<title>",
    '"',
    "'",
    "=",
    "type",
    "\n",
    "{}",
    TAG,
]


@given(st.lists(st.sampled_from(PAGE_PIECES) | ANY_TEXT).map("".join))
def test_any_page_is_read_and_blocks_stand_where_they_say(page: str) -> None:
    lines = re.split(r"\r\n|\r|\n", page)
    for block in blocks(page):
        first = re.split(r"\r\n|\r|\n", block.text)[0]
        assert lines[block.line - 1].startswith(first, block.column - 1)


@given(st.lists(JSON.map(json.dumps).filter(lambda text: "<" not in text), max_size=4), st.randoms())
def test_every_block_of_a_page_is_found(texts: list[str], chance: random.Random) -> None:
    between = ["", "\n", "<p>a</p>\n", "<!-- <script> -->", "<script>let a = '<p'</script>", "<br/>", "<b title='<'>"]
    page = "".join(chance.choice(between) + TAG + text + "</script>" for text in texts)
    assert [block.text for block in blocks(page)] == texts
