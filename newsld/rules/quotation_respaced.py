"""A quotation differs from its article in spaces or marks.

## What it finds
A Quotation whose words stand in its article, but with other spaces, line breaks, quotation marks, apostrophes or
dashes. A comma or full stop at the end is the sentence's around the quotation, and may differ or be missing.

## Why it is a fault
The words are right, so nobody is misquoted; but a reader that looks the text up in the article, as a text fragment or
an annotation tool does, does not find it.

## Example
    {"@type": "NewsArticle", "articleBody": "“It’s done,” said Lind.",
     "hasPart": {"@type": "Quotation", "text": "It's  done"}}

## Instead
    {"@type": "NewsArticle", "articleBody": "“It’s done,” said Lind.",
     "hasPart": {"@type": "Quotation", "text": "It’s done"}}

## Reference
W3C Web Annotation, TextQuoteSelector; URL Fragment Text Directives; schema/README.md, Q3
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _verbatim


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each quoted text that its article holds with other spaces or marks."""
    for taken in _verbatim.taken(graph, "Quotation", ("isPartOf",)):
        if taken.standing is _verbatim.Standing.RESPACED:
            how = "in spaces, marks or how letters are encoded"
            message = f"the quotation {quoted(taken.text)} differs from its article {how}"
            yield Finding(taken.node.at(*taken.steps), message, "copy it from articleBody, character for character")


RULE = Rule(
    code="NL402",
    name="quotation-respaced",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=_verbatim.watch("Quotation", ("isPartOf",)),
)
