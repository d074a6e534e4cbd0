"""What `validate` is told of rules: its options, and the settings in `newsld.toml` or `pyproject.toml`."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import click

from newsld import profiles
from newsld.cli import SETTINGS
from newsld.cli._toml import toml_in
from newsld.errors import InvalidConfiguration
from newsld.model.diagnostic import Rule
from newsld.model.graph import is_object
from newsld.model.selection import ALL, KEYS, Selection, ValidationSettings, named, settings_of, severity_of

PROJECT = "pyproject.toml"
TABLE = "validate"


def settings(config: str | None) -> ValidationSettings:
    """Return the settings: those of the file named, else of `newsld.toml`, else of `pyproject.toml`."""
    for path in [Path(config)] if config else [Path(SETTINGS), Path(PROJECT)]:
        if config is None and not path.is_file():
            continue
        table = _table(path)
        if table is not None:
            try:
                return settings_of(table)
            except InvalidConfiguration as error:
                raise click.UsageError(f"{path}: {error}") from error
    return ValidationSettings()


def chosen(select: Sequence[str], ignore: Sequence[str], severity: Sequence[str]) -> Selection:
    """Return what the options say."""
    levels = [text.partition("=") for text in _listed(severity)]
    try:
        graven = {name: severity_of(name, level) for name, _, level in levels}
    except InvalidConfiguration as error:
        raise click.UsageError(f"--severity: {error}") from error
    if select and not _listed(select):
        raise click.UsageError("--select names no rules")
    return Selection(_listed(select) or None, _listed(ignore), graven)


def rule_table(said: Sequence[str], configured: ValidationSettings, rules: Sequence[Rule]) -> tuple[Rule, ...]:
    """Return the rules as the profiles have them that the options name, else as those do that the settings name."""
    wanted = _listed(said) or configured.profiles
    if ALL in wanted:
        wanted = (*wanted, profiles.DEFAULT, *profiles.consumers())
    for name in wanted:
        if name not in (ALL, *profiles.names()):
            known = ", ".join(profiles.names())
            close = get_close_matches(name, profiles.names(), n=1)
            hint = f"did you mean {close[0]}?" if close else f"there are {known} and {ALL}"
            raise click.UsageError(f"no profile is named {name!r}; {hint}")
    return profiles.rule_table((name for name in wanted if name != ALL), rules)


class Choice:
    """Which rules are to speak of each file."""

    def __init__(self, configured: ValidationSettings, options: Selection, rules: Sequence[Rule]) -> None:
        self._settings = configured
        self._options = options
        self._rules = rules
        self._known: dict[str, tuple[Rule, ...]] = {}
        try:
            for name in (*configured.names(), *options.names()):
                named(name, rules)
            for name in options.select or ():
                if all(rule in profiles.DEMANDS for rule in named(name, rules) or (None,)):
                    raise click.UsageError(f"{name} speaks for a profile; name one by --profile")
        except InvalidConfiguration as error:
            raise click.UsageError(str(error)) from error

    @property
    def titles(self) -> dict[str, str]:
        """The titles of all rules, by code."""
        return {rule.code: rule.title for rule in self._rules}

    def of(self, file: str) -> tuple[Rule, ...]:
        """Return the rules for a file; what options select goes before all that settings say of which are to speak."""
        where = place(file) if self._settings.per_path else ""
        if where not in self._known:
            said = self._settings.selection_for(where)
            if self._options.select is not None:
                said = Selection(severity=said.severity)
            self._known = {where: said.with_more(self._options).of(self._rules)}
        return self._known[where]


def _listed(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(text.strip() for value in values for text in value.split(",") if text.strip())


def place(file: str) -> str:
    """Return a file's path from the working directory, with /, as settings and baselines name it."""
    try:
        return Path(os.path.relpath(file)).as_posix()
    except ValueError:  # on another drive
        return Path(file).as_posix()


def _refuse_strays(path: Path, around: Mapping[str, Any], steps: Sequence[str]) -> None:
    """Refuse what stands beside the table and nobody reads; in `newsld.toml` the publisher's facts stand there."""
    from newsld.model.publisher import OF_CMS, OF_SERVICE, Publisher  # noqa: PLC0415  half the time that reading takes

    known = [TABLE] if len(steps) > 1 else [TABLE, OF_CMS, OF_SERVICE, *(entry.name for entry in fields(Publisher))]
    for key in around:
        if key not in known:
            close = get_close_matches(key, known, n=1)
            hint = f"did you mean {close[0]}?" if close else f"there are {', '.join(known)}"
            if key in KEYS:
                hint = f"it goes into [{'.'.join(steps)}]"
            where = f" in [{'.'.join(steps[:-1])}]" if len(steps) > 1 else ""
            raise click.UsageError(f"{path}: unknown key {key!r}{where}; {hint}")


def _table(path: Path) -> dict[str, Any] | None:
    document: Any = toml_in(path)
    above = ("tool", "newsld") if path.name == PROJECT else ()
    for step in above:
        document = document.get(step) if is_object(document) else None
    steps = (*above, TABLE)
    if is_object(document):
        _refuse_strays(path, document, steps)
    document = document.get(TABLE) if is_object(document) else None
    if document is not None and not is_object(document):
        raise click.UsageError(f"{path}: {TABLE} is no table, written [{'.'.join(steps)}]")
    return document
