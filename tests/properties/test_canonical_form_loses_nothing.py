"""Whatever is taken out of a document, or said in another language, its canonical form is another."""

from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from newsld.jsonld import write
from newsld.jsonld.canonical import canonical
from newsld.testing import graphs
from newsld.testing.strategies.graphs import Graph

JsonObject = dict[str, Any]


def without(node: JsonObject, term: str) -> JsonObject:
    return {key: said for key, said in node.items() if key != term}


def in_dutch(node: JsonObject, term: str) -> JsonObject:
    return {**node, term: {"@value": node[term], "@language": "nl"}}


@settings(max_examples=max(settings().max_examples // 4, 10))
@given(graphs(), st.data())
def test_canonical_form_loses_nothing(graph: Graph, data: st.DataObject) -> None:
    nodes = [node.dump() for node in graph]
    at = data.draw(st.integers(0, len(nodes) - 1))
    term = data.draw(st.sampled_from(sorted(nodes[at].keys() - {"@id"})))
    change = data.draw(st.sampled_from([without, in_dutch]))
    assume(change is without or (isinstance(nodes[at][term], str) and not term.startswith("@")))
    changed = [*nodes[:at], change(nodes[at], term), *nodes[at + 1 :]]
    assert canonical(write(changed)) != canonical(write(nodes))
