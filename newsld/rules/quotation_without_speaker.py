"""A quotation names no speaker.

## What it finds
A Quotation that has no `spokenByCharacter`, and no `author` or `creator` in its place. One that says nothing at all
is a reference, or told by NL406.

## Why it is a fault
It need not be one: an article may leave open who spoke. Where it does name someone, the most useful fact about the
quotation is missing. An unnamed source can be told by a `description` without `name`.

## Example
    {"@type": "Quotation", "text": "We kept our word"}

## Instead
    {"@type": "Quotation", "text": "We kept our word", "spokenByCharacter": {"@type": "Person", "name": "Mara Lind"}}

## Reference
schema.org, spokenByCharacter; schema/README.md, Q4
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.model.watch import Watch

_SPEAKERS = ("spokenByCharacter", "author", "creator")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each quotation that nobody speaks."""
    for node in graph.of_type("Quotation"):
        says_anything = any(True for _ in node.terms())
        if says_anything and not any(
            value != "" for same in graph.same(node) for term in _SPEAKERS for _, value in same.values(term)
        ):
            text = next((quoted(text) for _, text in node.texts("text")), "without text")
            message = f"the quotation {text} names no speaker"
            yield Finding(node.pointer, message, "add spokenByCharacter, if the article tells who spoke")


RULE = Rule(
    code="NL403",
    name="quotation-without-speaker",
    severity=Severity.INFO,
    docs=__doc__,
    check=check,
    watch=Watch(
        shape=lambda shape: "Quotation" in shape.types and not any(shape.kind(term) is dict for term in _SPEAKERS)
    ),
)
