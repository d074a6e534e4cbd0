"""ninjs: IPTC's JSON for news, in its versions 1, 2 and 3.

An agency publishes an item by sending it: where nothing else tells when, the first version's date is that of the item.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import cast

from newsld.errors import NewsldError, NotAText, UnreadableArticle
from newsld.model.article import Part, RawArticle
from newsld.model.format import Format
from newsld.model.manuscript import Block, Manuscript
from newsld.model.metadata import Metadata, Party, Status
from newsld.readers._ninjs_matter import authors, places, sources, subjects
from newsld.readers._ninjs_media import links, media, members, said
from newsld.readers.json.markup import paragraphs
from newsld.readers.json.values import NOTHING, Record, address, at, moment, records, text, texts, time

_NOT_TEXTS = {
    "picture": "a picture",
    "graphic": "a graphic",
    "video": "a video",
    "audio": "an audio",
    "event": "an event",
    "planning": "a planning item",
    "component": "a component",
}
_STATUS = {"usable": Status.USABLE, "withheld": Status.WITHHELD, "canceled": Status.CANCELED}
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
    return {_PLURALS.get(name, name): member for name, member in members.items()}


def _items(item: Record) -> Iterator[Manuscript | NewsldError]:
    kind = text(item, "type").lower()
    blocks = tuple(_blocks(item))
    inner = [one for one in members(item, "associations") if text(one, "type").lower() in {"text", "composite"}]
    if kind in _NOT_TEXTS or (not kind and at(item, "eventdetails") is not None):
        yield NotAText(f"not a text item: {_NOT_TEXTS.get(kind, 'an event')}")
    elif any(block.part is Part.PARAGRAPH for block in blocks):
        yield _manuscript(item, blocks)
    elif inner:
        for one in inner:
            yield from _items(one)
    elif kind == "composite":
        yield NotAText("not a text item: a package without a text")
    else:
        yield UnreadableArticle("an item without a text; expected a body")


def _manuscript(item: Record, blocks: tuple[Block, ...]) -> Manuscript:
    byline = text(item, "by")
    return Manuscript(
        blocks=blocks,
        id=text(item, "uri"),
        url=address(item, "uri"),
        language=text(item, "language"),
        bylines=(byline,) if byline else (),
        metadata=_metadata(item),
    )


def _blocks(item: Record) -> Iterator[Block]:
    headline = _headline(item)
    if headline:
        yield Block(Part.HEADLINE, headline)
    body = list(_body(item))
    yield from body[1:] if body and body[0].text == headline else body


def _headline(item: Record) -> str:
    return said(item, "headline") or text(item, "title")


def _body(item: Record) -> Iterator[Block]:
    """Yield the text in the best form of it; an item without one has its description for a text."""
    found = [(text(one, "contenttype").lower(), one) for one in records(item, "bodies") if text(one, "value")]
    found += [("text/plain", {"value": item["body_text"]})] if text(item, "body_text") else []
    for _, body in (one for one in found if one[0] in {"text/plain", ""}):
        yield from (Block(Part.PARAGRAPH, paragraph) for paragraph in paragraphs(body, "value"))
        return
    if not _has_body(item) and (described := _standfirst(item)):
        yield Block(Part.PARAGRAPH, described)


def _has_body(item: Record) -> bool:
    first = any(text(item, key) for key in item if key.startswith("body_"))
    return first or any(text(one, "value") for one in records(item, "bodies"))


def _metadata(item: Record) -> Metadata:
    agencies = sources(item)
    first, version = moment(item, "firstcreated"), moment(item, "versioncreated")
    holder = text(item, "copyrightholder")
    return Metadata(
        alternative_headline=_alternative(item),
        standfirst=_standfirst(item) if _has_body(item) else "",
        authors=authors(item),
        contributors=agencies[1:],
        source=agencies[0] if agencies else None,
        created=moment(item, "contentcreated") or first,
        published=_published(item) or first or version,
        modified=version if first and version != first else None,
        expires=moment(item, "expires"),
        embargo=time(item, "embargoed"),
        status=_STATUS.get(text(item, "pubstatus").lower(), Status.USABLE),
        version=text(item, "version"),
        dateline=text(item, "located"),
        genres=texts([text(one, "name") for one in records(item, "genres")]),
        keywords=texts(item, "keywords"),
        subjects=subjects(item, in_passing=False),
        mentions=subjects(item, in_passing=True),
        places=places(item),
        copyright_holder=Party(holder, is_organization=True) if holder else None,
        copyright_notice=text(item, "copyrightnotice"),
        usage_terms=text(item, "usageterms"),
        license=address(item, "rightsinfo", "linkedrights"),
        media=tuple(media(item)),
        links=tuple(links(item)),
        identifiers=dict(_identifiers(item)),
    )


def _alternative(item: Record) -> str:
    others = [text(one, "value") for one in records(item, "headlines")]
    return next((one for one in others if one and one != _headline(item)), "")


def _standfirst(item: Record) -> str:
    return said(item, "description", "lead", "summary", "abstract")


def _published(item: Record) -> date | datetime | None:
    return moment(item, "firstpublished") or moment(item, "published")


def _identifiers(item: Record) -> Iterator[tuple[str, str]]:
    given = [("uri", "" if address(item, "uri") else text(item, "uri")), ("slugline", text(item, "slugline"))]
    found = at(item, "altids")
    if isinstance(found, dict):
        given += [(role, text(value)) for role, value in cast("Mapping[str, object]", found).items()]
    else:
        given += [(text(one, "role") or "altid", text(one, "value")) for one in records(found)]
    yield from ((giver, value) for giver, value in given if value)


def _is_ninjs(raw: RawArticle) -> bool:
    first = next(records(raw.record), NOTHING)
    keys = {key.lower() for key in first}
    return "uri" in keys and not _OURS.isdisjoint(keys)


FORMAT = Format("ninjs", "ninjs", read, _is_ninjs)
