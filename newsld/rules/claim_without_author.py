"""A claim names nobody who made it.

## What it finds
A Claim without `author`, and without `creator` in its place.

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
from newsld.model.graph import Graph


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each claim that nobody made."""
    for node in graph.of_type("Claim"):
        said = (value for same in graph.same(node) for term in ("author", "creator") for _, value in same.values(term))
        if not any(value != "" for value in said):
            named = [text for term in ("text", "name", "description") for _, text in node.texts(term)]
            message = f"the claim {quoted(named[0]) if named else 'without text'} names no author"
            yield Finding(node.pointer, message, "add author, if the article tells who claims it")


RULE = Rule(code="NL503", name="claim-without-author", severity=Severity.INFO, docs=__doc__, check=check)
