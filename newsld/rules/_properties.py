"""Which nodes have a property."""

from collections.abc import Iterator

from newsld.model.graph import Graph, Node


def having(graph: Graph, *terms: str) -> Iterator[tuple[Node, str]]:
    """Yield each node that has one of the properties, and which."""
    nodes = [node for node in graph.nodes if not node.shape.terms.isdisjoint(terms)]
    return ((node, term) for term in terms for node in nodes if term in node.shape.terms)
