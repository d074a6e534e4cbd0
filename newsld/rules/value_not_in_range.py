"""A node stands where schema.org expects a node of another type.

## What it finds
Nodes, nested or referred to within the document, of none of the types that the property expects, and numbers and
truth values where only nodes are expected. A Role is taken as any value, a reference to elsewhere too, text as well,
and a number for a quantity.

## Why it is a fault
Readers look for a person or organization as publisher; of a place they make nothing. Where the type is too general,
such as Thing, they cannot tell.

## Example
    {"@type": "NewsArticle", "publisher": {"@type": "Place", "name": "River Daily"}}

## Instead
    {"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "River Daily"}}

## Reference
schema.org, "Schema.org data model": rangeIncludes and conformance
"""

from collections.abc import Iterator
from typing import Any

from newsld import vocabulary
from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, iri, is_object
from newsld.rules import _terms
from newsld.rules._fault import Fault
from newsld.rules._ranges import expected, is_too_general
from newsld.rules._words import a, listed


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each value of a type that its property does not expect."""
    for breach in _terms.found(graph, Fault.NOT_IN_RANGE):
        if any(map(vocabulary.superseded_by, _types(graph, breach.value))):
            continue  # it is said of the type what is to stand there
        owner = f" of {breach.types[0]}" if breach.types else ""
        types = listed(expected(breach.term).types)
        message = f"{breach.term}{owner} is {_said(graph, breach.value)}, expected {types}"
        yield Finding(breach.node.at(*breach.steps), message, _help(graph, breach))


def _help(graph: Graph, breach: _terms.Breach) -> str:
    wanted = expected(breach.term).nodes
    if not wanted:
        return "write the value itself, as text"
    types = _types(graph, breach.value)
    if is_too_general(breach.term, types):
        return f"{types[0]} is too general: give the node the type {listed(wanted)}"
    return f"write {a(wanted[0])} node, or a reference to one"


def _types(graph: Graph, value: Any) -> tuple[str, ...]:
    if not is_object(value):
        return ()
    node = graph.node_of(value)
    if node and node.types:
        return node.types
    return tuple(sorted({name for same in graph.by_id.get(iri(value), ()) for name in same.types}))


def _said(graph: Graph, value: Any) -> str:
    if not is_object(value):
        return quoted(value)
    types = _types(graph, value)
    return a(types[0]) if types else "a node"


RULE = Rule(
    code="NL109", name="value-not-in-range", severity=Severity.WARNING, docs=__doc__, check=check, watch=_terms.WATCH
)
