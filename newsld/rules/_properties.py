"""Which nodes have a property."""

from collections.abc import Iterator

from newsld.model.graph import Graph, Node


def having(graph: Graph, *terms: str) -> Iterator[tuple[Node, str]]:
    """Yield each node that has one of the properties, and which."""
    return ((node, term) for term in terms for node in graph.nodes if term in node.value or term in node.shape.aliases)
