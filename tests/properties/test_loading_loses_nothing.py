"""What is loaded as a node is dumped as it was, and is the same by whichever way it was made."""

import json
from typing import Any

from drawn_objects import class_of, documents, json_values
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import JsonValue, ValidationError

from newsld.jsonld import parse, write
from newsld.nodes import NODE_TYPES, Thing, load
from newsld.testing import graphs, nodes


def canonical(value: JsonValue) -> str:
    """Write a JSON value so that equal text means the same value, whatever the order of keys."""
    return json.dumps(value, sort_keys=True)


@given(documents)
def test_what_is_loaded_is_dumped_as_it_was(document: dict[str, Any]) -> None:
    try:
        node = load(document)
    except ValidationError:
        return
    # text of the dumps, not values: True is 1 in Python and not in JSON
    assert canonical(node.dump()) == canonical(document)
    assert load(node.dump()) == node


@given(graphs() | nodes().map(lambda node: (node,)))
def test_a_graph_is_what_is_read_of_what_is_written(graph: tuple[Thing, ...]) -> None:
    read = parse(write([node.dump() for node in graph])).value["@graph"]
    assert tuple(map(load, read)) == graph


@given(documents)
def test_loading_agrees_with_pydantics_own_validation(document: dict[str, Any]) -> None:
    # pydantic does not tell apart which of `@id` and `id` was set when both stand there and one is null
    assume({"id", "date_published"}.isdisjoint(document))
    try:
        node = load(document)
    except ValidationError:
        return
    if node.type is None or isinstance(node.type, tuple):
        return
    assert type(node).model_validate(document, by_alias=True, by_name=False) == node


@given(st.sampled_from(list(NODE_TYPES)).flatmap(lambda name: st.tuples(st.just(name), fields(name))))
def test_constructed_by_name_is_loaded_by_term(made: tuple[str, dict[str, Any]]) -> None:
    name, values = made
    cls = class_of(name)
    document = {"@type": name} | {cls.model_fields[key].alias or key: value for key, value in values.items()}
    try:
        constructed = cls(**values)
    except ValidationError:
        assert not is_loaded(document)
        return
    loaded = load(document)
    assert constructed == loaded
    assert canonical(constructed.dump()) == canonical(document)


def fields(name: str) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(st.sampled_from(list(class_of(name).model_fields)[2:]), json_values, max_size=4)


def is_loaded(document: dict[str, Any]) -> bool:
    try:
        load(document)
    except ValidationError:
        return False
    return True
