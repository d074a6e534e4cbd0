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

    def __iter__(self) -> "Iterator[Element]":
        """Yield the elements right in it."""
        ...

    def iter(self, *tags: str) -> "Iterator[Element]":
        """Yield it and the elements in it, of these names."""
        ...

    def iterdescendants(self, *tags: str) -> "Iterator[Element]":
        """Yield the elements in it, of these names."""
        ...

    def iterancestors(self) -> "Iterator[Element]":
        """Yield the elements around it, from the innermost."""
        ...

    def text_content(self) -> str:
        """Return all text in it."""
        ...

    def getparent(self) -> "Element | None":
        """Return the element that this one is in."""
        ...

    def iterfind(self, path: str) -> "Iterator[Element]":
        """Yield what a path leads to."""
        ...
