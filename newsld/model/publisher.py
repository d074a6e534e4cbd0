"""What is not in an article and its publisher knows: name, addresses, defaults."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from typing import cast
from urllib.parse import quote

from newsld.errors import InvalidConfiguration


@dataclass(frozen=True, slots=True)
class Publisher:
    """A publisher's configuration, from `newsld.toml` or keyword arguments.

    `article_url` is a template in which `{id}` stands for the article's identifier; `article_type` a subtype of
    schema.org's Article; `reference_date` the latest date that articles can be from, against which a date without a
    year is resolved; `authors` maps a name in a byline to its page.
    """

    name: str = ""
    url: str = ""
    logo: str = ""
    same_as: tuple[str, ...] = ()
    language: str = ""
    article_url: str = ""
    article_type: str = "NewsArticle"
    image: str = ""
    section: str = ""
    is_accessible_for_free: bool | None = None
    reference_date: date | None = None
    authors: Mapping[str, str] = field(default_factory=dict[str, str])

    def url_of(self, identifier: str) -> str:
        """Return the address of an article by its identifier, "" where no template says it."""
        if "{id}" in self.article_url and not identifier:
            return ""
        return self.article_url.replace("{id}", quote(identifier, safe="/-._~"))


def publisher_of(settings: Mapping[str, object]) -> Publisher:
    """Return the publisher that a parsed configuration describes.

    Raises `InvalidConfiguration` for an unknown key or a value of the wrong kind.
    """
    known = {entry.name for entry in fields(Publisher)}
    for key in settings:
        if key not in known:
            raise InvalidConfiguration(f"unknown key {key!r}; known keys are {', '.join(sorted(known))}")
    values = {key: _checked(key, value) for key, value in settings.items()}
    return Publisher(**values)  # pyright: ignore[reportArgumentType] every value was checked against its key


def _checked(key: str, value: object) -> object:
    match key, value:
        case "reference_date", date():
            return value
        case "reference_date", str():
            try:
                return date.fromisoformat(value)
            except ValueError:
                raise InvalidConfiguration(f"{key} is {value!r}, expected a date such as 2022-12-31") from None
        case "is_accessible_for_free", bool():
            return value
        case "authors", Mapping():
            return {str(name): str(page) for name, page in cast("Mapping[object, object]", value).items()}
        case "same_as", list():
            return tuple(str(page) for page in cast("list[object]", value))
        case "same_as", str():
            return (value,)
        case (("reference_date" | "is_accessible_for_free" | "authors" | "same_as"), _):
            raise InvalidConfiguration(f"{key} has a value of the wrong kind: {value!r}")
        case _, str():
            return value
        case _:
            raise InvalidConfiguration(f"{key} is {value!r}, expected text")
