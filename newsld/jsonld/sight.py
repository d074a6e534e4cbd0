"""HTML → what the reader of a page sees and what its head says; total over any text."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from importlib.util import find_spec
from itertools import dropwhile
from typing import TYPE_CHECKING

from newsld.jsonld.parser import parse
from newsld.model import address
from newsld.model.page import Page, folded

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_UNSEEN = (
    "script, style, template, noscript, iframe, input, select, [hidden], "
    '[style*="display:none" i], [style*="display: none" i]'
)
_WHOLE = frozenset({"html", "body"})  # a script that shows them follows
_BLOCKS = 'script[type^="application/ld+json" i]'
_TITLES = frozenset({"og:title", "twitter:title", "title", "dc.title", "parsely-title", "headline"})
_AUTHORS = frozenset({"author", "article:author", "dc.creator", "parsely-author", "byl", "sailthru.author"})
_SITES = frozenset({"og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:site", "publisher"})
_ADDRESSES = frozenset({"og:url"})
_BYLINES = '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]'
_DATES = 'h1, time, [itemprop~="datePublished"], [itemprop~="dateModified"], [class*="date" i], [class*="time" i]'
_LONGEST = 150  # what is marked as heading, byline or date and longer holds more than that
_NEAR = 600  # letters between a heading and what still belongs to it: a standfirst, a byline
_SHELL = 300  # letters; a page of scripts that shows less shows itself by them
_ROOTS = "#root:empty, #app:empty, #__next:empty, #__nuxt:empty, #___gatsby:empty"  # where scripts put what they show
_SPACES = re.compile(r"\s+")


@cache
def is_readable() -> bool:
    """Tell whether the parser of pages, which is an extra, is installed."""
    return find_spec("selectolax") is not None


@lru_cache(maxsize=1)
def page(html: str) -> Page | None:
    """Return what a page shows, `None` without the extra `pages`; the blocks of a page ask in turn."""
    if not html or not is_readable():
        return None
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415  an extra, and only pages need it

    tree = LexborHTMLParser(html)
    articles = tuple(_articles(tree))
    is_scripted = tree.css_first(f"script[src], {_ROOTS}") is not None
    for node in tree.css(_UNSEEN):
        if node.tag not in _WHOLE:
            node.decompose(recursive=False)
    meta = _meta(tree)
    title = tree.css_first("head > title")
    text = _spaced(tree.body.text(separator=" ")) if tree.body else ""
    return Page(
        text=text,
        headings=(*_texts(tree.css("h1")), *_texts(tree.css("h2"))),
        bylines=tuple(_texts(tree.css(_BYLINES))),
        dates=tuple(_dates(tree.css(_DATES), text)),
        titles=(*_said(meta, _TITLES), *([_spaced(title.text())] if title else [])),
        authors=tuple(_said(meta, _AUTHORS)),
        addresses=(*_attributes(tree, 'link[rel="canonical" i]', "href"), *_said(meta, _ADDRESSES)),
        names=(*_said(meta, _SITES), *_attributes(tree, "img", "alt"), *_attributes(tree, "a, svg", "aria-label")),
        languages=tuple(_attributes(tree, "html, body, main, article", "lang")),
        articles=articles,
        is_shell=is_scripted and len(folded(text[: 4 * _SHELL])) < _SHELL,
    )


def _meta(tree: "LexborHTMLParser") -> list[tuple[str, str]]:
    """Return what the head says, by lower-case names."""
    found: list[tuple[str, str]] = []
    for node in tree.css("meta[content]"):
        said = node.attributes
        name = said.get("property") or said.get("name") or said.get("itemprop") or ""
        found.append((name.lower(), _spaced(said.get("content") or "")))
    return found


def _said(meta: Iterable[tuple[str, str]], names: frozenset[str]) -> Iterator[str]:
    return (content for name, content in meta if name in names and content)


def _texts(nodes: "Iterable[LexborNode]") -> Iterator[str]:
    for node in nodes:
        text = _spaced(node.text(separator=" "))
        if text and len(text) <= _LONGEST:
            yield text


def _dates(nodes: "Iterable[LexborNode]", text: str) -> Iterator[str]:
    """Yield what is marked as a date shortly behind the first heading."""
    behind = dropwhile(lambda node: node.tag != "h1", nodes)
    heading = next((_spaced(node.text(separator=" ")) for node in behind), "")
    start = text.find(heading) + len(heading)
    near = text[start : start + _NEAR] if heading else ""
    return (date for date in _texts(node for node in behind if node.tag != "h1") if date in near)


def _attributes(tree: "LexborHTMLParser", selector: str, name: str) -> Iterator[str]:
    said = (node.attributes.get(name) for node in tree.css(selector))
    return (value for text in said if (value := _spaced(text or "")))


def _articles(tree: "LexborHTMLParser") -> Iterator[tuple[str, ...]]:
    for block in tree.css(_BLOCKS):
        graph = parse(block.text())
        yield from (address.names(article) for article in address.main_articles(graph))


def _spaced(text: str) -> str:
    return _SPACES.sub(" ", text).strip()
