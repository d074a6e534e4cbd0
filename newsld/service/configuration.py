"""What the service is told: where it listens, whom it answers, and how much it takes on."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, cast

from newsld.errors import InvalidConfiguration
from newsld.model.publisher import OF_SERVICE

MAX_SIZE = 10_000_000  # bytes; the longest articles known are a tenth of it
LOOPBACK = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True, slots=True)
class Configuration:
    """What `[service]` of `newsld.toml` and the options of `newsld serve` say.

    `workers` is how many processes convert, `concurrency` how many requests are taken on at a time, `max_size` how many
    bytes one may have, and `time_limit` how many seconds it may take to arrive, to be worked on, and to be answered.
    A signature is taken for `window` seconds. `origins` are the sites whose scripts may call (CORS). `tokens` and
    `secrets` are never shown.
    """

    host: str = "127.0.0.1"
    port: int = 8000
    workers: int = 1
    concurrency: int = 64
    max_size: int = MAX_SIZE
    time_limit: float = 30.0
    window: int = 300
    origins: tuple[str, ...] = ()
    tokens: tuple[str, ...] = field(default=(), repr=False)
    secrets: tuple[str, ...] = field(default=(), repr=False)
    insecure: bool = False

    def __post_init__(self) -> None:
        """Refuse, by `InvalidConfiguration`, what no service could run by, and what would open it to everybody."""
        for key, least in (("port", 0), ("workers", 1), ("concurrency", 1), ("max_size", 1), ("time_limit", 0.001)):
            if getattr(self, key) < least:
                raise InvalidConfiguration(f"{key} is {getattr(self, key)}, expected at least {least}")
        for token in (*self.tokens, *self.secrets):
            if len(token) < SHORTEST or not (token.isascii() and token.isprintable()) or " " in token:
                raise InvalidConfiguration(
                    f"a token or secret is too short, or has spaces or other than ASCII; expected {SHORTEST} "
                    "characters or more, as `openssl rand -hex 32` makes them"
                )
        for origin in self.origins:
            if not origin.startswith(("https://", "http://")) or origin.count("/") != _SLASHES:
                raise InvalidConfiguration(
                    f"the origin {origin!r} is none, expected such as https://www.river-daily.example"
                )
        if self.host not in LOOPBACK and not (self.tokens or self.secrets or self.insecure):
            raise InvalidConfiguration(
                f"on {self.host} anybody could call the service: set a token (NEWSLD_TOKEN, --token-file) "
                "or say --insecure"
            )


SHORTEST = 16  # characters of a token; shorter ones are guessed
_SLASHES = 2
KEYS: Mapping[str, type | tuple[type, ...]] = {
    "host": str,
    "port": int,
    "workers": int,
    "concurrency": int,
    "max_size": int,
    "time_limit": (int, float),
    "window": int,
    "origins": (str, list, tuple),
}


def configured(table: Mapping[str, object], **options: Any) -> Configuration:
    """Return what `[service]` of a parsed `newsld.toml` says, and over it the options that are not `None`.

    Raises `InvalidConfiguration` for an unknown key or a value of the wrong kind. Tokens are no settings: a file that
    is committed is no place for them.
    """
    said = table.get(OF_SERVICE, {})
    if not isinstance(said, Mapping):
        raise InvalidConfiguration(f"{OF_SERVICE} is {said!r}, expected a table")
    told = dict(cast("Mapping[str, Any]", said))
    for key, value in told.items():
        if key not in KEYS:
            raise InvalidConfiguration(f"unknown key {key!r}; known keys of service are {', '.join(KEYS)}")
        if not isinstance(value, KEYS[key]) or isinstance(value, bool):
            raise InvalidConfiguration(f"{key} of service is {value!r}, expected {_WORDS.get(key, 'a whole number')}")
    told |= {key: value for key, value in options.items() if value is not None and key in _NAMES}
    if isinstance(origins := told.get("origins"), str | list):
        told["origins"] = (origins,) if isinstance(origins, str) else tuple(map(str, cast("list[object]", origins)))
    return Configuration(**told)


_WORDS = {"host": "an address", "time_limit": "a number of seconds", "origins": "a list of addresses"}
_NAMES = frozenset(entry.name for entry in fields(Configuration))
