"""Where the values of one property lead, over however many steps."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from newsld.model.graph import Graph, Node, Steps
from newsld.model.watch import Watch, never_sound
from newsld.rules import _properties


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


def firsts(links: Links) -> Iterator[Link]:
    """Yield the first link of each circle; circles that share a node are one."""
    circle_of = _circle_of(links)
    told: set[int] = set()
    for mine, found in links.items():
        for link in found:
            circle = circle_of[mine]
            if circle == circle_of.get(link.other) and circle not in told:
                told.add(circle)
                yield link


def _circle_of(links: Links) -> dict[str, int]:
    """Return a number for each identity that has links: the same for those that lead to each other and back."""
    search = _Search(links)
    for start in links:
        if start not in search.entered:
            search.walk(start)
    return search.circle_of


class _Search:
    """Tarjan's search for strongly connected components, without recursion: each link is followed once."""

    def __init__(self, links: Links) -> None:
        self.entered: dict[str, int] = {}
        self.circle_of: dict[str, int] = {}
        self._links = links
        self._back: dict[str, int] = {}  # how far back on the way here one can come
        self._open: list[str] = []

    def walk(self, start: str) -> None:
        """Follow all links that lead on from one identity."""
        way = [(start, self._enter(start))]
        while way:
            name, others = way[-1]
            other = next(others, None)
            if other is None:
                way.pop()
                self._leave(name)
                if way:
                    self._lead_back(way[-1][0], name)
            elif other not in self.entered:
                way.append((other, self._enter(other)))
            else:
                self._lead_back(name, other)

    def _enter(self, name: str) -> Iterator[str]:
        self.entered[name] = self._back[name] = len(self.entered)
        self._open.append(name)
        return (link.other for link in self._links[name] if link.other in self._links)

    def _lead_back(self, name: str, other: str) -> None:
        if other not in self.circle_of:
            self._back[name] = min(self._back[name], self._back[other])

    def _leave(self, name: str) -> None:
        """Close the circle that begins with `name`, where nothing leads further back."""
        number = self.entered[name]
        while self._back[name] == number and name not in self.circle_of:
            self.circle_of[self._open.pop()] = number


def watch(terms: tuple[str, ...]) -> Watch:
    """Return what wakes a rule about circles of these properties: a value with a name, which alone can lead back."""

    def leads_on(graph: Graph, name: str) -> bool:
        return any(node.shape.has(*terms) for node in graph.by_id.get(name, ()))

    return Watch(
        link=lambda _, term, child: term in terms and child.has("@id"),
        text=lambda _, term: never_sound if term in terms else None,
        linked=lambda graph, node: leads_on(graph, node.id),
        # what has no name goes by its place, which begins so
        said=lambda graph, said: said.text[:1] == "#" or leads_on(graph, said.text),
    )
