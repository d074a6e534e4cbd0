"""Faults of graphs: what nodes say of each other."""

from collections.abc import Iterator, Mapping
from typing import Any

from newsld.model.graph import ARTICLE_TYPES, Graph, Node
from newsld.testing.strategies.faults.change import Change, FaultKind, beside, of_type
from newsld.testing.strategies.parties import SITE

IS_ARTICLE = of_type(*ARTICLE_TYPES)


def _to_nobody(graph: Graph) -> Iterator[Change]:
    """Yield references to the article's own nodes that lead to none of them."""
    for node in graph.references:
        if (
            "#" in node.id and node.id in graph.by_id and node.steps != ("object",)
        ):  # a claim that nobody denies wants an author
            yield Change(node.pointer, ((node.at("@id"), f"{node.id}-nobody"),))


def _namesakes(graph: Graph) -> Iterator[Mapping[str, Any]]:
    for node in graph.named:
        if "Person" in node.types and node.text("name") and len(graph.by_id[node.id]) == 1:
            yield {"@id": node.id, "@type": "Person", "name": "Mira Brandt"}


def _another_article(_: Graph) -> Iterator[Mapping[str, Any]]:
    yield {
        "@id": f"{SITE}/bridge-of-the-night#article",
        "@type": "NewsArticle",
        "headline": "A bridge of the night waits for its school",
        "url": f"{SITE}/bridge-of-the-night",
    }


def _alone(_: Graph) -> Iterator[Mapping[str, Any]]:
    yield {"@id": f"{SITE}/#weir", "@type": "Person", "name": "Jonas Weir"}
    yield {"@type": "ImageObject", "url": f"{SITE}/alone.jpg"}


def _led_back(term: str, of: Any) -> Any:
    """Return what lets a property of a node lead back to it."""

    def put(graph: Graph) -> Iterator[Change]:
        for node in graph.named:
            if of(node) and term not in node.value:
                yield Change(node.at(term), ((node.at(term), {"@id": node.id}),))

    return put


def _beside_others(graph: Graph) -> Iterator[Change]:
    for node in graph.nodes:
        if IS_ARTICLE(node) and "editor" not in node.value:
            yield Change(node.at("editor"), ((node.at("editor"), {"@id": f"{SITE}/#nobody"}),))


def _is_party(node: Node) -> bool:
    return node.is_a(frozenset({"Organization", "NewsMediaOrganization"}))


KINDS = (
    FaultKind("NL201", "a reference to nobody", _to_nobody, needs=("speaker",)),
    FaultKind("NL202", "two names of one person", beside(_namesakes, at="/name"), needs=("speaker",)),
    FaultKind("NL203", "another article", beside(_another_article)),
    FaultKind("NL204", "an article that is part of itself", _led_back("isPartOf", IS_ARTICLE)),
    FaultKind("NL205", "a node that nobody refers to", beside(_alone)),
    FaultKind("NL207", "an article that is based on itself", _led_back("isBasedOn", IS_ARTICLE)),
    FaultKind("NL207", "an organisation above itself", _led_back("parentOrganization", _is_party), needs=("house",)),
    FaultKind("NL208", "a reference that leads to none of the nodes beside it", _beside_others, needs=("house",)),
)
