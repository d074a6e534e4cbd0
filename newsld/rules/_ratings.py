"""Ratings as numbers: schema.org takes numbers and texts alike."""

import math
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from newsld.model.graph import RATING_TYPES, Graph, Node, Shape, Steps
from newsld.model.watch import Watch

_NUMBER = re.compile(r"\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)\s*", re.ASCII)


def ratings(graph: Graph) -> Iterator[Node]:
    """Yield the ratings of a document: nodes of the types, and nodes without type that have a `ratingValue`."""
    return (node for node in graph.nodes if _is_rating(node.shape))


def _is_rating(shape: Shape) -> bool:
    return shape.is_a(RATING_TYPES) or (not shape.types and shape.has("ratingValue"))


WATCH = Watch(shape=_is_rating)


class Value(NamedTuple):
    """A value of a rating: where it stands, as it is written, and the number it is."""

    steps: Steps
    written: Any
    number: float


def number(node: Node, term: str) -> Value | None:
    """Return a property's value where it is one number."""
    found = [Value(steps, value, read) for steps, value in node.values(term) if (read := _number(value)) is not None]
    return found[0] if len(found) == 1 else None


def is_number(text: str) -> bool:
    """Tell whether a text reads as a number that a rating can have."""
    return len(text) < 30 and _NUMBER.fullmatch(text) is not None  # noqa: PLR2004  no rating is longer


def _number(value: Any) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        return float(value) if is_number(value) else None
    if isinstance(value, (int, float)):
        try:
            numeric = float(value)
        except OverflowError:
            return None
        return numeric if math.isfinite(numeric) else None
    return None
