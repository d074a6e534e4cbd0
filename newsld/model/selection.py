"""Which rules speak, how gravely, and on which paths: what a user chooses, from options and settings."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from newsld.errors import InvalidConfiguration
from newsld.model.diagnostic import Rule, Severity
from newsld.model.document import MAX_SIZE
from newsld.model.graph import is_list, is_object
from newsld.model.zone import Zone, zone_of

# the families of codes, by what one may call them
FAMILIES: Mapping[str, str] = {
    "document": "NL0",
    "shape": "NL1",
    "graph": "NL2",
    "article": "NL3",
    "quotation": "NL4",
    "claim": "NL5",
    "page": "NL6",
    "profile": "NL8",
    "taste": "NL9",
}
DEFAULT, ALL = "default", "all"
OURS = "NL"  # what the codes of newsld's own rules begin with, and nobody else's
_DIGITS = "0123456789"


def named(name: str, rules: Sequence[Rule]) -> tuple[Rule, ...]:
    """Return the rules that a code, the beginning of one, a name, a family, `default` or `all` stands for.

    A name that stands for none raises `InvalidConfiguration`.
    """
    wanted = name.strip().lower()
    if wanted in (DEFAULT, ALL):
        return tuple(rule for rule in rules if wanted == ALL or rule.is_default)
    if wanted in FAMILIES:
        return _beginning(FAMILIES[wanted], rules)
    found = tuple(rule for rule in rules if rule.name == wanted) or _beginning(wanted.upper(), rules)
    if not found:
        raise InvalidConfiguration(f"no rule has the code or name {name.strip()!r}{_meant(wanted, rules)}")
    return found


def _beginning(start: str, rules: Sequence[Rule]) -> tuple[Rule, ...]:
    return tuple(rule for rule in rules if is_beginning(start, rule.code))


def is_beginning(start: str, code: str) -> bool:
    """Tell whether a code begins so; its letters have to be there, all of them."""
    return code.startswith(start) and code.rstrip(_DIGITS) == start.rstrip(_DIGITS)


def _meant(wanted: str, rules: Sequence[Rule]) -> str:
    from difflib import get_close_matches  # noqa: PLC0415  only who errs needs it

    names = {name.lower(): name for rule in rules for name in (rule.code, rule.name)}
    names |= {name: name for name in (*FAMILIES, DEFAULT, ALL)}
    close = get_close_matches(wanted, names, n=1)
    return f"; did you mean {names[close[0]]}?" if close else "; `newsld rules` lists them all"


@dataclass(frozen=True, slots=True)
class Selection:
    """What was said of rules in one place; `select` is `None` where nothing was said of which are to speak."""

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict[str, Severity])

    def names(self) -> Iterator[str]:
        """Yield each name of rules."""
        yield from (*(self.select or ()), *self.ignore, *self.severity)

    def with_more(self, other: "Selection") -> "Selection":
        """Return this one with `other` on top: what is ignored adds up, what is selected and how grave is replaced."""
        select = self.select if other.select is None else other.select
        return Selection(select, (*self.ignore, *other.ignore), {**self.severity, **other.severity})

    def of(self, rules: Sequence[Rule]) -> tuple[Rule, ...]:
        """Return the rules that are to speak, in the order of their table, as grave as is wished.

        What consumers demand, whom somebody asked for by name, speaks unless what is selected names some of it.
        """
        asked = _codes((DEFAULT,) if self.select is None else self.select, rules)
        of_consumers = {rule.code for rule in named("profile", rules) if rule.is_default}
        chosen = (asked if asked & of_consumers else asked | of_consumers) - _codes(self.ignore, rules)
        severities = self._severities(rules)
        return tuple(
            replace(rule, severity=severities.get(rule.code, rule.severity)) for rule in rules if rule.code in chosen
        )

    def _severities(self, rules: Sequence[Rule]) -> Mapping[str, Severity]:
        """Return the severity of each rule of which one was said; what is said of fewer rules goes before."""
        said = [(_codes((name,), rules), severity) for name, severity in self.severity.items()]
        said.sort(key=lambda entry: -len(entry[0]))
        return {code: severity for codes, severity in said for code in codes}


def _codes(names: Iterable[str], rules: Sequence[Rule]) -> set[str]:
    return {rule.code for name in names for rule in named(name, rules)}


@dataclass(frozen=True, slots=True)
class PathSelection:
    """What was said of rules for the files that one of the patterns names."""

    paths: tuple[str, ...]
    selection: Selection

    def holds_for(self, file: str) -> bool:
        """Tell whether a file, by its path from where the settings stand, is among those meant."""
        return any(matches(pattern, file) for pattern in self.paths)


@dataclass(frozen=True, slots=True)
class ValidationSettings:
    """What `[validate]` says; `rules` are the files that hold rules of the user's own."""

    selection: Selection = field(default_factory=Selection)
    per_path: tuple[PathSelection, ...] = ()
    baseline: str | None = None
    profiles: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    today: date | None = None
    max_size: int = MAX_SIZE
    time_zone: Zone | None = None

    def names(self) -> Iterator[str]:
        """Yield each name of rules."""
        for selection in (self.selection, *(entry.selection for entry in self.per_path)):
            yield from selection.names()

    def selection_for(self, file: str) -> Selection:
        """Return what holds for a file, by its path from where the settings stand."""
        selection = self.selection
        for entry in self.per_path:
            if entry.holds_for(file):
                selection = selection.with_more(entry.selection)
        return selection


