"""A document says nothing.

## What it finds
Documents without any node: `{}`, `[]`, a context alone, an empty `@graph`.

## Why it is a fault
A template wrote the frame and found nothing to put into it. Readers find no article on the page.

## Example
    {"@context": "https://schema.org", "@graph": []}

## Instead
    {"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": "Mayor promises a dam"}]}

## Reference
JSON-LD 1.1, node objects; schema.org, "Getting started"
"""

from collections.abc import Iterator
from typing import Any

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, is_list, is_object
from newsld.model.watch import Watch


def check(graph: Graph) -> Iterator[Finding]:
    """Yield the document, where there is nothing in it."""
    if not graph.unreadable and not graph.nodes and not graph.slips and _is_empty(graph.value):
        yield Finding("", "the document holds no node", "put the article into it, or leave the document out")


def _is_empty(value: Any) -> bool:
    """Tell whether an object or list holds nothing but contexts and empty graphs."""
    if is_list(value):
        return all(map(_is_empty, value))
    if not is_object(value) or not value.keys() <= {"@context", "@graph"}:
        return False
    return "@graph" not in value or _is_empty(value["@graph"])


RULE = Rule(
    code="NL016",
    name="empty-document",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=Watch(document=lambda graph: not graph.nodes),
)
