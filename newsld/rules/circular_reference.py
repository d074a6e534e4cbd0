"""A property leads in a circle.

## What it finds
Nodes that a property leads back to, over one step or several, where no circle can be: an organisation above itself, a
work based on itself, a place within itself, a review of itself, an event within itself. Each circle is told once, at
the first of its links. Parts and wholes have a rule of their own (NL204).

## Why it is a fault
One of the links is wrong, often by a wrong @id; a reader that follows them never ends.

## Example
    {"@id": "#group", "@type": "Organization", "name": "River Group", "parentOrganization": {"@id": "#group"}}

## Instead
    {"@id": "#group", "@type": "Organization", "name": "River Group", "parentOrganization": {"@id": "#holding"}}

## Reference
schema.org, parentOrganization, isBasedOn, containedInPlace, itemReviewed, superEvent
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph
from newsld.rules import _circles, _properties

_TERMS = (
    "containedInPlace",
    "containsPlace",
    "exampleOfWork",
    "isBasedOn",
    "itemReviewed",
    "parentOrganization",
    "subEvent",
    "subOrganization",
    "superEvent",
    "translationOfWork",
    "workExample",
    "workTranslation",
)


def check(graph: Graph) -> Iterator[Finding]:
    """Yield the first link of each circle."""
    for term in _TERMS:
        if not any(True for _ in _properties.having(graph, term)):
            continue
        for node, steps, _ in _circles.firsts(_circles.links(graph, term)):
            message = f"{term} leads back to the node itself"
            yield Finding(node.at(*steps), message, "mend the @id that leads back, or leave the link out")


RULE = Rule(
    code="NL207",
    name="circular-reference",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=_circles.watch(_TERMS),
)
