"""The media and the other texts that a ninjs item is associated with; items come with their names in small letters."""

from collections.abc import Iterator
from typing import Any, cast

from newsld.model.metadata import Link, Media, Medium
from newsld.readers.json.markup import plain
from newsld.readers.json.values import (
    NOTHING,
    Record,
    address,
    at,
    is_said,
    moment,
    number,
    pixels,
    records,
    seconds,
    text,
)

_HELD = frozenset({"canceled", "cancelled", "withheld"})
_MEDIA = {"picture": Medium.IMAGE, "graphic": Medium.IMAGE, "video": Medium.VIDEO, "audio": Medium.AUDIO}


def media(item: Record) -> Iterator[Media]:
    """Yield the media of an item, the first image as the one that stands for it."""
    has_lead = False
    for one in members(item, "associations"):
        if text(one, "pubstatus").lower() in _HELD:
            continue
        medium = _MEDIA.get(text(one, "type").lower())
        if medium is not None:
            is_lead = medium is Medium.IMAGE and not has_lead
            has_lead |= is_lead
            yield _medium(one, medium, is_lead=is_lead)


def links(item: Record) -> Iterator[Link]:
    """Yield the texts that an item is associated with."""
    for one in members(item, "associations"):
        link = Link(address(one, "uri"), said(one, "headline"))
        if text(one, "type").lower() in {"text", "composite"} and (link.url or link.name):
            yield link


def members(item: Record, key: str) -> list[Record]:
    """Return what stands under a key: a list, or as in the first version an object of named members."""
    found = at(item, key)
    return list(records(list(cast("dict[str, Any]", found).values()) if isinstance(found, dict) else found))


def said(item: Record, what: str, *roles: str) -> str:
    """Return what an item says in the role asked for, else first: `headlines` with roles, or `headline`."""
    given = [one for one in records(item, f"{what}s") if is_said(one, "value")]
    asked = [one for one in given if text(one, "role").lower() in (roles or ("main",))]
    for one in asked or given:
        return plain(one, "value")
    of_first_version = (what, f"{what}_text", *sorted(key for key in item if key.startswith(f"{what}_")))
    return next((one for key in of_first_version if (one := plain(item, key))), "")


def _medium(item: Record, medium: Medium, *, is_lead: bool) -> Media:
    files = members(item, "renditions")
    kind = "" if medium is Medium.IMAGE and not any(map(_type_of, files)) else medium.value
    best = max((file for file in files if _type_of(file).startswith(kind)), key=_size, default=NOTHING)
    stills = (file for file in files if _type_of(file).startswith("image"))
    return Media(
        medium,
        url=address(best, "href"),
        name=said(item, "headline") or plain(item, "title"),
        caption=said(item, "description", "caption"),
        credit=plain(item, "creditline") or plain(item, "by"),
        copyright_notice=plain(item, "copyrightnotice"),
        license=address(item, "rightsinfo", "linkedrights"),
        width=pixels(best, "width"),
        height=pixels(best, "height"),
        duration=seconds(best, "duration"),
        thumbnail="" if medium is Medium.IMAGE else address(max(stills, key=_size, default=NOTHING), "href"),
        uploaded=None if medium is Medium.IMAGE else moment(item, "versioncreated"),
        encoding_format=_type_of(best),
        is_lead=is_lead,
    )


def _type_of(file: Record) -> str:
    return text(file, "contenttype") or text(file, "mimetype")


def _size(file: Record) -> float:
    return (number(file, "width") or 0) * (number(file, "height") or 0)
