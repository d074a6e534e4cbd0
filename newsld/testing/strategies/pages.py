"""Pages that carry a graph's markup and show its article: head, headline, byline, day, paragraphs, furniture."""

import html
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from hypothesis import strategies as st

from newsld.nodes import Thing
from newsld.testing.printing import print_plainly
from newsld.testing.strategies.documents import KnownDocument, documents
from newsld.testing.strategies.graphs import Graph, graphs
from newsld.testing.strategies.parties import SITE, called

_OPENINGS = (
    '<script type="application/ld+json">',
    "<SCRIPT async TYPE='application/ld+json'>",
    "<script type=application/ld+json>",
)
_DAYS = (
    "<time datetime={0:%Y-%m-%d}>{0.day} {0:%B %Y}</time>",
    "<p class=date>{0:%d/%m/%Y}</p>",
    "<time>{0:%Y-%m-%d}</time>",
)
_BYLINES = ("<p class=byline>By {}</p>", '<address><a rel="author" href="/staff">{}</a></address>', "<p>{}</p>")
_FURNITURE = (
    "",
    "<nav><ul><li><a href=/>Home</a><li><a href=/local>Local</a></ul></nav>",
    "<!-- <h1>An old headline</h1> <script type='application/ld+json'>{}</script> -->",
    "<aside><h2>Read on</h2><a href=/storm>A storm is on its way</a></aside>",
    "<style>h1 { color: red } /* </head> */</style><noscript>Switch on scripts</noscript>",
    "<script>document.write('<h1>No headline</h1>')</script>",
)
_ADDRESSES = (
    '<link rel="canonical" href="{0}">',
    "<meta property='og:url' content='{0}'>",
    '<link href={0} rel=canonical><meta property="og:url" content="{0}?from=share">',
)
# what sites tell of themselves in blocks of their own
_SITE: tuple[Mapping[str, Any], ...] = (
    {"@type": "WebSite", "name": "River Daily", "url": f"{SITE}/"},
    {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Local"}]},
)


@dataclass(frozen=True, repr=False)
class KnownPage:
    """A page, the graph that its markup says, and the text of the block that says it."""

    text: str
    graph: Graph
    document: str

    def __repr__(self) -> str:
        """Return the page as a person reads it."""
        return f"a page\n\n{self.text}\n"

    _repr_pretty_ = print_plainly


def html_pages(
    graph: Graph | st.SearchStrategy[Graph] | None = None, *, spellings: Sequence[str] = ()
) -> st.SearchStrategy[KnownPage]:
    """Draw a page that carries the markup of a graph and shows its article, without a finding by the default rules.

    `graph` is the one to be carried, or what to draw it of, by default `graphs()`; `spellings` are those of
    `documents()` that its markup may be in. Shrinks to a page of the article alone, in newsld's own spelling.
    """
    return documents(graph if graph is not None else graphs(), spellings=spellings).flatmap(_pages)


@st.composite
def _pages(draw: st.DrawFn, document: KnownDocument) -> KnownPage:
    article = document.graph[0]
    escaped = draw(st.sampled_from([html.escape, _by_name, _by_number]))
    text = document.text.removeprefix("\ufeff")
    opening, furniture = draw(st.sampled_from(_OPENINGS)), st.sampled_from(_FURNITURE)
    blocks = [
        text,
        *(json.dumps({"@context": "https://schema.org", **said}) for said in _SITE[: draw(st.integers(0, 2))]),
    ]
    markup = "\n".join(f"{opening}{block}</script>" for block in draw(st.permutations(blocks)))
    head, tail = draw(st.sampled_from([(markup, ""), ("", markup)]))
    headline, url, day, body = (_told(article, term) for term in ("headline", "url", "date_published", "article_body"))
    parts = [
        draw(st.sampled_from(["<!DOCTYPE html>", "<!doctype html>\n<!-- built -->", ""])),
        '<html lang="en"><head><meta charset="utf-8">',
        f"<title>{escaped(headline)}{draw(st.sampled_from(['', ' | River Daily']))}</title>",
        draw(st.sampled_from(_ADDRESSES)).format(url),
        head,
        "</head><body>",
        draw(furniture),
        f"<article><h1>{escaped(headline)}</h1>",
        draw(st.sampled_from(_BYLINES)).format(escaped(_authors(article))),
        draw(st.sampled_from(_DAYS)).format(datetime.fromisoformat(day)),
        *_paragraphs(draw, body, escaped),
        "</article>",
        draw(furniture),
        tail,
        "<footer><p>© River Daily</p></footer></body></html>",
    ]
    return KnownPage("\n".join(filter(None, parts)), document.graph, text)


def _told(article: Thing, term: str) -> str:
    return str(article.values(term)[0])


def _authors(article: Thing) -> str:
    return " and ".join(called(author) for author in article.values("author") if isinstance(author, Thing))


def _paragraphs(draw: st.DrawFn, body: str, escaped: Callable[[str], str]) -> list[str]:
    """Return the paragraphs of a body as elements, with marks within them that a reader does not see."""
    around = draw(
        st.sampled_from(["<p>{}</p>", "<p>{}", "<div><p class=text>{}</p></div>", "<blockquote><p>{}</p></blockquote>"])
    )
    mark = draw(st.sampled_from(["{}", "<b>{}</b>", "<a href=/>{}</a>", "<!-- {0} -->{0}"]))
    return [around.format(" ".join([mark.format(escaped(first)), escaped(rest)])) for first, _, rest in _split(body)]


def _split(body: str) -> list[tuple[str, str, str]]:
    return [paragraph.partition(" ") for paragraph in body.split("\n\n")]


def _by_name(text: str) -> str:
    """Return a text with the names that HTML has for quotation marks."""
    return html.escape(text).replace("“", "&ldquo;").replace("”", "&rdquo;")


def _by_number(text: str) -> str:
    """Return a text with numbers for all letters beyond ASCII."""
    return html.escape(text).encode("ascii", "xmlcharrefreplace").decode()
