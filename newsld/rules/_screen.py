"""Which rules need to be asked about a document: most documents are sound, and most rules have nothing to look at."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar, cast

from newsld.model.diagnostic import Rule
from newsld.model.graph import Graph, Node, Shape, Steps, is_list, is_object

if TYPE_CHECKING:
    from newsld.model.watch import Sound

_NONE: frozenset[int] = frozenset()
_KEYWORDS = frozenset({"@id", "@type", "@context"})
_ALIASES = frozenset({"id", "type"})
_MARKED = re.compile("[:/#]")
_MOST = 4096  # shapes and links that are kept; of a stream that never looks alike the oldest go


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is to be done with nodes of one shape.

    Texts are gathered for each test that they have to stand; `wakes` are the rules that the shape wakes, `doubts` those
    that look at each node first.
    """

    texts: tuple[tuple[int, int], ...] = ()
    lists: Mapping[Steps, tuple[int, ...]] = field(default_factory=dict[Steps, tuple[int, ...]])
    wakes: frozenset[int] = _NONE
    doubts: tuple[tuple[Callable[[Graph, Node], bool], frozenset[int]], ...] = ()
    is_plain: bool = True

    is_special: bool = field(init=False)

    def __post_init__(self) -> None:
        is_special = bool(self.wakes or self.doubts or not self.is_plain)
        object.__setattr__(self, "is_special", is_special)


