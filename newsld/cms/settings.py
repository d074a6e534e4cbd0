"""What a CMS is told: the publisher, the rules that speak, and what becomes of an article with errors."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import cast

from newsld import profiles
from newsld.errors import InvalidConfiguration
from newsld.extensions import extensions
from newsld.model.diagnostic import Rule
from newsld.model.publisher import OF_CMS, OF_VALIDATION, Publisher, publisher_of
from newsld.model.selection import ValidationSettings, texts
from newsld.model.selection import settings_of as validation_of
from newsld.rules import RULES, in_zone

_LOG = logging.getLogger("newsld.cms")


class OnError(StrEnum):
    """What becomes of an article in whose graph an error is found; what goes wrong within newsld stops none."""

    PUBLISH = "publish"
    BLOCK = "block"


@dataclass(frozen=True)
class Settings:
    """A publisher's settings, as `newsld.toml` has them.

    `errors` names the remarks that are as grave as an error ("no-author", "no-headline", "no-article" …); they are
    warnings otherwise. `plugins` names modules with hooks, beside those of installed packages.
    """

    publisher: Publisher = field(default_factory=Publisher)
    validation: ValidationSettings = field(default_factory=ValidationSettings)
    on_error: OnError = OnError.PUBLISH
    errors: tuple[str, ...] = ()
    plugins: tuple[str, ...] = ()

    @cached_property
    def known(self) -> tuple[Rule, ...]:
        """All rules that there are, those of installed packages and of `validation.rules` too."""
        others = extensions(self.validation.rules, _tell)
        for broken in others.broken:
            _LOG.error("%s", broken)
        return (*in_zone(RULES, self.validation.time_zone), *others.rules)

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that speak; what names no rule or profile raises `InvalidConfiguration`."""
        said = self.validation
        for name in said.profiles:
            if name not in profiles.names():
                raise InvalidConfiguration(f"no profile is named {name!r}; there are {', '.join(profiles.names())}")
        return said.selection.of(profiles.rule_table(said.profiles, self.known))


def settings_of(table: Mapping[str, object]) -> Settings:
    """Return what a parsed `newsld.toml`, or a dictionary like it, says.

    The publisher's facts stand at its top, the rules under `validate`, and `on_error`, `errors` and `plugins` under
    `cms`. Raises `InvalidConfiguration` for an unknown key, rule or profile, and for a value of the wrong kind.
    """
    said = _table(table, OF_CMS)
    for key in said:
        if key not in _KEYS:
            raise InvalidConfiguration(f"unknown key {key!r}; known keys of cms are {', '.join(_KEYS)}")
    on_error = said.get("on_error", OnError.PUBLISH)
    if on_error not in list(OnError):
        raise InvalidConfiguration(f"on_error is {on_error!r}, expected publish or block")
    settings = Settings(
        publisher_of(table),
        validation_of(_table(table, OF_VALIDATION)),
        OnError(cast("str", on_error)),
        texts("errors", said.get("errors", ())),
        texts("plugins", said.get("plugins", ())),
    )
    _ = settings.rules  # so that a wrong name is told before the first article
    return settings


_KEYS = ("errors", "on_error", "plugins")


def _table(table: Mapping[str, object], name: str) -> Mapping[str, object]:
    said = table.get(name, {})
    if not isinstance(said, Mapping):
        raise InvalidConfiguration(f"{name} is {said!r}, expected a table")
    return cast("Mapping[str, object]", said)


def _tell(code: str, _why: str) -> None:
    """Log that a rule failed; why may quote the article."""
    _LOG.error("the rule %s failed", code)
