"""The body in the markup is not what the page shows.

## What it finds
An `articleBody` of two sentences or more of which a reader of the page sees less than half, and of which nothing says
that part of it is not accessible for free.

## Why it is a fault
Markup says of a page what its reader sees. A body that only machines get is taken for cloaking; one of another article
or of an older version misleads whoever checks a quotation by it.

## Example
    <script type="application/ld+json">
    {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      "articleBody": "The port was flooded at noon. Two ships were lost at the pier. Nobody was hurt in the night."
    }
    </script>
    <p>The mayor promised a dam that holds. The council votes on it in May.</p>

## Instead
    <script type="application/ld+json">
    {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      "articleBody": "The mayor promised a dam that holds. The council votes on it in May."
    }
    </script>
    <p>The mayor promised a dam that holds. The council votes on it in May.</p>

## Reference
Google, structured data general guidelines: content; paywalled content; schema/README.md, P7
"""

import re
from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph
from newsld.model.page import folded_value
from newsld.rules import _page

_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?…])[\"'”’»]?\s+|\n+|(?<=[。！？])|<[^<>]*>")
_SENTENCE = 12  # letters; less may stand on any page
_FEWEST = 2
_ENOUGH = 0.5


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each body of which the page shows too little."""
    page = _page.seen(graph)
    for article in _page.own_articles(graph):
        if _page.is_gated(graph, article):
            continue
        for steps, text in article.texts("articleBody"):
            sentences = [
                found for part in _BETWEEN_SENTENCES.split(text) if len(found := folded_value(part)) > _SENTENCE
            ]
            shown = sum(sentence in page.folded for sentence in sentences)
            if len(sentences) >= _FEWEST and shown < _ENOUGH * len(sentences):
                message = f"the page shows {shown} of the {len(sentences)} sentences of articleBody"
                help_ = "give the text that the page shows, or say what is behind a paywall by isAccessibleForFree"
                yield Finding(article.at(*steps), message, help_)


RULE = Rule(
    code="NL607", name="body-not-on-page", severity=Severity.WARNING, docs=__doc__, check=check, watch=_page.WATCH
)
