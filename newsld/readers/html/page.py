"""A page as all who look for facts share it: its tree, its meta elements, the node of its article."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from newsld.readers.html.graph import Graph, graph_of
from newsld.readers.html.microdata import items

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NAMES = ("property", "name", "itemprop", "http-equiv")


@dataclass(frozen=True, slots=True)
class Page:
    """A page: `meta` is what its meta elements say by lower-case names, in their order.

    `graphs` are those of what it says in JSON-LD and in microdata, the most trusted first. `elements` are all of the
    tree, in their order, and `named` the same by their names: as long as somebody holds them, lxml does not make them
    anew for each who asks, and nobody walks over the tree for those of a name.
    """

    tree: "HtmlElement"
    meta: Mapping[str, tuple[str, ...]]
    graphs: tuple[Graph, ...] = ()
    url: str = ""
    elements: "Sequence[HtmlElement]" = ()
    named: "Mapping[str, Sequence[HtmlElement]]" = field(default_factory=dict[str, Any])

    @property
    def is_article(self) -> bool:
        """Tell whether the page says of itself that it is an article."""
        is_shared_as_one = any(kind.lower().startswith("article") for kind in self.said("og:type"))
        return is_shared_as_one or any(graph.article for graph in self.graphs)

    @property
    def article_body(self) -> str:
        """The text of the article as its node tells it, "" where none does."""
        said = (value for graph in self.graphs for value in graph.values(graph.article, "articleBody"))
        return next((text for text in said if isinstance(text, str)), "")

    def said(self, *names: str) -> Iterable[str]:
        """Yield what the meta elements of these names say, in the order of the names."""
        return (content for name in names for content in self.meta.get(name, ()))

    def address(self, reference: str) -> str:
        """Return an address of the page as an absolute one, "" where it is none of the web."""
        try:
            found = urljoin(self.url, reference.strip())
            parts = urlsplit(found)
        except ValueError:
            return ""
        is_sound = parts.scheme in {"http", "https"} and parts.netloc and not set(found) & set(' <>"\n\t')
        return found if is_sound else ""


def page_of(tree: "HtmlElement", nodes: tuple[Mapping[str, Any], ...], url: str = "") -> Page:
    """Return the page of a tree and of the nodes in it."""
    elements = list(tree.iter("*"))
    named: dict[str, list[HtmlElement]] = {}
    for element in elements:
        named.setdefault(str(element.tag), []).append(element)
    meta: dict[str, tuple[str, ...]] = {}
    for element in named.get("meta", ()):
        content = spaced(element.get("content") or "")
        for name in {(element.get(key) or "").lower() for key in _NAMES} - {""}:
            if content:
                meta[name] = (*meta.get(name, ()), content)
    links = (one.get("href") or "" for one in named.get("link", ()) if "canonical" in (one.get("rel") or "").lower())
    address = url or _own_address((*links, *meta.get("og:url", ())))
    graphs = (graph_of(nodes, address), graph_of(tuple(items(elements)), address))
    if not any("ld+json" in (script.get("type") or "").lower() for script in named.get("script", ())):
        graphs = (graph_of((), address), graphs[0] if graphs[0].article else graphs[1])
    return Page(tree, meta, graphs, address, elements, named)


def _own_address(told: Iterable[str]) -> str:
    """Return the address that a page gives itself, of what its canonical link says and what it is shared by."""
    for found in told:
        try:
            parts = urlsplit(found.strip())
        except ValueError:
            continue
        if parts.scheme in {"http", "https"} and parts.netloc and not set(found.strip()) & set(' <>"'):
            return found.strip()
    return ""


def spaced(text: str) -> str:
    """Return a text on one line, with single spaces."""
    return " ".join(text.split())
