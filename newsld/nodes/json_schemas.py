"""The JSON Schemas 2020-12 of the nodes, for readers in any language; `python -m newsld.nodes.json_schemas schema/`.

One file per type holds the type's own properties and refers to its parents; `values` holds the kinds of values;
`node` tells by `@type` which of the files a node must satisfy. All references are names of files that lie side by side.
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

from pydantic import BaseModel, JsonValue
from pydantic.fields import FieldInfo

from newsld.nodes.catalogue import NODE_TYPES, declared
from newsld.nodes.keywords import NO_NODE, PREFIXES
from newsld.nodes.ranges import expected
from newsld.nodes.reading import kind_of

DIALECT = "https://json-schema.org/draft/2020-12/schema"
Json = dict[str, Any]


def json_schemas() -> dict[str, JsonValue]:
    """Return file names and the schemas to write there."""
    schemas = {name: _type_schema(declared(name)) for name in NODE_TYPES}
    schemas |= {"node": _node_schema(), "values": _values_schema()}
    return {_file(name): {"$schema": DIALECT, "$id": _file(name), **schemas[name]} for name in sorted(schemas)}


def _file(name: str) -> str:
    return f"{name}.schema.json"


def _ref(name: str, definition: str = "") -> Json:
    return {"$ref": _file(name) + (f"#/$defs/{definition}" if definition else "")}


def _any_of(*schemas: Json) -> Json:
    return {"anyOf": list(schemas)}


def _type_schema(cls: type[BaseModel]) -> Json:
    parents = [_ref(parent.__name__) for parent in cls.__bases__ if parent is not BaseModel]
    inherited = {name for parent in cls.__bases__ if parent is not BaseModel for name in _fields(parent)}
    own = {field.alias or name: _property(field) for name, field in cls.model_fields.items() if name not in inherited}
    return {
        "title": cls.__name__,
        "description": (cls.__doc__ or "").partition("\n")[0],
        "type": "object",
        **({"allOf": parents} if parents else {}),
        **({"properties": own} if own else {}),
    }


def _property(field: FieldInfo) -> Json:
    types = expected(field)
    return _ref("values", kind_of(field)) | ({"x-range": list(types)} if types else {})


def _fields(cls: type) -> Iterable[str]:
    return cast("type[BaseModel]", cls).model_fields


def _node_schema() -> Json:
    """Return the dispatch: a node is a Thing, and whatever its types say it is."""
    return {
        "title": "Node",
        "description": "A node of any type; types that no file is written for are held to be a Thing.",
        "$ref": _file("Thing"),
        "allOf": [
            {"if": _says({"$ref": f"#/$defs/{name}"}), "then": _ref(name)} for name in NODE_TYPES if name != "Thing"
        ],
        "$defs": {name: _spelled([name]) for name in NODE_TYPES} | {"role": _says(_spelled(_roles()))},
    }


def _says(types: Json) -> Json:
    """Return what holds of a node whose types satisfy the schema, under `@type` or, failing that, `type`."""
    return _any_of(
        {"required": ["@type"], "properties": {"@type": types}},
        {"required": ["type"], "properties": {"@type": False, "type": types}},
    )


def _spelled(names: Iterable[str]) -> Json:
    spellings = {"enum": [prefix + name for name in names for prefix in PREFIXES]}
    return _any_of(spellings, {"type": "array", "contains": spellings})


def _roles() -> list[str]:
    return [name for name in NODE_TYPES if issubclass(declared(name), declared("Role"))]


def _values_schema() -> Json:
    no_node = _any_of(*({"type": "object", "required": [key]} for key in sorted(NO_NODE)))
    reference = {"type": "object", "maxProperties": 1, "anyOf": [{"required": ["@id"]}, {"required": ["id"]}]}
    return {
        "title": "Values",
        "description": "The kinds of values that properties take; each takes one value or many.",
        "$defs": {
            "Literals": _kind(
                "Text, a number, a boolean, a date, a value object, a reference, or a Role in front of one of these.",
                {"type": ["string", "number", "boolean", "null"]},
                {"$ref": "#/$defs/NoNode"},
                {**_ref("node"), **_any_of(reference, _ref("node", "role"))},
                many="Literals",
            ),
            "Nodes": _kind(
                "A node, a reference, or text such as a URL or a name.",
                {"type": ["string", "null"]},
                {"$ref": "#/$defs/NoNode"},
                _ref("node"),
                many="Nodes",
            ),
            "Values": _kind(
                "Whatever the other two kinds take.",
                {"type": ["string", "number", "boolean", "null"]},
                {"$ref": "#/$defs/NoNode"},
                _ref("node"),
                many="Values",
            ),
            "NoNode": {"description": "A JSON-LD value object or list: anything may stand in it.", **no_node},
            "Iri": {"description": "The name of a node.", "type": ["string", "null"]},
            "Types": {
                "description": "The type of a node, or several.",
                **_any_of({"type": "string"}, {"type": "array", "items": {"type": "string"}}),
            },
        },
    }


def _kind(description: str, *one: Json, many: str) -> Json:
    return {"description": description, **_any_of(*one, {"type": "array", "items": {"$ref": f"#/$defs/{many}"}})}


def write(folder: Path) -> None:
    """Write the schemas into the folder."""
    for name, schema in json_schemas().items():
        (folder / name).write_text(json.dumps(schema, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
