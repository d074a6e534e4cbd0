"""Look-ups over schema/vocabulary.json: schema.org as facts, read once, when the first fact is asked for."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path
from string import ascii_lowercase
from typing import Any, Literal

Kind = Literal["type", "property", "member"]

_DATA, _ENUMERATION = frozenset({"DataType", "Quantity"}), "Enumeration"
_PREFIX = re.compile(r"(?:https?://)?(?:www\.)?schema\.org[/#]|schema:", re.IGNORECASE)
_CONTEXT = re.compile(r"(?i:https?://(?:[\w-]+\.)*schema\.org)(?:/|/?#|/docs/jsonldcontext\.json(?:ld)?)?")
_VOCABULARY = re.compile(r"(?i:https?://(?:[\w-]+\.)*schema\.org)[/#]")
_PLURALS = (("ies", "y"), ("es", ""), ("s", ""))
_ALIKE = 0.8  # of difflib's measure: one slip in five letters, two in ten
_SHORT = 3  # of such a word one letter is too much to change
_LONGEST = 60  # no term is half as long
_BITS = 61  # letters that share a bit count as one: that keeps more words than need be, and loses none
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    release: str
    types: Mapping[str, Mapping[str, Any]]
    properties: Mapping[str, Mapping[str, Any]]
    members: Mapping[str, Mapping[str, Any]]


@cache
def _vocabulary() -> _Vocabulary:
    packed = files("newsld") / "schema"
    folder = packed if packed.is_dir() else Path(__file__).parents[1] / "schema"
    document: Any = json.loads((folder / "vocabulary.json").read_text(encoding="utf-8"))
    return _Vocabulary(document["release"], document["types"], document["properties"], document["members"])


def release() -> str:
    """Return which release of schema.org this is."""
    return _vocabulary().release


def types() -> Iterable[str]:
    """Return all types, data types and enumerations among them."""
    return _vocabulary().types.keys()


def properties() -> Iterable[str]:
    """Return all properties."""
    return _vocabulary().properties.keys()


def local_name(name: str) -> str | None:
    """Return the term that an IRI, or a name with the prefix `schema:`, leads to; None where it leads elsewhere."""
    match = _PREFIX.match(name)
    return name[match.end() :] if match else None


def is_context(address: Any) -> bool:
    """Tell whether a JSON value is one of the addresses of schema.org's context."""
    return isinstance(address, str) and _is_context(address)


@lru_cache(maxsize=256)
def _is_context(address: str) -> bool:
    return _CONTEXT.fullmatch(address) is not None


def is_vocabulary(address: str) -> bool:
    """Tell whether an address followed by a term is the term's: one with its closing slash."""
    return _VOCABULARY.fullmatch(address) is not None


def kind_of(term: str) -> Kind | None:
    """Return what a term is; None for one that schema.org does not have."""
    if is_type(term):
        return "type"
    if is_property(term):
        return "property"
    return "member" if is_member(term) else None


def is_type(term: str) -> bool:
    """Tell whether a term is a type."""
    return term in _vocabulary().types


def is_property(term: str) -> bool:
    """Tell whether a term is a property."""
    return term in _vocabulary().properties


def is_member(term: str) -> bool:
    """Tell whether a term is a member of an enumeration."""
    return term in _vocabulary().members


@cache
def is_data_type(term: str) -> bool:
    """Tell whether a type is one of literals, such as Text, Number, Date or Duration."""
    return term in _DATA or not _DATA.isdisjoint(ancestors(term))


@cache
def is_enumeration(term: str) -> bool:
    """Tell whether a type is an enumeration."""
    return term == _ENUMERATION or _ENUMERATION in ancestors(term)


def is_pending(term: str) -> bool:
    """Tell whether a term is still under discussion at schema.org."""
    return "pending" in _facts(term)


def is_retired(term: str) -> bool:
    """Tell whether a term has left schema.org for its attic."""
    return "retired" in _facts(term)


def superseded_by(term: str) -> str | None:
    """Return the term that schema.org asks for instead, if it does: the last, where one was superseded by another."""
    successor = None
    while (following := _facts(successor or term).get("supersededBy")) is not None:
        successor = following
    return successor


def parents(type_name: str) -> tuple[str, ...]:
    """Return the types that a type is a kind of, directly."""
    return tuple(_vocabulary().types.get(type_name, {}).get("parents", ()))


@cache
def ancestors(type_name: str) -> tuple[str, ...]:
    """Return all types that a type is a kind of, the nearest first."""
    found: dict[str, None] = {}
    level = parents(type_name)
    while level:
        found |= dict.fromkeys(level)
        level = tuple(parent for name in level for parent in parents(name))
    return tuple(found)


def subtypes(type_name: str) -> tuple[str, ...]:
    """Return the types that are directly kinds of a type."""
    return _subtypes().get(type_name, ())


def is_a(type_name: str, expected: str) -> bool:
    """Tell whether a type is another one, or a kind of it."""
    return type_name == expected or expected in ancestors(type_name)


@cache
def own_properties(type_name: str) -> frozenset[str]:
    """Return the properties that a type has and its ancestors have not."""
    return frozenset(_by_domain().get(type_name, ()))


@cache
def _by_domain() -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for term, facts in _vocabulary().properties.items():
        for type_name in facts.get("domains", ()):
            found.setdefault(type_name, []).append(term)
    return found


