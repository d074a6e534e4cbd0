"""A claim does not say what is claimed.

## What it finds
Nodes of type Claim with neither `text` nor `name`, `alternateName`, `headline`, `description`, `abstract` or `hasPart`.
A claim that a review is about may leave that to the review's claimReviewed; it is told only if it has no author, no
date, no url and no appearance either.

## Why it is a fault
There is nothing to check, to search or to show.

## Example
    {"@type": "Claim", "author": {"@type": "Person", "name": "Mara Lind"}}

## Instead
    {"@type": "Claim", "author": {"@type": "Person", "name": "Mara Lind"}, "text": "the city had hidden a report"}

## Reference
schema.org, Claim; Google, Fact Check: itemReviewed
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, Node
from newsld.model.watch import Watch
from newsld.rules import _properties

_TEXTS = ("text", "name", "alternateName", "headline", "description", "abstract", "hasPart")
_OF_REVIEWED = ("author", "creator", "datePublished", "appearance", "firstAppearance", "url", "sameAs")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each claim that says nothing."""
    claims = [claim for claim in graph.of_type("Claim") if not _has(graph, claim, _TEXTS)]
    if not claims:
        return
    reviewed = {
        node
        for review, term in _properties.having(graph, "itemReviewed")
        for _, value in review.values(term)
        for node in graph.resolve(value)
    }
    for claim in claims:
        if claim not in reviewed:
            yield Finding(claim.pointer, "the Claim has no text", "add the words that claim it, as text")
        elif not _has(graph, claim, _OF_REVIEWED):
            message = "the Claim reviewed has no text, and neither author, date nor appearance"
            yield Finding(claim.pointer, message, "say who claimed it, when and where")


def _has(graph: Graph, claim: Node, terms: tuple[str, ...]) -> bool:
    return any(True for node in graph.same(claim) for term in terms for _ in node.values(term))


RULE = Rule(
    code="NL516",
    name="empty-claim",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=Watch(shape=lambda shape: "Claim" in shape.types and all(shape.kind(term) is not str for term in _TEXTS)),
)
