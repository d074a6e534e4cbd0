"""A review of a claim does not say who checked it.

## What it finds
Nodes of type ClaimReview or MediaReview with neither `author` nor `publisher`, where the article or page that they
stand in has none either; and those whose author is a node with neither name nor url.

## Why it is a fault
A verdict is as good as who gives it. Readers of fact checks list them by publisher, and some drop what has none.

## Example
    {"@type": "ClaimReview", "claimReviewed": "The dam was never checked"}

## Instead
    {
      "@type": "ClaimReview",
      "claimReviewed": "The dam was never checked",
      "author": {"@type": "NewsMediaOrganization", "name": "River Daily"}
    }

## Reference
Google, Fact Check: author; Bing, claim review markup: author
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, Node
from newsld.model.watch import on_types
from newsld.rules import _reviews

_ADDRESSES = ("url", "sameAs", "mainEntityOfPage")
_PARTIES = ("author", "publisher", "creator", "sdPublisher")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each review that nobody stands for."""
    for review in _reviews.reviews(graph):
        if review is graph.same(review)[0] and not any(_reviews.has(graph, node, *_PARTIES) for node in _up(review)):
            message = f"the {_reviews.kind(review)} has no author"
            yield Finding(review.pointer, message, "add who checked it, with name and url")
        for steps, value in review.values("author"):
            nodes = graph.resolve(value)
            if nodes and not any(map(_is_told, nodes)):
                message = f"the author of the {_reviews.kind(review)} has neither name nor url"
                yield Finding(review.at(*steps), message, "give it a name, a url, or both")


def _is_told(party: Node) -> bool:
    """Tell whether a party has a name or an address of any kind, or is a Role, whose party stands within it."""
    is_role = any(name.endswith("Role") for name in party.types)
    is_elsewhere = party.id.startswith(("http://", "https://"))
    return is_role or is_elsewhere or any("name" in term.lower() or term in _ADDRESSES for term, _ in party.terms())


def _up(node: Node | None) -> Iterator[Node]:
    """Yield a node and all that it stands in."""
    while node is not None:
        yield node
        node = node.parent


RULE = Rule(
    code="NL517",
    name="review-without-author",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_types(*_reviews.KINDS),
)
