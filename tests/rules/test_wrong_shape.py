"""What the shape rule takes for granted about the schemas, and that it says what they say."""

import json
from functools import cache
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from newsld.model import schemas
from newsld.validation import validate

KINDS_ONLY = {
    "$schema", "$id", "$ref", "$defs", "title", "description", "type", "properties", "items", "required", "x-range",
    "anyOf", "allOf", "if", "then", "contains", "enum", "maxProperties",
}  # fmt: skip

REST = ["node.schema.json", "values.schema.json"]


def keywords(schema: Any) -> set[str]:
    if isinstance(schema, list):
        return set[str]().union(*(keywords(member) for member in cast("list[Any]", schema)))
    if not isinstance(schema, dict):
        return set()
    found: set[str] = set()
    for keyword, inner in cast("dict[str, Any]", schema).items():
        found.add(keyword)
        members = list(inner.values()) if keyword in {"properties", "$defs"} else inner
        found |= keywords(members)
    return found


def test_schemas_ask_for_kinds_and_nothing_else() -> None:
    for name in [*(type_name + schemas.SUFFIX for type_name in schemas.type_names()), "values.schema.json"]:
        assert keywords(schemas.load(name)) <= KINDS_ONLY, name
        assert name == "values.schema.json" or "enum" not in keywords(schemas.load(name)), name


def test_text_is_taken_by_every_property() -> None:
    for type_name in schemas.type_names():
        for shape in schemas.properties(type_name).values():
            assert is_valid({"$ref": shape.reference}, "text")


def test_properties_of_parents_are_inherited() -> None:
    assert {"headline", "spokenByCharacter", "name", "@id"} <= schemas.properties("Quotation").keys()


@cache
def registry() -> "Registry[Any]":
    """Return all schemas: read once, not once for every value."""
    names = [*(type_name + schemas.SUFFIX for type_name in schemas.type_names()), *REST]
    empty: Registry[Any] = Registry()
    return empty.with_resources((name, Resource.from_contents(schemas.load(name))) for name in names).crawl()


def is_valid(schema: dict[str, Any], value: Any) -> bool:
    validator: Any = Draft202012Validator(schema, registry=registry())
    return bool(validator.is_valid(value))


FOLDER = Path(__file__).parents[2] / "schema" / "conformance" / "NL101-wrong-shape"
# JSON Schema does not read expanded terms; the rule does
CASES = sorted(case for case in FOLDER.glob("*/*.jsonld") if case.stem != "full-iri")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_the_rule_says_what_the_whole_schema_says(case: Path) -> None:
    text = case.read_text(encoding="utf-8")
    document = json.loads(text)
    nodes = document.get("@graph", [document])
    sound = all(is_valid({"$ref": "node.schema.json"}, node) for node in nodes)
    assert sound == (not any(found.code == "NL101" for found in validate(text)))


SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=3)
KEYS = st.sampled_from(["@type", "type", "@id", "id", "@value", "@list", "@set", "name", "author", "ratingValue"])
TYPES = st.sampled_from(["Role", "OrganizationRole", "Person", "https://schema.org/Rating", "Poem"])
ANY_VALUE = st.recursive(
    SCALARS | TYPES,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=6,
)
REFERENCES = sorted(
    {shape.reference for name in schemas.type_names() for shape in schemas.properties(name).values()}
    | {"node.schema.json"}
)


@given(st.sampled_from(REFERENCES), ANY_VALUE)
def test_values_are_taken_as_json_schema_says(reference: str, value: object) -> None:
    assert schemas.takes(reference, value) == is_valid({"$ref": reference}, value)
