"""Constructing a node of what is known."""

from collections.abc import Mapping
from typing import TypeVar, cast

from newsld.nodes import Thing, load
from newsld.nodes.reading import aliases

Node = TypeVar("Node", bound=Thing)


def node(cls: type[Node], properties: Mapping[str, object]) -> Node:
    """Return a node with those properties, by field name, that have a value; empty ones are left out.

    Loading a node's JSON costs a tenth of its constructor's time, and an article has dozens of nodes.
    """
    document: dict[str, object] = {"@type": cls.__name__}
    keys = aliases(cls)
    for name, value in properties.items():
        if value not in (None, "", [], ()):
            document[keys[name]] = value
    return cast("Node", load(document))
