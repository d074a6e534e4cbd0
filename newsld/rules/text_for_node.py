"""Text stands where schema.org expects a node.

## What it finds
Text other than an IRI as the value of a property that expects nodes only, such as `author` or `publisher`. Several
names in one are told by NL303.

## Why it is a fault
schema.org bears with it, so this is information: a name says less than a node, which can tell a person from an
organization and carry a URL.

## Example
    {"@type": "NewsArticle", "author": "Mara Lind"}

## Instead
    {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Mara Lind"}}

## Reference
schema.org, "Schema.org data model": conformance
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph
from newsld.rules import _several, _terms
from newsld.rules._fault import Fault
from newsld.rules._ranges import expected
from newsld.rules._words import a, listed


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each text that stands for a node."""
    breaches = _terms.found(graph, Fault.TEXT_FOR_NODE)
    told = {author.node.at(*author.steps) for author in _several.in_one(graph)} if breaches else ()
    for breach in breaches:
        if breach.node.at(*breach.steps) in told:
            continue
        types = expected(breach.term).types
        message = f"{breach.term} is text, expected {listed(types)}"
        help_ = f"write {a(types[0])} or {a(types[1])} node" if len(types) == len(("one", "two")) else ""
        yield Finding(breach.node.at(*breach.steps), message, help_ or f"write a node of type {types[0]}")


RULE = Rule(code="NL113", name="text-for-node", severity=Severity.INFO, docs=__doc__, check=check, watch=_terms.WATCH)
