"""A claim was reviewed before it was made.

## What it finds
A `datePublished` of a ClaimReview that is earlier than the datePublished of the Claim in its itemReviewed. Where one of
them has no time or no zone, it is told only if no time and no zone could make it right.

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
from newsld.model.graph import Graph
from newsld.model.watch import on_types
from newsld.rules import _moments


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each review older than its claim."""
    for review in graph.of_type("ClaimReview"):
        reviewed = _moments.moment(review, "datePublished")
        claims = (claim for _, value in review.values("itemReviewed") for claim in graph.resolve(value))
        for claim in claims if reviewed else ():
            claimed = _moments.moment(claim, "datePublished")
            if reviewed and claimed and reviewed.precedes(claimed):
                message = f"the review is of {quoted(reviewed.written)}, before its claim, {quoted(claimed.written)}"
                yield Finding(review.at(*reviewed.steps), message, "mend the date that is wrong")


RULE = Rule(
    code="NL513",
    name="reviewed-before-claimed",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_types("ClaimReview"),
)
