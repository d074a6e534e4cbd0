"""The people and organisations that a publisher knows: names, aliases, and where they are described."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from newsld.errors import InvalidConfiguration
from newsld.model.language import Gender, Kind, Language
from newsld.model.stems import CaseEndings, stem, stem_of

_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"]+")
# our names of the keys, and what schema.org calls them
_KEYS: Mapping[str, str] = {
    "name": "name",
    "aliases": "aliases",
    "alternateName": "aliases",
    "id": "id",
    "@id": "id",
    "same_as": "same_as",
    "sameAs": "same_as",
    "job_title": "job_title",
    "jobTitle": "job_title",
    "type": "type",
    "@type": "type",
    "gender": "gender",
}
_TYPES = frozenset(
    {"Person", "Organization", "Country", "City", "Place", "AdministrativeArea", "State"}
    | {"Airline", "CollegeOrUniversity", "Consortium", "Corporation", "EducationalOrganization"}
    | {"GovernmentOrganization", "Hospital", "LibrarySystem", "LocalBusiness", "MedicalOrganization", "MusicGroup"}
    | {"NGO", "NewsMediaOrganization", "PerformingGroup", "PoliticalParty", "Project", "ResearchOrganization"}
    | {"School", "SportsOrganization", "SportsTeam", "TheaterGroup", "WorkersUnion"}
)
_LISTS = frozenset({"aliases", "same_as"})
_AREAS: Mapping[str, Kind] = {"Country": Kind.COUNTRY, "City": Kind.CITY, "Place": Kind.PLACE}
_GENDERS: Mapping[str, Gender] = {"male": Gender.MALE, "female": Gender.FEMALE}

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KnownSpeaker:
    """Someone a publisher knows: the name to write, the `aliases` that articles use, and what is known of them.

    `id` is the `@id` that the speaker's node gets, `same_as` the pages that describe the same one, `type` a schema.org
    type ("Person" where it is empty).
    """

    name: str
    aliases: tuple[str, ...] = ()
    id: str = ""
    same_as: tuple[str, ...] = ()
    job_title: str = ""
    type: str = ""
    gender: Gender | None = None

    @property
    def kind(self) -> Kind:
        """What the annotators call its type."""
        if self.type in {"", "Person"}:
            return Kind.PERSON
        return _AREAS.get(self.type, Kind.ORGANIZATION)


@dataclass(frozen=True, slots=True, eq=False)
class Directory:
    """All that a publisher knows; a name or alias that several bear tells none of them."""

    entries: tuple[KnownSpeaker, ...] = ()

    def find(self, name: str, language: Language) -> KnownSpeaker | None:
        """Return who bears a name, in any case of it, articles and possessive endings of the language aside."""
        if not self.entries:
            return None
        words = key_of(name, language.definite, language.owner_endings)
        known = _index(self, language.definite, language.owner_endings, ()).get(words)
        if known is not None or not language.name_endings:
            return known
        stems = tuple(stem(word, language) for word in words)
        return _index(self, language.definite, language.owner_endings, language.name_endings).get(stems)


@lru_cache(maxsize=1 << 12)
def key_of(name: str, definite: frozenset[str], owner_endings: tuple[str, ...]) -> Key:
    """Return the words that tell names apart: lower case, without the definite article and possessive endings."""
    words = (_bare(word, owner_endings) for word in name.lower().replace("’", "'").split())
    return tuple(word for word in words if word and word not in definite)


def _bare(word: str, owner_endings: tuple[str, ...]) -> str:
    word = word.strip(",")
    ending = next((ending for ending in owner_endings if word.endswith(ending)), "")
    return word.removesuffix(ending)


@lru_cache(maxsize=64)
def _index(
    directory: Directory, definite: frozenset[str], owner_endings: tuple[str, ...], case_endings: CaseEndings
) -> Mapping[Key, KnownSpeaker | None]:
    index: dict[Key, KnownSpeaker | None] = {}
    for entry in directory.entries:
        for name in {entry.name, *entry.aliases}:
            key = tuple(stem_of(word, case_endings) for word in key_of(name, definite, owner_endings))
            index[key] = entry if index.get(key, entry) is entry else None
    return index


NOBODY_KNOWN = Directory()


def directory_of(entries: Iterable[object]) -> Directory:
    """Return the directory of entries as they come: with our keys, or nodes with schema.org's.

    Raises `InvalidConfiguration` for an entry without a name, an unknown key (of a node, others are passed over) and a
    value of the wrong kind.
    """
    known = tuple(dict.fromkeys(_entry(number, entry) for number, entry in enumerate(entries, 1)))
    ids = Counter(entry.id for entry in known if entry.id)
    shared = next((identifier for identifier, count in ids.items() if count > 1), None)
    if shared is not None:
        raise InvalidConfiguration(f"several speakers have the id {shared!r}")
    return Directory(known)


def _entry(number: int, entry: object) -> KnownSpeaker:
    if isinstance(entry, KnownSpeaker):
        return entry
    if not isinstance(entry, Mapping):
        raise InvalidConfiguration(f"speaker {number} is no table; expected one with a name")
    values: dict[str, object] = {}
    given = cast("Mapping[str, object]", entry)
    is_node = any(key.startswith("@") for key in given)
    for key, value in given.items():
        if key in _KEYS:
            values[_KEYS[key]] = _checked(number, key, value)
        elif not is_node:
            raise InvalidConfiguration(f"speaker {number} has an unknown key {key!r}; known keys are {_OURS}")
    if not values.get("name"):
        raise InvalidConfiguration(f"speaker {number} has no name")
    return KnownSpeaker(**values)  # pyright: ignore[reportArgumentType] every value was checked against its key


def _checked(number: int, key: str, value: object) -> object:
    field = _KEYS[key]
    texts: Sequence[object] = cast("Sequence[object]", value) if isinstance(value, list | tuple) else (value,)
    if not all(isinstance(text, str) and text.strip() for text in texts) or (
        field not in _LISTS | {"type"} and len(texts) != 1
    ):
        expected = "a list of texts" if field in _LISTS else "a text"
        raise InvalidConfiguration(f"speaker {number} has {value!r} for its {key}, expected {expected}")
    words = cast("Sequence[str]", texts)
    if field == "id" and not _IRI.fullmatch(words[0]):
        raise InvalidConfiguration(f"speaker {number} has the id {words[0]!r}, expected an absolute address")
    if field == "same_as" and not all(_IRI.fullmatch(word) for word in words):
        raise InvalidConfiguration(f"speaker {number} has {value!r} for its {key}, expected absolute addresses")
    if field == "type":
        return _type(number, words)
    if field == "gender":
        return _gender(number, words[0])
    return tuple(words) if field in _LISTS else words[0]


def _type(number: int, types: Sequence[str]) -> str:
    """Return the first of an entry's types that a speaker can be of."""
    found = next((name for name in types if name in _TYPES), None)
    if found is None:
        known = ", ".join(sorted(_TYPES))
        raise InvalidConfiguration(f"speaker {number} has the type {types[0]!r}, expected one of {known}")
    return found


def _gender(number: int, word: str) -> Gender:
    found = _GENDERS.get(word.rpartition("/")[2].lower())
    if found is None:
        raise InvalidConfiguration(f"speaker {number} has the gender {word!r}, expected male or female")
    return found


_OURS = ", ".join(dict.fromkeys(_KEYS.values()))
