"""What validation says: a rule is law, a finding one breach of it, a diagnostic a finding with its rule and place."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import isfinite
from typing import Any

from newsld.model.fix import Fix, TextFix
from newsld.model.graph import Graph
from newsld.model.references import address
from newsld.model.watch import Watch


class Severity(StrEnum):
    """How grave a diagnostic is; the order of the members is the order of gravity."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    def is_at_least(self, other: "Severity") -> bool:
        """Tell whether this one is as grave as `other` or graver."""
        order = list(Severity)
        return order.index(self) <= order.index(other)


@dataclass(frozen=True, slots=True)
class Finding:
    """One breach found by one rule.

    `pointer` is the JSON Pointer (RFC 6901) of the value at fault, "" for the whole document; `on_key` says that the
    key is at fault and not the value behind it. `offset` is set instead, in code points from the start of the text, by
    rules that look at the text before it is JSON. `fix` says how it is mended, where a program can.
    """

    pointer: str
    message: str
    help: str = ""
    offset: int | None = None
    on_key: bool = False
    fix: Fix | None = None


Check = Callable[[Graph], Iterator[Finding]]


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One law: `docs` is the page that `newsld explain` prints, `check` yields every breach in a graph.

    `watch` tells which documents `check` need not be asked about; a rule without one is asked about all.

    A rule that is not `is_default` speaks only when it is asked for; `profile` names the profile that speaks through
    it, "" where the rule was asked for by itself. `url` is where that is said which the rule rests on; left out, it is
    the address of the page's first reference that has one.
    """

    code: str
    name: str
    severity: Severity
    docs: str | None
    check: Check
    is_default: bool = True
    profile: str = ""
    url: str = ""
    watch: Watch | None = None

    @property
    def title(self) -> str:
        """The first line of the page."""
        return self.page.partition("\n")[0].rstrip(".")

    @property
    def page(self) -> str:
        """The whole page; Python run without docstrings has none."""
        return (self.docs or self.name).strip()

    @property
    def address(self) -> str:
        """Where that is said which the rule rests on; "" where its page names no such place."""
        return self.url or _address(self)


@lru_cache(maxsize=512)
def _address(rule: Rule) -> str:
    return address(rule.page)


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding with its rule's code, name and severity, and its place.

    `line` and `column` count from 1, columns in code points; `end_line` and `end_column` stand behind the last one.
    `url` is where that is said which the rule rests on.
    """

    file: str
    code: str
    name: str
    severity: Severity
    pointer: str
    line: int
    column: int
    end_line: int
    end_column: int
    message: str
    help: str
    url: str = ""
    profile: str = ""
    fix: TextFix | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """The text that diagnostics speak of; `first_line` is its place in the file where it is one record of many.

    `first_column` is how many characters go before it in that line.
    """

    text: str
    first_line: int = 1
    first_column: int = 0


LONGEST = 60
_json_of = json.JSONEncoder(ensure_ascii=False).encode


def quoted(value: Any) -> str:
    """Return a JSON value as it may stand in a message: as JSON, on one line, shortened in the middle."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, float) and not isfinite(value):
        return "a number too large for readers of JSON"
    if isinstance(value, str) and len(value) > LONGEST:
        value = f"{value[: LONGEST - 20]} … {value[-17:]}"
    return _json_of(value) if not isinstance(value, int) else _integer(value)


def _integer(value: int) -> str:
    """Return an integer in digits, or its size where the digits would fill the screen (or Python refuses them)."""
    if isinstance(value, bool):
        return json.dumps(value)
    return str(value) if value.bit_length() < LONGEST * 3 else f"an integer of {value.bit_length()} bits"
