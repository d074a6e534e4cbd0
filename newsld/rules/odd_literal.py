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

import re
from collections.abc import Iterator
from typing import Any

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.fix import Fix
from newsld.model.graph import Graph
from newsld.rules import _fixes, _terms
from newsld.rules._fault import Fault
from newsld.rules._ranges import Range, expected
from newsld.rules._words import listed

_NUMBER = re.compile(r"(?<![\d.,])\d+(?:\.\d+)?(?![\d.,])")
_TRUTHS = {"true": "true", "false": "false", "yes": "true", "no": "false", "1": "true", "0": "false"}


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each literal that does not read as what its property expects."""
    for breach in _terms.found(graph, Fault.ODD_LITERAL):
        accepted = expected(breach.term)
        message = f"{breach.term} is {_said(breach.value)}, expected {listed(accepted.types)}"
        pointer = breach.node.at(*breach.steps)
        truth = _truth(accepted.literals, breach.value)
        help_ = (
            f"write {truth}{', without quotation marks' * isinstance(breach.value, str)}"
            if truth
            else _help(accepted, breach.value)
        )
        yield Finding(pointer, message, help_, fix=_fix(pointer, truth, breach.value) if truth else None)


def _fix(pointer: str, truth: str, value: Any) -> Fix:
    """Return what puts a truth value in place; it is safe where it was spelt out."""
    return _fixes.replaced(pointer, truth == "true", was=value, is_safe=str(value).strip().lower() == truth)


def _help(accepted: Range, value: Any) -> str:
    """Return how to mend a literal whose meaning is not plain."""
    if not accepted.literals.isdisjoint(("Integer", "Number", "Float")):
        numbers = _NUMBER.findall(str(value)) if isinstance(value, str) else []
        if len(numbers) == 1:
            return f"write {numbers[0]}, if that is the number"
        return f"write a {'whole ' * (accepted.literals == frozenset({'Integer'}))}number, or leave it out"
    if "Boolean" in accepted.literals:
        return "write true or false, without quotation marks"
    if not accepted.literals.isdisjoint(("Date", "DateTime", "Time")):
        return "write it in the form of ISO 8601"
    return "write a URL, as text" if accepted.literals == frozenset({"URL"}) else "write a text"


def _said(value: Any) -> str:
    return f"the text {quoted(value)}" if isinstance(value, str) else quoted(value)


def _truth(literals: frozenset[str], value: Any) -> str:
    """Return the truth value that was meant, where one is expected; else ""."""
    return _TRUTHS.get(str(value).strip().lower(), "") if "Boolean" in literals else ""


RULE = Rule(code="NL112", name="odd-literal", severity=Severity.WARNING, docs=__doc__, check=check, watch=_terms.WATCH)
