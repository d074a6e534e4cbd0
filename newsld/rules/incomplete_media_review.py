"""A review of media lacks what makes it one.

## What it finds
Nodes of type MediaReview without `mediaAuthenticityCategory`, the verdict; those without `itemReviewed`; and those
whose itemReviewed is a MediaReviewItem without `mediaItemAppearance`.

## Why it is a fault
The verdict is what was done to the picture or film, and the item is which one. Readers that set checks beside media
have nothing to set where one of them is missing.

## Example
    {
      "@type": "MediaReview",
      "author": {"@type": "Organization", "name": "River Daily"},
      "mediaAuthenticityCategory": "https://schema.org/EditedOrCroppedContent",
      "itemReviewed": {"@type": "MediaReviewItem"}
    }

## Instead
    {
      "@type": "MediaReview",
      "author": {"@type": "Organization", "name": "River Daily"},
      "mediaAuthenticityCategory": "https://schema.org/EditedOrCroppedContent",
      "itemReviewed": {
        "@type": "MediaReviewItem",
        "mediaItemAppearance": {"@type": "ImageObject", "contentUrl": "https://www.river-daily.example/dam.jpg"}
      }
    }

## Reference
schema.org, MediaReview, MediaReviewItem, mediaAuthenticityCategory
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, Node
from newsld.model.watch import on_types
from newsld.rules import _reviews


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each review of media without verdict or media."""
    for review in graph.of_type("MediaReview"):
        if not _reviews.has(graph, review, "mediaAuthenticityCategory"):
            message = "the MediaReview has no mediaAuthenticityCategory, its verdict"
            yield Finding(review.pointer, message, "add a member of MediaManipulationRatingEnumeration")
        if not _reviews.has(graph, review, "itemReviewed"):
            message = "the MediaReview has no itemReviewed"
            yield Finding(review.pointer, message, "add a MediaReviewItem, the media with all that it appeared as")
        for item in _reviews.reviewed(graph, review):
            if _is_empty(graph, item):
                message = "the MediaReviewItem has no mediaItemAppearance"
                yield Finding(item.pointer, message, "add the pictures, films or sounds that were checked")


def _is_empty(graph: Graph, item: Node) -> bool:
    return "MediaReviewItem" in item.types and not _reviews.has(graph, item, "mediaItemAppearance", "url", "name")


RULE = Rule(
    code="NL520",
    name="incomplete-media-review",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_types("MediaReview"),
)
