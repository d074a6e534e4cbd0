"""What a context may say of a term beside what it stands for, and what of that is refused."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from newsld.jsonld.contexts import PREFIX_ENDS, Definition
from newsld.jsonld.keywords import DIRECTIONS, is_keyword
from newsld.model.diagnostic import quoted
from newsld.model.graph import Steps, is_list, is_object

IGNORED = "\0"  # the meaning of a definition that processors pass over
PARTS = frozenset(
    {
        "@id", "@reverse", "@type", "@container", "@language", "@direction",
        "@context", "@index", "@nest", "@prefix", "@protected",
    },
)  # fmt: skip
_CONTAINERS = frozenset({"@list", "@set", "@index", "@language", "@graph", "@id", "@type"})
_SAID_CONTAINERS = "@graph, @id, @index, @language, @list, @set or @type"
_OF_GRAPHS = frozenset({"@graph", "@id", "@index", "@set"})
_OF_REVERSE = frozenset({"@index", "@set"})


class Refused(Exception):  # noqa: N818  an exception is named for what happened
    """A part of a context that no processor takes: what to say of it, and the steps to it from its context."""

    def __init__(self, message: str, steps: Steps, help_: str = "") -> None:
        super().__init__(message)
        self.message, self.steps, self.help = message, steps, help_


def is_same(before: Definition, after: Definition) -> bool:
    """Tell whether a term means what it meant before; where its context stands makes no difference."""
    scoped = (before.scoped and before.scoped.context, after.scoped and after.scoped.context)
    return scoped[0] == scoped[1] and replace(before, scoped=None) == replace(after, scoped=None, is_protected=True)


def is_type_as_set(name: str, said: Any) -> bool:
    """Tell whether a context says no more of @type than that it is always a list: all that may be said of a keyword."""
    if name != "@type" or not is_object(said) or not said:
        return False
    return said.get("@container", "@set") == "@set" and said.keys() <= {"@container", "@id", "@protected"}


def is_prefix(name: str, said: Any, iri: str | None) -> bool:
    """Tell whether a term may stand before a colon without having to say so."""
    return isinstance(said, str) and ":" not in name[1:] and iri is not None and iri.endswith(PREFIX_ENDS)


def container_of(name: str, parts: Mapping[str, Any], *, is_reverse: bool) -> frozenset[str]:
    """Return what kinds of map or list the values of a term are."""
    said = parts.get("@container")
    if "@container" not in parts:
        return frozenset()
    names: list[Any] = said if is_list(said) else [said]
    texts = frozenset(part for part in names if isinstance(part, str))
    rest = texts - {"@set"}
    is_sound = len(texts) == len(names) and texts <= _CONTAINERS
    if "@graph" in texts:
        is_sound = is_sound and texts <= _OF_GRAPHS and not {"@id", "@index"} <= texts
    else:
        is_sound = is_sound and len(rest) <= 1 and not ("@list" in texts and len(texts) > 1)
    if is_reverse:
        is_sound = is_sound and texts <= _OF_REVERSE
    if not is_sound:
        shown = " with ".join(map(quoted, names)) or "an empty list"
        is_known = len(texts) == len(names) and texts <= _CONTAINERS
        wanted = "and these do not go together" if is_known and len(names) > 1 else f"expected {_SAID_CONTAINERS}"
        if is_reverse and is_known:
            wanted = "expected @index or @set, for its property is turned round"
        raise Refused(f"@container of {quoted(name)} is {shown}, {wanted}", (name, "@container"))
    return texts


def refuse_odd_parts(name: str, parts: Mapping[str, Any], container: frozenset[str], iri: str | None) -> None:
    """Refuse the parts of a definition that are of the wrong kind, or have no place in it."""
    index = parts.get("@index")
    if "@index" in parts and ("@index" not in container or not isinstance(index, str) or index.startswith("@")):
        raise Refused(f"@index of {quoted(name)} is {quoted(index)}, expected a property to index by", (name, "@index"))
    nest = parts.get("@nest")
    if "@nest" in parts and (not isinstance(nest, str) or (nest.startswith("@") and nest != "@nest")):
        raise Refused(f"@nest of {quoted(name)} is {quoted(nest)}, expected a term", (name, "@nest"))
    if "@prefix" in parts:
        if not isinstance(parts["@prefix"], bool):
            message = f"@prefix of {quoted(name)} is {quoted(parts['@prefix'])}, expected true or false"
            raise Refused(message, (name, "@prefix"))
        if ":" in name or "/" in name or (iri is not None and is_keyword(iri)):
            raise Refused(f"{quoted(name)} cannot be a prefix", (name, "@prefix"))
    if "@protected" in parts and not isinstance(parts["@protected"], bool):
        message = f"@protected of {quoted(name)} is {quoted(parts['@protected'])}, expected true or false"
        raise Refused(message, (name, "@protected"))


def text_or_null(name: str, said: Any, wanted: str) -> str:
    """Return a text, "" for null; anything else is refused."""
    if said is not None and not isinstance(said, str):
        raise Refused(f"{name} is {quoted(said)}, expected {wanted}", (name,))
    return said or ""


def direction_of(said: Any, term: str = "") -> str | None:
    """Return a direction, or null; anything else is refused."""
    if said is not None and said not in DIRECTIONS:
        steps = (term, "@direction") if term else ("@direction",)
        raise Refused(f'@direction is {quoted(said)}, expected "ltr", "rtl" or null', steps)
    return said