class Screen:
    """A set of rules, and what has been worked out of the shapes that were met; it tells whom to ask."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = tuple(rules)
        self._always = frozenset(i for i, rule in enumerate(self.rules) if rule.watch is None)
        self._of_spelling = frozenset(
            i for i, rule in enumerate(self.rules) if rule.watch and rule.watch.is_of_spelling
        )
        # rules that read from one pass are woken by one watch, which is asked once
        watched = [(rule.watch, i) for i, rule in enumerate(self.rules) if rule.watch is not None]
        self._documents = _grouped([(watch.document, i) for watch, i in watched if watch.document is not None])
        self._shapes = _grouped([((watch.shape, watch.node), i) for watch, i in watched if watch.shape is not None])
        self._texts = _grouped([(watch.text, i) for watch, i in watched if watch.text is not None])
        self._between = _grouped([(watch.link, i) for watch, i in watched if watch.link is not None])
        self._sounds: dict[Sound, int] = {}
        self._roused: list[frozenset[int]] = []
        self._plans: dict[Shape, _Plan] = {}
        self._links: dict[tuple[Shape, str, Shape], frozenset[int]] = {}

    def awake(self, graph: Graph) -> Sequence[Rule]:
        """Return the rules to ask about a document, in the order of the table."""
        woken = self._woken(graph) if _is_plain(graph) else None
        if woken is None:
            return self.rules
        return [self.rules[i] for i in sorted(woken)] if woken else ()

    def _woken(self, graph: Graph) -> set[int] | None:
        """Return the places of the rules to ask in the table, or None where the document is not plain."""
        woken = set(self._always)
        if graph.is_as_written:
            for is_suspect, roused in self._documents:
                if is_suspect(graph):
                    woken |= roused
        else:
            woken |= self._of_spelling
        gathered: list[list[str]] = [[] for _ in self._sounds]
        if not self._look_over(graph, woken, gathered):
            return None
        for node in graph.references:
            woken |= self._referred(graph, node)
        for sound, texts, roused in zip(self._sounds, gathered, self._roused, strict=True):
            if texts and not sound(texts):
                woken |= roused
        return woken

    def _look_over(self, graph: Graph, woken: set[int], gathered: list[list[str]]) -> bool:
        """Wake whom the looks of the nodes wake, and gather their texts by test; or tell that one is not plain."""
        plans, links = self._plans, self._links
        for node in graph.nodes:
            _, shape, _, parent, steps, members, _ = node
            plan = plans.get(shape) or self._planned(shape, gathered)
            for place, i in plan.texts:
                gathered[place].append(members[i])
            if plan.is_special:
                if not plan.is_plain:
                    return False
                woken |= plan.wakes
                for may_be_faulty, roused in plan.doubts:
                    if not roused <= woken and may_be_faulty(graph, node):
                        woken |= roused
            if parent is not None:
                link = (parent.shape, cast("str", steps[0]), shape)
                roused = links.get(link)
                if roused is None:
                    roused = self._linked(*link)
                if roused:
                    woken |= roused
        self._look_into_lists(graph, gathered)
        return True

    def _look_into_lists(self, graph: Graph, gathered: list[list[str]]) -> None:
        for node, steps in graph.lists:
            plan = self._plans.get(node.shape) or self._planned(node.shape, gathered)
            for place in plan.lists.get(steps, ()):
                gathered[place] += [member for member in node.value[cast("str", steps[0])] if member.__class__ is str]

    def _referred(self, graph: Graph, node: Node) -> frozenset[int]:
        """Return whom a reference wakes, and what it refers to in its place."""
        if node.parent is None:
            return _NONE
        parent, term = node.parent.shape, str(node.steps[0])
        shapes = [node.shape, *(target.shape for target in graph.by_id.get(node.id, ()))]
        links = [(parent, term, shape) for shape in shapes]
        return _NONE.union(*[self._links[link] if link in self._links else self._linked(*link) for link in links])

    def _linked(self, parent: Shape, term: Any, child: Shape) -> frozenset[int]:
        if len(self._links) >= _MOST:
            self._links.clear()
        found = _NONE.union(*[roused for may_be_faulty, roused in self._between if may_be_faulty(parent, term, child)])
        self._links[parent, term, child] = found
        return found

    def _planned(self, shape: Shape, gathered: list[list[str]]) -> _Plan:
        """Return the plan for a shape met for the first time; its texts may need tests that none before it did."""
        if len(self._plans) >= _MOST:
            self._plans.clear()
        plan = self._plans[shape] = self._plan(shape) if _is_plain_shape(shape) else _Plan(is_plain=False)
        gathered += ([] for _ in range(len(self._sounds) - len(gathered)))
        return plan

    def _plan(self, shape: Shape) -> _Plan:
        texts: list[tuple[int, int]] = []
        lists: dict[Steps, tuple[int, ...]] = {}
        for i, (key, kind) in enumerate(zip(shape.keys, shape.kinds, strict=True)):
            if key[:1] != "@" and kind in (str, list):
                places = tuple(dict.fromkeys(self._tests(shape, key)))
                if kind is list:
                    lists[key,] = places
                else:
                    texts += [(place, i) for place in places]
        woken = [(node, roused) for (may_be_faulty, node), roused in self._shapes if may_be_faulty(shape)]
        return _Plan(
            tuple(texts),
            lists,
            _NONE.union(*[roused for node, roused in woken if node is None]),
            _grouped([(node, i) for node, roused in woken if node is not None for i in roused]),
        )

    def _tests(self, shape: Shape, term: str) -> Iterator[int]:
        """Yield the places of the tests that texts of a property have to stand."""
        for test_of, roused in self._texts:
            sound = test_of(shape, term)
            if sound is not None:
                place = self._sounds.setdefault(sound, len(self._sounds))
                if place == len(self._roused):
                    self._roused.append(roused)
                else:
                    self._roused[place] |= roused
                yield place


_Question = TypeVar("_Question")


def _grouped(asked: Sequence[tuple[_Question, int]]) -> tuple[tuple[_Question, frozenset[int]], ...]:
    """Return each question once, with the rules that ask it."""
    found: dict[_Question, frozenset[int]] = {}
    for question, i in asked:
        found[question] = found.get(question, _NONE) | {i}
    return tuple(found.items())


def _is_plain(graph: Graph) -> bool:
    """Tell whether the whole of a document is plain; its shapes have still to be looked at."""
    if graph.unreadable or not graph.is_plain:
        return False
    # a text that is a node's name leads to the node; no name that is told by its marks is taken for anything else
    for node in graph.named:
        if ":" not in node.id and not _MARKED.search(node.id):
            return False
    value = graph.value
    return all(map(_is_plain_top, value)) if is_list(value) else _is_plain_top(value)


def _is_plain_top(value: Any) -> bool:
    if not is_object(value):
        return False
    inner = value.get("@graph", [])
    return is_list(inner) and all(member.__class__ is dict for member in inner)


def _is_plain_shape(shape: Shape) -> bool:
    """Tell whether the keys of nodes are plain terms, and their keywords of the kinds they must be."""
    is_typed_plainly = not any(":" in name or name[:1] == "@" for name in shape.types)
    return shape.has_sound_keywords and is_typed_plainly and all(map(_is_plain_key, shape.keys))


def _is_plain_key(key: str) -> bool:
    return key in _KEYWORDS if key[:1] == "@" else ":" not in key and key not in _ALIASES
