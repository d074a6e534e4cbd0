"""A quotation does not stand on its page.

## What it finds
A Quotation in the markup of a page whose `text`, or one of its pieces, a reader of the page does not see. Case, marks
and spaces do not matter. Where the page shows only part of the article, or where `articleBody` lacks the quotation too,
nothing is told here.

## Why it is a fault
A quotation is the one thing in an article that may not be retold, and readers look it up where it is said to stand.

## Example
    <script type="application/ld+json">
    {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      "hasPart": {"@type": "Quotation", "text": "We have kept our word"}
    }
    </script>
    <p>“We kept our word,” said Lind.</p>

## Instead
    <script type="application/ld+json">
    {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      "hasPart": {"@type": "Quotation", "text": "We kept our word"}
    }
    </script>
    <p>“We kept our word,” said Lind.</p>

## Reference
schema.org, Quotation; schema/README.md, P5
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.model.page import Page, folded, folded_value, shortened
from newsld.rules import _page
from newsld.rules._passages import Body

_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?…])[\"'”’»]?\s+")
_HELP = "copy it word for word as the page has it"
_MOST = 50  # quotations for which the whole page is searched for what is nearest
_BETWEEN_PIECES = re.compile(r"…|\.\.\.|\n")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each quoted text that the page does not show."""
    quotations = graph.of_type("Quotation")
    articles = _page.own_articles(graph) if quotations else ()
    if not articles or any(_page.is_gated(graph, article) for article in articles):
        return
    bodies = Body("".join(folded_value(text) for article in articles for _, text in article.texts("articleBody")))
    page = _page.seen(graph)
    shown = Body(page.folded)
    told = 0
    for quotation in quotations:
        for steps, text in quotation.texts("text"):
            pieces = [folded_value(piece) for piece in _BETWEEN_PIECES.split(text)]
            if (not bodies.text or bodies.has(pieces)) and not shown.has(pieces):
                message = f"the quotation {quoted(text)} does not stand on the page"
                told += 1
                yield Finding(quotation.at(*steps), message, (told <= _MOST and _nearest(page, text)) or _HELP)


def _nearest(page: Page, text: str) -> str:
    """Return what the page shows that has most of the words, "" where that is less than half of them."""
    words = _words(text)
    nearest, own = max(_sentences(page), key=lambda sentence: len(words & sentence[1]), default=("", set[str]()))
    return f"the page shows {shortened(nearest)}" if 2 * len(words & own) > len(words) else ""


@lru_cache(maxsize=1)
def _sentences(page: Page) -> list[tuple[str, set[str]]]:
    """Return the sentences of a page with their words; many quotations ask."""
    return [(sentence, _words(sentence)) for sentence in _BETWEEN_SENTENCES.split(page.text)]


def _words(text: str) -> set[str]:
    return {word for part in text.split() if (word := folded(part))}


RULE = Rule(
    code="NL605", name="quotation-not-on-page", severity=Severity.WARNING, docs=__doc__, check=check, watch=_page.WATCH
)
