"""The content elements of an ANS story: its text, and the media, links and corrections between the paragraphs."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, cast

from newsld.model.article import Part
from newsld.model.manuscript import Block
from newsld.model.metadata import Correction, Media, Medium, Party
from newsld.readers.json.fact_checks import fact_checks
from newsld.readers.json.markup import name, plain
from newsld.readers.json.telling import Telling
from newsld.readers.json.values import (
    Record,
    address,
    at,
    lines,
    moment,
    number,
    pixels,
    record,
    records,
    seconds,
    text,
)

_MEDIA = {"image": Medium.IMAGE, "video": Medium.VIDEO, "audio": Medium.AUDIO}
_DEEPEST = 12  # levels of lists and groups in each other


def tell(told: Telling, elements: Iterable[Record], depth: int = 0) -> None:
    """Add what elements say, in their order; of a type that is not known, what those within it say."""
    for element in elements if depth < _DEEPEST else ():
        kind = text(element, "type")
        if kind in _READERS:
            _READERS[kind](told, element)
        elif kind in _MEDIA or kind == "gallery":
            told.media += media(element)
        elif kind == "list":
            tell(told, records(element, "items"), depth + 1)
        else:
            tell(told, records(element, "content_elements"), depth + 1)


def media(element: Record, *, is_lead: bool = False) -> Iterable[Media]:
    """Return an image, a video or an audio, or the images of a gallery."""
    kind = text(element, "type")
    if kind == "gallery":
        images = list(records(element, "content_elements"))
        return [one for i, image in enumerate(images) for one in media(image, is_lead=is_lead and not i)]
    if kind not in _MEDIA:
        return []
    medium = _MEDIA[kind]
    file = element if medium is Medium.IMAGE else max(records(element, "streams"), key=_size, default=element)
    page = address(element, "canonical_url") if medium is not Medium.IMAGE else ""
    found = Media(
        medium,
        url=address(file, "url"),
        page=page,
        name=plain(element, "subtitle") or plain(element, "headlines", "basic"),
        caption=plain(element, "caption") or plain(element, "description", "basic"),
        alternative=plain(element, "alt_text"),
        credit=_credit(element),
        creators=tuple(Party(name(one, "name")) for one in records(element, "credits", "by") if name(one, "name")),
        copyright_notice=plain(element, "copyright"),
        width=pixels(file, "width"),
        height=pixels(file, "height"),
        duration="" if medium is Medium.IMAGE else _length(element),
        thumbnail=address(element, "promo_image", "url") or address(element, "promo_items", "basic", "url"),
        uploaded=None if medium is Medium.IMAGE else moment(element, "display_date") or moment(element, "created_date"),
        is_lead=is_lead,
    )
    return [found] if found.url or found.page else []


def _credit(element: Record) -> str:
    """Return who is credited: as printed, or the names, each with the agency behind it."""
    if printed := plain(element, "additional_properties", "credit") or plain(element, "vanity_credits", "credit"):
        return printed
    people = [plain(one, "byline") or plain(one, "name") for one in records(element, "credits", "by")]
    agencies = [plain(one, "name") for one in records(element, "credits", "affiliation")]
    return "/".join(dict.fromkeys(one for one in (*people, *agencies) if one))


def _length(element: Record) -> str:
    """Return the duration of what ANS counts in milliseconds."""
    milliseconds = number(element, "duration")
    return seconds(milliseconds / 1000) if milliseconds else ""


def _size(stream: Record) -> tuple[float, float]:
    is_file = text(stream, "stream_type") in {"mp4", "mp3", ""}
    return float(is_file), (number(stream, "width") or 0) * (number(stream, "height") or 0)


def _text(told: Telling, element: Record) -> None:
    told.paragraphs(lines(element, "content"))


def _header(told: Telling, element: Record) -> None:
    told.subheading(plain(element, "content"))


def _quote(told: Telling, element: Record) -> None:
    """Add a quotation of the one whom its citation names; a pull quote repeats words of the story."""
    said = [text(one, "content") for one in records(element, "content_elements")] or [text(element, "content")]
    inner = [block for html in said for block in told.fragment(html)]
    if text(element, "subtype") == "pullquote":
        told.blocks += (replace(block, part=Part.PULL_QUOTE) for block in inner)
        return
    cited = plain(element, "citation", "content") or plain(element, "citation")
    told.blocks += (replace(block, part=Part.PARAGRAPH, is_quoted=True, cited=cited or block.cited) for block in inner)


def _table(told: Telling, element: Record) -> None:
    rows = at(element, "rows")
    for row in (at(element, "header"), *(cast("list[object]", rows) if isinstance(rows, list) else [])):
        cells = [plain(cell, "content") for cell in records(row)]
        if any(cells):
            told.blocks.append(Block(Part.PARAGRAPH, " | ".join(cells)))


def _correction(told: Telling, element: Record) -> None:
    inner = " ".join(plain(one, "content") for one in records(element, "content_elements"))
    if said := plain(element, "text") or plain(element, "content") or inner.strip():
        told.corrections.append(
            Correction(said, moment(element, "created_date") or moment(element, "last_updated_date"))
        )


def _link(told: Telling, element: Record) -> None:
    told.link(address(element, "url", base=told.base), plain(element, "content"))


def _link_list(told: Telling, element: Record) -> None:
    for item in records(element, "items"):
        _link(told, item)


def _embed(told: Telling, element: Record) -> None:
    """Add what another site shows: its words as an embed, its video or audio as one, else a link to it."""
    shown = record(element, "raw_oembed")
    if not told.embed(lines(shown, "html")):
        told.link(address(shown, "url") or address(element, "referent", "id"), plain(shown, "title"))


def _custom(told: Telling, element: Record) -> None:
    told.checks += fact_checks(record(element, "embed", "config"))


def _nothing(_told: Telling, _element: Record) -> None:
    """Pass over what has no words of the story's own."""


_READERS: Mapping[str, Callable[[Telling, Record], Any]] = {
    "text": _text,
    "raw_html": _text,
    "header": _header,
    "quote": _quote,
    "table": _table,
    "correction": _correction,
    "interstitial_link": _link,
    "link_list": _link_list,
    "oembed_response": _embed,
    "custom_embed": _custom,
    "code": _nothing,
    "divider": _nothing,
    "numeric_rating": _nothing,
    "endorsement": _nothing,
    "story": _nothing,
}
