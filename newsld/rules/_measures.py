"""Widths and heights: schema.org takes numbers, lengths with a unit, and nodes that measure."""

import re
from typing import Any

from newsld.model.graph import Graph, Node
from newsld.model.watch import Watch

_LENGTH = re.compile(
    r"\s*(?P<number>[+-]?(?:\d+(?:\.\d*)?|\.\d+))\s*(?P<unit>[^\W\d_]{1,12}\.?|[\"'″′])?\s*",
    re.ASCII,
)
FEWEST = 50_000  # pixels that Google asks for
_PIXELS = ("", "px", "pixel", "pixels")
_OF_PIXELS = ("E37", "PX", "px")  # UN/CEFACT's code, and what is written for it


def length(value: Any) -> float | None:
    """Return the number of a length, whatever its unit, or None where it has none."""
    if isinstance(value, str):
        match = _LENGTH.fullmatch(value)
        return float(match["number"]) if match else None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if abs(value) < 1e18 else None  # noqa: PLR2004  nothing on a page is longer


def pixels(graph: Graph, node: Node, term: str) -> float | None:
    """Return a width or height where it is one number of pixels."""
    found = [_in_pixels(graph, value) for _, value in node.values(term)]
    return found[0] if len(found) == 1 else None


def _in_pixels(graph: Graph, value: Any) -> float | None:
    if isinstance(value, dict):
        measure = graph.node_of(value)  # pyright: ignore[reportUnknownArgumentType]
        if measure is None or any(unit not in _OF_PIXELS for _, unit in measure.values("unitCode")):
            return None
        value = next((number for _, number in measure.values("value")), None)
    if isinstance(value, str):
        match = _LENGTH.fullmatch(value)
        return float(match["number"]) if match and (match["unit"] or "").lower() in _PIXELS else None
    return length(value)


def _are_doubtful(_: Graph, node: Node) -> bool:
    """Tell whether a size may be none, or too small for the image of an article."""
    width, height = node.value.get("width", FEWEST), node.value.get("height", FEWEST)
    # most are whole numbers
    if width.__class__ is not int or height.__class__ is not int:
        return _may_be_image(node) or not all(map(_is_plausible, (width, height)))
    return width < 1 or height < 1 or (width * height < FEWEST and _may_be_image(node))


def _may_be_image(node: Node) -> bool:
    return bool(node.id) or node.steps[:1] == ("image",)


def _is_plausible(value: Any) -> bool:
    return not isinstance(value, (dict, list)) and (length(value) or 0) > 0


WATCH = Watch(shape=lambda shape: shape.has("width", "height"), node=_are_doubtful)
