"""A claim review does not lead to the claim.

## What it finds
Nodes of type ClaimReview without `itemReviewed`, and those whose itemReviewed is a node of another kind than Claim, or
mere text. A CreativeWork, which was asked for before there was Claim, is sound, and so are references that lead out of
the document.

## Why it is a fault
The claim says who claimed it, when and where. Readers that set checks beside claims find none here, or take the person
for what was reviewed.

## Example
    {"@type": "ClaimReview", "claimReviewed": "The dam was never checked"}

## Instead
    {
      "@type": "ClaimReview",
      "claimReviewed": "The dam was never checked",
      "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Mara Lind"}}
    }

## Reference
Google, Fact Check: itemReviewed (Claim; CreativeWork is still read); schema.org, Review: itemReviewed
"""

from collections.abc import Iterator

from newsld import vocabulary
from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph
from newsld.model.watch import on_types
from newsld.rules._ranges import is_iri

_CLAIMS = ("Claim", "CreativeWork")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each review without a claim, or of something else."""
    for review in graph.of_type("ClaimReview"):
        values = [found for same in graph.same(review) for found in same.values("itemReviewed")]
        if not values:
            yield Finding(review.pointer, "the ClaimReview has no itemReviewed", "add itemReviewed, a Claim")
        for steps, value in review.values("itemReviewed"):
            if isinstance(value, str) and value.strip() and not graph.resolve(value) and not is_iri(value):
                yield Finding(review.at(*steps), "itemReviewed is text, expected Claim", "write a Claim node with text")
            types = [name for node in graph.resolve(value) for name in node.types]
            if types and not any(_may_be_claim(name) for name in types):
                message = f"itemReviewed is of type {types[0]}, expected Claim"
                yield Finding(review.at(*steps), message, "give the Claim, and within it who made it as its author")


def _may_be_claim(type_name: str) -> bool:
    return not vocabulary.is_type(type_name) or any(vocabulary.is_a(type_name, claim) for claim in _CLAIMS)


RULE = Rule(
    code="NL509",
    name="review-without-claim",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_types("ClaimReview"),
)
