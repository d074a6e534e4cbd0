"""A context says what no context can say.

## What it finds
Terms that are defined by themselves or stand for no IRI, definitions with parts or values that there are not
(`@container`, `@type`, `@language`, `@reverse`, `@prefix` …), keywords and protected terms that are defined anew, and
`@vocab`, `@base`, `@language`, `@direction`, `@version` with a value of the wrong kind.

## Why it is a fault
A JSON-LD processor refuses the whole document, not only the term.

## Example
    {"@context": ["https://schema.org", {"topics": {"@id": "https://schema.org/about", "@container": "@array"}}]}

## Instead
    {"@context": ["https://schema.org", {"topics": {"@id": "https://schema.org/about", "@container": "@set"}}]}

## Reference
JSON-LD 1.1, grammar: context definitions; JSON-LD 1.1 API, context processing, errors "invalid term definition",
"invalid IRI mapping", "cyclic IRI mapping", "keyword redefinition" and others
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, SlipKind
from newsld.model.watch import NOTHING_PLAIN
from newsld.rules import _slips


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each part of a context that no processor takes."""
    return _slips.found(graph, SlipKind.MALFORMED_CONTEXT)


RULE = Rule(
    code="NL013", name="malformed-context", severity=Severity.ERROR, docs=__doc__, check=check, watch=NOTHING_PLAIN
)
