"""What the keys and types of an object mean, and how schema.org's are written in plain spelling."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from newsld import vocabulary
from newsld.jsonld.contexts import Context
from newsld.jsonld.keywords import looks_like_one
from newsld.model.graph import Reading


class Keys(NamedTuple):
    """The keys of an object with what they mean; types are read by what terms meant before they brought contexts."""

    context: Context
    before_types: Context
    meanings: Mapping[str, str | None]

    @property
    def reading(self) -> Reading:
        """What rules have to know of the terms of a node."""
        return reading_of(self.context)

    def is_undefined(self, key: str) -> bool:
        """Tell whether nobody says what a key means; it is read as it stands, for it may have been meant."""
        return not knows(self.context) and key not in self.context.terms


def reading_of(context: Context) -> Reading:
    """Return what rules have to know of the terms of a node in which a context holds."""
    return Reading(knows(context), context.is_closed)


def knows(context: Context) -> bool:
    """Tell whether plain terms are schema.org's at a place."""
    return context.has_schema_org or context.is_schema_org


def name_of(context: Context, iri: str) -> str:
    """Return how a term is written in plain spelling: schema.org's by name, others by IRI."""
    return name_in(reading_of(context), iri)


def name_in(reading: Reading, iri: str) -> str:
    """Return how a term is written in plain spelling in a node that is to be read in a way."""
    name = vocabulary.local_name(iri)
    if not name or "://" not in iri:
        return iri
    return name if reading.is_schema_org and name not in ("type", "id") else f"schema:{name}"


def is_silent(context: Context, name: str) -> bool:
    """Tell whether a context says of a term that it says nothing."""
    return looks_like_one(name) or name in context.terms or knows(context)


def is_bare(context: Context, raw: Mapping[str, Any]) -> bool:
    """Tell whether an object is a wrapped value or a reference, in which the context of the node around it holds."""
    if len(raw) > 2:  # noqa: PLR2004  a value with its type or language
        return False
    meanings = [context.term_iri(key) for key in raw]
    return "@value" in meanings or meanings == ["@id"]
