"""Two texts of an article are the same.

## What it finds
Articles whose description, alternativeHeadline or articleBody is their headline once more, or whose articleBody is
their description. Upper and lower case and spaces aside; the text that repeats the other is told.

## Why it is a fault
It does no harm, and tells nothing. Readers show headline and description one below the other, and take a body for the
article.

## Example
    {"@type": "NewsArticle", "headline": "Mayor promises a dam", "description": "Mayor promises a dam"}

## Instead
    {"@type": "NewsArticle", "headline": "Mayor promises a dam", "description": "Work is to begin in May."}

## Reference
schema.org, headline, alternativeHeadline, description, articleBody
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph

_PAIRS = (
    ("description", "headline"),
    ("alternativeHeadline", "headline"),
    ("articleBody", "headline"),
    ("articleBody", "description"),
)


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each text that says what another has said."""
    for article in graph.articles:
        for term, other in _PAIRS:
            first = next((text for _, text in article.texts(other)), "").strip()
            for steps, text in article.texts(term) if first else ():
                if len(text) < 2 * len(first) and _plain(text) == _plain(first):
                    yield Finding(article.at(*steps), f"{term} repeats {other}", f"leave {term} out, or say more")


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


RULE = Rule(code="NL307", name="repeated-text", severity=Severity.INFO, docs=__doc__, check=check)
