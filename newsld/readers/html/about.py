"""What else a page says of its article: its kind, summary, section, keywords, language and identifiers."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from newsld.model.language import TAG
from newsld.nodes import NODE_TYPES, Article, declared
from newsld.readers.html.graph import Graph, text_of, types
from newsld.readers.html.page import Page
from newsld.readers.html.site import folded

_SUMMARIES = ("og:description", "description", "twitter:description", "dc.description", "sailthru.description")
_SECTIONS = ("article:section", "parsely-section", "cxenseparse:section", "sailthru.section")
_KEYWORDS = ("news_keywords", "article:tag", "parsely-tags", "sailthru.tags", "keywords")
_MOST_WORDS = 6  # of a keyword
_LOCALES = ("og:locale", "content-language", "dc.language", "language")


def kind(page: Page) -> str:
    """Return the type of the article, the most special one that its node has; "" where there is none."""
    for graph in page.graphs:
        known = [declared(name) for name in types(graph.article) if name in NODE_TYPES]
        articles = [found for found in known if issubclass(found, Article)]
        if articles:
            return max(articles, key=lambda found: len(found.__mro__)).__name__
    return ""


def standfirst(page: Page, headline: str) -> str:
    """Return the summary: that of the node, else what the page is shared with; a headline is none."""
    told = (text for graph in page.graphs for text in graph.texts(graph.article, "description", "abstract"))
    return next((text for text in (*told, *page.said(*_SUMMARIES)) if folded(text) not in {"", folded(headline)}), "")


def sections(page: Page) -> tuple[str, ...]:
    """Return the sections that the article stands in."""
    told = tuple(dict.fromkeys(text for graph in page.graphs for text in graph.texts(graph.article, "articleSection")))
    return told or tuple(dict.fromkeys(page.said(*_SECTIONS)))[:1]


def keywords(page: Page) -> tuple[str, ...]:
    """Return the keywords of the first source that has some, a list in one text as its parts."""
    told = (tuple(graph.texts(graph.article, "keywords")) for graph in page.graphs)
    said = (page.meta.get(name, ()) for name in _KEYWORDS)
    return next((words for texts in (*told, *said) if (words := tuple(_words(texts)))), ())


def _words(texts: Iterable[str]) -> Iterator[str]:
    parts = (part.strip(" #\"'[]") for text in texts for part in text.replace(";", ",").split(","))
    yield from {word.casefold(): word for word in parts if word and len(word.split()) <= _MOST_WORDS}.values()


def language(page: Page) -> str:
    """Return the language: that of the article's element, of its node, of the page, of its locale."""
    marked = (element.get("lang") or "" for tag in ("article", "main") for element in page.named.get(tag, ()))
    told = (text for graph in page.graphs for text in graph.texts(graph.article, "inLanguage"))
    own = (page.tree.get("lang") or "", page.tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "")
    found = (*marked, *told, *own, *page.said(*_LOCALES))
    return next((tag for said in found if TAG.fullmatch(tag := said.strip().replace("_", "-"))), "")


def identifiers(page: Page) -> dict[str, str]:
    """Return the identifiers whose giver is told."""
    doi = next(iter(page.said("citation_doi", "dc.identifier.doi")), "")
    found = {"doi": doi.removeprefix("doi:")} if doi else {}
    for graph in page.graphs:
        for value in graph.values(graph.article, "identifier"):
            found |= _identifier(graph, value)
    return found


def _identifier(graph: Graph, value: Any) -> dict[str, str]:
    if not isinstance(value, Mapping):
        return {}
    node = cast("Mapping[str, Any]", value)
    giver = next(graph.texts(node, "propertyID", "name"), "")
    said = next((text for one in graph.values(node, "value") if (text := text_of(one))), "")
    return {giver: said} if giver and said else {}