def matches(pattern: str, file: str) -> bool:
    """Tell whether a pattern names a file: `*` within a folder, `**` over folders; without / a name in any folder."""
    return re.fullmatch(_expression(pattern.replace("\\", "/").removeprefix("./")), file) is not None


def _expression(pattern: str) -> str:
    parts = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    tokens = re.split(r"(\*\*/|\*\*|\*|\?)", pattern)
    start = "" if "/" in pattern else "(?:.*/)?"
    end = "(?:.*)" if pattern.endswith("/") else ""
    return f"(?s:{start}{''.join(parts.get(token) or re.escape(token) for token in tokens)}{end})"


KEYS = (  # of `[validate]`
    "select",
    "ignore",
    "severity",
    "per_path",
    "baseline",
    "profile",
    "rules",
    "today",
    "max_size",
    "time_zone",
)


def settings_of(table: Mapping[str, object]) -> ValidationSettings:
    """Return what a parsed `[validate]` table says, or raise `InvalidConfiguration`."""
    _check_keys(table, KEYS)
    entries = table.get("per_path", [])
    if not is_list(entries):
        raise InvalidConfiguration("per_path is no list of tables, written [[validate.per_path]]")
    baseline = table.get("baseline")
    if not isinstance(baseline, str | None):
        raise InvalidConfiguration(f"baseline is {baseline!r}, expected the name of a file")
    profiles = texts("profile", table.get("profile", ()))
    rules = texts("rules", table.get("rules", ()))
    today = _day("today", table.get("today"))
    per_path = tuple(map(_path_selection, entries))
    zone, size = _zone(table), _size(table)
    return ValidationSettings(_selection(table), per_path, baseline, profiles, rules, today, size, zone)


def _zone(table: Mapping[str, object]) -> Zone | None:
    zone = table.get("time_zone")
    if not isinstance(zone, str | None):
        raise InvalidConfiguration(f"time_zone is {zone!r}, expected such as Europe/Berlin or +01:00")
    return None if zone is None else zone_of(zone)


def _day(key: str, said: object) -> date | None:
    """Return a setting that is a day, or raise `InvalidConfiguration`."""
    try:
        day = date.fromisoformat(said) if isinstance(said, str) else said
    except ValueError:
        day = said
    if day is None or (isinstance(day, date) and not isinstance(day, datetime)):
        return day
    raise InvalidConfiguration(f"{key} is {said!r}, expected a day such as 2026-03-12")


def _size(table: Mapping[str, object]) -> int:
    size = table.get("max_size", MAX_SIZE)
    if not isinstance(size, int) or isinstance(size, bool) or size < 1:
        raise InvalidConfiguration(f"max_size is {size!r}, expected a number of bytes")
    return size


def _path_selection(entry: Any) -> PathSelection:
    if not is_object(entry):
        raise InvalidConfiguration("per_path is no list of tables, written [[validate.per_path]]")
    _check_keys(entry, ("paths", "select", "ignore", "severity"))
    paths = texts("paths", entry.get("paths", ()))
    if not paths:
        raise InvalidConfiguration('an entry of per_path lacks paths, expected such as ["archive/**"]')
    return PathSelection(paths, _selection(entry))


def _selection(table: Mapping[str, Any]) -> Selection:
    severity = table.get("severity", {})
    if not is_object(severity):
        raise InvalidConfiguration('severity is no table, expected such as {NL103 = "error"}')
    return Selection(
        _selected(table["select"]) if "select" in table else None,
        texts("ignore", table.get("ignore", ())),
        {name: severity_of(name, said) for name, said in severity.items()},
    )


def _selected(said: object) -> tuple[str, ...]:
    select = texts("select", said)
    if not any(name.strip() for name in select):
        raise InvalidConfiguration('select is empty, expected rules; all are silent by ignore = ["all"]')
    return select


def severity_of(name: str, said: object) -> Severity:
    """Return the severity that a text names, or raise `InvalidConfiguration`; `name` is whose it is."""
    if said not in list(Severity):
        raise InvalidConfiguration(f"the severity of {name} is {said!r}, expected {', '.join(Severity)}")
    return Severity(str(said))


def texts(key: str, value: Any) -> tuple[str, ...]:
    """Return a setting that is a text, or a list of them, as a tuple, or raise `InvalidConfiguration`."""
    values: list[Any] = [value]
    if is_list(value) or value == ():
        values = list(value)
    if not all(isinstance(text, str) for text in values):
        raise InvalidConfiguration(f"{key} is {value!r}, expected a list of texts")
    return tuple(values)


def _check_keys(table: Mapping[str, object], known: Sequence[str]) -> None:
    for key in table:
        if key not in known:
            raise InvalidConfiguration(f"unknown key {key!r}; known keys of validate are {', '.join(sorted(known))}")
