"""The JSON Schemas in schema/ are what the generator makes, and hold together without the network."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from newsld.nodes import NODE_TYPES
from newsld.nodes.json_schemas import json_schemas, write

SCHEMAS = Path(__file__).parents[2] / "schema"


def test_the_files_are_what_the_generator_makes(tmp_path: Path) -> None:
    write(tmp_path)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert {path.name: path.read_bytes() for path in SCHEMAS.glob("*.schema.json")} == made


def test_there_is_one_file_per_type() -> None:
    assert {name.removesuffix(".schema.json") for name in json_schemas()} == {*NODE_TYPES, "node", "values"}


@pytest.mark.parametrize("schema", json_schemas().values(), ids=json_schemas())
def test_each_is_a_schema_of_its_dialect(schema: Any) -> None:
    Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("name", NODE_TYPES)
def test_each_type_resolves_its_references_by_file_name(name: str) -> None:
    files = ((path.name, json.loads(path.read_bytes())) for path in SCHEMAS.glob("*.schema.json"))
    registry = Registry[Any]().with_resources((at, Resource[Any].from_contents(schema)) for at, schema in files)
    validator: Any = Draft202012Validator({"$ref": f"{name}.schema.json"}, registry=registry)
    assert validator.is_valid({"@type": name, "name": ["x", None], "image": {"@type": "ImageObject", "url": "i.png"}})
    assert not validator.is_valid({"@type": name, "image": [{"@type": "ImageObject", "url": {"name": "i"}}]})
