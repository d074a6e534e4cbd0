"""An entry of a feed → a manuscript."""

from collections.abc import Iterator
from datetime import date, datetime

from newsld.errors import UnreadableArticle
from newsld.model.article import Part
from newsld.model.manuscript import Block, Manuscript
from newsld.model.metadata import Link, Media, Metadata
from newsld.readers._addresses import web_address
from newsld.readers._moments import is_later
from newsld.readers.xml.elements import BASE, LANGUAGE, Element, text_of
from newsld.readers.xml.feed_channel import Channel, licence_of, parties_of
from newsld.readers.xml.feed_fields import Fields, plain, plains
from newsld.readers.xml.feed_media import media_of, same_file
from newsld.readers.xml.feed_places import places_of
from newsld.readers.xml.feed_text import Text, standfirst_of, text_of_entry, without_title
from newsld.readers.xml.moments import mail_moment

_IDENTIFIERS = ("guid", "atom:id", "dc:identifier")


def manuscript_of_entry(entry: Element, channel: Channel) -> Manuscript:
    """Read an entry; raises `UnreadableArticle` for one that says nothing."""
    fields = Fields(entry)
    base = web_address(entry.get(BASE, "")) or channel.base
    address = _address(fields, entry, base)
    said = plains(fields.all("title", "atom:title", "dc:title", "media:title"))
    text = text_of_entry(fields, said, address, base or address)
    title = said or text.opening.headline
    blocks = without_title(text.content.blocks, title)
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


def _metadata(fields: Fields, channel: Channel, text: Text, address: str) -> Metadata:
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
        standfirst="" if text.is_abridged else standfirst_of(text) or text.opening.standfirst,
        authors=authors or channel.authors,
        contributors=parties_of(fields.all("dc:contributor", "atom:contributor")),
        publisher=channel.publisher,
        source=next(iter(parties_of(fields.all("source", "atom:source"), is_organization=True)), None),
        published=published,
        modified=modified if published is None or is_later(modified, published) else text.opening.modified,
        keywords=tuple(dict.fromkeys(word.strip() for word in keywords if word.strip())),
        places=places_of(fields),
        copyright_notice=fields.text("dc:rights", "copyright", "atom:rights", "dcterms:rights")
        or text.opening.rights
        or channel.rights,
        license=licence_of(fields) or channel.licence,
        media=_media(fields, text),
        links=tuple(one for one in _links(fields, text) if one.url not in {address, address.partition("?")[0]}),
        identifiers={} if identifier in {"", address} else {"guid": identifier},
        is_abridged=text.is_abridged,
    )


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
    return next((found for one in said if one and (found := web_address(one, base))), "")


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


def _media(fields: Fields, text: Text) -> tuple[Media, ...]:
    """Return the media of an entry and those that stand in its text, each once."""
    found: dict[str, Media] = {}
    for one in (*media_of(fields), *text.opening.media, *text.content.media, *text.summary.media):
        found.setdefault(same_file(one.url or one.page), one)
    return tuple(found.values())


def _links(fields: Fields, text: Text) -> Iterator[Link]:
    for one in fields.all("atom:link"):
        address = web_address(one.get("href", ""))
        if address and one.get("rel", "") in {"related", "via"}:
            yield Link(address, one.get("title", ""))
    yield from text.content.links
