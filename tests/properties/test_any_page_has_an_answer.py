"""Any page has an answer, however its markup is broken."""

import json
from typing import Any

from drawn_facts import articles, codes, page_of
from drawn_json import ANY_TEXT
from hypothesis import given
from hypothesis import strategies as st

from newsld.jsonld import sight
from newsld.validation import validate

MARKUP = st.lists(
    st.sampled_from(
        [
            "<", ">", "</", "<h1>", "<p hidden>", "<script>", "</script>", "<!--", "-->", "<svg>", "<template>",
            "<table>",
            "<time datetime=x>", "<frameset>", "<body>", "<html lang=>", "<link rel=canonical href=//[>",
            "&", "&#0;", "\0",
            '<script type="application/ld+json">', '{"@type": "NewsArticle", "headline": "a", "url": "//["}',
            "<meta property=og:url content='http://[x'>", "<math><select>", "\ud800", "<plaintext>", "<textarea>",
        ],
    )
    | ANY_TEXT,
    max_size=30,
).map("".join)  # fmt: skip


@given(MARKUP, articles())
def test_any_page_has_an_answer(page: str, article: dict[str, Any]) -> None:
    codes(page)
    codes(page + page_of(article))
    validate(json.dumps(article), page=page)
    assert page == "" or sight.page(page) is not None
