"""Constructing a node of what is known."""

from collections.abc import Mapping
from typing import TypeVar

from newsld.nodes import Thing

Node = TypeVar("Node", bound=Thing)


def node(cls: type[Node], properties: Mapping[str, object]) -> Node:
    """Return a node with those properties that have a value; empty ones, by field name too, are left out."""
    known = {name: value for name, value in properties.items() if value not in (None, "", [], ())}
    return cls(**known)  # pyright: ignore[reportArgumentType]  each builder gives its properties their kinds of value
