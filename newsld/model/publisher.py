"""What is not in an article and its publisher knows: name, addresses, defaults."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from enum import StrEnum
from typing import cast
from urllib.parse import quote, urlsplit

from newsld.errors import InvalidConfiguration
from newsld.model.directory import NOBODY_KNOWN, Directory, directory_of
from newsld.model.language import TAG
from newsld.model.rating_scales import RatingScale, scale_of
from newsld.model.record import Columns, known_columns


class ExistingMarkup(StrEnum):
    """What becomes of the structured data that an article has already."""

    MERGE = "merge"  # it is kept, save what is faulty or contradicts what the article shows
    KEEP = "keep"  # it goes before what is made of the article
    REPLACE = "replace"  # what it says of the article is thrown away


@dataclass(frozen=True, slots=True)
class Publisher:
    """A publisher's configuration, from `newsld.toml` or keyword arguments.

    `article_url` is a template in which `{id}` stands for the article's identifier; `article_type` a subtype of
    schema.org's Article; `reference_date` the latest date that articles can be from, against which a date without a
    year is resolved; `authors` maps a name in a byline to its page; `speakers` are the people and organisations the
    publisher knows, who go before what the article makes one guess; findings of less than `min_confidence` are left
    out; `rating_scales` are those on which its fact checks give their verdicts; `existing_markup` says what becomes of
    the structured data that articles have already.
    `columns` maps the keys of a record to where the publisher's own records have them.
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
    speakers: Directory = NOBODY_KNOWN
    min_confidence: float = 0.15
    rating_scales: tuple[RatingScale, ...] = ()
    existing_markup: ExistingMarkup = ExistingMarkup.MERGE
    columns: Columns = field(default_factory=dict[str, str])

    def __post_init__(self) -> None:
        """Refuse, by `InvalidConfiguration`, what would make wrong nodes of every article; a date in text is read."""
        for entry in fields(self):
            object.__setattr__(self, entry.name, _checked(entry.name, getattr(self, entry.name)))
        for key in ("url", "logo", "image"):
            if getattr(self, key):
                check_address(key, getattr(self, key))
        for name, page in self.authors.items():
            check_address(f"the page of {name!r}", page)
        if self.language and not TAG.fullmatch(self.language):
            raise InvalidConfiguration(f"language is {self.language!r}, expected a tag such as 'en' or 'pt-BR'")
        if self.article_url:
            check_address("article_url", self.article_url)
            if set(_PLACE.findall(self.article_url)) != {"id"}:
                raise InvalidConfiguration(
                    f"article_url is {self.article_url!r}, expected an address with {{id}} in it"
                )

    def url_of(self, identifier: str) -> str:
        """Return the address of an article by its identifier, "" where no template or identifier says it."""
        if not self.article_url or not identifier:
            return ""
        return self.article_url.replace("{id}", quote(identifier, safe="/-._~"))


def check_address(key: str, address: str) -> None:
    """Raise `InvalidConfiguration` unless `address` is an absolute http or https URL without spaces."""
    try:
        parts = urlsplit(address)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in {"http", "https"} or not parts.netloc or re.search(r"[\s<>\"]", address):
        raise InvalidConfiguration(f"{key} is {address!r}, expected an absolute http or https address without spaces")


# the tables that speak of documents, of where they are published, and of the service that does so over HTTP
OF_VALIDATION, OF_CMS, OF_SERVICE = "validate", "cms", "service"


def publisher_of(settings: Mapping[str, object]) -> Publisher:
    """Return the publisher that a parsed configuration describes.

    Its tables `validate`, `cms` and `service` do not speak of him.
    Raises `InvalidConfiguration` for an unknown key or a value of the wrong kind.
    """
    known = {entry.name for entry in fields(Publisher)}
    settings = {key: value for key, value in settings.items() if key not in (OF_VALIDATION, OF_CMS, OF_SERVICE)}
    for key in settings:
        if key not in known:
            raise InvalidConfiguration(f"unknown key {key!r}; known keys are {', '.join(sorted(known))}")
    values = {key: _checked(key, value) for key, value in settings.items()}
    return Publisher(**values)  # pyright: ignore[reportArgumentType] every value was checked against its key


def _checked(key: str, value: object) -> object:  # noqa: PLR0911  a case for each kind
    """Return a setting as `Publisher` holds it; a TOML list becomes a tuple, a date in text a date."""
    match key, value:
        case "reference_date", date() | str() | None:
            return _day(value)
        case "is_accessible_for_free", bool() | None:
            return value
        case "min_confidence", float() | int() if not isinstance(value, bool) and 0 <= value <= 1:
            return float(value)
        case "authors", Mapping() if _are_texts(cast("Mapping[object, object]", value).values()):
            return dict(cast("Mapping[str, str]", value))
        case "columns", Mapping():
            return known_columns(cast("Mapping[str, object]", value))
        case "speakers", Directory() | list() | tuple():
            return value if isinstance(value, Directory) else directory_of(cast("list[object]", value))
        case "rating_scales", list() | tuple():
            return tuple(_scale(entry) for entry in cast("list[object]", value))
        case "same_as", (list() | tuple() | str()) if _are_texts(cast("list[object]", value)):
            return (value,) if isinstance(value, str) else tuple(cast("list[str]", value))
        case _, str() if key not in _EXPECTED or (key == "existing_markup" and value in set(ExistingMarkup)):
            return ExistingMarkup(value) if key in _EXPECTED else value
        case _:
            raise InvalidConfiguration(f"{key} is {value!r}, expected {_EXPECTED.get(key, 'text')}")


def _day(value: date | str | None) -> date | None:
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise InvalidConfiguration(f"reference_date is {value!r}, expected a date such as 2022-12-31") from None
    return value.date() if isinstance(value, datetime) else value


def _scale(entry: object) -> RatingScale:
    if isinstance(entry, RatingScale):
        return entry
    try:
        return scale_of(cast("Mapping[str, object]", entry))
    except (AttributeError, KeyError, TypeError):
        raise InvalidConfiguration(f"rating_scales has {entry!r}, expected {_EXPECTED['rating_scales']}") from None


def _are_texts(values: Iterable[object]) -> bool:
    return all(isinstance(value, str) for value in values)


_PLACE = re.compile(r"\{(\w*)\}")
_EXPECTED = {
    "reference_date": "a date such as 2022-12-31",
    "is_accessible_for_free": "true or false",
    "authors": "a table of names and their pages",
    "same_as": "a list of addresses",
    "existing_markup": "merge, keep or replace",
    "min_confidence": "a number from 0 to 1",
    "speakers": "a list of tables, each with a name",
    "rating_scales": "a list of tables, each with a list of labels, the worst first",
    "columns": "a table of a record's keys and where they stand",
}
