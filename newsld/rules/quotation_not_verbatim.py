"""A quotation does not stand in its article.

## What it finds
A Quotation whose `text` is not found in the `articleBody`, headline or description of the article that it says it is
part of (`isPartOf`, or the article's `hasPart`). A text of several pieces, joined by " … " or by a blank line, is found
when each piece stands there in order.

## Why it is a fault
A quotation is the one thing in an article that may not be retold. What stands in no article was never quoted there: the
text was cleaned, translated or made up on its way.

## Example
    {"@type": "NewsArticle", "articleBody": "“We kept our word,” said Lind.",
     "hasPart": {"@type": "Quotation", "text": "We have kept our word"}}

## Instead
    {"@type": "NewsArticle", "articleBody": "“We kept our word,” said Lind.",
     "hasPart": {"@type": "Quotation", "text": "We kept our word"}}

## Reference
schema.org, Quotation, isPartOf; schema/README.md, Q2
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _verbatim


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each quoted text that its article does not hold."""
    for taken in _verbatim.taken(graph, "Quotation", ("isPartOf",)):
        if taken.standing is _verbatim.Standing.ABSENT:
            message = f"the quotation {quoted(taken.text)} does not stand in the article it is part of"
            help_ = 'copy it word for word; join pieces by " … ", paragraphs by a blank line'
            yield Finding(taken.node.at(*taken.steps), message, help_)


RULE = Rule(
    code="NL401",
    name="quotation-not-verbatim",
    severity=Severity.ERROR,
    docs=__doc__,
    check=check,
    watch=_verbatim.watch("Quotation", ("isPartOf",)),
)
