"""Texts, names, numbers and yes or no as records write them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, cast

from newsld.model.metadata import Link, Location, Status, Subject
from newsld.readers._addresses import web_address

_SPACE = re.compile(r"[ \t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]+")  # no-break and thin spaces are the writer's
_UNSOUND = re.compile("[\x00-\x08\x0e-\x1b\x7f\ufffe\uffff]")
_SEPARATORS = re.compile(r"(?:(?<!\s)\s++)?[;|]\s*+")
_HELD = frozenset({"draft", "pending", "private", "withheld", "held", "hold", "embargoed", "future", "unpublished"})
_ENDED = frozenset({"canceled", "cancelled", "killed", "kill", "retracted", "deleted", "trash", "withdrawn"})
_NAMES = ("name", "title", "label", "text", "value", "rendered", "full_name", "fullName", "display_name")
_ADDRESSES = ("url", "link", "@id", "id", "href", "uri")
_WORDS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def text_of(value: Any) -> str:
    """Return a value as one line: a text, a number, or what an object goes by."""
    match value:
        case str():
            return _SPACE.sub(" ", _UNSOUND.sub("", value)).strip()
        case bool():
            return ""
        case int() | Decimal():
            return str(value)
        case float() if value == value:  # noqa: PLR0124  NaN says nothing
            return str(int(value)) if value.is_integer() else str(value)
        case bytes():
            return text_of(value.decode("utf-8", "replace"))
        case Mapping():
            return first(cast("Mapping[str, Any]", value), _NAMES)
        case _:
            return ""


def first(record: Mapping[str, Any], keys: Iterable[str]) -> str:
    """Return the first text that an object has under one of the keys."""
    return next((text for key in keys if (text := text_of(record.get(key)))), "")


def members(value: Any) -> list[Any]:
    """Return the members of a list, or of one value a list of it."""
    if value is None or value == "":
        return []
    if isinstance(value, list | tuple):
        return [member for member in cast("list[Any]", value) if member is not None]
    return [value]


def texts_of(value: Any) -> tuple[str, ...]:
    """Return the texts of a list, each once; a text may list them behind commas, semicolons or bars."""
    if isinstance(value, str):
        separated = _SEPARATORS.split(value) if _SEPARATORS.search(value) else value.split(",")
        return tuple(dict.fromkeys(filter(None, map(text_of, separated))))
    return tuple(dict.fromkeys(filter(None, map(text_of, members(value)))))


def names_of(value: Any) -> tuple[str, ...]:
    """Return the texts of a list, or one text as it is."""
    return tuple(dict.fromkeys(filter(None, map(text_of, members(value)))))


def number_of(value: Any) -> float | None:
    """Return a number, or one written as text."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal | str):
        return None
    try:
        number = float(value.replace(",", ".") if isinstance(value, str) else value)
    except (ValueError, OverflowError):
        return None
    return number if abs(number) < float("inf") else None


def whole_of(value: Any) -> int | None:
    """Return a whole number above zero: a size in pixels, a year."""
    number = number_of(value.strip().removesuffix("px") if isinstance(value, str) else value)
    return int(number) if number is not None and number.is_integer() and number > 0 else None


def boolean_of(value: Any) -> bool | None:
    """Return yes or no, `None` where a value is neither."""
    return value if isinstance(value, bool) else _WORDS.get(text_of(value).lower())


def address_of(value: Any, base: str = "") -> str:
    """Return an absolute http or https address, "" where a value is none; a relative one is of `base`."""
    text = first(cast("Mapping[str, Any]", value), _ADDRESSES) if isinstance(value, Mapping) else text_of(value)
    return web_address(text, base)


def status_of(value: Any) -> Status:
    """Return what the sender allows: "draft" and its like are held back, "killed" and its like canceled."""
    word = text_of(value).lower().rpartition(":")[2]
    if word in _ENDED:
        return Status.CANCELED
    if word in _HELD:
        return Status.WITHHELD
    return Status.USABLE if word else Status.UNTOLD


def links_of(value: Any) -> Iterator[Link]:
    """Yield the works that a list names, each by its address, its name or both."""
    for member in members(value):
        address = address_of(member)
        name = text_of(member) if isinstance(member, Mapping) or not address else ""
        if address or name:
            yield Link(address, "" if name == address else name)


def places_of(value: Any) -> Iterator[Location]:
    """Yield the places that a list names."""
    for member in members(value):
        if not isinstance(member, Mapping):
            yield from (Location(name) for name in names_of(member))
            continue
        place = cast("Mapping[str, Any]", member)
        geo = place.get("geo", place)
        at = cast("Mapping[str, Any]", geo) if isinstance(geo, Mapping) else place
        if name := text_of(place):
            latitude = _degrees(at, ("latitude", "lat"), 90)
            longitude = _degrees(at, ("longitude", "lon", "lng", "long"), 180)
            both = latitude is not None and longitude is not None
            country = first(place, ("country", "country_code", "addressCountry"))
            yield Location(name, country, latitude if both else None, longitude if both else None)


def _degrees(place: Mapping[str, Any], keys: Iterable[str], most: int) -> float | None:
    number = next((number for key in keys if (number := number_of(place.get(key))) is not None), None)
    return number if number is not None and abs(number) <= most else None


def subjects_of(value: Any) -> Iterator[Subject]:
    """Yield what a list says that an article is about."""
    for member in members(value):
        if name := text_of(member):
            yield Subject(name, id=address_of(member) if isinstance(member, Mapping) else "")
