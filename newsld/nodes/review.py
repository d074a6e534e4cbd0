"""Reviews."""

from newsld.nodes.creative_work import CreativeWork
from newsld.nodes.ranges import expects
from newsld.nodes.thing import Literals, Nodes, Values


class Review(CreativeWork):
    """A review of an item: a work, a claim, a product."""

    associated_claim_review: Nodes = expects("Review")
    associated_media_review: Nodes = expects("Review")
    associated_review: Nodes = expects("Review")
    item_reviewed: Nodes = expects("Thing")
    negative_notes: Values = expects("ItemList", "ListItem", "Text", "WebContent")
    positive_notes: Values = expects("ItemList", "ListItem", "Text", "WebContent")
    review_aspect: Values = expects("StructuredValue", "Text")
    review_body: Literals = expects("Text")
    review_rating: Nodes = expects("Rating")


class CriticReview(Review):
    """A review by a professional critic or for a publication."""
