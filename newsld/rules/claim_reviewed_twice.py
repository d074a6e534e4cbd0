"""One publisher reviews one claim twice.

## What it finds
Two nodes of type ClaimReview with the same author and the same claim: the same `claimReviewed`, upper and lower case
and spaces aside, or the same `@id` in itemReviewed. The later one in the document is told.

## Why it is a fault
Readers expect one verdict of each checker on a claim. They take the first, or neither.

## Example
    {
      "@graph": [
        {"@type": "ClaimReview", "claimReviewed": "The dam was never checked", "author": {"@id": "#river-daily"}},
        {"@type": "ClaimReview", "claimReviewed": "The dam was never checked", "author": {"@id": "#river-daily"}},
        {"@id": "#river-daily", "@type": "NewsMediaOrganization", "name": "River Daily"}
      ]
    }

## Instead
    {
      "@graph": [
        {"@type": "ClaimReview", "claimReviewed": "The dam was never checked", "author": {"@id": "#river-daily"}},
        {"@type": "ClaimReview", "claimReviewed": "The sluices are rusty", "author": {"@id": "#river-daily"}},
        {"@id": "#river-daily", "@type": "NewsMediaOrganization", "name": "River Daily"}
      ]
    }

## Reference
Google, Fact Check: one review of a claim by each reviewer
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, Node, Steps, iri, is_object
from newsld.model.watch import on_types


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each review whose claim and author another one has."""
    told: dict[tuple[str, str], str] = {}
    for review in graph.of_type("ClaimReview"):
        mine = graph.identity(review.value)
        authors = sorted(_authors(graph, review))
        pairs = [(steps, (claim, author)) for steps, claim in _claims(review) for author in authors]
        again = next((steps for steps, pair in pairs if told.setdefault(pair, mine) != mine), None)
        if again:
            yield Finding(review.at(*again), "the claim is reviewed twice by the same author", "keep one review of it")


def _claims(review: Node) -> Iterator[tuple[Steps, str]]:
    """Yield what tells the claim of a review from others: its words, and its `@id`."""
    yield from ((steps, _plain(claim)) for steps, claim in review.texts("claimReviewed"))
    for steps, value in review.values("itemReviewed"):
        if is_object(value) and iri(value):
            yield steps, f"<{iri(value)}>"


def _authors(graph: Graph, review: Node) -> set[str]:
    """Return what tells the authors of a review from others: their names, else their ids."""
    found: set[str] = set()
    for _, value in review.values("author"):
        names = {_plain(name) for node in graph.resolve(value) for _, name in node.texts("name")}
        found |= names or {graph.identity(value)}
    return {author for author in found if author}


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


RULE = Rule(
    code="NL512",
    name="claim-reviewed-twice",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_types("ClaimReview"),
)
