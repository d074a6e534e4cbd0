"""Which rules need to be asked about a document: most documents are sound, and most rules have nothing to look at."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

from newsld.model.diagnostic import Rule
from newsld.model.graph import Graph, Node, Shape, Steps, is_list, is_object
from newsld.model.watch import Said, Sound
from newsld.rules._plans import Doubt, Plan, Plans, grouped

_MARKED = re.compile("[:/#]")


class Screen:
    """A set of rules, and what has been worked out of the shapes that were met; it tells whom to ask."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = tuple(rules)
        self._always = frozenset(i for i, rule in enumerate(self.rules) if rule.watch is None)
        self._of_spelling = frozenset(
            i for i, rule in enumerate(self.rules) if rule.watch and rule.watch.is_of_spelling
        )
        watched = [(rule.watch, i) for i, rule in enumerate(self.rules) if rule.watch is not None]
        self._documents = grouped([(watch.document, i) for watch, i in watched if watch.document is not None])
        self._plans = Plans(self.rules)

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
        gathered: list[list[str]] = [[] for _ in self._plans.sounds]
        if not self._look_over(graph, woken, gathered):
            return None
        for node in graph.references:
            self._look_along(graph, node, woken)
        doubted: dict[int, frozenset[str]] = {}
        for place, (sound, texts) in enumerate(zip(self._plans.sounds, gathered, strict=True)):
            if texts and not sound(texts):
                doubted[place] = _doubted(sound, texts)
        if doubted:
            self._look_again(graph, woken, doubted)
        return woken

    def _look_over(self, graph: Graph, woken: set[int], gathered: list[list[str]]) -> bool:
        """Wake whom the looks of the nodes wake, and gather their texts by test; or tell that one is not plain."""
        plans, links = self._plans.plans, self._plans.links
        for node in graph.nodes:
            _, shape, _, parent, steps, members, _ = node
            plan = plans.get(shape) or self._planned(shape, gathered)
            for place, i in plan.texts:
                gathered[place].append(members[i])
            if plan.is_special:
                if not plan.is_plain:
                    return False
                woken |= plan.wakes
                for looks, roused in plan.doubts:
                    if not roused <= woken and looks(graph, node):
                        woken |= roused
            if parent is not None:
                link = (parent.shape, cast("str", steps[0]), shape)
                doubts = links[link] if link in links else self._plans.of_link(*link)
                if doubts:
                    _wake(graph, node, (woken, doubts))
        self._look_into_lists(graph, gathered)
        return True

    def _planned(self, shape: Shape, gathered: list[list[str]]) -> Plan:
        plan = self._plans.of_shape(shape)
        gathered += ([] for _ in range(len(self._plans.sounds) - len(gathered)))
        return plan

    def _look_into_lists(self, graph: Graph, gathered: list[list[str]]) -> None:
        for node, steps in graph.lists:
            plan = self._plans.of_shape(node.shape)
            for place in plan.lists.get(steps, ()):
                gathered[place] += _texts_in(node, steps)

    def _look_along(self, graph: Graph, node: Node, woken: set[int]) -> None:
        """Wake whom a reference wakes, and what it refers to in its place."""
        if node.parent is None:
            return
        parent, term = node.parent.shape, str(node.steps[0])
        for shape in (node.shape, *(target.shape for target in graph.by_id.get(node.id, ()))):
            _wake(graph, node, (woken, self._plans.of_link(parent, term, shape)))

    def _look_again(self, graph: Graph, woken: set[int], doubted: Mapping[int, frozenset[str]]) -> None:
        """Wake who finds fault with the texts that did not stand their tests, which are told by their places."""
        plans = self._plans.plans
        for node in graph.nodes:
            for place, i in (plans.get(node.shape) or self._plans.of_shape(node.shape)).texts:
                if place in doubted and node.members[i] in doubted[place]:
                    self._ask(graph, Said(node, node.shape.keys[i], node.members[i]), (place, woken))
        for node, steps in graph.lists:
            for place in self._plans.of_shape(node.shape).lists.get(steps, ()):
                for text in _texts_in(node, steps) if place in doubted else ():
                    if text in doubted[place]:
                        self._ask(graph, Said(node, str(steps[0]), text), (place, woken))

    def _ask(self, graph: Graph, said: Said, doubt: tuple[int, set[int]]) -> None:
        place, woken = doubt
        for test in self._plans.tests(said.node.shape.types, said.term):
            if test.place == place and not test.roused <= woken and (test.looks is None or test.looks(graph, said)):
                woken |= test.roused


def _wake(graph: Graph, node: Node, doubts: tuple[set[int], Iterable[Doubt]]) -> None:
    """Wake those who find fault with a node at a closer look."""
    woken, asked = doubts
    for looks, roused in asked:
        if not roused <= woken and (looks is None or looks(graph, node)):
            woken |= roused


def _doubted(sound: Sound, texts: Sequence[str]) -> frozenset[str]:
    """Return the texts that are not beyond doubt: all, where one is not without the others."""
    return frozenset([text for text in texts if not sound([text])]) or frozenset(texts)


def _texts_in(node: Node, steps: Steps) -> list[str]:
    """Return the texts of a list."""
    return [member for member in node.value[cast("str", steps[0])] if member.__class__ is str]


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
