"""A claim was reviewed before it was made.

## What it finds
A `datePublished` of a ClaimReview that is earlier than the datePublished of the Claim in its itemReviewed, and one of a
MediaReview that is earlier than the datePublished or uploadDate of the media. Where one of them has no time or no zone,
it is told only if no time and no zone could make it right.

## Why it is a fault
One of the dates is wrong; often the claim has been given the date of its entry in the publisher's system.

## Example
    {
      "@type": "ClaimReview",
      "datePublished": "2026-03-12",
      "itemReviewed": {"@type": "Claim", "datePublished": "2026-04-01"}
    }

## Instead
    {
      "@type": "ClaimReview",
      "datePublished": "2026-03-12",
      "itemReviewed": {"@type": "Claim", "datePublished": "2026-03-01"}
    }

## Reference
Google, Fact Check: itemReviewed.datePublished; schema.org, datePublished
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, Node
from newsld.model.watch import on_types
from newsld.rules import _moments, _reviews

_DATES = ("datePublished", "uploadDate")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each review older than what it is about."""
    for review in _reviews.reviews(graph):
        reviewed = _moments.moment(review, "datePublished")
        items = (item for found in _reviews.reviewed(graph, review) for item in (found, *_media(graph, found)))
        for item in items if reviewed else ():
            made = next((moment for term in _DATES if (moment := _moments.moment(item, term))), None)
            if reviewed and made and reviewed.precedes(made):
                what = "its claim" if _reviews.kind(review) == "ClaimReview" else "what it is about"
                message = f"the review is of {quoted(reviewed.written)}, before {what}, {quoted(made.written)}"
                yield Finding(review.at(*reviewed.steps), message, "mend the date that is wrong")
                break


def _media(graph: Graph, item: Node) -> Iterator[Node]:
    for _, value in item.values("mediaItemAppearance"):
        yield from graph.resolve(value)


RULE = Rule(
    code="NL513",
    name="reviewed-before-claimed",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_types("ClaimReview", "MediaReview"),
)
