"""Where the values of one property lead, over however many steps."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from newsld.model.graph import Graph, Node, Steps
from newsld.model.watch import Watch, never_sound
from newsld.rules import _properties

_FAR = 200  # nothing sound leads further


class Link(NamedTuple):
    """A value of a property: the node that has it, the steps to it, and the identity of what it denotes."""

    node: Node
    steps: Steps
    other: str


Links = Mapping[str, list[Link]]


def links(graph: Graph, term: str) -> Links:
    """Return the values of a property by the identity of the node that has them."""
    found: dict[str, list[Link]] = {}
    for node, _ in _properties.having(graph, term):
        mine = graph.identity(node.value)
        for steps, value in node.values(term):
            found.setdefault(mine, []).append(Link(node, steps, graph.identity(value)))
    return found


def reached(links: Links, start: str) -> set[str]:
    """Return the identities that the links lead to from one, itself among them."""
    seen: set[str] = set()
    to_see = [start]
    while to_see and len(seen) < _FAR:
        name = to_see.pop()
        if name not in seen:
            seen.add(name)
            to_see.extend(link.other for link in links.get(name, ()))
    return seen


def firsts(links: Links) -> Iterator[Link]:
    """Yield the first link of each circle."""
    told: set[str] = set()
    for mine, found in links.items():
        for link in found:
            circle = reached(links, link.other)
            if mine in circle and told.isdisjoint(circle):
                told |= circle
                yield link


def watch(terms: tuple[str, ...]) -> Watch:
    """Return what wakes a rule about circles of these properties: a value with a name, which alone can lead back."""
    return Watch(
        link=lambda _, term, child: term in terms and child.has("@id"),
        text=lambda _, term: never_sound if term in terms else None,
    )
