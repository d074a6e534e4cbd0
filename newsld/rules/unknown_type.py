"""A type is not in schema.org.

## What it finds
Types that schema.org does not have: misspelt, in the wrong case, or the name of a property. Types of other
vocabularies, with a prefix or as an IRI, are not schema.org's business.

## Why it is a fault
No reader knows what the node is, and most drop it with all that it says.

## Example
    {"@type": "NewsArtcle", "headline": "Flood"}

## Instead
    {"@type": "NewsArticle", "headline": "Flood"}

## Reference
schema.org, full list of types; `newsld vocabulary TERM`
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.fix import Fix
from newsld.model.graph import Graph
from newsld.rules import _fixes, _terms
from newsld.rules._fault import Fault
from newsld.rules._words import unknown


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each type that schema.org does not have."""
    for breach in _terms.found(graph, Fault.UNKNOWN_TYPE):
        yield Finding(breach.node.at(*breach.steps), *unknown(breach.term, "type"), fix=_fix(breach))


def _fix(breach: _terms.Breach) -> Fix | None:
    if meant := _fixes.meant(breach.term, "type"):
        return _fixes.retyped(breach, meant[0], is_safe=meant[1])
    return None


RULE = Rule(code="NL106", name="unknown-type", severity=Severity.ERROR, docs=__doc__, check=check, watch=_terms.WATCH)
