"""What a fault is, and the few ways in which one is put into a graph: a value set, added, taken away or respelt."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

from newsld.model.graph import Graph, Node, is_list, is_object
from newsld.model.selection import ValidationSettings
from newsld.testing.printing import print_plainly


@dataclass(frozen=True, slots=True, repr=False)
class Fault:
    """A document with one fault in it, and the diagnostic that it must cause.

    `name` says what is wrong, `code` the rule that must say so, `pointer` where in the document it must point.
    `sound` is the same document without the fault, and nothing is to be found in it. Both are JSON-LD, or HTML where
    the fault is one of a page; bytes where it is one of bytes. `settings` are those that the rule needs to speak, which
    `diagnostics_of` takes.
    """

    name: str
    code: str
    pointer: str
    document: str | bytes
    sound: str | bytes
    settings: ValidationSettings = field(default_factory=ValidationSettings)

    def __repr__(self) -> str:
        """Return what is wrong, and the document as a person reads it."""
        text = self.document if isinstance(self.document, str) else self.document.decode("utf-8", "backslashreplace")
        return f"{self.name}: {self.code} at {self.pointer!r}\n\n{text}\n"

    _repr_pretty_ = print_plainly


class Change(NamedTuple):
    """What makes a document faulty: pointers with what is to stand there, and the pointer of the diagnostic."""

    pointer: str
    edits: tuple[tuple[str, Any], ...]


class Rewriting(NamedTuple):
    """A document made faulty as a text, and the pointer of the diagnostic."""

    pointer: str
    document: str | bytes


Changes: TypeAlias = Iterable[Change | Rewriting]
Put = Callable[[Graph], Changes]
Applies = Callable[[Node], bool]

GONE = object()
USUAL = ValidationSettings()


@dataclass(frozen=True, slots=True)
class FaultKind:
    """One way in which a document can be wrong.

    `put` yields a change for each place of a sound document where it can be. `needs` are the parts that a document
    needs for it; `settings` those that the rule needs to speak; a kind that is `of_page` is one of a document that
    stands in a page.
    """

    code: str
    name: str
    put: Put = field(repr=False)
    needs: tuple[str, ...] = ()
    settings: ValidationSettings = field(default=USUAL, repr=False)
    of_page: bool = False


def applied(change: Change, document: Any) -> Any:
    """Return a JSON value with a change made to it."""
    document = json.loads(json.dumps(document))
    for pointer, value in change.edits:
        *path, key = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
        place = document
        for step in path:
            place = place[int(step)] if is_list(place) else place[step]
        if value is GONE:
            del place[int(key) if is_list(place) else key]
        elif is_list(place):
            place[int(key) : int(key) + 1] = [value]
        else:
            place[key] = value
    return document


# which nodes


def of_type(*types: str, without: str = "") -> Applies:
    """Tell whether a node has one of the types, and not a property."""
    wanted = frozenset(types)
    return lambda node: node.is_a(wanted) and (not without or without not in node.value)


def is_typed(node: Node) -> bool:
    """Tell whether a node says of what type it is, and more than that."""
    return bool(node.types) and not node.value.keys() <= {"@type", "@id", "@context"}


# ways to be wrong


Terms: TypeAlias = str | tuple[str, ...]


def added(terms: Terms, *values: Any, to: Applies = is_typed, at: str = "") -> Put:
    """Return what adds a property that nodes lack; the diagnostic is at it, or at a place within it."""

    def put(graph: Graph) -> Iterator[Change]:
        for node in graph.nodes:
            for term in _listed(terms) if to(node) else ():
                if term not in node.value:
                    yield from (Change(node.at(term) + at, ((node.at(term), value),)) for value in values)

    return put


def replaced(terms: Terms, *values: Any, of: Applies = is_typed, at: str = "") -> Put:
    """Return what gives a property that nodes have another value."""

    def put(graph: Graph) -> Iterator[Change]:
        for node in graph.nodes:
            for term in _listed(terms) if of(node) else ():
                if term in node.value:
                    yield from (Change(node.at(term) + at, ((node.at(term), value),)) for value in values)

    return put


def respelt(terms: Terms, respell: Callable[[str], str], of: Applies = is_typed) -> Put:
    """Return what writes the texts of some properties otherwise, where that makes a difference."""

    def put(graph: Graph) -> Iterator[Change]:
        for node in graph.nodes:
            for term in _listed(terms) if of(node) else ():
                for steps, text in node.texts(term):
                    if respell(text) != text:
                        yield Change(node.at(*steps), ((node.at(*steps), respell(text)),))

    return put


def removed(*terms: str, of: Applies) -> Put:
    """Return what takes properties away, all that a node has of them; the diagnostic is at the node."""

    def put(graph: Graph) -> Iterator[Change]:
        for node in graph.nodes:
            edits = tuple((node.at(term), GONE) for term in terms if term in node.value)
            if of(node) and edits:
                yield Change(node.pointer, edits)

    return put


def beside(make: Callable[[Graph], Iterable[Mapping[str, Any]]], at: str = "") -> Put:
    """Return what puts one more node at the end of the graph; the diagnostic is at it, or at a place within it."""

    def put(graph: Graph) -> Iterator[Change]:
        end = f"/@graph/{len(graph.value['@graph'])}" if is_object(graph.value) and "@graph" in graph.value else ""
        for node in make(graph) if end else ():
            yield Change(end + at, ((end, node),))

    return put


def _listed(terms: Terms) -> tuple[str, ...]:
    return (terms,) if isinstance(terms, str) else terms
