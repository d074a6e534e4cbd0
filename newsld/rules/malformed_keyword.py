"""A keyword of JSON-LD holds a value that it cannot have.

## What it finds
`@id` that is no text, `@type` that is no text or list of texts, `@context` that is a number or truth value, and the
same for `id` and `type` where they stand for the keywords.

## Why it is a fault
A JSON-LD processor refuses the whole document, not only the node.

## Example
    {"@type": "Person", "@id": 17}

## Instead
    {"@type": "Person", "@id": "https://example.org/people/17"}

## Reference
JSON-LD 1.1, grammar; JSON-LD 1.1 API, errors "invalid @id value", "invalid type value", "invalid local context"
"""

from collections.abc import Iterator, Mapping
from typing import Any

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, is_list, is_object
from newsld.model.watch import NOTHING_PLAIN


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each keyword with a value of the wrong kind."""
    if is_object(graph.value):
        context = graph.value.get("@context")
        if isinstance(context, (bool, int, float)):
            message = f"@context is {quoted(context)}, expected a text, an object or a list of them"
            yield Finding("/@context", message)
    for node in graph.nodes:
        if _is_plainly_sound(node.value):
            continue
        for key in ("@id", "id") if "@id" not in node.value else ("@id",):
            if key in node.value and not isinstance(node.value[key], str):
                yield Finding(node.at(key), f"{key} is {quoted(node.value[key])}, expected an IRI as text")
        for key in ("@type", "type") if "@type" not in node.value else ("@type",):
            if key in node.value:
                yield from _types(node.at(key), key, node.value[key])


def _is_plainly_sound(value: Mapping[str, Any]) -> bool:
    """Tell of most nodes at a glance that their keywords are texts."""
    texts = isinstance(value.get("@id", ""), str) and isinstance(value.get("@type"), str)
    return texts and ("id" not in value or "@id" in value)


def _types(pointer: str, key: str, value: Any) -> Iterator[Finding]:
    for place, member in (
        [(f"{pointer}/{i}", member) for i, member in enumerate(value)] if is_list(value) else [(pointer, value)]
    ):
        if not isinstance(member, str):
            yield Finding(place, f"{key} is {quoted(member)}, expected the name of a type as text")


RULE = Rule(
    code="NL009", name="malformed-keyword", severity=Severity.ERROR, docs=__doc__, check=check, watch=NOTHING_PLAIN
)
