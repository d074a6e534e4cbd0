"""A work is a part of itself.

## What it finds
Nodes that `hasPart` or `isPartOf` lead back to, over one step or several. Two nodes that name each other, one by
hasPart and the other by isPartOf, say the same twice, and are sound.
Each circle is told once, at the first of its links.

## Why it is a fault
No work is a part of itself; a reader that follows the parts never ends.

## Example
    {"@type": "NewsArticle", "@id": "#article", "headline": "Flood", "isPartOf": {"@id": "#article"}}

## Instead
    {"@type": "NewsArticle", "@id": "#article", "headline": "Flood", "isPartOf": {"@id": "#series"}}

## Reference
schema.org, hasPart, isPartOf
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph
from newsld.rules import _circles

_TERMS = ("hasPart", "isPartOf")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each link from a work to a part or whole that leads back to the work."""
    for term in _TERMS:
        for node, steps, _ in _circles.firsts(_circles.links(graph, term)):
            message = f"{term} leads back to the node itself"
            yield Finding(node.at(*steps), message, "say of which other work it is a part, or leave it out")


RULE = Rule(
    code="NL204",
    name="part-of-itself",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=_circles.watch(_TERMS),
)
