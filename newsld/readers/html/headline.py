"""The headline of a page, and the other one that some have."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from newsld.readers.html.page import Page, spaced
from newsld.readers.html.seen_text import shown_text
from newsld.readers.html.site import folded, run_in, site_names

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TITLES = ("og:title", *(_PLAIN := ("headline", "parsely-title", "sailthru.title", "dc.title", "citation_title")))
_SHARED = ("twitter:title", "dcterms.title")
_JOINT = re.compile(r"(?<!\s)\s++[-–—|·•:»›<>/~]++\s++|(?:(?<!\s)\s++)?[|｜：•»ㅣ]\s*+")
_ANY_JOINT = re.compile(r"(?:(?<!\s)\s++)?[-–—|｜：:•»·ㅣ<>/~]\s*+")
_CUT = re.compile(r"(?:…|\.\.\.)$")
_KICKER = re.compile(r"^[^:|/]{2,60}[:|/]\s+")  # "Flood in Orle: Mayor promises a dam"
_TELLING, _LITTLE = 4, 0.3  # words of a heading; the share of them that stands in a title of the same words
_SHORTEST = 3  # letters of a headline


def headline(page: Page) -> str:
    """Return the headline, "" where the page has none.

    Trusted in this order: the node of the article, what the head says for those who share the page, the heading that
    the page's title agrees with, the title. What is cut short is told by the one that goes on; a kicker is no part of
    it where the page is shared without.
    """
    found = [text for text in _candidates(page) if len(text) >= _SHORTEST]
    if not found:
        return ""
    whole = _whole(found[0], found)
    shared = (text for text in page.said("og:title") if len(text) >= _SHORTEST)
    return next((text for text in shared if _KICKER.sub("", whole, count=1) == text), whole)


def _whole(first: str, others: Iterable[str]) -> str:
    """Return a headline as another source has it to its end, where it was cut short."""
    cut = _CUT.sub("", first)
    if cut == first:
        return first
    return next((text for text in others if not _CUT.search(text) and folded(text).startswith(folded(cut))), first)


def _candidates(page: Page) -> Iterator[str]:
    headings = tuple(_headings(page))
    known = frozenset(folded(text) for text in (*headings, *page.said(*_PLAIN)))
    sites = site_names(page)
    json_ld, microdata = page.graphs
    yield from (_bare(text, known, sites) for text in json_ld.texts(json_ld.article, "headline"))
    titles = [_bare(text, known, sites) for text in page.said(*_TITLES)]
    if headings and titles and all(_is_other(heading, titles[0]) for heading in headings):
        yield from [heading for heading in headings if len(heading.split()) >= _TELLING][:1]
    yield from titles
    yield from (_bare(text, known, sites) for text in microdata.texts(microdata.article, "headline"))
    yield from headings[:1]
    yield from (_bare(text, known, sites) for text in (*page.said(*_SHARED), *_titles(page)))


def _is_other(heading: str, title: str) -> bool:
    """Tell whether a page is shared by another headline than the one it shows: search engines have theirs."""
    return _agreement(folded(heading), set(folded(title).split())) < _LITTLE


def alternative_headline(page: Page, own: str) -> str:
    """Return the other headline that the node of the article gives, "" where it gives none or repeats the first."""
    for graph in page.graphs:
        for text in graph.texts(graph.article, "alternativeHeadline"):
            if folded(text) != folded(own):
                return text
    return ""


def heading_of(page: Page, own: str) -> "HtmlElement | None":
    """Return the element that shows the headline, `None` where none does."""
    for tag in ("h1", "h2", "h3"):
        found = page.named.get(tag, ())
        for element in found:
            if folded(shown_text(element)) == folded(own):
                return element
        if tag == "h1" and found:
            words = set(folded(own).split())
            best = max(found, key=lambda element: _agreement(folded(shown_text(element)), words))
            if _agreement(folded(shown_text(best)), words):
                return best
    return next(iter(page.named.get("h1", ())), None)


def _headings(page: Page) -> Iterator[str]:
    """Yield the headings of the first rank, the one that the page's title agrees with first."""
    found = [heading for element in page.named.get("h1", ()) if len(heading := shown_text(element)) >= _SHORTEST]
    words = set(folded(" ".join(_titles(page))).split())
    yield from sorted(found, key=lambda heading: -_agreement(folded(heading), words))


def _agreement(heading: str, title: set[str]) -> float:
    """Return how much of a heading stands in the page's title."""
    words = set(heading.split())
    return round(len(words & title) / len(words), 1) if len(words) > 1 else 0.0


def _titles(page: Page) -> Iterator[str]:
    titles = (one for one in page.named.get("title", ()) if not any(map(_is_shown, one.iterancestors())))
    for element in islice(titles, 1):
        if text := spaced(element.text_content()):
            yield text


def _is_shown(around: "HtmlElement") -> bool:
    return around.tag in {"svg", "body"}


def _bare(text: str, known: frozenset[str], sites: frozenset[str]) -> str:
    """Return a title without the name of the site, and without what stands behind a headline known from elsewhere."""
    longest, said, start = max(map(len, known), default=0), "", 0
    for joint in _ANY_JOINT.finditer(text):
        said = f"{said} {folded(text[start : joint.start()])}".strip()
        if said in known:
            return text[: joint.start()].strip()
        if len(said) > longest:
            break
        start = joint.end()
    joints = list(_JOINT.finditer(text))
    while joints and run_in(text[joints[-1].end() :]) in sites:
        text = text[: joints.pop().start()]
    if joints and run_in(text[: joints[0].start()]) in sites:
        text = text[joints[0].end() :]
    return text.strip()
