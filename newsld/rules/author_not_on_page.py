"""The page does not name an author that the markup names.

## What it finds
The name of an author of the article of a page that stands nowhere in what a reader sees of it, nor in what its head
names as author or site. The family name may stand first; a middle name may be missing.

## Why it is a fault
Markup says of a page what its reader sees. An author that only machines are told of is often an account of the
publisher's system, or the author of another article.

## Example
    <h1>Mayor promises a dam</h1>
    <p>By Mara Lind</p>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "author": {"@type": "Person", "name": "webdesk7"}}
    </script>

## Instead
    <h1>Mayor promises a dam</h1>
    <p>By Mara Lind</p>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "author": {"@type": "Person", "name": "Mara Lind"}}
    </script>

## Reference
Google, Article structured data: author markup best practices; schema/README.md, P2
"""

import re
from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, is_object
from newsld.model.page import Page, folded, folded_value, is_in, shortened
from newsld.rules import _authors, _page

# what may stand between two names, or between a name and what a person is
_BETWEEN = re.compile(
    r"(?i)\s*[,;|/&(){}<>]\s*|\s+(?:and|by|und|et|y|e|i|en|och|og|und|von|par|por|di|[-–—])\s+|^by\s+"
)

_LONGEST_WORD = 60
_NO_NAME = re.compile(r"://|\d|^\W*\w*\W*$")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each name of an author that the page does not show."""
    own = _page.own_articles(graph)
    page = _page.seen(graph)
    for author in _authors.names(graph) if own else ():
        if author.term == "author" and author.article in own and not _is_house(author) and not _has(page, author.name):
            message = f"the author {quoted(author.name)} is named nowhere on the page"
            yield Finding(author.node.at(*author.steps), message, _help(page))


def _is_house(author: _authors.Author) -> bool:
    """Tell whether an author is the publisher, whom pages show by their logo, or has no name to look for."""
    publishers = (value for _, value in author.article.values("publisher") if is_object(value))
    return not folded_value(author.name) or any(value.get("name") == author.name for value in publishers)


def _has(page: Page, name: str) -> bool:
    name = " ".join(name.split())
    return any(_stands(page, part) for part in (name, *_BETWEEN.split(name)) if folded_value(part))


def _stands(page: Page, name: str) -> bool:
    words = name.split()
    if len(words) == 1 and name.isascii() and len(name) <= _LONGEST_WORD:
        return any(_whole(name).search(text) for text in (page.text, *page.authors, *page.names))
    ways = (name, " ".join((words[-1], *words[:-1])), f"{words[0]} {words[-1]}") if words else ()
    return any(page.shows(way) or is_in(way, (*page.authors, *page.names)) for way in ways)


def _whole(name: str) -> re.Pattern[str]:
    """Return what finds a name as whole words: "ana.roe" stands in "Ana Roe", "admin" not in "administration"."""
    letters = r"[\W_]*".join(folded(name))
    return re.compile(rf"(?i)(?<![^\W_]){letters}(?![^\W_])")


def _help(page: Page) -> str:
    shown = next((text for text in (*page.bylines, *page.authors) if not _NO_NAME.search(text)), "")
    return f"the page shows {shortened(shown)}" if shown else "name the author on the page, or leave it out"


RULE = Rule(
    code="NL602", name="author-not-on-page", severity=Severity.WARNING, docs=__doc__, check=check, watch=_page.WATCH
)
