"""A text, number, truth value or null stands where a node must stand.

## What it finds
A document that is no object and no list of objects, and members of the document's list or of `@graph` that are no
objects.

## Why it is a fault
JSON-LD describes things by objects. A reader refuses such a document, or drops the member.

## Example
    {"@context": "https://schema.org", "@graph": ["https://example.org/article"]}

## Instead
    {"@context": "https://schema.org", "@graph": [{"@id": "https://example.org/article", "@type": "NewsArticle"}]}

## Reference
JSON-LD 1.1, grammar: a document is one object or a list of objects
"""

from collections.abc import Iterator
from typing import Any

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, is_list, is_object
from newsld.model.watch import NOTHING_PLAIN


def check(graph: Graph) -> Iterator[Finding]:
    """Yield the document, or each of its members, that is no object."""
    if graph.unreadable:
        return
    yield from _members("", graph.value, "the document")
    if is_object(graph.value) and "@graph" in graph.value:
        yield from _members("/@graph", graph.value["@graph"], "@graph")


def _members(pointer: str, value: Any, place: str) -> Iterator[Finding]:
    if is_list(value):
        for i, member in enumerate(value):
            if not is_object(member):
                message = f"{place} holds {quoted(member)} where a node must stand"
                yield Finding(f"{pointer}/{i}", message, "a node is an object with @type")
    elif not is_object(value):
        yield Finding(pointer, f"{place} is {quoted(value)}, not a node", "a node is an object with @type")


RULE = Rule(code="NL006", name="not-a-node", severity=Severity.ERROR, docs=__doc__, check=check, watch=NOTHING_PLAIN)
