"""A claim says that it appears in another article than the one that holds it.

## What it finds
Claims that an article of the document names in `mentions` or `hasPart`, and whose `appearance` leads to another article
of it and to none that names it. Claims that a review is about are left alone: the article that checks a claim names it
too.

## Why it is a fault
It need not be one: an article may speak of what another one reported. But readers that look for the words of the claim
go by appearance, and do not come to this article.

## Example
    {
      "@graph": [
        {"@id": "#one", "@type": "NewsArticle", "headline": "Dam", "mentions": {"@id": "#c"}, "citation": {"@id": "#two"}},
        {"@id": "#two", "@type": "NewsArticle", "headline": "Port"},
        {"@id": "#c", "@type": "Claim", "text": "the dam leaks", "author": "Mara Lind", "appearance": {"@id": "#two"}}
      ]
    }

## Instead
    {
      "@graph": [
        {"@id": "#one", "@type": "NewsArticle", "headline": "Dam", "mentions": {"@id": "#c"}, "citation": {"@id": "#two"}},
        {"@id": "#two", "@type": "NewsArticle", "headline": "Port"},
        {"@id": "#c", "@type": "Claim", "text": "the dam leaks", "author": "Mara Lind", "appearance": {"@id": "#one"}}
      ]
    }

## Reference
schema.org, Claim: appearance
"""  # noqa: E501  one node per line

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, Node
from newsld.model.watch import Watch, on_types
from newsld.rules import _holders, _properties

_HOLDS = ("mentions", "hasPart")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each appearance that leads elsewhere."""
    reviewed = {
        graph.identity(value)
        for node, term in _properties.having(graph, "itemReviewed")
        for _, value in node.values(term)
    }
    for found in _holders.astray(graph, "Claim", _HOLDS, ("appearance",)):
        if graph.identity(found.node.value) not in reviewed:
            message = "appearance leads to another article than the one that names the claim"
            yield Finding(found.node.at(*found.steps), message, "let it lead to the article that the claim stands in")


def _has_others(graph: Graph, _: Node) -> bool:
    return len(graph.articles) > 1


RULE = Rule(
    code="NL515",
    name="claim-in-other-article",
    severity=Severity.INFO,
    docs=__doc__,
    check=check,
    watch=Watch(shape=on_types("Claim").shape, node=_has_others),
)
