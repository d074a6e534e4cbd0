"""A headline is longer than headlines are.

## What it finds
Headlines of articles of more than 120 characters; an entity of HTML counts as the one it stands for. No consumer names
a limit any more (Google's page once had one of 110). The measure is our own: of 641 headlines of some 250 publishers,
99 in 100 are shorter.

## Why it is a fault
It need not be one. But readers cut long headlines, and what is that long is often the first sentence of the text, or
a headline with its standfirst.

## Example
    {
      "@type": "NewsArticle",
      "headline": "Mayor promises a dam that holds, after a night in which the river rose to the sills of the old town, and says that the city will pay for it"
    }

## Instead
    {
      "@type": "NewsArticle",
      "headline": "Mayor promises a dam that holds",
      "description": "In the night the river had risen to the sills of the old town. The city is to pay for it."
    }

## Reference
Google, Article structured data: headline (concise, may be truncated)
"""  # noqa: E501  a long headline

from collections.abc import Iterator, Sequence
from html import unescape

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph
from newsld.model.watch import Watch

_LONGEST = 120


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each headline that is too long."""
    for article in graph.articles:
        for steps, text in article.texts("headline"):
            length = len(unescape(text).strip()) if len(text) > _LONGEST else 0
            if length > _LONGEST:
                message = f"the headline has {length:,} characters, more than {_LONGEST}"
                yield Finding(article.at(*steps), message, "write a shorter one, and the rest as description")


def _are_short(texts: Sequence[str]) -> bool:
    return max(map(len, texts)) <= _LONGEST


RULE = Rule(
    code="NL126",
    name="overlong-headline",
    severity=Severity.INFO,
    docs=__doc__,
    check=check,
    watch=Watch(text=lambda _, term: _are_short if term == "headline" else None),
)
