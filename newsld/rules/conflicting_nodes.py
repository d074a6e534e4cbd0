"""Nodes with the same `@id` contradict each other.

## What it finds
Nodes that share an `@id` and are of types that exclude each other, a person and a place, or give one property two
different texts, numbers or truth values. It points at the last of them. Nodes that share an `@id` and complete each
other are sound, and so is a list of several values.

## Why it is a fault
Nodes with one `@id` are one thing; a processor merges them. The thing then has two names or two dates, and which one a
reader shows is chance.

## Example
    {"@graph": [{"@id": "#person-1", "name": "Mara Lind"}, {"@id": "#person-1", "name": "Luis Ortega"}]}

## Instead
    {"@graph": [{"@id": "#person-1", "name": "Mara Lind"}, {"@id": "#person-2", "name": "Luis Ortega"}]}

## Reference
JSON-LD 1.1, node objects; JSON-LD 1.1 API, node map generation
"""

import json
from collections.abc import Collection, Iterator
from typing import Any

from newsld import vocabulary
from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, Node, is_list
from newsld.model.watch import Watch
from newsld.rules._words import a

SHOWN = 3
_KINDS = ("CreativeWork", "Event", "Organization", "Person", "Place")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each property on which nodes of one `@id` disagree."""
    for name, nodes in graph.by_id.items():
        if len(nodes) > 1 and (told := _of_two_kinds(name, nodes)):
            yield told
        elif len(nodes) > 1:
            said: dict[str, list[tuple[Node, str]]] = {}
            for node in nodes:
                for term, key in node.terms():
                    said.setdefault(term, []).append((node, key))
            for term, places in said.items():
                yield from _disagreement(name, term, places)


def _of_two_kinds(name: str, nodes: tuple[Node, ...]) -> Finding | None:
    """Return what is to be said of nodes of one `@id` where no thing can be all of them."""
    every = {kind for node in nodes for kind in _kinds(node)}
    if len(every) < 2 or any(not _kinds(node) for node in nodes) or any(len(_kinds(node)) > 1 for node in nodes):  # noqa: PLR2004
        return None
    node = nodes[-1]
    message = f"nodes with the @id {quoted(name)} disagree: one is {a(nodes[0].types[0])}, another {a(node.types[0])}"
    return Finding(node.at("@type" if "@type" in node.value else "type"), message, "give each thing an @id of its own")


def _kinds(node: Node) -> set[str]:
    return {kind for kind in _KINDS for name in node.types if vocabulary.is_a(name, kind)}


def _disagreement(name: str, term: str, places: list[tuple[Node, str]]) -> Iterator[Finding]:
    values = [_alone(node.value[key]) for node, key in places]
    if all(isinstance(value, (str, int, float)) for value in values):
        different = {value if isinstance(value, str) else json.dumps(value): value for value in values}
        if len(different) > 1:
            node, key = places[-1]
            message = f"nodes with the @id {quoted(name)} disagree: {term} is {_listed(different.values())}"
            yield Finding(node.at(key), message, "give each thing an @id of its own, or say the same of it everywhere")


def _alone(value: Any) -> Any:
    return value[0] if is_list(value) and len(value) == 1 else value


def _listed(values: Collection[Any]) -> str:
    """Name the first values of all, in an order that does not hang on the document's."""
    said = sorted(quoted(value) for value in values)
    rest = f" and {len(said) - SHOWN} more" if len(said) > SHOWN else ""
    return " / ".join(said[:SHOWN]) + rest


RULE = Rule(
    code="NL202",
    name="conflicting-nodes",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=Watch(document=lambda graph: graph.has_namesakes),
)
