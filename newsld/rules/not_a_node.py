"""A text, number, truth value or null stands where a node must stand.

## What it finds
A document that is no object and no list of objects, and members of the document's list or of `@graph` that are no
objects. Of more than 100 in a list the first 100 are told one by one, and the rest in one.

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

_MOST = 100  # members of a list told one by one
_HELP = "a node is an object with @type"


def check(graph: Graph) -> Iterator[Finding]:
    """Yield the document, or each of its members, that is no object."""
    if graph.unreadable:
        return
    yield from _members("", graph.value, "the document")
    if is_object(graph.value) and "@graph" in graph.value:
        yield from _members("/@graph", graph.value["@graph"], "@graph")


def _members(pointer: str, value: Any, place: str) -> Iterator[Finding]:
    if not is_list(value):
        if not is_object(value):
            yield Finding(pointer, f"{place} is {quoted(value)}, not a node", _HELP)
        return
    odd = [i for i, member in enumerate(value) if not is_object(member)]
    for i in odd[:_MOST]:
        yield Finding(f"{pointer}/{i}", f"{place} holds {quoted(value[i])} where a node must stand", _HELP)
    if rest := odd[_MOST:]:
        many = f"{len(rest):,} more value{'s' * (len(rest) > 1)}"
        yield Finding(f"{pointer}/{rest[0]}", f"{place} holds {many} where a node must stand", _HELP)


RULE = Rule(code="NL006", name="not-a-node", severity=Severity.ERROR, docs=__doc__, check=check, watch=NOTHING_PLAIN)
