"""Text stands where schema.org expects a node.

## What it finds
Text other than an IRI as the value of a property that expects nodes only, such as `author` or `publisher`, or nodes and
URLs, such as `image`. Of the first kind, the `@id` of a node in the document too: there it is a mere text. Several
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

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
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
        yield Finding(breach.node.at(*breach.steps), message, _help(graph, breach))


def _help(graph: Graph, breach: _terms.Breach) -> str:
    if breach.value in graph.by_id:
        return f'write {{"@id": {quoted(breach.value)}}}: a text refers to no node'
    accepted = expected(breach.term)
    if accepted.literals:
        return f"write a URL, or {a(accepted.nodes[0])} node"
    nodes = accepted.types
    return (
        f"write {a(nodes[0])} or {a(nodes[1])} node"
        if len(nodes) == len(("one", "two"))
        else f"write {a(nodes[0])} node"
    )


RULE = Rule(code="NL113", name="text-for-node", severity=Severity.INFO, docs=__doc__, check=check, watch=_terms.WATCH)
