"""A type or property has been superseded.

## What it finds
Types and properties for which schema.org names a successor, and those that it has put into its attic.

## Why it is a fault
They still mean what they meant, but readers stop looking for them.

## Example
    {"@type": "ImageObject", "fileFormat": "image/jpeg"}

## Instead
    {"@type": "ImageObject", "encodingFormat": "image/jpeg"}

## Reference
schema.org, supersededBy; `newsld vocabulary TERM`
"""

from collections.abc import Iterator

from newsld import vocabulary
from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _terms
from newsld.rules._fault import Fault


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each type and property that schema.org has another one for."""
    for breach in _terms.found(graph, Fault.SUPERSEDED):
        successor = vocabulary.superseded_by(breach.term)
        message = f"{breach.term} is superseded by {successor}" if successor else f"{breach.term} is retired"
        help_ = f"write {quoted(successor)}" if successor else ""
        is_property = vocabulary.is_property(breach.term)
        yield Finding(breach.node.at(*breach.steps), message, help_, on_key=is_property)


RULE = Rule(
    code="NL111", name="superseded-term", severity=Severity.WARNING, docs=__doc__, check=check, watch=_terms.WATCH
)
