"""Which parts of a page are said to stand behind a paywall."""

from collections.abc import Iterator
from typing import Any

from newsld.model.graph import Graph, Node

_CLOSED = ("false", "no", "0")
_OPEN = ("true", "yes", "1")


def parts(graph: Graph) -> Iterator[Node]:
    """Yield the elements of pages that are not accessible for free, whether that is said as truth value or as text."""
    for node in graph.of_type("WebPageElement"):
        if any(is_closed(value) for _, value in node.values("isAccessibleForFree")):
            yield node


def is_closed(value: Any) -> bool:
    """Tell whether a value of isAccessibleForFree says no."""
    return value is False or (isinstance(value, str) and _local(value) in _CLOSED)


def is_open(value: Any) -> bool:
    """Tell whether a value of isAccessibleForFree says yes."""
    return value is True or (isinstance(value, str) and _local(value) in _OPEN)


def _local(text: str) -> str:
    return text.rpartition("/")[2].strip().lower()
