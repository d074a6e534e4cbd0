"""Who wrote the article, as the page shows it: what is marked or worded as its byline, where bylines stand."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newsld.model.metadata import Party
from newsld.readers.html.agencies import is_agency
from newsld.readers.html.article_place import elements_around, is_of_others, is_of_others_near
from newsld.readers.html.byline_text import authors_in, is_byline, segments_of
from newsld.readers.html.names import has_and, is_person
from newsld.readers.html.page import Page
from newsld.readers.html.seen_text import short_text, shown_text
from newsld.readers.html.site import run_in
from newsld.readers.html.zones import is_prose, zones_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MARKED = re.compile(  # in lower case, as other labels of elements
    r"author|byline|autor|auteur|writer|reporter|journalist|contributor|signature|redakt(?:eur|or)|redacteur|verfasser"
    r"|\bfirmas?\b|__firmas?\b|creditos|yazar|szerzo|kirjoittaj|forfatter|författare|skribent|schrijver|correspondent"
    r"|columnist|giornalist|periodist|written-?by|posted-?by|dziennikarz"
)
_KEYS = frozenset({"class", "id", "itemprop", "rel", "data-testid", "data-component", "data-type", "data-role"})
_PROFILE = re.compile(
    r"/(?:authors?|autor(?:es|en|i)?|auteurs?|autore|journalistes?|journalists?|reporters?|people|person|profiles?|profil"
    r"|staff|team|redakce|redaktion|redaktor|contributors?|contributeurs?|columnists?|correspondents?|yazar(?:lar)?|writers?"
    r"|firmas?|skribent)/[^/?#]",
    re.IGNORECASE,
)
_AUTHOR_S_PAGE = re.compile(r"/(?:author|autor|auteur|journalist|reporter)s?/[^/?#]", re.IGNORECASE)
_BESIDE = re.compile(
    r"role|job|position|label|prefix|descr|date|time|e-?mail|social|twitter|follow|count|info\b|posts\b|more|share|topic"
)
_LINES = frozenset({"p", "div", "span", "address", "li", "em", "small", "strong", "b", "i", "td", "h4", "h5", "h6"})
_SHORT = frozenset({"p", "div", "span", "a", "li", "strong", "b", "small", "dd", "cite"})
_SOURCES = frozenset({"p", "em", "span", "div", "i"})
_SHORTEST_LINE, _TELLING = 60, 5  # letters of a byline that names its site; of a name that is no part of another
_LONGEST = 160  # letters; what is marked as the author and longer holds more than that
_LONGEST_GROUP = 300  # letters of a container of several authors
_NEAR = 4  # steps up in which several authors have one container
_TOPIC = re.compile(r"/(?:tags?|themen?|topics?|sections?|category|categories|ressort|temas?|sujet|emne|ämne)/")
_DATE = re.compile(r"\b(?:19|20)\d{2}\b|\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2}")
_SOURCE = re.compile(
    r"\(?\s*(?:(?:source|quelle|fuente|fonte|źródło|джерело|источник)\s*:\s*)?([\w. /-]{2,40}?)\s*\)?\.?$"
)


class Mark(NamedTuple):
    """An element that is marked as the author's, and who is named in it."""

    element: "HtmlElement"
    names: tuple[str, ...]


class Bylines(NamedTuple):
    """Who is named as the author, and whether the site itself is: `sites` are its names, run in."""

    authors: tuple[Party, ...] = ()
    is_site_s: bool = False


def bylines_of(page: Page, heading: "HtmlElement | None", sites: frozenset[str]) -> Bylines:
    """Return those who are named in the first place that is marked or worded as a byline, the best places first."""
    zones = zones_of(page, heading)
    around = elements_around(heading)
    is_site_s = False
    for found in (
        _near(zones.near, around),
        _marked(reversed(zones.before), around),
        _marked(zones.end, around, profiles=_AUTHOR_S_PAGE),
        _worded(zones.end, around),
        _marked(zones.elsewhere, around),
        _bare(zones.near, around),
        _sources(zones.end, around),
    ):
        marks = list(found)
        is_site_s = is_site_s or any(_names_site(mark.element, sites) for mark in marks)
        named = [Mark(mark.element, names) for mark in marks if (names := _without(mark.names, sites))]
        if named:
            return Bylines(tuple(_parties(named, page, heading)), is_site_s)
    return Bylines((), is_site_s)


def _names_site(element: "HtmlElement", sites: frozenset[str]) -> bool:
    run = run_in(short_text(element, _SHORTEST_LINE))
    return run in sites or any(len(site) >= _TELLING and site in run for site in sites)


def _near(elements: "Sequence[HtmlElement]", around: "set[HtmlElement]") -> "list[Mark]":
    """Return what is marked as a byline, or what is worded as one where that stands before."""
    marks = list(_marked(elements, around, is_near=True))
    worded = list(_worded(elements, around))
    first = next((mark for mark in marks if mark.names), None)
    if not worded or first is None:
        return [*marks, *worded]
    places = {element: i for i, element in enumerate(elements)}
    is_within = first.element in set(worded[0].element.iter()) or worded[0].element in set(first.element.iter())
    return worded if not is_within and places[worded[0].element] < places[first.element] else marks


def _without(names: tuple[str, ...], sites: frozenset[str]) -> tuple[str, ...]:
    return tuple(name for name in names if run_in(name) not in sites)


