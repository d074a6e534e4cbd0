"""Who wrote the article, as the page shows it: what is marked as its author near its headline."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newsld.model.metadata import Party
from newsld.readers.html.article_place import elements_around, is_foreign
from newsld.readers.html.names import has_and, is_byline, is_person, names_in
from newsld.readers.html.page import Page
from newsld.readers.html.seen_text import shown_text

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MARKED = re.compile(
    r"author|byline|autor|auteur|writer|reporter|journalist|contributor|signature|redakt", re.IGNORECASE
)
_PROFILE = re.compile(r"/(?:author|autor|auteur|reporter|journalist)", re.IGNORECASE)
_BESIDE = re.compile(
    r"role|job|position|label|prefix|descr|date|time|e-?mail|social|twitter|follow|count|info\b|posts\b|more",
    re.IGNORECASE,
)
_LONGEST = 160  # letters; what is marked as the author and longer holds more than that
_LONGEST_GROUP = 300  # letters of a container of several authors
_BEHIND = "following::*[position() <= 60][self::p or self::div or self::span or self::address or self::li or self::em]"
_NEAR = 4  # steps up in which several authors have one container


def shown_authors(page: Page, heading: "HtmlElement | None") -> tuple[Party, ...]:
    """Return those who are named in the first place near the headline that is marked as the author's."""
    marked = [Mark(element, names) for element in _marked(page, heading) if (names := _names(element))]
    owned = {above for mark in marked for above in mark.element.iterancestors()}
    inner = [mark for mark in marked if mark.element not in owned] or list(_unmarked(heading))
    if not inner:
        return ()
    inner = _whole_list(inner, marked)
    within = _container(inner[0].element, heading)
    found: dict[str, Party] = {}
    for element, names in inner:
        if element is inner[0].element or within in (element, *element.iterancestors()):
            for name in names:
                known = found.get(name.casefold())
                if known is None or not known.url:
                    found[name.casefold()] = Party(name, url=_page_of(element, page) if len(names) == 1 else "")
    return tuple(found.values())


def _whole_list(inner: "list[Mark]", marked: "list[Mark]") -> "list[Mark]":
    """Return the names of the line that the first name stands in, where it holds more of them: not all are linked."""
    first = inner[0]
    line = next((mark for mark in marked if mark.element in set(first.element.iterancestors())), first)
    beside = {name for mark in inner if line.element in mark.element.iterancestors() for name in mark.names}
    more = set(line.names) - beside
    is_list = beside < set(line.names) and not any(name in other for name in beside for other in more)
    return [*inner, line] if is_list and all(map(is_person, more)) and has_and(shown_text(line.element)) else inner


class Mark(NamedTuple):
    """An element that is marked as the author's, and who is named in it."""

    element: "HtmlElement"
    names: tuple[str, ...]


def _names(element: "HtmlElement") -> tuple[str, ...]:
    text = shown_text(element)
    if not 0 < len(text) <= _LONGEST or _BESIDE.search(element.get("class") or ""):
        return ()
    is_sure = bool(element.get("rel") or element.get("itemprop"))
    return tuple(name for name in names_in(text, only_people=True) if is_sure or is_person(name) or name.isupper())


def _unmarked(heading: "HtmlElement | None") -> Iterator[Mark]:
    """Yield a line shortly behind the headline that says by its wording who wrote the article."""
    if heading is None:
        return
    around = elements_around(heading)
    for element in heading.xpath(_BEHIND):
        text = "" if is_foreign(element, around) else shown_text(element)
        if len(text) <= _LONGEST and is_byline(text) and (names := tuple(names_in(text, only_people=True))):
            yield Mark(element, names)
            return


def _container(first: "HtmlElement", heading: "HtmlElement | None") -> "HtmlElement":
    """Return the largest element around a name that can still hold nothing but names, offices and dates."""
    around = elements_around(heading)
    found = first
    for above in islice(first.iterancestors(), _NEAR):
        if above in around or above.tag in {"body", "html"} or len(shown_text(above)) > _LONGEST_GROUP:
            break
        found = above
    return found


def _page_of(element: "HtmlElement", page: Page) -> str:
    """Return the one page that a name is linked to, "" where there is none or are several."""
    above = element.getparent()
    links = [element] if element.tag == "a" else list(element.iter("a"))
    if not links and above is not None and above.tag == "a":
        links = [above]
    return page.address(links[0].get("href") or "") if len(links) == 1 and links[0].get("href") else ""


def _marked(page: Page, heading: "HtmlElement | None") -> "Iterator[HtmlElement]":
    """Yield what is marked as an author's, first behind the headline, then before it; not that of other articles."""
    around = elements_around(heading)
    elements = [element for element in page.elements if element is heading or _is_marked(element)]
    start = elements.index(heading) + 1 if heading is not None else 0
    for element in (*elements[start:], *elements[:start]):
        if element is not heading and element.tag not in {"body", "html"} and not is_foreign(element, around):
            yield element


def _is_marked(element: "HtmlElement") -> bool:
    said = element.get
    classes = said("class")
    if classes and _is_author_s(classes):
        return True
    rel = said("rel") or ""
    if element.tag == "a" and ("author" in rel or ((href := said("href")) and _PROFILE.search(href))):
        return True
    return "uthor" in (said("itemprop") or said("data-testid") or rel)


@lru_cache(maxsize=4096)
def _is_author_s(classes: str) -> bool:
    return _MARKED.search(classes) is not None
