"""Context documents that are read from schema/: the only ones there are, for none is fetched."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from newsld.jsonld.contexts import SCHEMA, Definition


@cache
def _folder() -> Traversable:
    packed = files("newsld") / "schema"
    return packed if packed.is_dir() else Path(__file__).parents[2] / "schema"


@cache
def _documents() -> Mapping[str, Any]:
    """Return the contexts by their addresses, which are written with http and https, with and without slash."""
    found: dict[str, Any] = {}
    for path in (_folder() / "contexts").iterdir():
        if path.name.endswith(".jsonld"):
            document = json.loads(path.read_text(encoding="utf-8"))
            found[_plain(document["address"])] = document["@context"]
    return found


def _plain(address: str) -> str:
    return address.removeprefix("https://").removeprefix("http://").rstrip("#/")


def addresses() -> tuple[str, ...]:
    """Return the addresses of the contexts that are at hand beside schema.org's."""
    return tuple(sorted(f"https://{name}" for name in _documents()))


def document(address: str) -> Any:
    """Return the context that stands at an address, or None where it is not at hand."""
    return _documents().get(_plain(address)) if address.startswith(("http://", "https://")) else None


@cache
def schema_org() -> Mapping[str, Any]:
    """Return schema.org's own context, as schema/context.jsonld has it."""
    return json.loads((_folder() / "context.jsonld").read_text(encoding="utf-8"))["@context"]


@cache
def schema_org_terms() -> Mapping[str, Definition]:
    """Return what schema.org's context says of its terms.

    They are put together here and not read as other contexts are: there are three thousand, all of one shape.
    """
    found: dict[str, Definition] = {}
    for name, said in schema_org().items():
        if isinstance(said, str):
            found[name] = Definition(said, is_prefix=said.endswith(("/", "#")))
        else:
            prefix, _, local = said["@id"].partition(":")
            coercion = said.get("@type", "")
            kind = coercion if coercion.startswith("@") or not coercion else SCHEMA + coercion
            found[name] = Definition(schema_org()[prefix] + local, coercion=kind)
    del found["@vocab"]
    return found
