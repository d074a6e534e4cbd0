"""The markup that a page carries comes as nodes in plain terms, however it is spelt, and never with an error."""

import json
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld.jsonld import carried, in_plain_terms

PLAIN = {"@type": "NewsArticle", "@id": "#a", "headline": "Bakers strike", "author": {"@type": "Person", "name": "Ole"}}
SCHEMA = "https://schema.org"

SPELLINGS: list[Any] = [
    {"@context": SCHEMA, **PLAIN},
    [{"@context": SCHEMA, **PLAIN}],
    {"@context": SCHEMA, "@graph": [PLAIN]},
    {"@context": "http://schema.org/", "@graph": PLAIN},
    {"@context": {"@vocab": "https://schema.org/"}, **PLAIN},
    {
        "@context": {"s": "http://schema.org/"},
        "@type": "s:NewsArticle",
        "@id": "#a",
        "s:headline": "Bakers strike",
        "s:author": {"@type": "s:Person", "s:name": "Ole"},
    },
    {
        "@context": {"@vocab": "https://schema.org/", "titel": "headline", "id": "@id", "type": "@type"},
        "type": "NewsArticle",
        "id": "#a",
        "titel": "Bakers strike",
        "author": {"type": "Person", "name": {"@value": "Ole"}},
    },
    {
        "@type": "http://schema.org/NewsArticle",
        "@id": "#a",
        "http://schema.org/headline": {"@value": "Bakers strike"},
        "http://schema.org/author": {"@type": "http://schema.org/Person", "http://schema.org/name": "Ole"},
    },
    {"@context": SCHEMA, "@included": [PLAIN]},
]


def block(document: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(document)}</script>'


@pytest.mark.parametrize("document", SPELLINGS, ids=range(len(SPELLINGS)))
def test_every_spelling_comes_in_plain_terms(document: Any) -> None:
    assert carried(block(document)) == (PLAIN,)


def test_a_block_that_cannot_be_read_hides_no_other() -> None:
    page = f'<script type="application/ld+json">{{"@type": }}}}</script>{block({"@context": SCHEMA, **PLAIN})}'
    assert carried(page)[-1:] == (PLAIN,)


def test_references_within_a_graph_stay_references() -> None:
    graph = [{"@type": "NewsArticle", "author": {"@id": "#ole"}}, {"@id": "#ole", "@type": "Person", "name": "Ole"}]
    assert list(carried(block({"@context": SCHEMA, "@graph": graph}))) == graph


def test_nodes_that_two_blocks_call_by_the_same_blank_name_are_kept_apart() -> None:
    one, other = {"@id": "_:b0", "@type": "Person", "name": "Ole"}, {"@id": "_:b0", "@type": "Person", "name": "Ada"}
    found = carried(block({"@context": SCHEMA, **one}) + block({"@context": SCHEMA, **other}))
    assert [node["name"] for node in found] == ["Ole", "Ada"]
    assert len({node["@id"] for node in found}) == 2


MICRODATA = (
    '<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Bakers strike</h1>'
    '<p itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ole</b></p></div>'
)
RDFA = (
    '<div vocab="https://schema.org/" typeof="NewsArticle"><h1 property="headline">Bakers strike</h1>'
    '<p property="author" typeof="Person"><b property="name">Ole</b></p></div>'
)


@pytest.mark.parametrize("document", SPELLINGS, ids=range(len(SPELLINGS)))
def test_nodes_of_records_come_in_plain_terms_too(document: Any) -> None:
    nodes = cast("list[Any]", document) if isinstance(document, list) else [document]
    assert in_plain_terms(nodes) == (PLAIN,)
    assert in_plain_terms([PLAIN]) == (PLAIN,)
    assert in_plain_terms([{"name": float("nan")}, {"name": object()}]) == ({"name": None},)


@pytest.mark.parametrize("page", [MICRODATA, RDFA], ids=["microdata", "RDFa"])
def test_what_elements_say_is_carried_too(page: str) -> None:
    (node,) = carried(f"<html><body>{page}</body></html>")
    assert node == {key: value for key, value in PLAIN.items() if key != "@id"}


def test_elements_are_left_to_themselves_where_a_block_tells_of_the_article() -> None:
    (node,) = carried(f"{block({'@context': SCHEMA, **PLAIN})}{MICRODATA}")
    assert node == PLAIN


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(
                    ["@id", "@type", "@graph", "@value", "@list", "@set", "@context", "@reverse", "@included", "name"]
                )
                | st.text(),
                inner,
            )
        ),
    )
)
def test_whatever_a_block_holds_comes_to_nodes(document: Any) -> None:
    for node in carried(block(document)):
        assert "@context" not in node


@given(st.text())
def test_whatever_a_page_is_nothing_is_raised(page: str) -> None:
    assert isinstance(carried(f'<script type="application/ld+json">{page}'), tuple)
