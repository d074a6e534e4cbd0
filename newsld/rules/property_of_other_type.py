"""A property stands on a node of a type that schema.org does not list it for.

## What it finds
Properties of schema.org on nodes none of whose types has them, by itself or from the types it is a kind of. Nodes with
a type that schema.org does not know are left alone.

## Why it is a fault
schema.org bears with it, but readers look for a property where it is listed. Often the type is too general, or the
property belongs to a node nearby.

## Example
    {"@type": "Article", "headline": "Flood", "dateline": "DELTA CITY"}

## Instead
    {"@type": "NewsArticle", "headline": "Flood", "dateline": "DELTA CITY"}

## Reference
schema.org, "Schema.org data model": domainIncludes and conformance
"""

from collections.abc import Iterator

from newsld import vocabulary
from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _terms
from newsld.rules._fault import Fault
from newsld.rules._words import a, listed


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each property that none of its node's types has."""
    for breach in _terms.found(graph, Fault.OTHER_TYPE):
        domains = vocabulary.domains(breach.term)
        message = f"{breach.term} is no property of {listed(breach.types)}, but of {listed(domains)}"
        yield Finding(breach.node.at(*breach.steps), message, _help(breach.types, domains), on_key=True)


def _help(types: tuple[str, ...], domains: tuple[str, ...]) -> str:
    closer = [domain for domain in domains if any(vocabulary.is_a(domain, name) for name in types)]
    return f"where it is one, give it the type {quoted(closer[0])}" if closer else _otherwise(domains)


def _otherwise(domains: tuple[str, ...]) -> str:
    return f"say it of {a(domains[0])} node, or leave it out" if domains else "leave it out"


RULE = Rule(
    code="NL108",
    name="property-of-other-type",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=_terms.WATCH,
)
