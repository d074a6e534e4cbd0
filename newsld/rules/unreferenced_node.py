"""A node stands alone beside the article.

## What it finds
Persons, organisations, places, media, quotations, claims, ratings and plain works in a `@graph` with an article, which
no other node of the document refers to, by `@id` or by name, and which refer to none. Pages, sites, breadcrumbs,
reviews and whatever else is usual beside an article on its own is left alone, and so is the whole document where its
page has other blocks, or where a reference dangles (NL201) or leads to what it cannot mean (NL109): that may be the one
that is missed. Microdata and RDFa are not asked.

## Why it is a fault
It need not be one. But nothing says what the node has to do with the article; most often the article was to name it,
as author or publisher, and names somebody else or nobody.

## Example
    {
      "@graph": [
        {"@id": "#article", "@type": "NewsArticle", "headline": "Mayor promises a dam"},
        {"@id": "#lind", "@type": "Person", "name": "Mara Lind"}
      ]
    }

## Instead
    {
      "@graph": [
        {"@id": "#article", "@type": "NewsArticle", "headline": "Mayor promises a dam", "author": {"@id": "#lind"}},
        {"@id": "#lind", "@type": "Person", "name": "Mara Lind"}
      ]
    }

## Reference
JSON-LD 1.1, node identifiers and linked nodes
"""

from collections.abc import Iterator
from functools import lru_cache

from newsld import vocabulary
from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import ARTICLE_TYPES, Graph, Node, flat, is_list
from newsld.model.watch import Watch
from newsld.rules._ranges import fits

_KINDS = ("Claim", "MediaObject", "Organization", "Person", "Place", "Quotation", "Rating")
_PLAIN = "CreativeWork"


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each node that belongs to nothing."""
    tops = [node for node in graph.nodes if node.parent is None and "@graph" in node.steps]
    if len(tops) < 2 or graph.elsewhere or not any(node.is_a(ARTICLE_TYPES) for node in tops) or _dangles(graph):  # noqa: PLR2004
        return
    referring = _referring(graph)
    alone = [node for node in tops if _is_part_of_a_whole(node.types) and id(node) not in referring]
    linked = _linked(graph) if alone else set[int]()
    alone = [node for node in alone if id(node) not in linked]
    for node in alone if alone and not _is_misled(graph) else ():
        message = f"no node refers to this {node.types[0]}, and it refers to none"
        yield Finding(node.pointer, message, "say what it has to do with the article, or leave it out")


def _dangles(graph: Graph) -> bool:
    return any(node.id not in graph.by_id and ("#" in node.id or node.id[:2] == "_:") for node in graph.references)


def _is_misled(graph: Graph) -> bool:
    """Tell whether a reference leads to a node of a type that its property does not expect."""
    links = [(str(node.steps[0]), graph.by_id.get(node.id, ())) for node in graph.references if node.parent is not None]
    return any(not fits(term, tuple([name for node in nodes for name in node.types])) for term, nodes in links)


@lru_cache(maxsize=512)
def _is_part_of_a_whole(types: tuple[str, ...]) -> bool:
    return bool(types) and all(name == _PLAIN or any(vocabulary.is_a(name, kind) for kind in _KINDS) for name in types)


def _referring(graph: Graph) -> set[int]:
    """Return the nodes at the top that refer to another one there by `@id`, and those: most that belong are told so."""
    tops = {name: {_top(node) for node in nodes} for name, nodes in graph.by_id.items()}
    found: set[int] = set()
    for node in graph.references:
        if others := tops.get(node.id, set[int]()) - {_top(node)}:
            found |= {_top(node), *others}
    return found


def _linked(graph: Graph) -> set[int]:
    """Return the nodes at the top that another one at the top names, or that name another one, by `@id` or name."""
    tops: dict[str, set[int]] = {}
    for node in graph.nodes:
        for name in (node.id, *(text for _, text in node.texts("name"))):
            if name:
                tops.setdefault(name, set()).add(_top(node))
    linked: set[int] = set()
    for name, node in _mentions(graph, frozenset(tops)):
        others = tops[name] - {_top(node)}
        if others:
            linked |= {_top(node), *others}
    return linked


def _mentions(graph: Graph, names: frozenset[str]) -> Iterator[tuple[str, Node]]:
    """Yield each `@id` or name that a node of the document has, with the node that says it, be it as a mere text."""
    for node in (*graph.nodes, *graph.references):
        if node.id in names:
            yield node.id, node
        for key, value in node.value.items():
            if key != "name":
                yield from ((text, node) for _, text in flat((), value) if isinstance(text, str) and text in names)


def _top(node: Node) -> int:
    while node.parent is not None:
        node = node.parent
    return id(node)


RULE = Rule(
    code="NL205",
    name="unreferenced-node",
    severity=Severity.INFO,
    docs=__doc__,
    check=check,
    watch=Watch(document=lambda graph: is_list(graph.value) or "@graph" in graph.value),
)
