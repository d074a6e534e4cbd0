"""When the article was published and changed, as a page tells it in several places."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from newsld.readers.html.article_place import elements_around, is_foreign
from newsld.readers.html.moments import moment
from newsld.readers.html.page import Page
from newsld.readers.html.seen_text import shown_text

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Moment = date | datetime

_PUBLISHED = (
    "article:published_time",
    "article:published",
    "og:published_time",
    "og:article:published_time",
    "rnews:datepublished",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "published-date",
    "publication_date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.issued",
    "dc.date.created",
    "dc.date",
    "dc.created",
    "citation_publication_date",
    "citation_date",
    "article.published",
    "article_date_original",
    "article:create_time",
    "date",
    "creation_date",
    "originalpublicationdate",
    "lastpublished",
    "timestamp",
)
_MODIFIED = (
    "article:modified_time",
    "article:modified",
    "og:updated_time",
    "og:modified_time",
    "datemodified",
    "lastmod",
    "last-modified",
    "dcterms.modified",
    "dc.date.modified",
    "cxenseparse:recs:articlemodified",
    "modified",
    "revised",
)
_SAYS_PUBLISHED = re.compile(r"publi(?:sh|cation)[\w-]*[:._-]?(?:date|time)|date[:._-]?publi|first[:._-]?publi")
_MARKED_PUBLISHED = re.compile(r"publish|pub-?date|created|entry-date|post-date|posted|datum|erstellt", re.IGNORECASE)
_MARKED_MODIFIED = re.compile(r"modif|updat|revis|aktualis", re.IGNORECASE)
_PATH = re.compile(r"/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-]|\b)")
_MOST_STEPS = 8
_DAY = len("2024-05-12")


class Dates(NamedTuple):
    """When an article was published and when it was changed last."""

    published: Moment | None = None
    modified: Moment | None = None


def dates(page: Page, heading: "HtmlElement | None") -> Dates:
    """Return the dates.

    Trusted in this order: the node of the article, the head, the node of the page, what is marked as a time near the
    headline, and the day in the page's own address.
    """
    published, modified = next(_published(page, heading), None), next(_modified(page, heading), None)
    return Dates(published, None if _is_before(modified, published) else modified)


def _is_before(modified: Moment | None, published: Moment | None) -> bool:
    """Tell whether a change lies before the publication, which cannot be."""
    if modified is None or published is None:
        return False
    if isinstance(modified, datetime) and isinstance(published, datetime) and (modified.tzinfo and published.tzinfo):
        return modified < published
    return modified.isoformat()[:_DAY] < published.isoformat()[:_DAY]


def _published(page: Page, heading: "HtmlElement | None") -> Iterator[Moment]:
    for graph in page.graphs:
        yield from _read(graph.texts(graph.article, "datePublished", "dateCreated"))
    yield from _read(page.said(*_PUBLISHED))
    yield from _read(content for name, said in page.meta.items() if _SAYS_PUBLISHED.search(name) for content in said)
    for graph in page.graphs:
        yield from _read(graph.texts(graph.page, "datePublished"))
    marked = list(_marked(heading))
    yield from (value for element, value in marked if _MARKED_PUBLISHED.search(_labels(element)))
    yield from (value for element, value in marked if not _MARKED_MODIFIED.search(_labels(element)))
    yield from _read(f"{found[1]}-{found[2]}-{found[3]}" for found in _PATH.finditer(page.url))


def _modified(page: Page, heading: "HtmlElement | None") -> Iterator[Moment]:
    for graph in page.graphs:
        yield from _read(graph.texts(graph.article, "dateModified"))
    yield from _read(page.said(*_MODIFIED))
    yield from (value for element, value in _marked(heading) if _MARKED_MODIFIED.search(_labels(element)))


def _read(texts: Iterable[str]) -> Iterator[Moment]:
    return (found for text in texts if (found := moment(text)))


def _labels(element: "HtmlElement") -> str:
    above = element.getparent()
    return " ".join(
        one.get(key) or ""
        for one in (element, above)
        if one is not None
        for key in ("class", "itemprop", "id", "pubdate")
    )


def _marked(heading: "HtmlElement | None") -> "Iterator[tuple[HtmlElement, Moment]]":
    """Yield the times for machines that stand with the headline: below one element that holds little else."""
    if heading is None:
        return
    steps = [heading, *heading.iterancestors()][1:_MOST_STEPS]
    around = elements_around(heading)
    seen: set[HtmlElement] = set()
    for above in steps:
        if above.tag in {"body", "html"}:
            return
        for element in above.iter("time"):
            if (
                element not in seen
                and not is_foreign(element, around)
                and (value := moment(element.get("datetime") or element.get("content") or ""))
            ):
                seen.add(element)
                yield element, value


def date_lines(page: Page, heading: "HtmlElement | None") -> tuple[str, ...]:
    """Return short lines near the headline that have figures as a date has, in their order, and the page's titles."""
    around = elements_around(heading)
    near = () if heading is None else (*heading.xpath(_BEHIND), *reversed(heading.xpath(_BEFORE)))
    own = (shown_text(element) for element in near if not is_foreign(element, around))
    found = (*own, *page.said("og:title", "title"))
    return tuple(dict.fromkeys(line for line in found if len(line) <= _LONGEST and _FIGURES.search(line)))


_KINDS = "[self::p or self::div or self::span or self::li or self::time or self::small or self::em or self::a]"
_BEHIND = f"following::*[position() <= 60]{_KINDS}"
_BEFORE = f"preceding::*[position() <= 12]{_KINDS}"
_LONGEST = 100  # letters
_FIGURES = re.compile(r"\b\d{1,2}\b.*\b(?:19|20)\d{2}\b|\b(?:19|20)\d{2}\b.*\b\d{1,2}\b|\d{1,2}[./]\d{1,2}[./]\d{2}\b")
