"""What an article says of its paywall contradicts itself.

## What it finds
Articles with a part behind the paywall (a WebPageElement in `hasPart` with isAccessibleForFree false) that are said to
be free themselves, or do not say whether they are; and parts behind the paywall within other such parts.

## Why it is a fault
Search engines take the article's own isAccessibleForFree to learn that there is a paywall at all. Without it, text that
readers do not see is cloaking. Of nested parts they read none.

## Example
    {
      "@type": "NewsArticle",
      "isAccessibleForFree": true,
      "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paywall"}
    }

## Instead
    {
      "@type": "NewsArticle",
      "isAccessibleForFree": false,
      "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paywall"}
    }

## Reference
Google, paywalled content: isAccessibleForFree, hasPart (sections are not nested)
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, Node, Steps
from newsld.model.watch import on_types
from newsld.rules import _paywall

_TERM = "isAccessibleForFree"


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each contradiction between a part and what it is part of."""
    gated = set(_paywall.parts(graph))
    if not gated:
        return
    for article in graph.articles:
        if _has_one_of(graph, article, gated):
            yield from _of_article(graph, article)
    for part in gated:
        for inner in sorted(_within(graph, part) & gated, key=lambda node: node.pointer):
            message = "a part behind the paywall stands within another one"
            yield Finding(inner.pointer, message, "keep the outer one, or put one beside the other")


def _of_article(graph: Graph, article: Node) -> Iterator[Finding]:
    said = [value for same in graph.same(article) for value in same.values(_TERM)]
    free: Steps | None = next((steps for steps, value in article.values(_TERM) if _paywall.is_open(value)), None)
    if not said:
        message = f"a part is behind a paywall, and the article does not say {_TERM}"
        yield Finding(article.pointer, message, f"add {_TERM}, false")
    elif free and not any(_paywall.is_closed(value) for _, value in said):
        message = "the article is said to be free, and a part of it is not"
        yield Finding(article.at(*free), message, "write false, or leave the part out")


def _has_one_of(graph: Graph, article: Node, gated: set[Node]) -> bool:
    return not gated.isdisjoint(_within(graph, article))


def _within(graph: Graph, node: Node) -> set[Node]:
    """Return what a node's `hasPart` leads to."""
    return {found for _, value in node.values("hasPart") for found in graph.resolve(value)}


RULE = Rule(
    code="NL318",
    name="contradictory-paywall",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_types("WebPageElement"),
)
