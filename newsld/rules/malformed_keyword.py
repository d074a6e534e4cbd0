"""A keyword of JSON-LD is misspelt, or holds a value that it cannot have.

## What it finds
`@id` that is no text or holds spaces, `@type` that is no text or list of texts, `@context` that is a number or truth
value, and the same for `id` and `type` where they stand for the keywords; `@reverse`, `@included` and `@nest` that hold
no objects, `@index` that is no text; an alias beside the keyword that it stands for. Keywords that are misspelt:
`@Type`, `@contxt`.

## Why it is a fault
A JSON-LD processor refuses the whole document, not only the node. It passes over a misspelt keyword with all that
stands behind it.

## Example
    {"@type": "Person", "@id": 17}

## Instead
    {"@type": "Person", "@id": "https://example.org/people/17"}

## Reference
JSON-LD 1.1, grammar; JSON-LD 1.1 API, errors "invalid @id value", "invalid type value", "invalid local context"
"""

from collections.abc import Iterator
from typing import Any

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, SlipKind, is_list
from newsld.model.watch import Watch
from newsld.rules import _slips

_HELP = 'write the name of a type, such as "NewsArticle"'


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each keyword with a value of the wrong kind."""
    yield from _slips.found(graph, SlipKind.MALFORMED_KEYWORD)
    # what is not in plain spelling was looked at when it was read
    for node in graph.nodes if graph.readings is None else ():
        if not isinstance(node.value.get("@id", ""), str):
            yield Finding(
                node.at("@id"), f"@id is {quoted(node.value['@id'])}, expected an IRI as text", "write an IRI as text"
            )
        if not isinstance(node.value.get("@type", ""), str):
            yield from _types(node.at("@type"), node.value["@type"])
    for node in (*graph.nodes, *graph.references):
        if " " in node.id:
            message = f"@id is {quoted(node.id)}, and no IRI holds a space"
            yield Finding(node.at("@id" if "@id" in node.value else "id"), message, "write it without spaces")


def _has_spaced_id(graph: Graph) -> bool:
    return " " in "".join([node.id for node in graph.named]) or " " in "".join([node.id for node in graph.references])


def _types(pointer: str, value: Any) -> Iterator[Finding]:
    for place, member in (
        [(f"{pointer}/{i}", member) for i, member in enumerate(value)] if is_list(value) else [(pointer, value)]
    ):
        if not isinstance(member, str):
            yield Finding(place, f"@type is {quoted(member)}, expected the name of a type as text", _HELP)


RULE = Rule(
    code="NL009",
    name="malformed-keyword",
    severity=Severity.ERROR,
    docs=__doc__,
    check=check,
    watch=Watch(document=_has_spaced_id),
)
