"""The image of an article is its publisher's logo.

## What it finds
Values of an article's `image` that are the `logo` of its publisher: the same node, or the same address.

## Why it is a fault
Readers show the image for what the article is about. A logo says nothing of it, and search engines ask for another.

## Example
    {
      "@type": "NewsArticle",
      "image": "https://www.river-daily.example/logo.png",
      "publisher": {"@type": "Organization", "name": "River Daily", "logo": "https://www.river-daily.example/logo.png"}
    }

## Instead
    {
      "@type": "NewsArticle",
      "image": "https://www.river-daily.example/dam.jpg",
      "publisher": {"@type": "Organization", "name": "River Daily", "logo": "https://www.river-daily.example/logo.png"}
    }

## Reference
Google, Article structured data: image (of the article, not a logo)
"""

from collections.abc import Iterator, Sequence
from typing import Any

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, Node, Shape, is_object
from newsld.model.watch import Sound, Types, Watch

_ADDRESSES = ("url", "contentUrl")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each image that is a logo."""
    for article in graph.articles:
        logos = _logos(graph, article) if any(True for _ in article.values("image")) else set[str]()
        for steps, value in article.values("image") if logos else ():
            if not logos.isdisjoint(_marks(graph, value)):
                message = "the image of the article is its publisher's logo"
                yield Finding(article.at(*steps), message, "give an image of what the article is about")


def _logos(graph: Graph, article: Node) -> set[str]:
    publishers = (node for _, value in article.values("publisher") for node in graph.resolve(value))
    return {mark for node in publishers for _, value in node.values("logo") for mark in _marks(graph, value)}


def _marks(graph: Graph, value: Any) -> Iterator[str]:
    """Yield what tells an image from others: its identity and its addresses."""
    yield graph.identity(value) if is_object(value) else str(value).strip()
    for node in graph.resolve(value):
        for term in _ADDRESSES:
            yield from (text.strip() for _, text in node.texts(term) if text.strip())


_IMAGES = frozenset({"ImageObject", "MediaObject", "Barcode", "ImageObjectSnapshot"})
_HOLDERS = ("image", "logo")


def _differ(addresses: Sequence[str]) -> bool:
    return len(set(map(str.strip, addresses))) == len(addresses)


def _doubt(types: Types, term: str) -> Sound | None:
    """Tell images by their addresses; what else may stand for an image is looked at where a link says so."""
    return _differ if term in _HOLDERS or (term in _ADDRESSES and not _IMAGES.isdisjoint(types)) else None


def _may_be_same(_: Types, term: str, image: Shape) -> bool:
    return term in _HOLDERS and (image.has("@id") or not image.is_a(_IMAGES))


def _has_both(graph: Graph) -> bool:
    """Tell whether there is an article with an image, and anyone with a logo."""
    has_image = any(article.shape.has("image") and article.shape.has("publisher") for article in graph.articles)
    return has_image and any(node.shape.has("logo") for node in graph.nodes)


RULE = Rule(
    code="NL315",
    name="logo-as-image",
    severity=Severity.INFO,
    docs=__doc__,
    check=check,
    watch=Watch(
        link=_may_be_same,
        text=_doubt,
        linked=lambda graph, _: _has_both(graph),
        said=lambda graph, _: _has_both(graph),
    ),
)
