"""The content of a NewsML-G2 item: a text in one of several renditions, and the files that go with it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from newsld.model.article import Part
from newsld.model.manuscript import Block, Manuscript
from newsld.model.metadata import Media, Medium
from newsld.readers._addresses import web_address
from newsld.readers.html.fragments import Fragment
from newsld.readers.text.lines import split
from newsld.readers.xml.elements import Element, child, children, descendants, flat, name_of, text_at, text_of
from newsld.readers.xml.g2_concepts import Concepts, code_of, text_by_role
from newsld.readers.xml.g2_parties import parties
from newsld.readers.xml.hypertext import hypertext, xhtml
from newsld.readers.xml.illustrations import medium_of, pixels
from newsld.readers.xml.nitf_manuscript import manuscript_of

_TAGGED = re.compile(r"</?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|b|i|em|strong|a|table)\b[^<>]*>", re.IGNORECASE)
_HYPERTEXT = frozenset({"html", "body", "div", "section", "article", "p"})
_SECONDS = {"", "seconds", "s", "sec"}


class Content(NamedTuple):
    """The text of an item, its markup ("nitf", "html" or ""), and what NITF says with it."""

    flow: Fragment
    markup: str = ""
    nitf: Manuscript | None = None
    title: str = ""


def content_of(item: Element) -> Content:
    """Return the first rendition of an item that has a text: marked up, or else plain."""
    found = (inline_content(inline) for name in ("inlineXML", "inlineData") for inline in _inlines(item, name))
    return next((one for one in found if one.flow.blocks or one.nitf), Content(Fragment()))


def _inlines(item: Element, name: str) -> Iterator[Element]:
    sets = [item] if name_of(item) == "contentSet" else children(item, "contentSet")
    for inline in (inline for content in sets for inline in children(content, name)):
        if inline.get("encoding", "") in {"", "none"}:
            yield inline


def inline_content(inline: Element) -> Content:
    """Return what stands in an element that holds a text: NITF, XHTML, HTML that was escaped, or plain text."""
    nitf = next(descendants(inline, "nitf"), None)
    if nitf is not None:
        manuscript = manuscript_of(nitf)
        said = manuscript.metadata
        return Content(Fragment(manuscript.blocks or (), said.media, said.links), "nitf", manuscript)
    if len(inline):
        is_hypertext = any(name_of(root) in _HYPERTEXT for root in inline)
        title = text_at(inline, "html", "head", "title")
        return Content(xhtml(inline), "html", title=title) if is_hypertext else Content(Fragment())
    text = "".join(inline.itertext())
    if "html" in inline.get("contenttype", "") or _TAGGED.search(text):
        return Content(hypertext(text), "html")
    return Content(Fragment(tuple(Block(Part.PARAGRAPH, flat(line.text)) for line in split(text))))


def files_of(item: Element) -> tuple[Media, ...]:
    """Return the pictures, videos and audios of an item: of each the largest of its renditions."""
    concepts = Concepts(item)
    best: dict[Medium, Media] = {}
    thumbnail = ""
    for one in (remote for content in children(item, "contentSet") for remote in children(content, "remoteContent")):
        medium = medium_of(one.get("contenttype", "")) or medium_of(code_of(child(item, "itemMeta", "itemClass")))
        address = web_address(one.get("href", ""))
        if medium is None or not address:
            continue
        if "thumb" in code_of(one, "rendition"):
            thumbnail = address
            continue
        made = _file(one, medium, address)
        if medium not in best or _size(made) > _size(best[medium]):
            best[medium] = made
    return tuple(_told(replace(made, thumbnail=thumbnail), item, concepts) for made in best.values())


def linked_media_of(item: Element) -> Iterator[Media]:
    """Yield the pictures, videos and audios that an item links to."""
    for one in children(child(item, "itemMeta"), "link"):
        medium, address = medium_of(one.get("contenttype", "")), web_address(one.get("href", ""))
        if medium and address:
            yield replace(_file(one, medium, address), caption=text_at(one, "title"))


def icon_of(item: Element) -> Iterator[Media]:
    """Yield the picture that stands for an item."""
    for one in children(child(item, "contentMeta"), "icon"):
        if address := web_address(one.get("href", "")):
            yield replace(_file(one, Medium.IMAGE, address), is_lead=True)


def _size(media: Media) -> int:
    return (media.width or 0) * (media.height or 0)


def _file(remote: Element, medium: Medium, address: str) -> Media:
    return Media(
        medium,
        url=address,
        width=pixels(remote.get("width", "")),
        height=pixels(remote.get("height", "")),
        duration=_duration(remote),
        encoding_format=remote.get("contenttype", ""),
    )


def _duration(remote: Element) -> str:
    said = remote.get("duration", "").strip()
    if said.startswith("P"):
        return said
    is_seconds = code_of(remote, "durationunit") in _SECONDS
    return f"PT{int(said)}S" if is_seconds and said.isascii() and said.isdigit() else ""


def _told(media: Media, item: Element, concepts: Concepts) -> Media:
    """Return a file with what its own item says of it, where the item is one of pictures, videos or audios."""
    if medium_of(code_of(child(item, "itemMeta", "itemClass"))) is not media.medium:
        return media
    meta = child(item, "contentMeta")
    captions = list(text_by_role(children(meta, "description")))
    return replace(
        media,
        name=text_at(meta, "headline"),
        caption=next((text for roles, text in captions if not roles or "caption" in roles), ""),
        credit=text_at(meta, "creditline"),
        creators=tuple(party for _, party in parties(meta, "creator", concepts)),
        copyright_notice=text_of(child(item, "rightsInfo", "copyrightNotice")),
    )
