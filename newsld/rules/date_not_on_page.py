"""The page shows another date than the markup.

## What it finds
An article of a page whose datePublished and dateModified both differ by more than a day from every date that the page
shows, where it shows one as its own: the first that is marked as a date shortly behind its main heading. Dates are read
in figures and in words of many languages; a page that shows none, or only "2 hours ago", is not judged.

## Why it is a fault
Search engines ask for a visible date, and that it agree with the markup; where they differ, they show either or none.
Often the markup has the day on which a template was made or a page was built.

## Example
    <h1>Mayor promises a dam</h1>
    <time>12 March 2026</time>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-05-01"}
    </script>

## Instead
    <h1>Mayor promises a dam</h1>
    <time>12 March 2026</time>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-03-12"}
    </script>

## Reference
Google, influence your byline dates; schema/README.md, P3
"""

from collections.abc import Iterator
from datetime import date

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, Node
from newsld.model.page import Page, shortened
from newsld.rules import _page, _shown_days
from newsld.rules._moments import Moment, moment

_TERMS = ("datePublished", "dateModified", "dateCreated", "uploadDate")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield the first date of each article that shows another one."""
    page = _page.seen(graph)
    for article in _page.own_articles(graph):
        moments = [found for term in _TERMS if (found := moment(article, term))]
        own = _own_day(page) if moments and not _has_unread(article, moments) else None
        if own and not _agrees(page, [found.read.date() for found in moments]):
            message = f"{moments[0].steps[0]} is {quoted(moments[0].written)}, a day that the page does not show"
            yield Finding(article.at(*moments[0].steps), message, f"the page shows {shortened(own.text)}")


def _has_unread(article: Node, moments: list[Moment]) -> bool:
    """Tell whether an article has a date that cannot be read; it may be the one that is shown."""
    return sum(1 for term in _TERMS for _ in article.values(term)) > len(moments)


def _own_day(page: Page) -> "_shown_days.Shown | None":
    """Return the day that a page shows as its own, where it is told in full."""
    for text in page.dates:
        if _shown_days.is_relative(text):
            return None
        if days := [day for day in _shown_days.shown(text) if day.year]:
            return days[0] if all(day.is_whole for day in days) else None
    return None


def _agrees(page: Page, days: list[date]) -> bool:
    return any(
        found.may_be(day) for text in (*page.dates, page.text) for found in _shown_days.shown(text) for day in days
    )


RULE = Rule(
    code="NL603", name="date-not-on-page", severity=Severity.WARNING, docs=__doc__, check=check, watch=_page.WATCH
)
