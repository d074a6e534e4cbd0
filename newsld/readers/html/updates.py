"""The entries of a live blog, where a page's markup tells them."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from newsld.model.article import Part
from newsld.model.manuscript import Block
from newsld.model.metadata import Update
from newsld.readers.html.addresses import absolute
from newsld.readers.html.elements import Element

_ENTRY = re.compile(
    r"(?:^|\s)(?:[\w-]*live-?(?:blog)?[\w-]*(?:entry|post|update|event|item)|liveblog__\w+|block--live)(?=\s|$)"
)
_ITEM = re.compile(r"schema\.org/(?:BlogPosting|NewsArticle)$")
_FEWEST = 2
_DAY = len("2026-03-01")


def updates_of(root: Element, blocks: Sequence[Block], origins: Sequence[Element], base: str) -> tuple[Update, ...]:
    """Return the entries under an element that has several, each with the stretch of the blocks that is its own."""
    entries = {element: i for i, element in enumerate(_entries(root))}
    if len(entries) < _FEWEST:
        return ()
    places: dict[int, list[int]] = {}
    for number, element in enumerate(origins):
        entry = next((entries[around] for around in (element, *element.iterancestors()) if around in entries), None)
        if entry is not None:
            places.setdefault(entry, []).append(number)
    elements = list(entries)
    return tuple(_update(elements[i], range(own[0], own[-1] + 1), blocks, base) for i, own in places.items())


def _entries(root: Element) -> Iterator[Element]:
    """Yield the elements that are entries and tell when they were written, none in another."""
    last: Element | None = None
    for element in root.iter("article", "section", "div", "li"):
        if last is not None and last in element.iterancestors():
            continue
        if _is_entry(element) and _moment(element, "datePublished"):
            last = element
            yield element


def _is_entry(element: Element) -> bool:
    if "liveBlogUpdate" in (element.get("itemprop") or "").split():
        return True
    is_item = element.tag == "article" and _ITEM.search(element.get("itemtype") or "")
    return bool(is_item or _ENTRY.search((element.get("class") or "").lower()))


def _update(entry: Element, stretch: range, blocks: Sequence[Block], base: str) -> Update:
    headline = next((blocks[i].text for i in stretch if blocks[i].part is Part.SUBHEADING), "")
    return Update(
        stretch.start,
        stretch.stop,
        headline=headline,
        url=_address(entry, base),
        published=_moment(entry, "datePublished"),
        modified=_moment(entry, "dateModified", is_certain=True),
    )


def _address(entry: Element, base: str) -> str:
    """Return the address that an entry names as its own, or that of its place in the page."""
    for element in entry.iter("a", "link", "meta"):
        if element.get("itemprop") == "url" and (url := absolute(element.get("href") or element.get("content"), base)):
            return url
    name = entry.get("id") or ""
    return absolute(f"#{name}", base) if name and base else ""


def _moment(entry: Element, name: str, *, is_certain: bool = False) -> date | datetime | None:
    """Return the date that an entry gives a property, or else, unless it must be certain, its first date."""
    told = [(element.get("itemprop"), element) for element in entry.iter("time", "meta")]
    named = [element for prop, element in told if prop == name]
    others = [] if is_certain else [element for prop, element in told if prop is None and element.tag == "time"]
    for element in (*named, *others):
        if found := _read(element.get("datetime") or element.get("content") or ""):
            return found
    return None


def _read(text: str) -> date | datetime | None:
    try:
        return date.fromisoformat(text.strip()) if len(text.strip()) == _DAY else datetime.fromisoformat(text.strip())
    except ValueError:
        return None
