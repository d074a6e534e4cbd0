"""Which parts of a page are said to stand behind a paywall."""

from collections.abc import Iterator

from newsld.model.graph import Graph, Node

_CLOSED = ("false", "no", "0")


def parts(graph: Graph) -> Iterator[Node]:
    """Yield the elements of pages that are not accessible for free, whether that is said as truth value or as text."""
    for node in graph.of_type("WebPageElement"):
        said = [value for _, value in node.values("isAccessibleForFree")]
        if any(value is False or (isinstance(value, str) and _local(value) in _CLOSED) for value in said):
            yield node


def _local(text: str) -> str:
    return text.rpartition("/")[2].strip().lower()
