"""Which nodes have a property: one pass, so that a rule about a rare one costs nothing where there is none."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from newsld.model.graph import Graph, Node


def having(graph: Graph, *terms: str) -> Iterator[tuple[Node, str]]:
    """Yield each node that has one of the properties, and which."""
    nodes = _by_key(graph)
    return ((node, term) for term in terms for node in nodes.get(term, ()))


@lru_cache(maxsize=1)
def _by_key(graph: Graph) -> Mapping[str, list[Node]]:
    found: dict[str, list[Node]] = {}
    for node in graph.nodes:
        for key in node.value:
            found.setdefault(key, []).append(node)
        for term, key in node.aliases.items():
            if term != key and key in node.value:
                found.setdefault(term, []).append(node)
    return found
