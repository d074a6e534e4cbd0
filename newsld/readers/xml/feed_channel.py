"""What a feed says of all its entries."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsld.model.metadata import Party
from newsld.readers._addresses import web_address
from newsld.readers.html.names import is_nobody
from newsld.readers.xml.elements import BASE, LANGUAGE, Element, flat, text_of
from newsld.readers.xml.feed_fields import Fields, plain, plains

_MAIL = re.compile(r"(?<![^\s<>()@])[^\s<>()@]++@[^\s<>()@]++|(?<!\w)\w++://\S*")
_AROUND = re.compile(r"^[\s<(\[\"]+|(?<![\s>)\]\"])[\s>)\]\"]++$")


class Channel(NamedTuple):
    """What a feed says of all its entries."""

    url: str = ""
    base: str = ""
    language: str = ""
    publisher: Party | None = None
    authors: tuple[Party, ...] = ()
    rights: str = ""
    licence: str = ""


NO_CHANNEL = Channel()


def channel_of(root: Element, channel: Element | None) -> Channel:
    """Read the head of a feed."""
    fields = Fields(root if channel is None else channel)
    address = _address(fields)
    name = plains(fields.all("dc:publisher", "title", "atom:title"))
    return Channel(
        url=address,
        base=web_address(root.get(BASE, "")) or address,
        language=fields.text("language", "dc:language") or _language(root, channel),
        publisher=Party(name, is_organization=True, url=address, image=_logo(root, fields)) if name else None,
        authors=parties_of(fields.all("atom:author")),
        rights=fields.text("copyright", "dc:rights", "atom:rights"),
        licence=licence_of(fields),
    )


def parties_of(elements: Iterable[Element], *, is_organization: bool | None = None) -> tuple[Party, ...]:
    """Return those whom elements name, each once."""
    found: dict[str, Party] = {}
    for element in elements:
        fields = Fields(element)
        name = _name(plains(fields.all("atom:name", "name", "atom:title")) if len(element) else plain(element))
        if name and name not in found and not is_nobody(name):
            found[name] = Party(name, is_organization=is_organization, url=_page(element, fields))
    return tuple(found.values())


def _page(element: Element, fields: Fields) -> str:
    links = (one.get("href", "") for one in fields.all("atom:link"))
    said = (fields.text("atom:uri", "atom:url", "uri"), *links, element.get("url", ""))
    return next((found for one in said if (found := web_address(one))), "")


def _name(said: str) -> str:
    """Return the name in "desk@river-daily.example (Mara Lind)", "" where there is but an address."""
    return flat(_AROUND.sub("", _AROUND.sub("", _MAIL.sub("", said))))


def _address(fields: Fields) -> str:
    links = (
        one.get("href", "") for one in fields.all("atom:link", "link") if one.get("rel", "alternate") == "alternate"
    )
    return next((found for one in (*fields.texts("link"), *links) if (found := web_address(one))), "")


def _logo(root: Element, fields: Fields) -> str:
    return next((found for one in _logos(root, fields) if (found := web_address(one))), "")


def _logos(root: Element, fields: Fields) -> Iterator[str]:
    for one in (*fields.all("image"), *Fields(root).all("image")):
        yield Fields(one).text("url")
    yield from fields.texts("atom:logo", "atom:icon")


def _language(root: Element, channel: Element | None) -> str:
    inner = "" if channel is None else channel.get(LANGUAGE, "")
    return inner or root.get(LANGUAGE, "")


def licence_of(fields: Fields) -> str:
    """Return the licence of a feed or an entry."""
    resource = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}resource"
    for one in fields.all("cc:license", "dcterms:license"):
        if address := web_address(text_of(one) or one.get(resource, "")):
            return address
    links = (one for one in fields.all("atom:link") if one.get("rel", "") == "license")
    return next((address for one in links if (address := web_address(one.get("href", "")))), "")
