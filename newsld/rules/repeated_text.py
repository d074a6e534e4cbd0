"""Two texts of an article are the same.

## What it finds
Articles whose description, alternativeHeadline or articleBody is their headline once more, or whose articleBody is
their description. Upper and lower case and spaces aside; the text that repeats the other is told.

## Why it is a fault
It does no harm, and tells nothing. Readers show headline and description one below the other, and take a body for the
article.

## Example
    {"@type": "NewsArticle", "headline": "Mayor promises a dam", "description": "Mayor promises a dam"}

## Instead
    {"@type": "NewsArticle", "headline": "Mayor promises a dam", "description": "Work is to begin in May."}

## Reference
schema.org, headline, alternativeHeadline, description, articleBody
"""

from collections.abc import Iterator
from functools import lru_cache

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, Node, Shape
from newsld.model.watch import Watch

_PAIRS = (
    ("description", "headline"),
    ("alternativeHeadline", "headline"),
    ("articleBody", "headline"),
    ("articleBody", "description"),
)


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each text that says what another has said."""
    for article in graph.articles:
        for term, other in _PAIRS:
            first = article.text(other).strip()
            for steps, text in article.texts(term) if first and article.text(term)[:1] else ():
                if len(text) < 2 * len(first) and _plain(text) == _plain(first):
                    yield Finding(article.at(*steps), f"{term} repeats {other}", f"leave {term} out, or say more")


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


@lru_cache(maxsize=4096)
def _pairs(shape: Shape) -> tuple[tuple[str, str], ...]:
    """Return which texts nodes that look so may say twice."""
    kinds = (str, list)
    return tuple((term, other) for term, other in _PAIRS if shape.kind(term) in kinds and shape.kind(other) in kinds)


def _repeats(_: Graph, node: Node) -> bool:
    """Tell whether one text may say the same as another: whether they begin alike, and neither is twice as long."""
    for term, other in _pairs(node.shape):
        text, first = node.value[term], node.value[other]
        if text.__class__ is not str or first.__class__ is not str:
            return True
        if len(text) < 2 * len(first) and text.lstrip()[:1].casefold() == first.lstrip()[:1].casefold():
            return True
    return False


RULE = Rule(
    code="NL307",
    name="repeated-text",
    severity=Severity.INFO,
    docs=__doc__,
    check=check,
    watch=Watch(shape=lambda shape: bool(_pairs(shape)), node=_repeats),
)
