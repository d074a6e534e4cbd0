"""An article is of kinds that exclude each other.

## What it finds
Nodes with two types of which an article can have one only: OpinionNewsArticle with ReportageNewsArticle, and
SatiricalArticle or AdvertiserContentArticle with any kind of NewsArticle.

## Why it is a fault
The types tell readers whether to take a text for report, opinion, advertisement or satire. Of both, they tell nothing.

## Example
    {"@type": ["OpinionNewsArticle", "ReportageNewsArticle"], "headline": "Build the dam"}

## Instead
    {"@type": "OpinionNewsArticle", "headline": "Build the dam"}

## Reference
schema.org, news markup: OpinionNewsArticle, ReportageNewsArticle, SatiricalArticle, AdvertiserContentArticle
"""

from collections.abc import Iterator

from newsld import vocabulary
from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph
from newsld.model.watch import Watch

_NEWS = "NewsArticle"
_NO_NEWS = ("SatiricalArticle", "AdvertiserContentArticle")
_SELDOM = frozenset({"OpinionNewsArticle", *_NO_NEWS})


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each article of kinds that do not go together."""
    for node in graph.of_types(_SELDOM):
        for one, other in _pairs(sorted(node.types)):
            key = "@type" if "@type" in node.value else "type"
            message = f"an article is either {one} or {other}, not both"
            yield Finding(node.at(key), message, "keep the type that tells what readers are to take it for")


def _pairs(types: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the types that exclude each other; of kinds of NewsArticle the first."""
    if "OpinionNewsArticle" in types and "ReportageNewsArticle" in types:
        yield "OpinionNewsArticle", "ReportageNewsArticle"
    news = [name for name in types if vocabulary.is_a(name, _NEWS)]
    if news:
        yield from ((name, news[0]) for name in _NO_NEWS if name in types)


RULE = Rule(
    code="NL313",
    name="contradictory-types",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=Watch(shape=lambda shape: shape.is_a(_SELDOM)),
)
