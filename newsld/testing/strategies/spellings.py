"""Other ways to write a graph that leave its meaning as it is; each takes nodes in plain spelling and gives them back.

A spelling is a function of a drawing function and a sketch: nodes as JSON objects, and what their terms are defined as.
"""

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from hypothesis import strategies as st

from newsld.jsonld import bundle
from newsld.model.graph import is_list, is_object

JsonObject: TypeAlias = dict[str, Any]


@dataclass(frozen=True)
class Sketch:
    """A document in the making: its nodes, what of its terms is defined anew, and what else its context says."""

    nodes: list[JsonObject]
    defined: Mapping[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    said: Mapping[str, Any] = field(default_factory=dict[str, Any])


Spelling: TypeAlias = Callable[[st.DrawFn, Sketch], Sketch]


def objects(value: Any) -> Iterator[JsonObject]:
    """Yield all objects of a JSON value, the outer before the inner."""
    if is_object(value):
        yield value
    for inner in value.values() if is_object(value) else value if is_list(value) else ():
        yield from objects(inner)


def rewritten(value: Any, change: Callable[[JsonObject], JsonObject]) -> Any:
    """Return a JSON value with a change made to each of its objects, the inner first."""
    if is_list(value):
        return [rewritten(member, change) for member in value]
    return change({key: rewritten(said, change) for key, said in value.items()}) if is_object(value) else value


# where nodes stand


def nested(draw: st.DrawFn, sketch: Sketch) -> Sketch:
    """Put nodes into the place of the first reference to them, the article aside."""
    nodes = deepcopy(sketch.nodes)
    for node in draw(st.lists(st.sampled_from(nodes[1:]), min_size=1, unique_by=id)) if nodes[1:] else ():
        reference = {"@id": node["@id"]}
        others = [other for other in nodes if other is not node]
        place = next((found for other in others for found in objects(other) if found == reference), None)
        if place is not None:
            place |= node
            nodes = others
    return replace(sketch, nodes=nodes)


def reordered(draw: st.DrawFn, sketch: Sketch) -> Sketch:
    """Put nodes, and the keys of each, into another order."""
    is_sorted, is_turned = draw(st.booleans()), draw(st.booleans())

    def change(said: JsonObject) -> JsonObject:
        keys = sorted(said) if is_sorted else list(said)
        return {key: said[key] for key in (reversed(keys) if is_turned else keys)}

    return replace(sketch, nodes=rewritten(draw(st.permutations(sketch.nodes)), change))


def reversed_(_: st.DrawFn, sketch: Sketch) -> Sketch:
    """Say what a node is part of the other way round: `@reverse` of the node that it is part of."""
    nodes = deepcopy(sketch.nodes)
    by_id = {node["@id"]: node for node in nodes if "@id" in node}
    for node in nodes:
        whole = by_id.get(node.get("isPartOf", {}).get("@id"))
        if whole is not None and "@id" in node:
            del node["isPartOf"]
            whole.setdefault("@reverse", {}).setdefault("isPartOf", []).append({"@id": node["@id"]})
    return replace(sketch, nodes=nodes)


# how values are written


def listed(_: st.DrawFn, sketch: Sketch) -> Sketch:
    """Write each single value as a list of one, types too."""

    def change(said: JsonObject) -> JsonObject:
        return {key: value if _is_bare(key) or is_list(value) else [value] for key, value in said.items()}

    return replace(sketch, nodes=rewritten(sketch.nodes, change))


def unlisted(_: st.DrawFn, sketch: Sketch) -> Sketch:
    """Write each list of one as the value in it."""

    def change(said: JsonObject) -> JsonObject:
        return {key: value[0] if is_list(value) and len(value) == 1 else value for key, value in said.items()}

    return replace(sketch, nodes=rewritten(sketch.nodes, change))


def padded(draw: st.DrawFn, sketch: Sketch) -> Sketch:
    """Write down what is not known: null, or a list of nothing."""
    nothing = draw(st.sampled_from([None, []]))
    return replace(sketch, nodes=[{**node, "alternateName": nothing} for node in sketch.nodes])


def wrapped(_: st.DrawFn, sketch: Sketch) -> Sketch:
    """Write texts as value objects."""

    def change(said: JsonObject) -> JsonObject:
        return {key: _in_objects(value) if _is_text(key) else value for key, value in said.items()}

    return replace(sketch, nodes=rewritten(sketch.nodes, change))


def _in_objects(value: Any) -> Any:
    if is_list(value):
        return [_in_objects(member) for member in value]
    return {"@value": value} if isinstance(value, str) else value


def _is_bare(key: str) -> bool:
    return key.startswith("@") and key != "@type"


def _is_text(key: str) -> bool:
    """Tell whether schema.org's context leaves the texts of a property as they are."""
    return not key.startswith("@") and "@type" not in bundle.schema_org().get(key, {})


# what the context says


def relative(draw: st.DrawFn, sketch: Sketch) -> Sketch:
    """Shorten the names of nodes: against a base that the context has, or by a prefix."""
    address = next((node["url"] for node in sketch.nodes if "url" in node), "")
    start, said = draw(st.sampled_from([("", {"@base": address}), ("dam:", {"dam": f"{address}#"})]))

    def change(node: JsonObject) -> JsonObject:
        name = node.get("@id", "")
        if not isinstance(name, str) or not name.startswith(f"{address}#"):
            return node
        return {**node, "@id": (start or "#") + name.removeprefix(f"{address}#")}

    return replace(sketch, nodes=rewritten(sketch.nodes, change), said={**sketch.said, **said})


def mapped(draw: st.DrawFn, sketch: Sketch) -> Sketch:
    """Write the values of a property as a map: by `@id`, by `@type`, by an index, or by no language."""
    places = _places(sketch.nodes)
    choices = [(term, kind) for term in places for kind in _MAPS if _can_be_mapped(term, kind, places[term])]
    if not choices:
        return sketch
    term, kind = draw(st.sampled_from(choices))

    def change(said: JsonObject) -> JsonObject:
        return {key: _map(value, kind) if key == term else value for key, value in said.items()}

    defined = {"@id": f"https://schema.org/{term}", "@container": kind}
    return replace(sketch, nodes=rewritten(sketch.nodes, change), defined={**sketch.defined, term: defined})


def _places(nodes: list[JsonObject]) -> Mapping[str, list[list[Any]]]:
    """Return the values of each property, place by place; those of reversed ones are left alone."""
    found: dict[str, list[list[Any]]] = {}
    for node in objects(nodes):
        for key, value in node.items():
            if not key.startswith("@"):
                found.setdefault(key, []).append(value if is_list(value) else [value])
    for node in objects(nodes):
        for key in node.get("@reverse", ()):
            found.pop(key, None)
    return {term: places for term, places in found.items() if all(places)}


def _can_be_mapped(term: str, kind: str, places: list[list[Any]]) -> bool:
    return all(map(_MAPS[kind], places)) and (kind != "@language" or _is_text(term))


def _are_named(values: list[Any]) -> bool:
    return all(is_object(value) and isinstance(value.get("@id"), str) and "@reverse" not in value for value in values)


def _are_typed(values: list[Any]) -> bool:
    return all(is_object(value) and isinstance(value.get("@type"), str) for value in values)


def _are_texts(values: list[Any]) -> bool:
    return all(isinstance(value, str) for value in values)


_MAPS: Mapping[str, Callable[[list[Any]], bool]] = {
    "@id": _are_named,
    "@index": lambda values: all(is_object(value) for value in values),
    "@type": _are_typed,
    "@language": _are_texts,
}


def _map(value: Any, kind: str) -> JsonObject:
    values: list[Any] = value if is_list(value) else [value]
    if kind == "@language":
        return {"@none": values}
    if kind == "@index":
        return {str(number): said for number, said in enumerate(values, 1)}
    keys = dict.fromkeys(said[kind] for said in values)
    return {
        key: [{name: one for name, one in said.items() if name != kind} for said in values if said[kind] == key]
        for key in keys
    }


def gathered(_: st.DrawFn, sketch: Sketch) -> Sketch:
    """Put the properties of each node at the top under a key that means nothing, a `@nest`."""
    nodes = [
        {key: value for key, value in node.items() if key.startswith("@")}
        | {"details": {key: value for key, value in node.items() if not key.startswith("@")}}
        for node in sketch.nodes
    ]
    return replace(sketch, nodes=nodes, said={**sketch.said, "details": "@nest"})


SPELLINGS: Mapping[str, Spelling] = {
    "reversed": reversed_,
    "nested": nested,
    "relative": relative,
    "padded": padded,
    "wrapped": wrapped,
    "listed": listed,
    "unlisted": unlisted,
    "mapped": mapped,
    "reordered": reordered,
    "gathered": gathered,
}
"""The spellings by name, in the order in which they are applied."""
