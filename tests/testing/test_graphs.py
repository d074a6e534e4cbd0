"""What is drawn as a whole graph: it has the types asked for, its texts stand in the article, nothing is at fault."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from newsld.jsonld import write
from newsld.nodes import Claim, Quotation, Thing
from newsld.testing import claim_reviews, claims, graphs, news_articles, quotations
from newsld.validation import validate

DAY = date(2026, 11, 1)
PASSAGES = ("Quotation", "Claim", "DisagreeAction", "ClaimReview")


@given(graphs())
def test_a_graph_has_no_finding(graph: tuple[Thing, ...]) -> None:
    assert validate(write([node.dump() for node in graph]), now=DAY) == ()


@given(st.one_of(news_articles(), claims(), claim_reviews(), quotations()))
def test_a_node_of_news_has_no_finding(node: Thing) -> None:
    assert validate(write([node.dump()]), now=DAY) == ()


@given(st.lists(st.sampled_from(PASSAGES), max_size=4).flatmap(lambda kinds: st.tuples(st.just(kinds), graphs(*kinds))))
def test_a_graph_has_a_node_of_each_type_asked_for(drawn: tuple[list[str], tuple[Thing, ...]]) -> None:
    kinds, graph = drawn
    said = [node.type for node in graph]
    assert all(said.count(kind) >= kinds.count(kind) for kind in kinds)


@given(graphs())
def test_what_is_quoted_and_claimed_stands_in_the_body(graph: tuple[Thing, ...]) -> None:
    article, *others = graph
    body = str(article.values("article_body")[0])
    for node in others:
        if isinstance(node, Quotation | Claim):
            assert all(piece in body for piece in str(node.text).split(" … "))


def test_a_type_that_graphs_have_no_room_for_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="no 'Recipe' to ask for"):
        graphs("Recipe")
    with pytest.raises(InvalidArgument, match="leaves no room for 2"):
        graphs("Claim", "Quotation", max_passages=1)
