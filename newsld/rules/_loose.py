"""Which references nobody answers, and by which addresses a document speaks of itself."""

from functools import lru_cache

from newsld.model.graph import ARTICLE_TYPES, PAGE_TYPES, Graph, Node, iri, is_object
from newsld.model.watch import Watch


@lru_cache(maxsize=1)
def loose(graph: Graph) -> tuple[Node, ...]:
    """Return the references to a part of a page that no node of the document, or of its page, says more about."""
    return tuple(
        node
        for node in graph.references
        if "@id" not in node.steps  # no reference, but a malformed keyword
        and node.id not in graph.by_id
        and node.id not in graph.elsewhere
        and ("#" in node.id or node.id.startswith("_:"))
    )


def bases(graph: Graph) -> frozenset[str]:
    """Return the addresses that the document speaks of itself by, without fragment."""
    found: set[str] = set()
    for node in graph.of_types(ARTICLE_TYPES | PAGE_TYPES):
        found.add(node.id)
        found.update(text for _, text in node.texts("url"))
        for _, page in node.values("mainEntityOfPage"):
            found.add(iri(page) if is_object(page) else str(page))
    return frozenset(address.partition("#")[0] for address in found) - {""}


WATCH = Watch(document=lambda graph: bool(graph.references) and bool(loose(graph)))
