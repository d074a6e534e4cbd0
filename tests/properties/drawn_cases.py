"""The cases of the conformance suite as JSON values, for laws about what stands beside them."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, cast

from newsld.model.diagnostic import Rule

CONFORMANCE = Path(__file__).parents[2] / "schema" / "conformance"
_REFERENCES = ("@id", "id")


@cache
def cases(rule: Rule, verdict: str) -> tuple[Mapping[str, Any], ...]:
    """Return the cases of a rule, of `pass` or of `fail`, that are one JSON object."""
    paths = sorted((CONFORMANCE / f"{rule.code}-{rule.name}" / verdict).glob("*.jsonld"))
    return tuple(cast("dict[str, Any]", value) for value in map(_read, paths) if isinstance(value, dict))


def _read(path: Path) -> Any:
    try:
        return json.loads(path.read_bytes())
    except (ValueError, RecursionError):
        return None


def apart(document: Mapping[str, Any], mark: str) -> Any:
    """Return a document of another site, whose hosts and local `@id`s have a mark."""
    return _renamed(document, frozenset(_ids(document)), mark)


def _ids(value: Any) -> list[str]:
    if isinstance(value, list):
        return [found for member in cast("list[Any]", value) for found in _ids(member)]
    if not isinstance(value, dict):
        return []
    members = cast("dict[str, Any]", value)
    own = [members[key] for key in _REFERENCES if isinstance(members.get(key), str)]
    return own + [found for key, inner in members.items() if key != "@context" for found in _ids(inner)]


def _renamed(value: Any, ids: frozenset[str], mark: str) -> Any:
    if isinstance(value, list):
        return [_renamed(member, ids, mark) for member in cast("list[Any]", value)]
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        return {key: inner if key == "@context" else _renamed(inner, ids, mark) for key, inner in members.items()}
    if not isinstance(value, str):
        return value
    return f"{value}{mark}" if value in ids and ":/" not in value else value.replace(".example", f"{mark}.example")
