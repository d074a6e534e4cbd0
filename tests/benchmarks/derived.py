"""What peers need of schema.org and no registry ships for this release: derived from schema/vocabulary.json.

The context, the SHACL shapes and the classes have the form of schema.org's own, so that reading them costs what reading
those costs; where a package ships the real thing (the context of release 12.0), it is measured beside ours.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SCHEMA = "http://schema.org/"

Facts = Mapping[str, Mapping[str, Any]]

_COERCED = {"URL": "@id", "Date": "Date", "DateTime": "DateTime"}
_XSD = "http://www.w3.org/2001/XMLSchema#"
_TEXTS = ("string",)
_DATA_TYPES: Mapping[str, tuple[str, ...]] = {
    "Boolean": ("boolean",),
    "Float": ("double", "integer"),
    "Integer": ("integer",),
    "Number": ("double", "integer"),
}
_DATA_ROOTS = frozenset({"DataType", "Text", "Number", "Date", "DateTime", "Time", "Boolean"})


def write_derived(folder: Path) -> None:
    """Write context.jsonld, shapes.ttl, subclasses.ttl and classes.jsonld into a folder."""
    vocabulary: Any = json.loads((ROOT / "schema" / "vocabulary.json").read_text(encoding="utf-8"))
    types, properties = vocabulary["types"], vocabulary["properties"]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "context.jsonld").write_text(json.dumps({"@context": context(vocabulary)}), "utf-8")
    (folder / "shapes.ttl").write_text("\n".join(shapes(types, properties)), "utf-8")
    (folder / "subclasses.ttl").write_text("\n".join(subclasses(types)), "utf-8")
    (folder / "classes.jsonld").write_text(json.dumps(classes(types, properties)), "utf-8")


def context(vocabulary: Any) -> dict[str, Any]:
    """Return the context: an entry per term, with a type where schema.org's coerces its values."""
    terms: dict[str, Any] = {"type": "@type", "id": "@id", "@vocab": SCHEMA, "schema": SCHEMA}
    for name in (*vocabulary["types"], *vocabulary["members"]):
        terms[name] = {"@id": f"schema:{name}"}
    for name, facts in vocabulary["properties"].items():
        coerced = next((_COERCED[kind] for kind in facts.get("ranges", ()) if kind in _COERCED), None)
        terms[name] = {"@id": f"schema:{name}"} | ({"@type": coerced} if coerced else {})
    return terms


def shapes(types: Facts, properties: Facts) -> Iterator[str]:
    """Yield the shapes as Turtle: one per type, with the ranges of the properties that are its own."""
    yield "@prefix sh: <http://www.w3.org/ns/shacl#> .\n@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> ."
    for name in types:
        own = [term for term, facts in properties.items() if name in facts.get("domains", ())]
        told = "".join(f" ;\n  sh:property [ {_shape(term, properties[term], types)} ]" for term in own)
        yield f"<{SCHEMA}{name}> a rdfs:Class, sh:NodeShape{told} ."


def _shape(term: str, facts: Mapping[str, Any], types: Facts) -> str:
    ways = [way for name in facts.get("ranges", ()) for way in _alternatives(name, types)]
    listed = " ".join(f"[ {way} ]" for way in dict.fromkeys(ways))
    return f"sh:path <{SCHEMA}{term}>" + (f" ; sh:or ( {listed} )" if listed else "")


def _alternatives(name: str, types: Facts) -> Iterator[str]:
    """Yield what a value of a range may be."""
    if not _is_data(name, types):
        yield f"sh:class <{SCHEMA}{name}>"
        return
    if name == "URL":
        yield "sh:nodeKind sh:IRI"
    if name in {"Date", "DateTime"}:
        yield f"sh:datatype <{SCHEMA}{name}>"
    for kind in _DATA_TYPES.get(name, _TEXTS):
        yield f"sh:datatype <{_XSD}{kind}>"


def _is_data(name: str, types: Facts) -> bool:
    return name in _DATA_ROOTS or any(_is_data(parent, types) for parent in types.get(name, {}).get("parents", ()))


def subclasses(types: Facts) -> Iterator[str]:
    """Yield as Turtle what is a kind of what."""
    yield "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> ."
    for name, facts in types.items():
        for parent in facts.get("parents", ()):
            yield f"<{SCHEMA}{name}> rdfs:subClassOf <{SCHEMA}{parent}> ."


def classes(types: Facts, properties: Facts) -> dict[str, Any]:
    """Return types and properties as schema.org's file of definitions has them."""
    graph: list[dict[str, Any]] = [
        {"@id": f"schema:{name}", "@type": "rdfs:Class", "rdfs:subClassOf": _ids(facts.get("parents", ()))}
        for name, facts in types.items()
    ]
    graph += [
        {"@id": f"schema:{name}", "@type": "rdf:Property", "schema:domainIncludes": _ids(facts.get("domains", ()))}
        for name, facts in properties.items()
    ]
    return {"@graph": graph}


def _ids(names: Any) -> list[dict[str, str]]:
    return [{"@id": f"schema:{name}"} for name in names]
