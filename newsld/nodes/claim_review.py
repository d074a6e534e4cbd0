"""Fact-checks."""

from newsld.nodes.ranges import expects
from newsld.nodes.review import Review
from newsld.nodes.thing import Literals


class ClaimReview(Review):
    """A fact-check: the review of a claim that others made."""

    claim_reviewed: Literals = expects("Text")
