"""JSON-LD's own words, read off raw JSON: what type a node says, what is a reference, what is no node at all."""

from collections.abc import Mapping
from typing import Any, cast

NO_NODE = frozenset({"@value", "@list", "@set"})
"""Keys that make an object a value or a list of values: it is kept as it is."""

PREFIXES = ("", "schema:", "https://schema.org/", "http://schema.org/")
"""How documents spell a term of schema.org: as it stands, compact, or as an IRI."""

_IRREGULAR = {"id": "@id", "type": "@type", "property_id": "propertyID", "tax_id": "taxID", "vat_id": "vatID"}


def alias(name: str) -> str:
    """Return the key that stands in JSON for a field's name: `date_published` is `datePublished`."""
    head, *tail = name.split("_")
    return _IRREGULAR.get(name) or head + "".join(word.capitalize() for word in tail)


def term(type_name: str) -> str:
    """Return the term that a type name spells: `https://schema.org/Person` is `Person`; foreign IRIs stay."""
    for prefix in PREFIXES[1:]:
        if type_name.startswith(prefix):
            return type_name.removeprefix(prefix)
    return type_name


def types_of(document: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what the object says under `@type`, or else `type`; empty where that is no name or list of names."""
    said = document["@type"] if "@type" in document else document.get("type")
    if isinstance(said, str):
        return (said,)
    names = cast("list[Any]", said) if isinstance(said, (list, tuple)) else []
    return tuple(name for name in names if isinstance(name, str))


def is_reference(document: Mapping[str, Any]) -> bool:
    """Tell whether the object only points to a node that stands elsewhere."""
    return len(document) == 1 and ("@id" in document or "id" in document)
