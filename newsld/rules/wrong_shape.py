"""A property has a value of a kind that it never takes.

## What it finds
Values that the JSON Schema of the node's type refuses: a number where a person is expected, a person where a number
or a date is expected. It follows schema.org in what it bears with: text for any node, a reference or a Role for any
value, one value or many, properties that the type does not list. Types without a schema are held to what all things
share.

## Why it is a fault
No reader of schema.org can make anything of such a value; those that build typed objects drop the whole node.

## Example
    {"@type": "NewsArticle", "publisher": 17, "headline": {"@type": "Person", "name": "Mara Lind"}}

## Instead
    {"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "River Daily"}, "headline": "Flood"}

## Reference
schema/*.schema.json; schema.org, "Schema.org data model": conformance
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from newsld.model import schemas
from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, Node, Shape, Steps, is_list, is_object
from newsld.model.schemas import PropertyShape
from newsld.model.watch import Types, Watch
from newsld.rules._words import listed

_KINDS = {
    "Boolean": "true or false",
    "Date": "a date",
    "DateTime": "a date and time",
    "Integer": "a whole number",
    "Number": "a number",
    "Text": "a text",
    "URL": "a URL",
}
_WRAPPERS = {"@value", "@list", "@set"}


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each value of a kind that its property does not take; nested nodes are judged at their own place."""
    for node in graph.nodes:
        # text is taken everywhere, and most values are texts
        open_terms = [(term, key) for term, key in node.terms() if not isinstance(node.value[key], str)]
        if open_terms:
            yield from _of_node(graph, node, open_terms)


def _of_node(graph: Graph, node: Node, terms: list[tuple[str, str]]) -> Iterator[Finding]:
    names = [name for name in node.types if name in schemas.type_names()] or ["Thing"]
    for term, key in terms:
        shapes = [shape for name in names if (shape := schemas.properties(name).get(term))]
        for steps, value in _members((key,), node.value[key]) if shapes else ():
            if not any(_takes(shape.reference, *_kind(graph, value)) for shape in shapes):
                said = f"{term} of {names[0]} is {_said(graph, value)}, expected {_expected(shapes)}"
                yield Finding(node.at(*steps), said, _help(shapes))


def _help(shapes: list[PropertyShape]) -> str:
    names = {name for shape in shapes for name in shape.expected}
    if shapes[0].reference.endswith("/Nodes"):
        return "write a node, a reference to one, or its name or URL as text"
    kinds = dict.fromkeys(_KINDS[name] for name in sorted(names) if name in _KINDS)
    return f"write {listed(kinds or ['a text'])}"


def _members(steps: Steps, value: Any) -> Iterator[tuple[Steps, Any]]:
    if is_list(value):
        for i, member in enumerate(value):
            yield from _members((*steps, i), member)
    elif not isinstance(value, str) and not (is_object(value) and _WRAPPERS & value.keys()):
        yield steps, value


def _kind(graph: Graph, value: Any) -> tuple[str, frozenset[str]]:
    """Return what the schemas can tell a value by: the kind of JSON, and of an object its types."""
    if not is_object(value):
        return type(value).__name__, frozenset()
    node = graph.node_of(value)
    if node is None:
        return "reference", frozenset()
    return "node", frozenset(node.types) & schemas.type_names()


# what stands for a value when its kind is judged: the schemas ask for nothing but kinds, and a test holds them to it
_STAND_INS: dict[str, Any] = {"NoneType": None, "bool": True, "int": 1, "float": 1.5, "reference": {"@id": "#"}}


@lru_cache(maxsize=4096)
def _takes(reference: str, kind: str, types: frozenset[str]) -> bool:
    """Tell whether the schema that `reference` leads to takes values of a kind."""
    value = _STAND_INS[kind] if kind in _STAND_INS else {"@type": sorted(types), "name": "a node"}
    return schemas.takes(reference, value)


def _said(graph: Graph, value: Any) -> str:
    if not is_object(value):
        return quoted(value)
    node = graph.node_of(value)
    return f"a {node.types[0]} node" if node and node.types else "a node without type" if node else "a reference"


def _expected(shapes: list[PropertyShape]) -> str:
    names = dict.fromkeys(name for shape in shapes for name in shape.expected)
    *first, last = names or ["another kind of value"]
    return f"{', '.join(first)} or {last}" if first else last


def _may_refuse(shape: Shape) -> bool:
    return any(
        kind in (int, float, bool) and not _surely_takes(shape.types, key, "Literals")
        for key, kind in zip(shape.keys, shape.kinds, strict=True)
    )


def _may_refuse_node(types: Types, term: str, child: Shape) -> bool:
    return not child.is_reference and not _surely_takes(types, term, "Nodes")


@lru_cache(maxsize=4096)
def _surely_takes(types: Types, term: str, kind: str) -> bool:
    """Tell whether the schemas of a type take all values of a kind for a property, or say nothing of it."""
    names = [name for name in types if name in schemas.type_names()] or ["Thing"]
    shapes = [found for name in names if (found := schemas.properties(name).get(term))]
    return not shapes or any(found.reference.endswith((f"/{kind}", "/Values")) for found in shapes)


RULE = Rule(
    code="NL101",
    name="wrong-shape",
    severity=Severity.ERROR,
    docs=__doc__,
    check=check,
    watch=Watch(shape=_may_refuse, link=_may_refuse_node),
)
