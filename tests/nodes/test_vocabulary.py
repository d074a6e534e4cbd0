"""What the nodes declare is what schema.org declares: names, parents, domains, ranges."""

import inspect

import pytest
from pydantic import BaseModel
from schema_org.registry import PARENTS, PROPERTY_BY_SCHEMA, ancestry

from newsld import nodes
from newsld.nodes import NODE_TYPES, Thing
from newsld.nodes.ranges import expected
from newsld.nodes.reading import kind_of

TEXT_LIKE = {"CssSelectorType", "Date", "DateTime", "Text", "Time", "XPathType"}
NUMBER_LIKE = {"Boolean", "Float", "Integer", "Number"}
WRITTEN_AS_TEXT_OR_NUMBER = {"Distance", "Duration", "Energy", "Mass", "Quantity"}


def class_of(name: str) -> type[Thing]:
    found: type[Thing] = getattr(nodes, name)
    return found


def own(cls: type[Thing]) -> set[str]:
    return set(inspect.get_annotations(cls)) & cls.model_fields.keys() - {"type", "id"}


@pytest.mark.parametrize("name", NODE_TYPES)
def test_parents(name: str) -> None:
    parents = {parent.__name__ for parent in class_of(name).__bases__ if parent is not BaseModel}
    assert parents == set(PARENTS.get(name, ()))


@pytest.mark.parametrize("name", NODE_TYPES)
def test_properties_stand_on_the_type_that_declares_them(name: str) -> None:
    for field_name in own(class_of(name)):
        field = class_of(name).model_fields[field_name]
        fact = PROPERTY_BY_SCHEMA[field.alias or ""]
        assert name in fact.domains, field.alias
        assert (
            not set(ancestry(name))
            & NODE_TYPES.keys()
            & {parent for parent in fact.domains if parent in NODE_TYPES and field_name in own(class_of(parent))}
        ), f"{field.alias} is inherited"
        assert fact.superseded_by is None, field.alias


@pytest.mark.parametrize("name", NODE_TYPES)
def test_ranges(name: str) -> None:
    for field_name in own(class_of(name)):
        field = class_of(name).model_fields[field_name]
        assert expected(field) == tuple(sorted(PROPERTY_BY_SCHEMA[field.alias or ""].ranges)), field.alias


@pytest.mark.parametrize("name", NODE_TYPES)
def test_the_kind_follows_from_the_range(name: str) -> None:
    for field_name in own(class_of(name)):
        field = class_of(name).model_fields[field_name]
        assert kind_of(field) == kind_for(set(expected(field))), field.alias


def kind_for(types: set[str]) -> str:
    if types <= TEXT_LIKE | NUMBER_LIKE | {"URL"}:
        return "Literals"
    return "Values" if types & (TEXT_LIKE | NUMBER_LIKE | WRITTEN_AS_TEXT_OR_NUMBER) else "Nodes"
