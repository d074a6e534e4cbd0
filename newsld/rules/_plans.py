"""What a set of rules has to ask of nodes that look alike: worked out once, where such a node is met first."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from newsld.model.diagnostic import Rule
from newsld.model.graph import Graph, Node, Shape, Steps
from newsld.model.watch import Said, Sound, Types

_NONE: frozenset[int] = frozenset()
_KEYWORDS = frozenset({"@id", "@type", "@context"})
_ALIASES = frozenset({"id", "type"})
_MOST = 4096  # shapes and links that are kept; of a stream that never looks alike the oldest go


# who looks at a node more closely before rules wake; None where they wake at once
Doubt = tuple[Callable[[Graph, Node], bool] | None, frozenset[int]]


class Test(NamedTuple):
    """A test of texts: where they are gathered for it, who looks at those that do not stand it, and whom these wake."""

    place: int
    looks: Callable[[Graph, Said], bool] | None
    roused: frozenset[int]


@dataclass(frozen=True, slots=True)
class Plan:
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


class Plans:
    """What the watches of rules, told by their places in a table, ask of each shape, and of each link between two."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        # rules that read from one pass are woken by one watch, which is asked once
        watched = [(rule.watch, i) for i, rule in enumerate(rules) if rule.watch is not None]
        self._shapes = grouped([((watch.shape, watch.node), i) for watch, i in watched if watch.shape is not None])
        self._texts = grouped([((watch.text, watch.said), i) for watch, i in watched if watch.text is not None])
        self._between = grouped([((watch.link, watch.linked), i) for watch, i in watched if watch.link is not None])
        self._tests: dict[tuple[Types, str], tuple[Test, ...]] = {}
        self._values: dict[tuple[Types, str, Shape], tuple[Doubt, ...]] = {}
        self.sounds: dict[Sound, int] = {}
        self.plans: dict[Shape, Plan] = {}
        self.links: dict[tuple[Shape, str, Shape], tuple[Doubt, ...]] = {}

    def of_shape(self, shape: Shape) -> Plan:
        """Return the plan for a shape; its texts may need tests that none before it did."""
        plan = self.plans.get(shape)
        if plan is None:
            if len(self.plans) >= _MOST:
                self.plans.clear()
            plan = self.plans[shape] = self._plan(shape) if _is_plain_shape(shape) else Plan(is_plain=False)
        return plan

    def of_link(self, parent: Shape, term: str, child: Shape) -> tuple[Doubt, ...]:
        """Return who has doubts about a node of one shape as the value of a property of another."""
        doubts = self.links.get((parent, term, child))
        if doubts is None:
            if len(self.links) >= _MOST:
                self.links.clear()
                self._values.clear()
            doubts = self._values.get((parent.types, term, child))
            if doubts is None:
                found = [(looks, roused) for (link, looks), roused in self._between if link(parent.types, term, child)]
                doubts = grouped([(looks, i) for looks, roused in found for i in roused])
                self._values[parent.types, term, child] = doubts
            self.links[parent, term, child] = doubts
        return doubts

    def tests(self, types: Types, term: str) -> tuple[Test, ...]:
        """Return the tests that texts of a property have to stand."""
        known = self._tests.get((types, term))
        if known is None:
            asked = [(test_of(types, term), looks, roused) for (test_of, looks), roused in self._texts]
            known = tuple(
                Test(self.sounds.setdefault(sound, len(self.sounds)), looks, roused)
                for sound, looks, roused in asked
                if sound is not None
            )
            if len(self._tests) >= 4 * _MOST:
                self._tests.clear()
            self._tests[types, term] = known
        return known

    def _plan(self, shape: Shape) -> Plan:
        texts: list[tuple[int, int]] = []
        lists: dict[Steps, tuple[int, ...]] = {}
        for i, (key, kind) in enumerate(zip(shape.keys, shape.kinds, strict=True)):
            if key[:1] != "@" and kind in (str, list):
                places = tuple(dict.fromkeys(test.place for test in self.tests(shape.types, key)))
                if kind is list:
                    lists[key,] = places
                else:
                    texts += [(place, i) for place in places]
        woken = [(looks, roused) for (may_be_faulty, looks), roused in self._shapes if may_be_faulty(shape)]
        return Plan(
            tuple(texts),
            lists,
            _NONE.union(*[roused for looks, roused in woken if looks is None]),
            grouped([(looks, i) for looks, roused in woken if looks is not None for i in roused]),
        )


_Question = TypeVar("_Question")


def grouped(asked: Sequence[tuple[_Question, int]]) -> tuple[tuple[_Question, frozenset[int]], ...]:
    """Return each question once, with the rules that ask it."""
    found: dict[_Question, frozenset[int]] = {}
    for question, i in asked:
        found[question] = found.get(question, _NONE) | {i}
    return tuple(found.items())


def _is_plain_shape(shape: Shape) -> bool:
    """Tell whether the keys of nodes are plain terms, and their keywords of the kinds they must be."""
    is_typed_plainly = not any(":" in name or name[:1] == "@" for name in shape.types)
    return shape.has_sound_keywords and is_typed_plainly and all(map(_is_plain_key, shape.keys))


def _is_plain_key(key: str) -> bool:
    return key in _KEYWORDS if key[:1] == "@" else ":" not in key and key not in _ALIASES
