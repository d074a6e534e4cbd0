"""What JSON-LD asks of wrapped values: objects with @value."""

from collections.abc import Iterator, Mapping
from typing import Any

from newsld.jsonld.contexts import Context
from newsld.jsonld.keywords import DIRECTIONS, is_absolute
from newsld.model.diagnostic import quoted
from newsld.model.graph import is_list, is_object

PARTS = frozenset({"@value", "@type", "@language", "@direction", "@index"})


def faults(plain: Mapping[str, Any], context: Context) -> Iterator[tuple[str, str]]:
    """Yield each part of a wrapped value that cannot be, and why."""
    said, kind, language = plain.get("@value"), plain.get("@type"), plain.get("@language")
    if "@type" in plain and ("@language" in plain or "@direction" in plain):
        yield "@type", "a value has @type and @language, of which it can have one"
    elif "@type" in plain and kind is not None and not isinstance(kind, str):
        yield "@type", f"@type of a value is {quoted(kind)}, expected one IRI of a data type"
    elif isinstance(kind, str) and not _may_be_data_type(context.term_iri(kind)):
        yield "@type", f"@type of a value is {quoted(kind)}, which is no IRI of a data type"
    if language is not None and not isinstance(language, str):
        yield "@language", f"@language is {quoted(language)}, expected a language tag"
    elif language is not None and said is not None and not isinstance(said, str):
        yield "@value", f"@value is {quoted(said)} and has a @language, which only texts have"
    if plain.get("@direction") not in (None, *DIRECTIONS):
        yield "@direction", f'@direction is {quoted(plain["@direction"])}, expected "ltr" or "rtl"'
    if "@index" in plain and not isinstance(plain["@index"], str):
        yield "@index", f"@index is {quoted(plain['@index'])}, expected a text"
    if (is_list(said) or is_object(said)) and not (isinstance(kind, str) and context.term_iri(kind) == "@json"):
        yield "@value", f"@value is {quoted(said)}, expected a text, number or truth value"


def _may_be_data_type(iri: str | None) -> bool:
    """Tell whether a type can be one of values; one that no context makes an IRI is resolved against the page."""
    return iri is None or iri == "@json" or (is_absolute(iri) and not iri.startswith("_:"))
