"""ninjs: IPTC's JSON for news, in its versions 1, 2 and 3.

An agency publishes an item by sending it: where nothing else tells when, the first version's date is that of the item.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import cast

from newsld.errors import NewsldError, NotAText, UnreadableArticle
from newsld.model.article import Part, RawArticle
from newsld.model.format import Format
from newsld.model.manuscript import Block, Manuscript
from newsld.model.metadata import Metadata, Party, Status
from newsld.readers.html.fragments import Fragment
from newsld.readers.json.markup import name, plain
from newsld.readers.json.ninjs_body import bodies, body_of
from newsld.readers.json.ninjs_matter import authors, helpers, places, sources, subjects
from newsld.readers.json.ninjs_media import links, media, members, said
from newsld.readers.json.values import (
    NOTHING,
    Record,
    address,
    at,
    later,
    moment,
    records,
    text,
    texts,
    time,
)

_NOT_TEXTS = {
    "picture": "a picture",
    "graphic": "a graphic",
    "video": "a video",
    "audio": "an audio",
    "event": "an event",
    "planning": "a planning item",
    "component": "a component",
}
_STATUS = {
    "usable": Status.USABLE,
    "withheld": Status.WITHHELD,
    "canceled": Status.CANCELED,
    "cancelled": Status.CANCELED,
}
_PLURALS = {  # the first version's names → the second's
    "person": "people",
    "organisation": "organisations",
    "place": "places",
    "subject": "subjects",
    "event": "events",
    "object": "objects",
    "genre": "genres",
    "infosource": "infosources",
    "byline": "by",
}
_OURS = frozenset(
    {"versioncreated", "pubstatus", "representationtype", "headlines", "bodies", "body_text", "body_xhtml", "body_html"}
    | {"standard", "$standard", "eventdetails", "infosources", "renditions", "associations"}
)


def read(raw: RawArticle) -> Iterator[Manuscript | NewsldError]:
    """Read an item, the items of a list, or the texts of a package."""
    for item in records(raw.record):
        yield from _items(cast("Record", _as_second_version(item)))


def _as_second_version(value: object) -> object:
    """Return an item as the second version names things: the third has capitals, the first no plurals."""
    if isinstance(value, list):
        return [_as_second_version(member) for member in cast("list[object]", value)]
    if not isinstance(value, dict):
        return value
    members = {key.lower(): _as_second_version(one) for key, one in cast("Mapping[str, object]", value).items()}
    return {_PLURALS.get(key, key): member for key, member in members.items()}


def _items(item: Record) -> Iterator[Manuscript | NewsldError]:
    kind = text(item, "type").lower()
    told = _told(item)
    kind_of_package = {"text", "composite"}
    inner = [one for one in members(item, "associations") if text(one, "type").lower() in kind_of_package]
    if kind in _NOT_TEXTS or (not kind and at(item, "eventdetails") is not None):
        yield NotAText(f"not a text item: {_NOT_TEXTS.get(kind, 'an event')}")
    elif any(block.part is Part.PARAGRAPH for block in told.blocks):
        yield _manuscript(item, told)
    elif inner:
        for one in inner:
            yield from _items(one)
    elif kind == "composite":
        yield NotAText("not a text item: a package without a text")
    else:
        yield UnreadableArticle("an item without a text; expected a body")


def _manuscript(item: Record, told: Fragment) -> Manuscript:
    byline = plain(item, "by")
    return Manuscript(
        blocks=told.blocks,
        id=text(item, "uri"),
        url=address(item, "uri"),
        language=text(item, "language"),
        bylines=(byline,) if byline else (),
        metadata=_metadata(item, told),
    )


def _told(item: Record) -> Fragment:
    """Return the headline and the text in the best form of it; without one, the description is the text."""
    headline = _headline(item)
    body = body_of(item, _standfirst(item))
    told = body.blocks[1:] if body.blocks and body.blocks[0].text == headline else body.blocks
    return replace(body, blocks=((Block(Part.HEADLINE, headline),) if headline else ()) + told)


def _headline(item: Record) -> str:
    return said(item, "headline") or plain(item, "title")


def _metadata(item: Record, told: Fragment) -> Metadata:
    agencies = sources(item)
    first, version = moment(item, "firstcreated"), moment(item, "versioncreated")
    published = _published(item) or first or version
    holder = name(item, "copyrightholder")
    return Metadata(
        alternative_headline=_alternative(item),
        standfirst=_standfirst(item) if next(bodies(item), None) else "",
        authors=authors(item),
        editors=helpers(item, "editor", "subeditor"),
        translators=helpers(item, "translator"),
        contributors=agencies[1:],
        source=agencies[0] if agencies else None,
        created=moment(item, "contentcreated") or first,
        published=published,
        modified=later(version, first) if first and version != first else None,
        expires=later(moment(item, "expires"), published),
        embargo=time(item, "embargoed"),
        status=_STATUS.get(text(item, "pubstatus").lower(), Status.USABLE),
        version=text(item, "version"),
        dateline=plain(item, "located"),
        sections=texts([plain(one, "name") for one in records(item, "service")]),
        genres=texts([plain(one, "name") for one in records(item, "genres")]),
        keywords=texts(item, "keywords"),
        subjects=subjects(item, in_passing=False),
        mentions=subjects(item, in_passing=True),
        places=places(item),
        copyright_holder=Party(holder, is_organization=True) if holder else None,
        copyright_notice=plain(item, "copyrightnotice"),
        usage_terms=plain(item, "usageterms"),
        license=address(item, "rightsinfo", "linkedrights"),
        media=(*media(item), *told.media),
        links=(*links(item), *told.links),
        identifiers=dict(_identifiers(item)),
    )


def _alternative(item: Record) -> str:
    headline = _headline(item)
    others = (plain(one, "value") for one in records(item, "headlines"))
    return next((one for one in others if one and one != headline), "")


def _standfirst(item: Record) -> str:
    return said(item, "description", "lead", "summary", "abstract")


def _published(item: Record) -> date | datetime | None:
    return moment(item, "firstpublished") or moment(item, "published")


def _identifiers(item: Record) -> Iterator[tuple[str, str]]:
    given = [("uri", "" if address(item, "uri") else plain(item, "uri")), ("slugline", plain(item, "slugline"))]
    found = at(item, "altids")
    if isinstance(found, dict):
        given += [(plain(role), plain(value)) for role, value in cast("Mapping[str, object]", found).items()]
    else:
        given += [(plain(one, "role") or "altid", plain(one, "value")) for one in records(found)]
    yield from ((giver, value) for giver, value in given if value)


def _is_ninjs(raw: RawArticle) -> bool:
    first = next(records(raw.record), NOTHING)
    keys = {key.lower() for key in first}
    return "uri" in keys and not _OURS.isdisjoint(keys)


FORMAT = Format("ninjs", "ninjs", read, _is_ninjs)
