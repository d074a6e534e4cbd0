"""Ratings."""

from newsld.nodes.intangible import Intangible
from newsld.nodes.ranges import expects
from newsld.nodes.thing import Literals, Nodes, Values


class Rating(Intangible):
    """A mark on a scale, such as a verdict of a fact-check."""

    author: Nodes = expects("Organization", "Person")
    best_rating: Literals = expects("Number", "Text")
    rating_explanation: Literals = expects("Text")
    rating_value: Literals = expects("Number", "Text")
    review_aspect: Values = expects("StructuredValue", "Text")
    worst_rating: Literals = expects("Number", "Text")
