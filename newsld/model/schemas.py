"""The JSON Schemas of the standard: read from schema/, which stands at the root of a checkout and within the wheel."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from newsld.model.graph import is_list, is_object

SUFFIX = ".schema.json"


@dataclass(frozen=True, slots=True)
class PropertyShape:
    """What a property takes: the reference to the schema of its values, and the types that schema.org expects."""

    reference: str
    expected: tuple[str, ...] = ()


@cache
def load(name: str) -> Mapping[str, Any]:
    """Return a schema by the name of its file; a name that is no file's raises `FileNotFoundError`."""
    found: Mapping[str, Any] = json.loads((_folder() / name).read_text(encoding="utf-8"))
    return found


@cache
def type_names() -> frozenset[str]:
    """Return the types that a schema is written for."""
    names = (entry.name.removesuffix(SUFFIX) for entry in _folder().iterdir() if entry.name.endswith(SUFFIX))
    return frozenset(name for name in names if name[:1].isupper())


@cache
def properties(type_name: str) -> Mapping[str, PropertyShape]:
    """Return what the properties of a type among `type_names` take, those of its parents included."""
    schema = load(type_name + SUFFIX)
    found: dict[str, PropertyShape] = {}
    for parent in schema.get("allOf", ()):
        found |= properties(parent["$ref"].removesuffix(SUFFIX))
    for term, shape in schema.get("properties", {}).items():
        found[term] = PropertyShape(shape["$ref"], tuple(shape.get("x-range", ())))
    return found


def takes(reference: str, value: Any, file: str = "") -> bool:
    """Tell whether the schema that a reference, which stands in a file, leads to takes a value.

    These schemas ask for kinds of values and nothing else, which takes a hundredth of the time that a validator of
    JSON Schema needs to be loaded.
    """
    name, _, path = reference.partition("#")
    schema: Any = load(name or file)
    for step in path.split("/")[1:]:
        schema = schema[step]
    return _holds(schema, value, name or file)


def _holds(schema: Any, value: Any, file: str) -> bool:
    if isinstance(schema, bool):
        return schema
    if "if" in schema and "then" in schema and _holds(schema["if"], value, file):
        return _holds(schema["then"], value, file) and _keep_all(schema, value, file)
    return _keep_all(schema, value, file)


def _keep_all(schema: Mapping[str, Any], value: Any, file: str) -> bool:
    return all(_KEYWORDS[keyword](asked, value, file) for keyword, asked in schema.items() if keyword in _KEYWORDS)


def _is_of_kind(kinds: str | list[str], value: Any, _file: str) -> bool:
    return any(_KINDS[kind](value) for kind in ([kinds] if isinstance(kinds, str) else kinds))


_KINDS: Mapping[str, Callable[[Any], bool]] = {
    "array": lambda value: isinstance(value, list),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "object": lambda value: isinstance(value, dict),
    "string": lambda value: isinstance(value, str),
}
_KEYWORDS: Mapping[str, Callable[[Any, Any, str], bool]] = {
    "$ref": takes,
    "type": _is_of_kind,
    "enum": lambda members, value, _: value in members,
    "anyOf": lambda schemas, value, file: any(_holds(schema, value, file) for schema in schemas),
    "allOf": lambda schemas, value, file: all(_holds(schema, value, file) for schema in schemas),
    "items": lambda schema, value, file: not is_list(value) or all(_holds(schema, one, file) for one in value),
    "contains": lambda schema, value, file: not is_list(value) or any(_holds(schema, one, file) for one in value),
    "required": lambda keys, value, _: not is_object(value) or all(key in value for key in keys),
    "maxProperties": lambda most, value, _: not is_object(value) or len(value) <= most,
    "properties": lambda schemas, value, file: (
        not is_object(value) or all(_holds(schemas[key], value[key], file) for key in schemas.keys() & value.keys())
    ),
}


@cache
def _folder() -> Traversable:
    packed = files("newsld") / "schema"
    return packed if packed.is_dir() else Path(__file__).parents[2] / "schema"
