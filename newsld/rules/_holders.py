"""Which articles of a document hold a node, by their own word, and which ones the node says that it stands in."""

from collections.abc import Iterator
from typing import NamedTuple

from newsld.model.graph import ARTICLE_TYPES, Graph, Node, Steps


class Astray(NamedTuple):
    """A value of a node that leads to another article than those that hold the node."""

    node: Node
    steps: Steps
    term: str


def astray(graph: Graph, kind: str, holds: tuple[str, ...], stands_in: tuple[str, ...]) -> Iterator[Astray]:
    """Yield each value by which a node of type `kind` says that it stands in another article than it does.

    `holds` are the properties of articles that lead to what they hold, `stands_in` those that lead back.
    """
    nodes = graph.of_type(kind)
    if not nodes or len(graph.articles) < 2:  # noqa: PLR2004  there is no other
        return
    holders = _holders(graph, holds)
    for node in nodes:
        mine = holders.get(graph.identity(node.value), set())
        led = [(steps, term, _articles(graph, value)) for term in stands_in for steps, value in node.values(term)]
        if not mine or any(not mine.isdisjoint(articles) for _, _, articles in led):
            continue
        yield from (Astray(node, steps, term) for steps, term, articles in led if articles)


def _holders(graph: Graph, holds: tuple[str, ...]) -> dict[str, set[str]]:
    """Return the identities of the articles that hold each node, by the node's identity."""
    found: dict[str, set[str]] = {}
    for article in graph.articles:
        for term in holds:
            for _, value in article.values(term):
                for node in graph.resolve(value):
                    found.setdefault(graph.identity(node.value), set()).add(graph.identity(article.value))
    return found


def _articles(graph: Graph, value: object) -> set[str]:
    return {graph.identity(node.value) for node in graph.resolve(value) if node.is_a(ARTICLE_TYPES)}
