"""A width or height is none.

## What it finds
`width` and `height` that are zero or less, and texts that hold no length, such as "auto" or "100%". A number, a number
with its unit ("1200px", "27 cm") and a QuantitativeValue are sound.

## Why it is a fault
Readers choose images by their size, and reserve the space for them. They pass by one that has none.

## Example
    {"@type": "ImageObject", "url": "https://www.river-daily.example/dam.jpg", "width": "auto", "height": 0}

## Instead
    {"@type": "ImageObject", "url": "https://www.river-daily.example/dam.jpg", "width": 1200, "height": 675}

## Reference
schema.org, width, height: Distance or QuantitativeValue
"""

from collections.abc import Iterator
from typing import Any

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, is_object
from newsld.rules import _measures, _properties

_TERMS = ("width", "height")
_HELP = "write its pixels as a number, or leave it out"


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each width and height that nothing can have."""
    for node, term in _properties.having(graph, *_TERMS):
        for steps, value in node.values(term):
            if fault := _fault(graph, value):
                yield Finding(node.at(*steps), f"{term} is {fault}", _HELP)


def _fault(graph: Graph, value: Any) -> str:
    """Return what is wrong with a length; what is blank, and what is of another kind, is for other rules."""
    if is_object(value):
        measure = graph.node_of(value)
        value = next((number for _, number in measure.values("value")), None) if measure else None
    if not isinstance(value, (str, int, float)) or (isinstance(value, str) and not value.strip()):
        return ""
    length = _measures.length(value)
    if length is None:
        return f"{quoted(value)}, expected a length" if isinstance(value, str) else ""
    return "" if length > 0 else f"{quoted(value)}, expected more than nothing"


RULE = Rule(
    code="NL125",
    name="implausible-size",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=_measures.WATCH,
)
