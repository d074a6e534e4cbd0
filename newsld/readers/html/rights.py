"""Whose an article is, who may read it, and what was put right in it."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

from newsld.model.metadata import Correction, Party
from newsld.readers.html.graph import Graph, text_of
from newsld.readers.html.moments import moment
from newsld.readers.html.page import Page
from newsld.readers.html.parties import parties

_NOTICES = ("copyright", "dc.rights", "dcterms.rights", "rights")
_TIERS = {"free": True, "locked": False, "metered": False}
_NO, _YES = frozenset({"false", "no", "0"}), frozenset({"true", "yes", "1"})
_YEAR = re.compile(r"(?:19|20)\d{2}$")


def is_free(page: Page) -> bool | None:
    """Tell whether everybody may read the article, `None` where the page does not say so."""
    for graph in page.graphs:
        for value in graph.values(graph.article, "isAccessibleForFree"):
            if (said := _truth(value)) is not None:
                return said
    return next((_TIERS[tier] for tier in page.said("article:content_tier") if tier in _TIERS), None)


def _truth(value: Any) -> bool | None:
    if isinstance(value, bool):
        return value
    word = text_of(value).rpartition("/")[2].lower()
    return False if word in _NO else True if word in _YES else None


def paywalled(page: Page) -> tuple[str, ...]:
    """Return the CSS selectors of what only subscribers see."""
    return tuple(dict.fromkeys(selector for graph in page.graphs for selector in _gated(graph)))


def _gated(graph: Graph) -> Iterator[str]:
    for value in graph.values(graph.article, "hasPart"):
        if isinstance(value, Mapping):
            part = cast("Mapping[str, Any]", value)
            if any(_truth(said) is False for said in graph.values(part, "isAccessibleForFree")):
                yield from (selector for selector in graph.texts(part, "cssSelector") if selector.startswith("."))


def copyright_holder(page: Page) -> Party | None:
    """Return the holder of the rights that the node of the article names."""
    return next((party for graph in page.graphs for party in _holders(graph, page)), None)


def _holders(graph: Graph, page: Page) -> Iterator[Party]:
    for value in graph.values(graph.article, "copyrightHolder"):
        yield from parties(value, graph, page)


def copyright_notice(page: Page) -> str:
    """Return the notice of the rights."""
    told = (text for graph in page.graphs for text in graph.texts(graph.article, "copyrightNotice"))
    return next(iter((*told, *page.said(*_NOTICES))), "")


def copyright_year(page: Page) -> int | None:
    """Return the year of the rights that the node of the article tells."""
    told = (text for graph in page.graphs for text in graph.texts(graph.article, "copyrightYear"))
    return next((int(year) for year in told if _YEAR.match(year)), None)


def license_of(page: Page) -> str:
    """Return the address of the licence."""
    told = (text for graph in page.graphs for text in graph.texts(graph.article, "license"))
    links = (
        link.get("href") or "" for link in page.named.get("link", ()) if (link.get("rel") or "").lower() == "license"
    )
    return next((found for text in (*told, *links) if text and (found := page.address(text))), "")


def corrections(page: Page) -> tuple[Correction, ...]:
    """Return what the node of the article says was put right in it; an address of a page of corrections is none."""
    return tuple(found for graph in page.graphs for found in _corrections(graph))


def _corrections(graph: Graph) -> Iterator[Correction]:
    for value in graph.values(graph.article, "correction"):
        node = cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {"text": value}
        published = next((found for said in graph.texts(node, "datePublished") if (found := moment(said))), None)
        for text in graph.texts(node, "text"):
            if not text.startswith("http"):
                yield Correction(text, published)
