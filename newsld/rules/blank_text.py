"""A text is blank.

## What it finds
Properties of schema.org whose text is empty or nothing but spaces, dates and URLs among them.

## Why it is a fault
The field was empty and the template wrote it all the same. A reader takes "" for the value: a person without a name
is listed, and a description that could be made from the page is not.

## Example
    {"@type": "NewsArticle", "headline": "Mayor promises a dam", "description": ""}

## Instead
    {"@type": "NewsArticle", "headline": "Mayor promises a dam"}

## Reference
schema.org, Text; JSON-LD 1.1, null values
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.fix import Fix, Remove
from newsld.model.graph import RATING_TYPES, Graph
from newsld.rules import _texts

_DUE = frozenset({"claimReviewed", "cssSelector", "headline", "name", "text"})  # other rules ask for them


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each text that says nothing."""
    for odd in _texts.found(graph, _texts.Oddity.BLANK):
        pointer = odd.node.at(*odd.steps)
        yield Finding(pointer, f"{odd.term} is blank", _help(odd), fix=_fix(odd, pointer))


def _help(odd: _texts.Odd) -> str:
    if odd.term in _DUE or (odd.term == "alternateName" and odd.node.is_a(RATING_TYPES)):
        return f"write the {odd.term}: readers need it"
    return f"write it, or leave {odd.term} out where there is none"


def _fix(odd: _texts.Odd, pointer: str) -> Fix | None:
    """Return what takes the text out, where it stands by itself or in a list; it is unsafe, for it may be due."""
    is_wrapped = any(isinstance(step, str) for step in odd.steps[1:])
    return None if is_wrapped else Fix(f"take {odd.term} out", (Remove(pointer),), is_safe=False)


RULE = Rule(code="NL114", name="blank-text", severity=Severity.WARNING, docs=__doc__, check=check, watch=_texts.WATCH)
