"""The markup says that the article stands on another page.

## What it finds
A `url` or `mainEntityOfPage` of the article of a page whose host or path is another than that of the page's
`<link rel="canonical">` and `og:url`. Schemes, "www.", pages for small screens, fragments and parameters that tell
where a reader comes from do not matter. Articles that a page lists beside its own are left alone.

## Why it is a fault
What the markup says is taken for the other page, and this one is read as if it had none.

## Example
    <link rel="canonical" href="https://www.river-daily.example/dam">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "url": "https://www.river-daily.example/port"}
    </script>
    <h1>Mayor promises a dam</h1>

## Instead
    <link rel="canonical" href="https://www.river-daily.example/dam">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "url": "https://www.river-daily.example/dam"}
    </script>
    <h1>Mayor promises a dam</h1>

## Reference
schema.org, mainEntityOfPage; schema/README.md, P4
"""

from collections.abc import Iterator

from newsld.model import address
from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.model.page import shortened
from newsld.rules import _page


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each address of the page's article that is none of the page's."""
    articles = (*_page.own_articles(graph), *_page.strangers(graph))
    page = _page.seen(graph)
    for article in articles if page.addresses else ():
        told: set[object] = set()
        for steps, written in address.addresses(article):
            if steps[0] not in told and not any(address.is_one_page(written, own) for own in page.addresses):
                told.add(steps[0])
                message = f"the article is said to stand at {quoted(written)}, which is another page"
                help_ = f"the page gives its address as {shortened(page.addresses[0])}"
                yield Finding(article.at(*steps), message, help_)


RULE = Rule(
    code="NL604",
    name="canonical-of-other-page",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=_page.WATCH,
)