@cache
def properties_of(type_name: str) -> frozenset[str]:
    """Return the properties of a type, those of its ancestors included; the superseded are among them."""
    return own_properties(type_name).union(*map(own_properties, ancestors(type_name)))


def domains(term: str) -> tuple[str, ...]:
    """Return the types that a property is one of."""
    return tuple(_vocabulary().properties.get(term, {}).get("domains", ()))


def ranges(term: str) -> tuple[str, ...]:
    """Return the types that the values of a property are expected to have."""
    return tuple(_vocabulary().properties.get(term, {}).get("ranges", ()))


def inverse(term: str) -> str | None:
    """Return the property that says the same the other way round, if there is one."""
    return _vocabulary().properties.get(term, {}).get("inverse")


@cache
def members(enumeration: str) -> frozenset[str]:
    """Return the members of an enumeration, those of its subtypes included."""
    every = _vocabulary().members.items()
    return frozenset(name for name, facts in every if any(is_a(kind, enumeration) for kind in facts["of"]))


def enumerations_of(member: str) -> tuple[str, ...]:
    """Return the enumerations that a member belongs to."""
    return tuple(_vocabulary().members.get(member, {}).get("of", ()))


@lru_cache(maxsize=4096)
def nearest(term: str, *kinds: Kind) -> str | None:
    """Return the term that was most likely meant: itself where it is one, None where none is near.

    `kinds` are those that will do; without them any will. Prefixes, case, separators and number are looked through
    before letters are.
    """
    kinds = kinds or ("type", "property", "member")
    plain = _by_plain_name(kinds)
    name = _PREFIX.sub("", term.strip(), count=1)
    wanted = _plain(name)
    if not wanted or len(wanted) > _LONGEST:
        return None
    if name in plain.get(wanted, ()):
        return name
    for spelling in (wanted, *_numbers(wanted), *_one_slip_away(wanted)):
        if spelling in plain:
            return plain[spelling][0]
    from difflib import get_close_matches  # noqa: PLC0415  only who errs needs it

    close = get_close_matches(wanted, _may_be_alike(wanted, kinds), n=1, cutoff=_ALIKE)
    return plain[close[0]][0] if close else None


def _may_be_alike(word: str, kinds: tuple[Kind, ...]) -> list[str]:
    """Return the plain names that may be near enough to a word: a letter of one alone has no match in the other."""
    own = _letters(word)
    return [
        name
        for length, names in _by_length(kinds).items()
        if 2 * min(length, len(word)) >= _ALIKE * (length + len(word))
        for name, letters in names
        if (own ^ letters).bit_count() <= (1 - _ALIKE) * (length + len(word)) + _ROUNDING
    ]


@cache
def _by_length(kinds: tuple[Kind, ...]) -> Mapping[int, list[tuple[str, int]]]:
    """Return the plain names by their length, each with its letters."""
    found: dict[int, list[tuple[str, int]]] = {}
    for name in _by_plain_name(kinds):
        found.setdefault(len(name), []).append((name, _letters(name)))
    return found


def _letters(word: str) -> int:
    """Return which letters a word has, as the bits of a number."""
    return sum(1 << bit for bit in {ord(letter) % _BITS for letter in word})


@lru_cache(maxsize=4096)
def respelt(name: str, *kinds: Kind) -> str | None:
    """Return the term that a name is but for its prefix, case and separators; None where there is none, or several."""
    found = _by_plain_name(kinds).get(_plain(_PREFIX.sub("", name.strip(), count=1)), ())
    return found[0] if len(found) == 1 else None


@cache
def _by_plain_name(kinds: tuple[Kind, ...]) -> Mapping[str, tuple[str, ...]]:
    """Return the terms by what is left of them without case and separators, those of the first kind first."""
    everything = _vocabulary()
    named = {"type": everything.types, "property": everything.properties, "member": everything.members}
    found: dict[str, tuple[str, ...]] = {}
    for kind in kinds:
        for name in named[kind]:
            found[_plain(name)] = (*found.get(_plain(name), ()), name)
    return found


def _one_slip_away(word: str) -> Iterator[str]:
    """Yield the words that a single slip turns into this one: letters swapped, too many, too few, or others."""
    halves = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    yield from (head + tail[1] + tail[0] + tail[2:] for head, tail in halves if len(tail) > 1)
    if len(word) > _SHORT:
        yield from (head + tail[1:] for head, tail in halves if tail)
        yield from (head + letter + tail for head, tail in halves for letter in ascii_lowercase)
        yield from (head + letter + tail[1:] for head, tail in halves if tail for letter in ascii_lowercase)


def _numbers(plain: str) -> Iterator[str]:
    """Yield the singulars and plurals of a word."""
    for plural, singular in _PLURALS:
        if plain.endswith(plural):
            yield plain.removesuffix(plural) + singular
    for plural, singular in _PLURALS:
        if plain.endswith(singular):
            yield plain.removesuffix(singular) + plural


def _plain(name: str) -> str:
    return re.sub(r"[\s_-]+", "", name).lower()


def _facts(term: str) -> Mapping[str, Any]:
    every = _vocabulary()
    return every.types.get(term) or every.properties.get(term) or every.members.get(term) or {}


@cache
def _subtypes() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name in types():
        for parent in parents(name):
            found.setdefault(parent, []).append(name)
    return {parent: tuple(children) for parent, children in found.items()}
