"""A literal is of another kind than its property expects.

## What it finds
Text where a truth value is expected, text that reads neither as number nor as date where one is, a fraction where a
whole number is expected, a truth value where text is. Numbers as text are sound, and dates have rules of their own.

## Why it is a fault
A reader that takes "False" for a text finds it true. Others make nothing of it.

## Example
    {"@type": "NewsArticle", "isAccessibleForFree": "False", "wordCount": "about 300"}

## Instead
    {"@type": "NewsArticle", "isAccessibleForFree": false, "wordCount": 312}

## Reference
schema.org, DataType; Google, paywalled content: isAccessibleForFree
"""

from collections.abc import Iterator
from typing import Any

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _terms
from newsld.rules._fault import Fault
from newsld.rules._ranges import expected
from newsld.rules._words import listed

_TRUTHS = {"true": "true", "false": "false", "yes": "true", "no": "false", "1": "true", "0": "false"}


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each literal that does not read as what its property expects."""
    for breach in _terms.found(graph, Fault.ODD_LITERAL):
        accepted = expected(breach.term)
        message = f"{breach.term} is {_said(breach.value)}, expected {listed(accepted.types)}"
        yield Finding(breach.node.at(*breach.steps), message, _help(accepted.literals, breach.value))


def _said(value: Any) -> str:
    return f"the text {quoted(value)}" if isinstance(value, str) else quoted(value)


def _help(literals: frozenset[str], value: Any) -> str:
    truth = _TRUTHS.get(str(value).strip().lower())
    if "Boolean" in literals and truth:
        return f"write {truth}, without quotation marks" if isinstance(value, str) else f"write {truth}"
    return ""


RULE = Rule(code="NL112", name="odd-literal", severity=Severity.WARNING, docs=__doc__, check=check, watch=_terms.WATCH)
