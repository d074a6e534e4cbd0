"""The header of an Instant Article: a whole page in an entry, with its headline, authors and times in it."""

import re
from datetime import date, datetime
from typing import NamedTuple

from newsld.model.metadata import Media, Party
from newsld.readers.xml.elements import Element, child, descendants, text_of
from newsld.readers.xml.hypertext import hypertext
from newsld.readers.xml.moments import moment
from newsld.readers.xml.parsing import parse

_MARKED = re.compile(r"op:markup_version|\bop-published\b")
_HEADER = re.compile(r"<header\b[^>]*>(?P<inside>.*?)</header\s*>", re.DOTALL | re.IGNORECASE)
_FOOTER = re.compile(r"<footer\b[^>]*>(?P<inside>.*?)</footer\s*>", re.DOTALL | re.IGNORECASE)
_RIGHTS = ("©", "Copyright", "(c)", "(C)")
_VOID = re.compile(r"<(img|br|hr|source|meta|link)\b([^<>]*?)/?>", re.IGNORECASE)


class Opening(NamedTuple):
    """What header and footer say, where one ends and the other starts; of a text that is none, the header ends at 0."""

    end: int = 0
    tail: int | None = None
    headline: str = ""
    standfirst: str = ""
    authors: tuple[Party, ...] = ()
    published: date | datetime | None = None
    modified: date | datetime | None = None
    media: tuple[Media, ...] = ()
    rights: str = ""


def opening_of(markup: str) -> Opening:
    """Return what the header of an Instant Article says; a text that is none opens with nothing."""
    header = _HEADER.search(markup) if _MARKED.search(markup) else None
    if header is None:
        return Opening()
    closed = _VOID.sub(r"<\1\2/>", header["inside"])
    inside = parse(f"<header>{closed}</header>", "feeds", mend=True)
    footer = _FOOTER.search(markup, header.end())
    rights = hypertext(footer["inside"]).blocks if footer else ()
    return Opening(
        header.end(),
        footer.start() if footer else None,
        headline=_first(inside, "h1"),
        standfirst=_first(inside, "h2"),
        authors=tuple(_authors(inside)),
        published=_time(inside, "op-published"),
        modified=_time(inside, "op-modified"),
        media=hypertext(header["inside"]).media,
        rights=next((block.text for block in rights if block.text.startswith(_RIGHTS)), ""),
    )


def _first(header: Element, name: str) -> str:
    return next((text for one in descendants(header, name) if (text := text_of(one))), "")


def _authors(header: Element) -> "list[Party]":
    found: list[Party] = []
    for address in descendants(header, "address"):
        link = child(address, "a")
        if name := text_of(link) or text_of(address):
            found.append(Party(name, is_organization=None))
    return found


def _time(header: Element, name: str) -> date | datetime | None:
    times = (one for one in descendants(header, "time") if name in one.get("class", "").split())
    return next((value for one in times if (value := moment(one.get("datetime", "")))), None)
