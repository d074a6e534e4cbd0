"""A claim does not stand in the article it appears in.

## What it finds
A Claim whose `text` is not found in the article of this document that its `appearance` or `isPartOf` leads to. Pieces
joined by " … " or by a blank line are found when each stands there in order. A claim that appears elsewhere is not
looked at.

## Why it is a fault
The text of a claim is what was said, as the article says it. Retold, it may claim more or less than anybody did. A
summary has its place in `name` or in `claimReviewed`.

## Example
    {"@type": "NewsArticle", "@id": "#a", "articleBody": "Lind said the dam would hold.",
     "mentions": {"@type": "Claim", "text": "The dam is safe", "appearance": {"@id": "#a"}}}

## Instead
    {"@type": "NewsArticle", "@id": "#a", "articleBody": "Lind said the dam would hold.",
     "mentions": {"@type": "Claim", "text": "the dam would hold", "appearance": {"@id": "#a"}}}

## Reference
schema.org, Claim and appearance; schema/README.md, C2
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _verbatim


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each claimed text that its article does not hold."""
    for taken in _verbatim.taken(graph, "Claim", ("appearance", "isPartOf")):
        if taken.standing is _verbatim.Standing.ABSENT:
            message = f"the claim {quoted(taken.text)} does not stand in the article it appears in"
            help_ = "take the text from articleBody word for word, and put a summary into name"
            yield Finding(taken.node.at(*taken.steps), message, help_)


RULE = Rule(
    code="NL501",
    name="claim-not-verbatim",
    severity=Severity.ERROR,
    docs=__doc__,
    check=check,
    watch=_verbatim.watch("Claim", ("appearance", "isPartOf")),
)
