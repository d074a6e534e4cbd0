"""A suite as its manifest lists it: cases, what they are judged by, and the rules that they are for."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from newsld.errors import UnreadableSuite
from newsld.model.graph import is_object


@dataclass(frozen=True, slots=True)
class Settings:
    """What a case is judged by besides what holds for all; what is not said is `None` or empty."""

    max_size: int | None = None
    rules: tuple[str, ...] = ()
    profile: str | None = None

    def told(self) -> dict[str, Any]:
        """Return what is said, as the manifest has it."""
        said = {"max_size": self.max_size, "rules": list(self.rules), "profile": self.profile}
        return {key: value for key, value in said.items() if value}


@dataclass(frozen=True, slots=True)
class Case:
    """A document or a page, as its `kind` says, and the requirement that it is for.

    `breaks` says whether it breaks that one; it is sound where nothing at all is to be said of it. `file` and
    `expected` are paths in the suite.
    """

    id: str
    file: str
    kind: str
    requirement: str
    rule: str
    breaks: bool
    is_sound: bool
    expected: str
    settings: Settings = Settings()

    @property
    def folder(self) -> str:
        """The folder of the rule."""
        return self.file.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a suite holds; `families` and `names` are those of the rules, by code."""

    version: str
    judged_on: date
    max_size: int
    families: Mapping[str, str]
    names: Mapping[str, str]
    cases: tuple[Case, ...]


def manifest_of(text: str | bytes) -> Manifest:
    """Return what a manifest says, or raise `UnreadableSuite`."""
    try:
        return _manifest(json.loads(text))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise UnreadableSuite(f"manifest.json is no manifest of a suite: {_reason(error)}") from error


def _manifest(said: Any) -> Manifest:
    if not is_object(said):
        raise ValueError("it is no object")
    names = {rule["code"]: rule["name"] for rule in said["rules"]}
    cases = tuple(map(_case, said["cases"]))
    if unlisted := next((case for case in cases if case.rule not in names), None):
        raise ValueError(f"{unlisted.id} is for the rule {unlisted.rule}, which it does not list")
    return Manifest(
        said["version"],
        date.fromisoformat(said["judged_on"]),
        said["max_size"],
        {rule["code"]: rule["family"] for rule in said["rules"]},
        names,
        cases,
    )


def _case(said: Mapping[str, Any]) -> Case:
    return Case(
        said["id"],
        said["file"],
        said["kind"],
        said["requirement"],
        said["rule"],
        said["breaks"],
        {"sound": True, "faulty": False}[said["verdict"]],
        said["expected"],
        settings_of(said.get("settings", {})),
    )


def settings_of(said: Mapping[str, Any]) -> Settings:
    """Return settings as JSON has them."""
    return Settings(said.get("max_size"), tuple(said.get("rules", ())), said.get("profile"))


def _reason(error: Exception) -> str:
    return f"it lacks {error}" if isinstance(error, KeyError) else str(error)
