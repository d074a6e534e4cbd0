"""A work is a part of itself.

## What it finds
Nodes that `hasPart` or `isPartOf` lead back to, over one step or several. Two nodes that name each other, one by
hasPart and the other by isPartOf, say the same twice, and are sound.

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
from newsld.model.graph import Graph, Node, Steps
from newsld.model.watch import Watch, never_sound
from newsld.rules import _properties

_TERMS = ("hasPart", "isPartOf")
_FAR = 200  # no sound work has more parts within parts


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each link from a work to a part or whole that leads back to the work."""
    for term in _TERMS:
        links: dict[str, list[tuple[Node, Steps, str]]] = {}
        for node, _ in _properties.having(graph, term):
            mine = graph.identity(node.value)
            for steps, value in node.values(term):
                links.setdefault(mine, []).append((node, steps, graph.identity(value)))
        for mine, found in links.items():
            for node, steps, other in found:
                if _leads(links, other, mine):
                    message = f"{term} leads back to the node itself"
                    yield Finding(node.at(*steps), message, "say of which other work it is a part, or leave it out")


def _leads(links: dict[str, list[tuple[Node, Steps, str]]], start: str, goal: str) -> bool:
    """Tell whether the links lead from one node to another."""
    seen: set[str] = set()
    to_see = [start]
    while to_see and len(seen) < _FAR:
        name = to_see.pop()
        if name == goal:
            return True
        if name not in seen:
            seen.add(name)
            to_see.extend(other for _, _, other in links.get(name, ()))
    return False


RULE = Rule(
    code="NL204",
    name="part-of-itself",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=Watch(
        link=lambda _, term, child: term in _TERMS and child.has("@id"),
        text=lambda _, term: never_sound if term in _TERMS else None,
    ),
)
