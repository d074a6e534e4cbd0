"""An entry of a feed → a manuscript."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple
from urllib.parse import urljoin

from newsld.errors import UnreadableArticle
from newsld.model.article import Part
from newsld.model.manuscript import Block, Manuscript
from newsld.model.metadata import Link, Media, Metadata
from newsld.readers.html.fragments import Fragment
from newsld.readers.xml.addresses import web_address
from newsld.readers.xml.elements import LANGUAGE, Element, child, children, descendants, text_of
from newsld.readers.xml.feed_channel import Channel, licence_of, parties_of
from newsld.readers.xml.feed_fields import Fields, markup_of, plain, plains
from newsld.readers.xml.feed_media import media_of
from newsld.readers.xml.feed_places import places_of
from newsld.readers.xml.hypertext import hypertext, xhtml
from newsld.readers.xml.instant_article import Opening, opening_of
from newsld.readers.xml.moments import later, mail_moment
from newsld.readers.xml.nitf_flow import flow_of

_FULL = ("content:encoded", "atom:content", "xhtml:body", "xhtml:div")
_SUMMARY = ("description", "atom:summary", "dcterms:abstract", "itunes:summary", "media:description")
_IDENTIFIERS = ("guid", "atom:id", "dc:identifier")
_FILLER = re.compile(r"lorem ipsum\b", re.IGNORECASE)  # what stands for a text that nobody wrote
_LONGEST_SUMMARY = 1_500  # code points; a longer text under the name of a summary is the article
_CUT = ("…", "...", "[…]", "[...]")


class _Text(NamedTuple):
    """The text of an entry; of one that has but a summary, that is it."""

    content: Fragment
    summary: Fragment
    opening: Opening
    is_abridged: bool


def manuscript_of_entry(entry: Element, channel: Channel) -> Manuscript:
    """Read an entry; raises `UnreadableArticle` for one that says nothing."""
    fields = Fields(entry)
    address = _address(fields, entry, channel.url)
    text = _text(fields, address, channel.url or address)
    title = plains(fields.all("title", "atom:title", "dc:title", "media:title")) or text.opening.headline
    blocks = _without_title(text.content.blocks, title)
    if not title and not blocks:
        raise UnreadableArticle("an entry with neither title nor text")
    headline = (Block(Part.HEADLINE, title),) if title else ()
    return Manuscript(
        blocks=(*headline, *blocks),
        id=fields.text(*_IDENTIFIERS),
        url=address,
        language=_language(fields, entry) or channel.language,
        date_lines=_unread_dates(fields),
        metadata=_metadata(fields, channel, text, address),
    )


def _metadata(fields: Fields, channel: Channel, text: _Text, address: str) -> Metadata:
    identifier = fields.text(*_IDENTIFIERS)
    published = _moment(
        fields, "pubDate", "atom:published", "dc:date", "dcterms:issued", "dcterms:created", "atom:issued"
    )
    modified = _moment(fields, "atom:updated", "dcterms:modified", "atom:modified")
    published = published or text.opening.published
    authors = parties_of(fields.all("dc:creator", "author", "atom:author", "itunes:author")) or text.opening.authors
    keywords = (
        *_categories(fields),
        *(word for said in fields.texts("media:keywords", "itunes:keywords") for word in said.split(",")),
    )
    return Metadata(
        standfirst="" if text.is_abridged else _standfirst(text) or text.opening.standfirst,
        authors=authors or channel.authors,
        contributors=parties_of(fields.all("dc:contributor", "atom:contributor")),
        publisher=channel.publisher,
        source=next(iter(parties_of(fields.all("source", "atom:source"), is_organization=True)), None),
        published=published,
        modified=modified if published is None or later(modified, published) else text.opening.modified,
        keywords=tuple(dict.fromkeys(word.strip() for word in keywords if word.strip())),
        places=places_of(fields),
        copyright_notice=fields.text("dc:rights", "copyright", "atom:rights", "dcterms:rights")
        or text.opening.rights
        or channel.rights,
        license=licence_of(fields) or channel.licence,
        media=_media(fields, text),
        links=tuple(one for one in _links(fields, text) if _page(one.url) != _page(address)),
        identifiers={} if identifier in {"", address} else {"guid": identifier},
        is_abridged=text.is_abridged,
    )


def _text(fields: Fields, address: str, base: str) -> _Text:
    """Return the text of an entry: its content, or where it has none, or no more than its summary, that."""
    opening = opening_of(markup_of(fields.first("content:encoded")))
    contents = (_read(one, base, opening) for one in fields.all(*_FULL))
    content = next((found for found in contents if _tells(found)), Fragment())
    summaries = (_without_link(_read(one, base), address) for one in fields.all(*_SUMMARY))
    summary = next((found for found in summaries if _tells(found)), Fragment())
    if not summary.blocks or _words(_without_link(content, address)) not in {"", _words(summary)}:
        return _Text(content, summary, opening, is_abridged=False)
    words = _words(summary)
    is_whole = len(words) > _LONGEST_SUMMARY and not words.endswith(_CUT)
    return _Text(summary, Fragment(media=content.media), opening, is_abridged=not is_whole)


def _tells(fragment: Fragment) -> bool:
    return bool(fragment.blocks) and not _FILLER.match(_words(fragment))


def _words(fragment: Fragment) -> str:
    return " ".join(block.text for block in fragment.blocks)


def _read(element: Element, base: str, opening: Opening | None = None) -> Fragment:
    kind = element.get("type", "")
    nitf = next(descendants(element, "nitf"), None) if len(element) else None
    if nitf is not None:
        return flow_of(children(child(nitf, "body"), "body.content"))
    if len(element) or kind == "xhtml":
        return xhtml(element, base)
    if element.get("src", "") or (kind not in {"", "text", "html"} and not kind.startswith("text/")):
        return Fragment()
    markup = markup_of(element)
    if opening and opening.end:
        markup = markup[opening.end : opening.tail]
    if kind in {"text", "text/plain"} and "</" not in markup:
        markup = markup.replace("&", "&amp;").replace("<", "&lt;")
    return hypertext(markup, base)


def _without_link(summary: Fragment, address: str) -> Fragment:
    """Return a summary without the link to its article at its end ("Continue reading")."""
    if not summary.blocks or not address:
        return summary
    *before, last = summary.blocks
    name = next((link.name for link in summary.links if link.url == address), "")
    if not name or not last.text.endswith(name):
        return summary
    rest = last.text.removesuffix(name).rstrip()
    return replace(summary, blocks=(*before, replace(last, text=rest)) if rest else tuple(before))


def _without_title(blocks: tuple[Block, ...], title: str) -> tuple[Block, ...]:
    """Return a text without the title that it opens with."""
    opens = blocks and title and blocks[0].part is Part.SUBHEADING and blocks[0].text.casefold() == title.casefold()
    return blocks[1:] if opens else blocks


def _standfirst(text: _Text) -> str:
    """Return the summary beside a text, where it is not all of it."""
    return "" if _words(text.summary) == _words(text.content) else _words(text.summary)


def _address(fields: Fields, entry: Element, base: str) -> str:
    """Return the page of an entry."""
    links = (one for one in fields.all("atom:link") if one.get("rel", "alternate") == "alternate")
    guids = (text_of(one) for one in fields.all("guid") if one.get("isPermaLink", "true").lower() != "false")
    about = (value for key, value in entry.attrib.items() if key.endswith("}about"))
    said = (
        *fields.texts("feedburner:origLink", "link"),
        *(one.get("href", "") for one in fields.all("link")),
        *(one.get("href", "") for one in links),
        *guids,
        *about,
    )
    return next((found for one in said if one and (found := _absolute(one, base))), "")


def _absolute(said: str, base: str) -> str:
    try:
        return web_address(urljoin(base, said.strip()))
    except ValueError:
        return ""


def _language(fields: Fields, entry: Element) -> str:
    own = (element.get(LANGUAGE, "") for element in (entry, *fields.all("atom:content", "atom:title")))
    return fields.text("dc:language", "language") or next(filter(None, own), "")


def _moment(fields: Fields, *names: str) -> date | datetime | None:
    return next((found for text in fields.texts(*names) if (found := mail_moment(text))), None)


def _unread_dates(fields: Fields) -> tuple[str, ...]:
    """Return dates that are written as in an article: their language may tell what they say."""
    return tuple(text for text in fields.texts("pubDate") if mail_moment(text) is None)


def _categories(fields: Fields) -> Iterator[str]:
    for one in fields.all("category", "atom:category", "dc:subject"):
        if name := one.get("label", "") or plain(one) or one.get("term", ""):
            yield name


def _media(fields: Fields, text: _Text) -> tuple[Media, ...]:
    """Return the media of an entry and those that stand in its text, each once."""
    found: dict[str, Media] = {}
    for one in (*media_of(fields), *text.opening.media, *text.content.media, *text.summary.media):
        found.setdefault(_page(one.url or one.page), one)
    return tuple(found.values())


def _links(fields: Fields, text: _Text) -> Iterator[Link]:
    for one in fields.all("atom:link"):
        address = web_address(one.get("href", ""))
        if address and one.get("rel", "") in {"related", "via"}:
            yield Link(address, one.get("title", ""))
    yield from text.content.links


def _page(address: str) -> str:
    """Return an address without what a feed adds to it to be told from other ways there."""
    return re.sub(r"[?#].*", "", address, flags=re.DOTALL)
