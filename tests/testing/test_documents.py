"""What is drawn as a document: JSON that says the graph asked for, in the spellings asked for and no others."""

import json
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from newsld.jsonld import write
from newsld.model.graph import is_list
from newsld.testing import contexts, documents, graphs
from newsld.testing.strategies.contexts import KINDS, KnownContext
from newsld.testing.strategies.documents import KnownDocument
from newsld.testing.strategies.graphs import Graph
from newsld.testing.strategies.spellings import SPELLINGS

GRAPHS = graphs("Quotation", max_passages=2)


@given(documents(GRAPHS, spellings=(), context=contexts("address")))
def test_without_spellings_the_nodes_stand_as_newsld_writes_them(document: KnownDocument) -> None:
    written = json.loads(write([node.dump() for node in document.graph]))["@graph"]
    said: Any = json.loads(document.text.lstrip("\ufeff"))
    assert document.spellings == ()
    if is_list(said):
        assert [{key: value for key, value in node.items() if key != "@context"} for node in said] == written
    else:
        assert said["@graph"] == written


@given(GRAPHS.flatmap(lambda graph: st.tuples(st.just(graph), documents(graph))))
def test_a_document_says_the_graph_asked_for(drawn: tuple[Graph, KnownDocument]) -> None:
    assert drawn[0] == drawn[1].graph


@given(st.sampled_from(list(KINDS)).flatmap(lambda kind: st.tuples(st.just(kind), contexts(kind))))
def test_terms_are_spelt_as_the_context_has_them(drawn: tuple[str, KnownContext]) -> None:
    kind, context = drawn
    assert context.is_complete == (kind in {"address", "list"})
    assert context.spelt("name").endswith("name")
    assert (context.spelt("name") == "name") == (kind not in {"prefix", "iri"})


def test_a_document_shrinks_to_a_plain_one() -> None:
    document = find(documents(), lambda _: True, settings=settings(phases=[Phase.generate, Phase.shrink]))
    assert document.spellings == ()
    assert document.text == json.dumps(
        {"@context": "https://schema.org", "@graph": [node.dump() for node in document.graph]}, indent=2
    )


def test_what_there_is_no_spelling_or_context_of_is_refused() -> None:
    with pytest.raises(InvalidArgument, match=f"no spelling 'yaml'; they have {', '.join(SPELLINGS)}"):
        documents(spellings=["yaml"])
    with pytest.raises(InvalidArgument, match="no kind 'dublin-core'"):
        contexts("dublin-core")
