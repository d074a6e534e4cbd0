"""The image of an article is too small to be shown.

## What it finds
Articles whose `image` holds, by its `width` and `height`, fewer than 50,000 pixels (about 300 × 170). One image of
several that is large enough will do, and so will one that does not tell its size.

## Why it is a fault
Search engines ask for at least that many pixels, and show the article without an image.

## Example
    {
      "@type": "NewsArticle",
      "image": {"@type": "ImageObject", "url": "https://www.river-daily.example/s.jpg", "width": 160, "height": 90}
    }

## Instead
    {
      "@type": "NewsArticle",
      "image": {"@type": "ImageObject", "url": "https://www.river-daily.example/l.jpg", "width": 1600, "height": 900}
    }

## Reference
Google, Article structured data: image (at least 50,000 pixels, width times height)
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, Node
from newsld.rules import _measures


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each article that has small images only, at the first of them."""
    told: set[Node] = set()
    for article in graph.articles:
        images = [found for _, value in article.values("image") for found in graph.resolve(value) or (None,)]
        sizes = [_size(graph, image) for image in images if image]
        small = [size for size in sizes if size and 0 < size[0] * size[1] < _measures.FEWEST]
        if not small or len(small) < len(images):
            continue
        image = next(image for image in images if image)
        if image not in told:
            told.add(image)
            width, height = small[0]
            message = f"the image of the article is {width:g} × {height:g} pixels, fewer than {_measures.FEWEST:,}"
            yield Finding(image.pointer, message, "give a larger one beside it, or in its stead")


def _size(graph: Graph, image: Node) -> tuple[float, float] | None:
    width, height = _measures.pixels(graph, image, "width"), _measures.pixels(graph, image, "height")
    return None if width is None or height is None else (width, height)


RULE = Rule(
    code="NL314",
    name="small-image",
    severity=Severity.INFO,
    docs=__doc__,
    check=check,
    watch=_measures.WATCH,
)
