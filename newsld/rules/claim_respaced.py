"""A claim differs from its article in spaces or marks.

## What it finds
A Claim whose words stand in the article it appears in, but with other spaces, line breaks, quotation marks, apostrophes
or dashes, or with another stop at the end.

## Why it is a fault
A reader that looks the text up in the article does not find it.

## Example
    {"@type": "NewsArticle", "@id": "#a", "articleBody": "Lind said it’s safe.",
     "mentions": {"@type": "Claim", "text": "it's safe", "appearance": {"@id": "#a"}}}

## Instead
    {"@type": "NewsArticle", "@id": "#a", "articleBody": "Lind said it’s safe.",
     "mentions": {"@type": "Claim", "text": "it’s safe", "appearance": {"@id": "#a"}}}

## Reference
W3C Web Annotation, TextQuoteSelector; schema/README.md, C3
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _verbatim


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each claimed text that its article holds with other spaces or marks."""
    for taken in _verbatim.taken(graph, "Claim", ("appearance", "isPartOf")):
        if taken.standing is _verbatim.Standing.RESPACED:
            message = (
                f"the claim {quoted(taken.text)} differs from its article in spaces, marks or how letters are encoded"
            )
            yield Finding(taken.node.at(*taken.steps), message, "copy it from articleBody, character for character")


RULE = Rule(
    code="NL502",
    name="claim-respaced",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=_verbatim.watch("Claim", ("appearance", "isPartOf")),
)
