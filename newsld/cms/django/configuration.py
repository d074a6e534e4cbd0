"""What a site's settings say: `NEWSLD`, a dictionary as newsld.toml has it."""

import json
from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.core.signals import setting_changed

from newsld import __version__
from newsld.cms import Settings, settings_of
from newsld.errors import InvalidConfiguration


@lru_cache(maxsize=1)
def configured() -> Settings:
    """Return the site's settings for newsld; raises `InvalidConfiguration` for those that cannot be."""
    return settings_of(_table())


@lru_cache(maxsize=1)
def digest_of_settings() -> str:
    """Return what changes where another graph may be made of the same article."""
    return digest({"newsld": __version__, "settings": _table()})


def digest(value: Mapping[str, Any]) -> str:
    """Return a short digest of what is JSON, or shows itself as a text."""
    return sha256(json.dumps(value, sort_keys=True, default=str).encode()).hexdigest()[:32]


def _table() -> Mapping[str, object]:
    said: object = getattr(settings, "NEWSLD", {})
    if not isinstance(said, Mapping):
        raise InvalidConfiguration(f"{type(said).__name__!r} is no table, expected a dictionary as newsld.toml has it")
    return said  # pyright: ignore[reportUnknownVariableType]  its keys are looked at as it is read


def _forget(**_: object) -> None:
    """Read the settings anew; tests change them."""
    configured.cache_clear()
    digest_of_settings.cache_clear()


setting_changed.connect(_forget, dispatch_uid="newsld.configuration")
