"""What terms mean at a place of a document: JSON-LD 1.1's contexts, of which none is ever fetched."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any
from urllib.parse import urljoin

from newsld import vocabulary
from newsld.jsonld.keywords import is_absolute, is_keyword, looks_like_one
from newsld.model.graph import Steps

SCHEMA = "http://schema.org/"
CONTEXT = "https://schema.org"
# the address itself, with nothing wrong but its beginning, its end or blanks around it
_SLIP = re.compile(r"(?i)\s*(?:h{0,2}t{1,3}ps?)?[:;]?/{0,3}(?:www\.)?schema\.org/*\s*")
_HOST = re.compile(r"\s*(?:[a-z]{2,6}[:;]?/{1,3}|/{1,3})?([^/#?:\s]*)", re.IGNORECASE)
PREFIX_ENDS = tuple(":/?#[]@")


@dataclass(frozen=True, slots=True)
class Definition:
    """What a context says of a term: `iri` None where the term is to say nothing.

    `coercion` is `@id`, `@vocab`, `@json`, `@none` or the IRI of a data type; `language` and `direction` are None where
    the term leaves them to its context. `scoped` is a context that holds within its values, with the steps to it.
    """

    iri: str | None
    is_reverse: bool = False
    coercion: str = ""
    container: frozenset[str] = frozenset()
    language: str | None = None
    direction: str | None = None
    index: str = ""
    scoped: "Scoped | None" = None
    is_prefix: bool = False
    is_protected: bool = False


@dataclass(frozen=True, slots=True)
class Scoped:
    """A context that a term brings along: `steps` lead to it, None where it is no part of the document."""

    context: Any
    steps: Steps | None


_NO_TERMS: Mapping[str, Definition] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Context:
    """What terms mean: those defined, and the rest by `vocab`; `has_schema_org` tells that schema.org's are among them.

    `base` is "" where the document names none, None where it refuses one. `is_closed` tells that no context that we
    cannot read may define terms otherwise. `previous` is what held before a context that does not reach down.
    """

    terms: Mapping[str, Definition] = field(default_factory=lambda: _NO_TERMS)
    vocab: str | None = None
    base: str | None = ""
    language: str = ""
    direction: str = ""
    has_schema_org: bool = False
    is_closed: bool = True
    previous: "Context | None" = None

    @property
    def is_schema_org(self) -> bool:
        """Tell whether plain terms that nobody defines are schema.org's."""
        return self.vocab is not None and vocabulary.is_vocabulary(self.vocab)

    def definition(self, name: str) -> Definition | None:
        """Return what is said of a term, if anything is."""
        return self.terms.get(name)

    def term_iri(self, name: str) -> str | None:
        """Return the IRI or keyword that a key or type means; None where it means nothing."""
        if is_keyword(name):
            return name
        if looks_like_one(name):
            return None
        if definition := self.definition(name):
            return definition.iri
        if (found := self._compact(name)) is not None:
            return found
        return None if self.vocab is None or is_slipped(self.vocab) else self.vocab + name

    def address(self, name: str) -> str | None:
        """Return the IRI that an `@id` means: relative ones are resolved where the document says against what."""
        if is_keyword(name):
            return name
        if looks_like_one(name):
            return None
        if (found := self._compact(name)) is not None:
            return found
        return resolved(self.base, name)

    def _compact(self, name: str) -> str | None:
        """Return the IRI of a name with a prefix, and of one that is absolute."""
        prefix, colon, suffix = name.partition(":")
        if not prefix or not colon:
            return None
        if prefix == "_" or suffix.startswith("//"):
            return name
        definition = self.terms.get(prefix)
        if definition and definition.is_prefix and definition.iri:
            return definition.iri + suffix
        return name if is_absolute(name) else None


def resolved(base: str | None, name: str) -> str:
    """Return an address resolved against a base, as it stands where there is none."""
    if not base:
        return name
    try:
        return urljoin(base, name)
    except ValueError:
        return name


def is_slipped(vocab: str) -> bool:
    """Tell whether a `@vocab` is an address of schema.org that terms cannot be glued to."""
    return vocabulary.is_context(vocab) and not vocabulary.is_vocabulary(vocab)


def is_slip_of_address(address: str) -> bool:
    """Tell whether an address is that of schema.org's context but for a slip that leaves no doubt."""
    return _SLIP.fullmatch(address) is not None


def was_meant_to_be(address: str) -> bool:
    """Tell whether an address looks as if its author had meant schema.org's context."""
    match = _HOST.match(address)
    host = ".".join(match[1].lower().split(".")[-2:]) if match else ""
    if host == "schema" or host.startswith("schema."):
        return True
    from difflib import get_close_matches  # noqa: PLC0415  only who errs needs it

    return bool(get_close_matches(host, ["schema.org"], cutoff=0.85))


NO_CONTEXT = Context()
