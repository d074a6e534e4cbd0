"""What we ask of an element: lxml, which makes them, declares no types."""

from collections.abc import Iterator  # noqa: TC003  as everywhere
from typing import Any, Protocol


class Element(Protocol):
    """An element of a tree that lxml parsed."""

    tag: Any
    text: str | None
    tail: str | None

    def get(self, key: str) -> str | None:
        """Return an attribute."""
        ...

    def getparent(self) -> "Element | None":
        """Return the element that this one is in."""
        ...

    def iterfind(self, path: str) -> "Iterator[Element]":
        """Yield what a path leads to."""
        ...
