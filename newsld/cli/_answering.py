"""newsld as an implementation of its own standard: a document as the suite hands it over → what is wrong with it."""

import json
from base64 import b64decode
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from newsld.conformance import Settings, settings_of
from newsld.errors import InvalidConfiguration, UnreadableDocument
from newsld.intake.documents import documents
from newsld.model.diagnostic import Diagnostic, Rule
from newsld.model.document import MAX_SIZE
from newsld.model.selection import DEFAULT, Selection
from newsld.profiles import names, rule_table
from newsld.rules import RULES
from newsld.validation import validate

_NAMES = {"document": "document.jsonld", "page": "page.html"}  # that say what is meant


def answer(line: str | bytes) -> str:
    """Return the answer to a request, each a line of JSON."""
    said: dict[str, Any] = {}
    try:
        request: Any = json.loads(line)
        said["id"] = request["id"]
        diagnostics = judged(request["kind"], _bytes(request), settings_of(request.get("settings", {})), _day(request))
        said["diagnostics"] = list(map(_told, diagnostics))
    except (ValueError, TypeError, KeyError, AttributeError, InvalidConfiguration, UnreadableDocument) as error:
        said["broken"] = f"{type(error).__name__}: {error}"
    return json.dumps(said)


def judged(kind: str, data: bytes, settings: Settings, day: date | None) -> list[Diagnostic]:
    """Return what is wrong with a document, or with each JSON-LD block of a page."""
    size = settings.max_size or MAX_SIZE
    rules = _rules(settings.rules, settings.profile)
    read = documents(_NAMES[kind], size, piped=data)
    return [found for document in read for found in validate(document, rules=rules, now=day, max_size=size)]


@lru_cache(maxsize=16)
def _rules(asked: tuple[str, ...], profile: str | None) -> tuple[Rule, ...]:
    """Return the rules that hold by default, those asked for besides, and what a profile demands."""
    if profile not in (None, *names()):
        raise InvalidConfiguration(f"no profile is named {profile!r}")
    return Selection((DEFAULT, *asked)).of(rule_table([profile] if profile else [], RULES))


def _bytes(request: Mapping[str, Any]) -> bytes:
    return b64decode(request["base64"]) if "base64" in request else request["document"].encode("utf-8")


def _day(request: Mapping[str, Any]) -> date | None:
    return date.fromisoformat(request["judged_on"]) if "judged_on" in request else None


def _told(diagnostic: Diagnostic) -> dict[str, Any]:
    return {
        "code": diagnostic.code,
        "pointer": diagnostic.pointer,
        "line": diagnostic.line,
        "column": diagnostic.column,
        "message": diagnostic.message,
    }
