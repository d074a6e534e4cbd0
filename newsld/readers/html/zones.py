"""Where on a page an author is named: between the headline and the text, right before it, or behind the text."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newsld.readers.html.page import Page

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PROSE = 90  # letters of a paragraph's own text
_PROSE_TAGS = frozenset({"p", "div", "span"})
_APART = frozenset({"figure", "figcaption", "aside", "nav", "form", "blockquote", "script", "style"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ABOUT_AUTHOR = re.compile(r"author|autor|auteur|writer|автор|verfass", re.IGNORECASE)
_OPENING = 3  # paragraphs among which a byline stands; the first may be the summary
_BEFORE, _BEHIND, _END = 40, 250, 80  # elements
_CLIMB, _FEWEST = 6, 3


class Zones(NamedTuple):
    """The elements of a page by where they stand; `near` is what stands between headline and text."""

    near: "Sequence[HtmlElement]"
    before: "Sequence[HtmlElement]"
    end: "Sequence[HtmlElement]"
    elsewhere: "Sequence[HtmlElement]"


def zones_of(page: Page, heading: "HtmlElement | None") -> Zones:
    """Return the zones of a page around its headline."""
    elements = page.elements
    start = elements.index(heading) + 1 if heading is not None else 0
    prose = _prose(elements, start)
    first = min(prose[:_OPENING][-1] if prose else len(elements), start + _BEHIND)
    last = _last(elements, prose)
    end = _end(elements, last) if prose else first
    return Zones(
        elements[start:first],
        elements[max(start - 1 - _BEFORE, 0) : max(start - 1, 0)],
        elements[max(last, first) : end],
        (*elements[: max(start - 1 - _BEFORE, 0)], *elements[first:last], *elements[end:]),
    )


def _prose(elements: "Sequence[HtmlElement]", start: int) -> list[int]:
    """Return where the paragraphs stand, none in another, and no captions."""
    seen: set[HtmlElement] = set()
    found: list[int] = []
    for i in range(start, len(elements)):
        element = elements[i]
        above = element.getparent()
        if above in seen or element.tag in _APART:
            seen.add(element)
        elif is_prose(element):
            seen.add(element)
            found.append(i)
    return found


def is_prose(element: "HtmlElement") -> bool:
    """Tell a paragraph of running text."""
    if element.tag not in _PROSE_TAGS:
        return False
    own = len(element.text or "") + sum(len(child.tail or "") for child in element)
    return own >= _PROSE or (element.tag == "p" and len(element.text_content()) >= _PROSE)


def _last(elements: "Sequence[HtmlElement]", prose: Sequence[int]) -> int:
    """Return the last paragraph that stands in what the first ones stand in."""
    if not prose:
        return len(elements)
    above = Counter(one for i in prose for one in islice(elements[i].iterancestors(), _CLIMB))
    around = list(islice(elements[prose[0]].iterancestors(), _CLIMB))
    body = next((one for one in around if above[one] >= _FEWEST), None)
    return max(i for i in prose if i == prose[0] or any(one is body for one in elements[i].iterancestors()))


def _end(elements: "Sequence[HtmlElement]", last: int) -> int:
    """Return where the end of an article ends: at the next heading, unless it is about the author."""
    for i in range(last + 1, min(last + _END, len(elements))):
        element = elements[i]
        if (element.tag == "footer" and not _is_in_article(element)) or (
            element.tag in _HEADINGS and not _ABOUT_AUTHOR.search(element.text_content())
        ):
            return i
    return min(last + _END, len(elements))


def _is_in_article(element: "HtmlElement") -> bool:
    return any(above.tag == "article" for above in element.iterancestors())
