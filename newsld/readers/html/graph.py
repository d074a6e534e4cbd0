"""What a page says in schema.org's terms: the node of its article, and the values in it, references followed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import Any, cast

Node = Mapping[str, Any]

_ARTICLES = ("Article", "Posting", "Report")
_LISTING = frozenset({"ItemList", "BreadcrumbList", "CollectionPage", "SearchResultsPage", "Blog"})
_MOST_DEPTH = 6  # nodes in nodes


@dataclass(frozen=True, slots=True)
class Graph:
    """The nodes of a page by their ids, its article's node, and that of the page itself; {} where there is none."""

    article: Node = field(default_factory=dict[str, Any])
    page: Node = field(default_factory=dict[str, Any])
    by_id: Mapping[str, Node] = field(default_factory=dict[str, Node])

    def values(self, node: Node, *terms: str) -> Iterator[Any]:
        """Yield the values of properties, one by one, each reference as the node that it means."""
        for term in terms:
            for value in _flat(node.get(term)):
                yield self.node(cast("Node", value)) if isinstance(value, dict) else value

    def node(self, value: Node) -> Node:
        """Return a node as the page tells most of it."""
        known = self.by_id.get(str(value.get("@id", "")), value)
        return known if len(known) > len(value) else value

    def texts(self, node: Node, *terms: str) -> Iterator[str]:
        """Yield the values of properties that are texts, or have a name that is one."""
        for value in self.values(node, *terms):
            if text := text_of(value):
                yield text


def graph_of(nodes: tuple[Node, ...], url: str) -> Graph:
    """Return the graph of nodes; of several articles, the one that the page is of."""
    every = [node for top in nodes for node in _nodes(top, 0)]
    by_id: dict[str, Node] = {}
    for node in every:
        if (name := node.get("@id")) and len(node) > len(by_id.get(str(name), {})):
            by_id[str(name)] = node
    articles = [node for node in every if _is_article(node)]
    pages = [node for node in every if any(name.endswith("WebPage") for name in types(node))]
    return Graph(_main(articles, url), _main(pages, url), by_id)


def _main(nodes: list[Node], url: str) -> Node:
    """Return the node that has the page's address, or says most."""
    nothing: Node = {}
    return max(nodes, key=lambda node: (_is_of(node, url), len(node)), default=nothing)


def _is_of(node: Node, url: str) -> bool:
    said = (node.get("url"), node.get("@id"), node.get("mainEntityOfPage"))
    names: list[Any] = [cast("Node", value).get("@id") if isinstance(value, dict) else value for value in said]
    return bool(url) and any(isinstance(name, str) and name.partition("#")[0] == url for name in names)


def _nodes(value: Any, depth: int) -> Iterator[Node]:
    """Yield a node and those in it, lists of other articles aside."""
    if isinstance(value, dict) and depth < _MOST_DEPTH:
        node = cast("Node", value)
        yield node
        if not set(types(node)) & _LISTING:
            for said in node.values():
                yield from _nodes(said, depth + 1)
    elif isinstance(value, list | tuple):
        for member in cast("list[Any]", value):
            yield from _nodes(member, depth)


def _is_article(node: Node) -> bool:
    return any(name.endswith(_ARTICLES) for name in types(node)) and len(node) > 2  # noqa: PLR2004 type, id


def types(node: Node) -> tuple[str, ...]:
    """Return the types of a node."""
    return tuple(name for name in _flat(node.get("@type")) if isinstance(name, str))


def _flat(value: Any) -> Iterator[Any]:
    if isinstance(value, list | tuple):
        for member in cast("list[Any]", value):
            yield from _flat(member)
    elif isinstance(value, dict) and "@list" in value:
        yield from _flat(cast("Node", value)["@list"])
    elif value is not None:
        yield value


def text_of(value: Any) -> str:
    """Return a value as text on one line, its entities undone: what was escaped for HTML is none in JSON."""
    if isinstance(value, dict):
        node = cast("Node", value)
        value = node.get("@value") or next(_flat(node.get("name")), "")
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    return " ".join(unescape(unescape(value)).split()) if isinstance(value, str) else ""
