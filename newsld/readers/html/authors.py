"""The authors of the article, as a page tells them in several places."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from newsld.model.metadata import Party
from newsld.readers.html.bylines import bylines_of
from newsld.readers.html.graph import Graph, types
from newsld.readers.html.names import is_person, names_in
from newsld.readers.html.page import Page
from newsld.readers.html.parties import is_organized, parties
from newsld.readers.html.shown import Shown, shown_of
from newsld.readers.html.site import folded, run_in, site_names

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_AUTHOR = re.compile(r"(?:^|[:._-]|article)(?:authors?|creator|byl|byline)$")
_COMPANY = re.compile(r"\b(?:gmbh|ltd|llc|inc|s\.?r\.?l|kg)\b", re.IGNORECASE)  # who made the page, or owns it
_OTHER = re.compile(r"twitter|image|photo|og:image")
_LABELS = re.compile(
    r"written|\bby\b|geschrieben|\bvon\b|author|verfasst|écrit|escrit|scritto|geschreven|skrevet|автор|napisan|autor",
    re.IGNORECASE,
)


def authors(page: Page, heading: "HtmlElement | None") -> tuple[Party, ...]:
    """Return the authors.

    Trusted in this order: the node of a news article; the node of another article, the microdata and the head, where
    the page shows those whom they name, since much software names who pressed its button; what is marked as a byline.
    That the site itself is the author is believed of a news article that names nobody else, and only where its byline,
    the head or the text around its headline says the same: much software writes it of whatever names nobody.
    """
    sites = site_names(page)
    shown = bylines_of(page, heading, sites)
    bylines = shown.authors
    graph, microdata = (tuple(_of_graph(graph, page)) for graph in page.graphs)
    is_news = any("News" in name for name in types(page.graphs[0].article))
    if is_news and is_told(graph, sites):
        return _fuller(graph, bylines)
    seen = _Seen(shown_of(page.tree, heading), frozenset(folded(party.name) for party in bylines))
    if is_told(graph, sites) and seen.shows(graph):
        return _fuller(graph, bylines)
    is_site_s_in_head = any(run_in(name) in sites for name in page.said("author"))
    is_site_s = (
        is_news
        and bool(graph)
        and seen.shows(graph)
        and (shown.is_site_s or is_site_s_in_head or seen.shows_near(graph))
    )
    if is_site_s and is_site_s_in_head:
        return _organized(graph)
    for found in (microdata, *_of_meta(page, sites), bylines):
        if is_told(found, sites) and seen.shows_author(found):
            return _fuller(found, bylines)
    return _organized(graph) if is_site_s else ()


class _Seen(NamedTuple):
    """What a page shows, and whom it marks as its authors."""

    shown: Shown
    marked: frozenset[str]

    def shows(self, found: tuple[Party, ...]) -> bool:
        return all(self.shown.has(party.name) for party in found)

    def shows_near(self, found: tuple[Party, ...]) -> bool:
        return all(self.shown.has_near(party.name) for party in found)

    def shows_author(self, found: tuple[Party, ...]) -> bool:
        """Tell whether all are people whom the page shows, or stand where authors do."""
        if any(_COMPANY.search(party.name) for party in found):
            return all(folded(party.name) in self.marked for party in found)
        is_near = all(self.shown.has_near(party.name) or folded(party.name) in self.marked for party in found)
        return is_near or (self.shows(found) and all(is_person(party.name) for party in found))


def _organized(site: tuple[Party, ...]) -> tuple[Party, ...]:
    return tuple(replace(party, is_organization=True) for party in site)


def is_told(found: tuple[Party, ...], sites: frozenset[str]) -> bool:
    """Tell whether somebody else than the site is named."""
    return bool(found) and not all(run_in(party.name) in sites for party in found)


def _fuller(found: tuple[Party, ...], bylines: tuple[Party, ...]) -> tuple[Party, ...]:
    """Return authors with their pages as the bylines link them, or the bylines where they name more than those."""
    by_name = {folded(party.name): party for party in bylines}
    if {folded(party.name) for party in found} < set(by_name):
        return bylines
    return tuple(
        replace(party, url=party.url or by_name[folded(party.name)].url) if folded(party.name) in by_name else party
        for party in found
    )


def _of_graph(graph: Graph, page: Page) -> Iterator[Party]:
    """Yield the authors that the node of the article names, else the page's own node."""
    for node in (graph.article, graph.page):
        found = [party for value in graph.values(node, "author", "creator") for party in parties(value, graph, page)]
        if found:
            yield from {party.name: party for party in found}.values()
            return


def _of_meta(page: Page, sites: frozenset[str]) -> Iterator[tuple[Party, ...]]:
    """Yield those whom the head names, place by place, the site aside."""
    for said in _meta_places(page):
        names = dict.fromkeys(name for text in said for name in names_in(text) if run_in(name) not in sites)
        yield tuple(Party(name, is_organization=is_organized(name)) for name in names)


def _meta_places(page: Page) -> Iterator[tuple[str, ...]]:
    """Yield what each name of the head that speaks of authors says; those that name people best come first."""
    names = [name for name in page.meta if _AUTHOR.search(name) and not _OTHER.search(name)]
    yield from (page.meta[name] for name in sorted(names, key=lambda name: name == "author"))
    for number in "12":
        if any(map(_LABELS.search, page.said(f"twitter:label{number}"))):
            yield tuple(page.said(f"twitter:data{number}"))
