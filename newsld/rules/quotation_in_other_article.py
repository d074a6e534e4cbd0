"""A quotation says that it stands in another article than the one that holds it.

## What it finds
Quotations that an article of the document names in `hasPart`, and whose `isPartOf` leads to another article of it.

## Why it is a fault
Readers that look for a quotation's words go by isPartOf, and do not find them. One of the two references is wrong.

## Example
    {
      "@graph": [
        {"@id": "#one", "@type": "NewsArticle", "headline": "Dam", "hasPart": {"@id": "#q"}, "citation": {"@id": "#two"}},
        {"@id": "#two", "@type": "NewsArticle", "headline": "Port"},
        {"@id": "#q", "@type": "Quotation", "text": "It will hold.", "isPartOf": {"@id": "#two"}}
      ]
    }

## Instead
    {
      "@graph": [
        {"@id": "#one", "@type": "NewsArticle", "headline": "Dam", "hasPart": {"@id": "#q"}, "citation": {"@id": "#two"}},
        {"@id": "#two", "@type": "NewsArticle", "headline": "Port"},
        {"@id": "#q", "@type": "Quotation", "text": "It will hold.", "isPartOf": {"@id": "#one"}}
      ]
    }

## Reference
schema.org, hasPart, isPartOf: each is the inverse of the other
"""  # noqa: E501  one node per line

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, Node
from newsld.model.watch import Watch, on_types
from newsld.rules import _holders


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each isPartOf that leads elsewhere."""
    for found in _holders.astray(graph, "Quotation", ("hasPart",), ("isPartOf",)):
        message = "isPartOf leads to another article than the one that has the quotation in its hasPart"
        yield Finding(found.node.at(*found.steps), message, "mend the reference that is wrong")


def _has_others(graph: Graph, _: Node) -> bool:
    return len(graph.articles) > 1


RULE = Rule(
    code="NL405",
    name="quotation-in-other-article",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=Watch(shape=on_types("Quotation").shape, node=_has_others),
)
