"""A claim review does not say what was claimed.

## What it finds
Nodes of type ClaimReview without `claimReviewed`.

## Why it is a fault
Readers show the claim in one line beside the verdict, and this is the line. Fact-check readers drop a review without
it.

## Example
    {"@type": "ClaimReview", "reviewRating": {"@type": "Rating", "alternateName": "False"}}

## Instead
    {
      "@type": "ClaimReview",
      "claimReviewed": "The dam was never checked",
      "reviewRating": {"@type": "Rating", "alternateName": "False"}
    }

## Reference
Google, Fact Check: claimReviewed; Bing, claim review markup; schema.org, ClaimReview
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph
from newsld.model.watch import on_types


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each review that does not say the claim."""
    for review in graph.of_type("ClaimReview"):
        if not any(True for same in graph.same(review) for _ in same.values("claimReviewed")):
            yield Finding(review.pointer, "the ClaimReview has no claimReviewed", "add what was claimed, in a sentence")


RULE = Rule(
    code="NL510",
    name="claim-not-summed-up",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_types("ClaimReview"),
)
