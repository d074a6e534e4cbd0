"""A line of plain text holds HTML tags.

## What it finds
Tags of HTML, such as `<p>` or `<a href=…>`, in headline, name, description, caption and claimReviewed, and in their
alternatives. Bodies are left alone, and so is `<` that begins no tag of HTML. Each text is told once.

## Why it is a fault
These texts are shown as they stand: the reader sees the tags, or an application that trusts the text runs them.

## Example
    {"@type": "NewsArticle", "headline": "Mayor promises a dam <em>that holds</em>"}

## Instead
    {"@type": "NewsArticle", "headline": "Mayor promises a dam that holds"}

## Reference
schema.org, Text; Google, structured data general guidelines
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph
from newsld.rules import _texts

_LONGEST = 40


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each plain text with a tag in it."""
    for odd in _texts.found(graph, _texts.Oddity.TAGGED):
        tag = " ".join((odd.part if len(odd.part) <= _LONGEST else f"{odd.part[:_LONGEST]}…>").split())
        message = f"{odd.term} holds {tag}, a tag of HTML, where plain text is shown as it stands"
        yield Finding(odd.node.at(*odd.steps), message, "write the text without tags")


RULE = Rule(code="NL119", name="tags-in-text", severity=Severity.WARNING, docs=__doc__, check=check, watch=_texts.WATCH)
