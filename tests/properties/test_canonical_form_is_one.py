"""`newsld canon` is the same for every order of keys and nodes and every spelling of a graph and its context."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from newsld.jsonld import write
from newsld.jsonld.canonical import canonical
from newsld.model.graph import is_list
from newsld.testing import contexts, documents, graphs, nodes
from newsld.testing.strategies.documents import KnownDocument

HALF = settings(max_examples=settings().max_examples // 2)  # PyLD takes its time
OWN = contexts("address", "list")  # which also say which values are addresses and dates
BASE = "https://www.river-daily.example/dam"  # text in the place of a node is an address to JSON-LD
OTHER = contexts("vocabulary", "prefix", "iri", "aliases")


@HALF
@given(documents(context=OWN))
def test_spellings_under_schema_orgs_own_context_have_one_form(document: KnownDocument) -> None:
    assert canonical(document.text) == canonical(write([node.dump() for node in document.graph]))


@HALF
@given(st.data())
def test_spellings_under_other_contexts_have_one_form(data: st.DataObject) -> None:
    graph = data.draw(graphs(max_passages=2))
    one, other = (data.draw(documents(graph, context=OTHER)) for _ in range(2))
    assert canonical(one.text) == canonical(other.text)


@HALF
@given(st.data())
def test_another_graph_has_another_form(data: st.DataObject) -> None:
    one, other = (data.draw(graphs(max_passages=2)) for _ in range(2))
    forms = [canonical(write([node.dump() for node in graph])) for graph in (one, other)]
    same = [sorted(map(repr, (node.dump() for node in graph))) for graph in (one, other)]
    assert (forms[0] == forms[1]) == (same[0] == same[1])


@HALF
@given(nodes(max_properties=8).map(lambda node: node.dump()))
def test_the_order_of_values_makes_no_difference(said: dict[str, Any]) -> None:
    turned = {key: value[::-1] if is_list(value) else value for key, value in reversed(said.items())}
    assert canonical(write([said]), BASE) == canonical(write([turned]), BASE)
