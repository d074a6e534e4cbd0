"""Reviews of claims and of media, who publishes them, and what they are about."""

from collections.abc import Iterator

from newsld.model.graph import Graph, Node

KINDS = frozenset({"ClaimReview", "MediaReview"})


def reviews(graph: Graph) -> tuple[Node, ...]:
    """Return the reviews of claims and of media."""
    return graph.of_types(KINDS)


def reviewed(graph: Graph, review: Node) -> Iterator[Node]:
    """Yield the nodes that a review is about."""
    for _, value in review.values("itemReviewed"):
        yield from graph.resolve(value)


def kind(review: Node) -> str:
    """Return the type that makes a node a review."""
    return next(name for name in review.types if name in KINDS)


def has(graph: Graph, node: Node, *terms: str) -> bool:
    """Tell whether a node has one of the properties, here or where else the document speaks of it."""
    return any(True for same in graph.same(node) for term in terms for _ in same.values(term))
