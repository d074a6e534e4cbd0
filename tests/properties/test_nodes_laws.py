"""Laws of the nodes: nothing is lost, both ways of making a node agree, and pydantic agrees with the JSON Schemas."""

import json
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import JsonValue, ValidationError
from referencing import Registry, Resource

from newsld import nodes
from newsld.nodes import NODE_TYPES, Thing, load
from newsld.nodes.json_schemas import json_schemas
from newsld.nodes.keywords import PREFIXES

SCHEMAS: dict[str, Any] = dict(json_schemas())
REGISTRY = Registry[Any]().with_resources((name, Resource[Any].from_contents(at)) for name, at in SCHEMAS.items())
NODE: Any = Draft202012Validator(SCHEMAS["node.schema.json"], registry=REGISTRY)


def class_of(name: str) -> type[Thing]:
    found: type[Thing] = getattr(nodes, name)
    return found


TERMS = {name: [field.alias or key for key, field in class_of(name).model_fields.items()][2:] for name in NODE_TYPES}
ANY_TERM = sorted({term for terms in TERMS.values() for term in terms})

spelled = st.builds(str.__add__, st.sampled_from(PREFIXES), st.sampled_from(list(NODE_TYPES)))
type_names = spelled | st.sampled_from(["Recipe", "https://example.org/Person", "newsarticle", "", "NewsArticle\n"])
types = type_names | st.lists(type_names, max_size=3)
scalars = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=9)
)
keywords = st.sampled_from(["@id", "id", "type", "@value", "@list", "@set", "@language", "@context", "date_published"])


def typed(name: str, values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Generate nodes of a type with properties of that type."""
    properties = st.dictionaries(st.sampled_from(TERMS[name]), values, max_size=4)
    return properties.map(lambda given: {"@type": name, **given})


def stray(values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Generate objects with any types under any spelling, and with properties of any type or of none."""
    said = st.fixed_dictionaries({}, optional={"@type": types | scalars, "type": types | scalars, "@id": scalars})
    properties = st.dictionaries(st.sampled_from(ANY_TERM) | keywords | st.text(max_size=3), values, max_size=4)
    return st.tuples(said, properties).map(lambda parts: {**parts[0], **parts[1]})


def objects(values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Generate nodes of all kinds, references and value objects."""
    names = st.sampled_from(list(NODE_TYPES))
    reference: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries({"@id": scalars})
    value: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries({"@value": scalars}, optional={"@type": types})
    return names.flatmap(lambda name: typed(name, values)) | stray(values) | reference | value


json_values = st.recursive(scalars, lambda inner: st.lists(inner, max_size=3) | objects(inner), max_leaves=12)

SOUND: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": ["NewsArticle", "ReportageNewsArticle"],
    "headline": "Council passes budget",
    "author": [{"@type": "Person", "name": "Ana Kovač", "jobTitle": "Editor"}, {"@id": "#eva"}],
    "image": {"@type": "ImageObject", "url": ["b.jpg"], "width": 1600},
    "creator": {"@type": "OrganizationRole", "roleName": "Reporter", "creator": {"@type": "Person", "name": "Ana"}},
    "hasPart": [{"@type": "Quotation", "text": {"@value": "We kept our word."}, "spokenByCharacter": "Mara Lind"}],
    "isAccessibleForFree": "False",
}


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, Any]:
    """Generate the sound document with one value in it replaced."""
    document = deepcopy(SOUND)
    *path, key = draw(st.sampled_from(list(paths(document))))
    place: Any = document
    for step in path:
        place = place[step]
    place[key] = draw(json_values)
    return document


def paths(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the path of every value in a document, but for the document's own."""
    keys: Any = value if isinstance(value, dict) else range(len(value) if isinstance(value, list) else 0)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    for key in keys:
        yield (*path, key)
        yield from paths(value[key], (*path, key))


documents = objects(json_values) | mutated()


def is_loaded(document: Mapping[str, Any]) -> bool:
    try:
        load(document)
    except ValidationError:
        return False
    return True


def test_the_sound_document_is_sound() -> None:
    assert is_loaded(SOUND)


@given(documents)
def test_what_is_loaded_is_dumped_as_it_was(document: dict[str, Any]) -> None:
    try:
        node = load(document)
    except ValidationError:
        return
    # text of the dumps, not values: True is 1 in Python and not in JSON
    assert canonical(node.dump()) == canonical(document)
    assert load(node.dump()) == node


@settings(deadline=None)  # the JSON Schema side is slow, and no fault of ours
@given(documents)
def test_pydantic_and_json_schema_agree(document: dict[str, Any]) -> None:
    assert is_loaded(document) == NODE.is_valid(document)


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


def canonical(value: JsonValue) -> str:
    """Write a JSON value so that equal text means the same value, whatever the order of keys."""
    return json.dumps(value, sort_keys=True)
