"""The JSON Schemas of the standard: read from schema/, which stands at the root of a checkout and within the wheel."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

SUFFIX = ".schema.json"


@dataclass(frozen=True, slots=True)
class PropertyShape:
    """What a property takes: the reference to the schema of its values, and the types that schema.org expects."""

    reference: str
    expected: tuple[str, ...] = ()


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


@cache
def _folder() -> Traversable:
    packed = files("newsld") / "schema"
    return packed if packed.is_dir() else Path(__file__).parents[2] / "schema"