def _marked(
    elements: "Iterable[HtmlElement]",
    around: "set[HtmlElement]",
    *,
    is_near: bool = False,
    profiles: re.Pattern[str] | None = None,
) -> Iterator[Mark]:
    """Yield the innermost elements that are marked as an author's."""
    found = [
        element
        for element in elements
        if _is_marked(element, _PROFILE if is_near else profiles) and element not in around
    ]
    marks = [
        Mark(element, names)
        for element in found
        if not (is_of_others_near(element, around) if is_near else is_of_others(element, around, _MARKED))
        and (names := _names(element)) is not None
    ]
    owned = {above for mark in marks if mark.names for above in mark.element.iterancestors()}
    return (mark for mark in marks if mark.element not in owned)


def _names(element: "HtmlElement") -> tuple[str, ...] | None:
    classes = (element.get("class") or "").lower()
    is_beside = _BESIDE.search(classes) and not _MARKED.search(classes.rpartition("_")[2])
    if is_beside or not short_text(element, _LONGEST_GROUP):
        return None
    is_sure = bool(element.get("rel") or element.get("itemprop"))
    return authors_in(segments_of(element), is_sure=is_sure)


def _worded(elements: "Iterable[HtmlElement]", around: "set[HtmlElement]") -> Iterator[Mark]:
    """Yield a line that says by its wording who wrote the article."""
    for element in elements:
        text = short_text(element, _LONGEST) if element.tag in _LINES and element not in around else ""
        if text and is_byline(text) and not is_of_others(element, around, _MARKED):
            found = authors_in(segments_of(element))
            if names := tuple(name for name in found if is_person(name) or is_agency(name)):
                yield Mark(element, names)
                return


def _bare(elements: "Iterable[HtmlElement]", around: "set[HtmlElement]") -> Iterator[Mark]:
    """Yield a line that is nothing but names and stands with a date, is linked to a page of that name, or is bold."""
    for element in elements:
        if is_prose(element):
            return
        text = "" if element.tag not in _SHORT or len(element) else " ".join((element.text or "").split())
        if not is_person(text.partition("/")[0]) or is_of_others(element, around, _MARKED):
            continue
        names = authors_in((text,))
        if names and "/".join(names) == text.replace(" / ", "/") and _is_set_apart(element, names, around):
            yield Mark(element, names)
            return


def _is_set_apart(element: "HtmlElement", names: tuple[str, ...], around: "set[HtmlElement]") -> bool:
    above = [one for one in islice(element.iterancestors(), _NEAR) if one not in around]
    link = next((one.get("href") or "" for one in (element, *above) if one.tag == "a"), "")
    if link and (_TOPIC.search(link) or slug(names[0]) not in link):
        return False
    is_bold = element.tag in {"strong", "b"} and above[:1] and shown_text(above[0]) == shown_text(element)
    return bool(is_bold) or any(map(_is_dated, above))


def slug(name: str) -> str:
    """Return a name as addresses write it."""
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain)) or name


def _is_dated(element: "HtmlElement") -> bool:
    return _DATE.search(short_text(element, _LONGEST)) is not None


def _sources(elements: "Iterable[HtmlElement]", around: "set[HtmlElement]") -> Iterator[Mark]:
    """Yield the agency that a line behind the text names: "(dpa)"."""
    for element in elements:
        text = short_text(element, _SHORTEST_LINE) if element.tag in _SOURCES else ""
        match = _SOURCE.match(text) if text else None
        if match and not is_of_others(element, around, _MARKED):
            agencies = tuple(part for part in re.split(r"[/,]\s*", match[1]) if is_agency(part))
            if agencies:
                yield Mark(element, agencies)
                return


def _parties(marks: "list[Mark]", page: Page, heading: "HtmlElement | None") -> Iterator[Party]:
    """Yield those whom the first mark names, and those with whom it stands together."""
    within = _container(marks[0].element, heading)
    group = [mark for mark in marks if mark is marks[0] or within in (mark.element, *mark.element.iterancestors())]
    lines = [line for line in segments_of(within) if has_and(line)]
    found: dict[str, Party] = {}
    for element, names in group:
        for name in names:
            known = found.get(name.casefold())
            if known is None or not known.url:
                url = _page_of(element, page) if len(names) == 1 else ""
                found[name.casefold()] = Party(name, is_organization=is_agency(name), url=url)
    for line in lines:
        told = {name.casefold(): name for name in authors_in((line,))}
        more = {key: Party(name) for key, name in told.items() if key not in found}
        if set(told) & set(found) and all(is_person(party.name) for party in more.values()):
            found |= more
    yield from found.values()


def _container(first: "HtmlElement", heading: "HtmlElement | None") -> "HtmlElement":
    """Return the largest element around a name that can still hold nothing but names, offices and dates."""
    around = elements_around(heading)
    found = first
    for above in islice(first.iterancestors(), _NEAR):
        if above in around or above.tag in {"body", "html"} or not short_text(above, _LONGEST_GROUP):
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


def _is_marked(element: "HtmlElement", profiles: re.Pattern[str] | None) -> bool:
    if profiles and element.tag == "a" and profiles.search(element.get("href") or ""):
        return True
    for key, value in element.items():
        if key in _KEYS and _names_author(value):
            return element.tag not in {"body", "html"}
    return False


@lru_cache(maxsize=4096)
def _names_author(label: str) -> bool:
    return _MARKED.search(label.lower()) is not None
