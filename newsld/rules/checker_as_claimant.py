"""The author of a review stands as the author of the claim.

## What it finds
ClaimReviews whose author or publisher is also the only `author` of what is reviewed: the same node, or the same name.

## Why it is a fault
The claim's author is who claimed it, not who checked it. Readers find that the publisher claimed what it calls false.

## Example
    {
      "@type": "ClaimReview",
      "claimReviewed": "The dam was never checked",
      "author": {"@type": "Organization", "name": "River Daily"},
      "itemReviewed": {"@type": "Claim", "author": {"@type": "Organization", "name": "River Daily"}}
    }

## Instead
    {
      "@type": "ClaimReview",
      "claimReviewed": "The dam was never checked",
      "author": {"@type": "Organization", "name": "River Daily"},
      "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Mara Lind"}}
    }

## Reference
Google, Fact Check: author (of the check, not of the claim), itemReviewed.author
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, Node
from newsld.model.watch import on_types
from newsld.rules import _reviews


def check(graph: Graph) -> Iterator[Finding]:
    """Yield the author of each claim that is its checker."""
    for review in graph.of_type("ClaimReview"):
        checkers = _marks(graph, review, "author") | _marks(graph, review, "publisher")
        for claim in _reviews.reviewed(graph, review) if checkers else ():
            authors = list(claim.values("author"))
            if len(authors) == 1 and not checkers.isdisjoint(_marks(graph, claim, "author")):
                message = "the author of the claim is who reviews it"
                yield Finding(
                    claim.at(*authors[0][0]), message, "expected who made the claim, or none where nobody did"
                )


def _marks(graph: Graph, node: Node, term: str) -> set[str]:
    """Return what tells the parties of a property from others: their ids and names, or the text in their place."""
    found: set[str] = set()
    for _, value in node.values(term):
        nodes = graph.resolve(value)
        found |= {_plain(name) for party in nodes for _, name in party.texts("name")}
        found.add(graph.identity(value) if nodes or not isinstance(value, str) else _plain(value))
    return found - {""}


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


RULE = Rule(
    code="NL518",
    name="checker-as-claimant",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_types("ClaimReview"),
)
