"""A type or property is pending in schema.org: told only to those who ask.

## What it finds
The first use of each type and property that schema.org lists as pending. This rule speaks only when it is asked for:
Claim, Quotation and all kinds of NewsArticle are pending, and using them is no fault.

## Why it is a fault
It is none. But a pending term may still be renamed or dropped, and some readers do not know it yet.

## Example
    {"@type": "OpinionNewsArticle", "headline": "Build the dam"}

## Instead
    {"@type": "NewsArticle", "headline": "Build the dam"}

## Reference
schema.org, "How we work": pending
"""

from collections.abc import Iterator

from newsld import vocabulary
from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph
from newsld.rules import _terms


def check(graph: Graph) -> Iterator[Finding]:
    """Yield the first use of each pending term."""
    told: set[str] = set()
    for breach in _terms.pending(graph):
        if breach.term not in told:
            told.add(breach.term)
            message = f"{breach.term} is pending in schema.org"
            yield Finding(breach.node.at(*breach.steps), message, on_key=vocabulary.is_property(breach.term))


RULE = Rule(code="NL901", name="pending-term", severity=Severity.INFO, docs=__doc__, check=check, is_default=False)
