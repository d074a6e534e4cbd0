"""The headline in the markup is not the page's.

## What it finds
A `headline` of the article of a page that stands neither in what a reader sees of the page nor in the titles that its
head gives (`<title>`, `og:title`). Case, accents, marks and spaces do not matter, nor does where a title is cut by "…";
of a headline in parts ("Flood: Mayor promises a dam") each may stand by itself.

## Why it is a fault
Markup says of a page what its reader sees. Search engines show no rich result, or drop a site, where it says else; and
who quotes the headline quotes what nobody can find.

## Example
    <title>Council votes on the dam – River Daily</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Mayor promises a dam"}
    </script>
    <h1>Council votes on the dam</h1>

## Instead
    <title>Council votes on the dam – River Daily</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Council votes on the dam"}
    </script>
    <h1>Council votes on the dam</h1>

## Reference
Google, structured data general guidelines: content; schema/README.md, P1
"""

import re
from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.model.page import Page, is_in, shortened
from newsld.rules import _page

_BETWEEN_PARTS = re.compile(r"\s*[:|•]\s+|\s+[-–—|/]+\s+|[.?!]\s+")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each headline that the page does not have."""
    page = _page.seen(graph)
    for article in _page.own_articles(graph):
        headlines = list(article.texts("headline"))
        if any(_has(page, text) for _, text in headlines):
            continue
        for steps, text in headlines:
            message = f"the headline {quoted(text)} stands neither on the page nor in its title"
            yield Finding(article.at(*steps), message, _help(page))


def _has(page: Page, headline: str) -> bool:
    return _stands(page, headline) or all(
        _stands(page, part) for part in _BETWEEN_PARTS.split(" ".join(headline.split()))
    )


def _stands(page: Page, text: str) -> bool:
    return page.shows(text) or is_in(text, (*page.titles, *page.headings))


def _help(page: Page) -> str:
    shown = next(iter((*page.headings, *page.titles)), "")
    return f"the page shows {shortened(shown)}" if shown else "write the headline as the page shows it"


RULE = Rule(
    code="NL601", name="headline-not-on-page", severity=Severity.WARNING, docs=__doc__, check=check, watch=_page.WATCH
)
