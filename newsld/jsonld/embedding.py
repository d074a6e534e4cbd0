"""Where the JSON-LD blocks of a page stand, as whole elements, and where one more can."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsld.jsonld.pages import StartTag, block_tags, start_tags
from newsld.model.graph import Edit

MARK = "data-newsld"
OPENING = f'<script type="application/ld+json" {MARK}>'
CLOSING = "</script>"
_EMPTY = '<script type="application/ld+json"></script>'

_MARKED = re.compile(rf"\s{MARK}(?:=[\"']?(\w*))?(?=[\s\"'/>])", re.IGNORECASE)
_MERGED = "merged"
_END_TAG = re.compile(r"</[a-zA-Z][^>]*>")
_END_OF_HEAD = re.compile(r"</head(?=[\s/>])|<!--|-->|--!>|<\?[^>]*>", re.IGNORECASE)
_OF_A_HEAD = frozenset({"html", "head", "title", "meta", "link", "base", "style", "script", "noscript", "template"})
_PROLOG = re.compile(r"\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype[^>]*>)?", re.IGNORECASE)
_XHTML = re.compile(r"\ufeff?\s*(?:<\?xml|<!doctype[^>]*xhtml)", re.IGNORECASE)  # where each attribute needs a value
_LINE_END = re.compile(r"\r\n|\r|\n")


class Element(NamedTuple):
    """A JSON-LD block with its tags: where it starts and ends, and its text.

    `is_ours` tells that we wrote it, `is_merged` that it took the place of one which told of the article before,
    `is_open` that nothing ends it, so that what follows it on the page is taken for a part of it.
    """

    start: int
    end: int
    text: str
    is_ours: bool = False
    is_merged: bool = False
    is_open: bool = False


def elements(page: str) -> Iterator[Element]:
    """Yield the JSON-LD blocks of a page, in their order; comments hold none."""
    for tag in block_tags(page):
        mark = _MARKED.search(page, tag.name_end, tag.end)
        is_merged = mark is not None and mark[1] == _MERGED
        text = page[tag.end : tag.content_end]
        yield Element(tag.start, _behind(page, tag), text, mark is not None, is_merged, tag.is_open)


def without_blocks(page: str, blocks: Iterable[Element]) -> str:
    """Return a page without what its JSON-LD blocks say, and without the one that we added to it, if any."""
    pieces: list[str] = []
    at = 0
    for element in blocks:
        is_added = element.is_ours and not element.is_merged
        pieces += page[at : element.start], "" if is_added else _EMPTY
        at = element.end
    return "".join((*pieces, page[at:]))


def embedded(page: str, document: str, taken: tuple[Element, ...]) -> tuple[Edit, ...]:
    """Return what changes in a page for it to hold a document.

    It stands where the first of the elements stood that are `taken` out for it, our own before others; else at the end
    of the head.
    """
    lines = [_opening(page, taken), *document.split("\n"), CLOSING]
    block = (found[0] if (found := _LINE_END.search(page)) else "\n").join(lines)
    if not taken:
        at = end_of_head(page)
        return (Edit(at, at, block),)
    place = next((element for element in taken if element.is_ours), taken[0])
    return tuple(Edit(element.start, element.end, block if element is place else "") for element in taken)


def _opening(page: str, taken: tuple[Element, ...]) -> str:
    """Return the start tag of our block; the mark has a value where it has something to say, and in XHTML."""
    value = _MERGED if any(element.is_merged or not element.is_ours for element in taken) else ""
    return OPENING.replace(MARK, f'{MARK}="{value}"') if value or _XHTML.match(page) else OPENING


def end_of_head(page: str) -> int:
    """Return where a page's head ends: before its end tag, else behind the last element that can only be in it.

    An element of text that nothing ends would swallow what stands behind it; before such a one the head ends too.
    """
    tags = list(start_tags(page))
    at = _end_tag_of_head(page, tags)
    if at is not None:
        return at
    end = _PROLOG.match(page)
    at = end.end() if end else 0
    for tag in tags:
        if tag.is_open or page[tag.start + 1 : tag.name_end].lower() not in _OF_A_HEAD:
            break
        at = _behind(page, tag)
    return at


def _end_tag_of_head(page: str, tags: list[StartTag]) -> int | None:
    """Return where the end tag of the head stands, None without one; comments, scripts and the like hold none."""
    at = 0
    for tag in [*tags, None]:
        limit = tag.start if tag else len(page)
        found = _between(page, at, limit)
        if found is not None:
            return found
        at = tag.content_end if tag else at
    return None


def _between(page: str, at: int, limit: int) -> int | None:
    """Return where the end tag stands in what lies between two start tags: texts, end tags and comments."""
    is_comment = False
    for found in _END_OF_HEAD.finditer(page, at, limit):
        if found[0] == "<!--":
            is_comment = True
        elif found[0].startswith("-"):
            is_comment = False
        elif not is_comment and not found[0].startswith("<?"):
            return found.start()
    return None


def _behind(page: str, tag: StartTag) -> int:
    """Return where an element that holds text alone ends, its end tag included; of others, where the tag does."""
    if tag.content_end == tag.end and not page.startswith("</", tag.end):
        return tag.end
    name = page[tag.start + 1 : tag.name_end].lower()
    closing = _END_TAG.match(page, tag.content_end)
    return closing.end() if closing and closing[0][2:].lower().startswith(name) else tag.content_end
