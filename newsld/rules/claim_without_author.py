"""A claim names nobody who made it.

## What it finds
A Claim without `author`, and without `creator` in its place. A claim that a DisagreeAction denies is left alone: who
denies it did not make it, and often nobody is named who did.

## Why it is a fault
It need not be one: rumours have no author, and an article may leave open who said it. Where somebody is named, readers
ask for that first.

## Example
    {"@type": "Claim", "text": "the dam would hold"}

## Instead
    {"@type": "Claim", "text": "the dam would hold", "author": {"@type": "Person", "name": "Mara Lind"}}

## Reference
schema.org, Claim: author; Google, Fact Check: itemReviewed.author (leave out where there is none)
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, Node
from newsld.model.watch import on_types


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each claim that nobody made."""
    denied = {claim for action in graph.of_type("DisagreeAction") for claim in _claims_denied(graph, action)}
    for node in graph.of_type("Claim"):
        if node in denied or "claimReviewed" in node.steps:  # where only its text can stand
            continue
        said = (value for same in graph.same(node) for term in ("author", "creator") for _, value in same.values(term))
        if not any(value != "" for value in said):
            named = [text for term in ("text", "name", "description") for _, text in node.texts(term)]
            message = f"the claim {quoted(named[0]) if named else 'without text'} names no author"
            yield Finding(node.pointer, message, "add author, if the article tells who claims it")


def _claims_denied(graph: Graph, action: Node) -> Iterator[Node]:
    return (claim for _, value in action.values("object") for claim in graph.resolve(value))


RULE = Rule(
    code="NL503",
    name="claim-without-author",
    severity=Severity.INFO,
    docs=__doc__,
    check=check,
    watch=on_types("Claim"),
)
