"""A property is not in schema.org.

## What it finds
Properties that schema.org does not have: misspelt, in the wrong case, in the plural, or made up. Properties of other
vocabularies, with a prefix, as an IRI or defined in the context, are not schema.org's business, and neither are its
own annotations of actions (`query-input`).

## Why it is a fault
What it says is lost: no reader looks for it under that name.

## Example
    {"@type": "NewsArticle", "headLine": "Flood", "date_published": "2026-03-12"}

## Instead
    {"@type": "NewsArticle", "headline": "Flood", "datePublished": "2026-03-12"}

## Reference
schema.org, full list of properties; `newsld vocabulary TERM`
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.fix import Fix
from newsld.model.graph import Graph
from newsld.rules import _fixes, _terms
from newsld.rules._fault import Fault
from newsld.rules._words import unknown


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each property that schema.org does not have."""
    for breach in _terms.found(graph, Fault.UNKNOWN_PROPERTY):
        yield Finding(breach.node.at(*breach.steps), *unknown(breach.term, "property"), on_key=True, fix=_fix(breach))


def _fix(breach: _terms.Breach) -> Fix | None:
    if meant := _fixes.meant(breach.term, "property"):
        return _fixes.renamed(breach, meant[0], is_safe=meant[1])
    return None


RULE = Rule(
    code="NL107", name="unknown-property", severity=Severity.ERROR, docs=__doc__, check=check, watch=_terms.WATCH
)
