"""A profile: which rules hold, who asks for which properties on which types, where they say so, and when."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from newsld.model.diagnostic import Severity
from newsld.model.selection import Selection, severity_of

_SUFFIX = ".toml"


class Need(StrEnum):
    """How much a consumer wants a property."""

    REQUIRED = "required"
    RECOMMENDED = "recommended"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a consumer says what it asks for, and the date of that page or of its reading."""

    url: str
    date: date


@dataclass(frozen=True, slots=True)
class Demand:
    """One property that a consumer wants on nodes of the `types` and of their subtypes, those in `other_types` aside.

    `path` leads over the values of properties to the node that the property is wanted on, which has one of the types
    `of` where any are named; one of the `properties` is enough. `is_main` leaves out what stands in other nodes.
    """

    types: tuple[str, ...]
    path: tuple[str, ...]
    properties: tuple[str, ...]
    need: Need
    source: Source
    of: tuple[str, ...] = ()
    is_main: bool = False
    other_types: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """The demand on one line."""
        path = "".join(f"{term}." for term in self.path)
        wanted = " or ".join(path + term for term in self.properties)
        return f"{wanted} on {' or '.join(self.types)}"


@dataclass(frozen=True, slots=True)
class Limit:
    """The most characters that a consumer advises for a property on nodes of the `types` and of their subtypes."""

    types: tuple[str, ...]
    term: str
    longest: int
    source: Source

    @property
    def told(self) -> str:
        """The limit on one line."""
        return f"{self.term} on {' or '.join(self.types)}: at most {self.longest} characters"


@dataclass(frozen=True, slots=True)
class Profile:
    """All that one consumer asks for; `severities` says how grave it is where that is missing.

    `rules` are those that hold in place of others, where the profile says so. `sources` are those of all that it says.
    """

    name: str
    consumer: str
    title: str
    note: str
    severities: Mapping[Need, Severity]
    demands: tuple[Demand, ...]
    sources: tuple[Source, ...]
    limits: tuple[Limit, ...] = ()
    rules: Selection | None = None


@cache
def names() -> tuple[str, ...]:
    """Return the names of all profiles."""
    return tuple(sorted(e.name.removesuffix(_SUFFIX) for e in _folder().iterdir() if e.name.endswith(_SUFFIX)))


@cache
def load(name: str) -> Profile:
    """Return a profile by its name; a name that is none's raises `FileNotFoundError`."""
    said: Mapping[str, Any] = tomllib.loads((_folder() / (name + _SUFFIX)).read_text(encoding="utf-8"))
    sources = {key: Source(source["url"], source["date"]) for key, source in said["sources"].items()}
    return Profile(
        said["name"],
        said["consumer"],
        said["title"],
        said.get("note", ""),
        {
            Need.REQUIRED: Severity(said.get("required", "error")),
            Need.RECOMMENDED: Severity(said.get("recommended", "info")),
        },
        tuple(_demand(demand, sources) for demand in said.get("demands", ())),
        tuple(sources.values()),
        tuple(
            Limit(tuple(limit["types"]), limit["property"], limit["longest"], sources[limit["source"]])
            for limit in said.get("limits", ())
        ),
        _rules(said) if "rules" in said else None,
    )


def _rules(said: Mapping[str, Any]) -> Selection:
    severities = {name: severity_of(name, level) for name, level in said.get("severities", {}).items()}
    return Selection(tuple(said["rules"]), tuple(said.get("ignore", ())), severities)


def _demand(said: Mapping[str, Any], sources: Mapping[str, Source]) -> Demand:
    *path, property_ = said["property"].split(".")
    return Demand(
        tuple(said["types"]),
        tuple(path),
        (property_, *said.get("or", ())),
        Need(said["need"]),
        sources[said["source"]],
        tuple(said.get("of", ())),
        said.get("place") == "main",
        tuple(said.get("except", ())),
    )


@cache
def _folder() -> Traversable:
    packed = files("newsld") / "schema" / "profiles"
    return packed if packed.is_dir() else Path(__file__).parents[2] / "schema" / "profiles"
