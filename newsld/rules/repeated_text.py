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


def _may_repeat(shape: Shape) -> bool:
    return any(shape.has(term) and shape.has(other) for term, other in _PAIRS)


def _repeats(_: Graph, node: Node) -> bool:
    """Tell whether one text may say the same as another: whether they begin alike, and neither is twice as long."""
    for term, other in _PAIRS:
        text, first = node.value.get(term), node.value.get(other)
        if isinstance(text, list) or isinstance(first, list):
            return True
        if isinstance(text, str) and isinstance(first, str) and _may_be_same(text, first):
            return True
    return False


def _may_be_same(text: str, first: str) -> bool:
    return len(text) < 2 * len(first) and text.lstrip()[:1].casefold() == first.lstrip()[:1].casefold()


RULE = Rule(
    code="NL307",
    name="repeated-text",
    severity=Severity.INFO,
    docs=__doc__,
    check=check,
    watch=Watch(shape=_may_repeat, node=_repeats),
)
