"""A denial does not say who denies, or what.

## What it finds
A DisagreeAction without `agent` or without `object`.

## Why it is a fault
A denial has two ends: who denies, and the claim denied. With one of them missing, the reader learns only that somebody
disagrees with something.

## Example
    {"@type": "DisagreeAction", "agent": {"@type": "Person", "name": "Mara Lind"}}

## Instead
    {"@type": "DisagreeAction", "agent": {"@type": "Person", "name": "Mara Lind"}, "object": {"@id": "#claim-1"}}

## Reference
schema.org, DisagreeAction, agent, object; schema/README.md, D1
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph
from newsld.model.watch import on_types

_PARTIES = {"agent": "who denies", "object": "the claim denied"}


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each end that a denial lacks."""
    for node in graph.of_type("DisagreeAction"):
        for term, party in _PARTIES.items():
            if not any(value != "" for same in graph.same(node) for _, value in same.values(term)):
                yield Finding(node.pointer, f"a DisagreeAction has no {term}", f"add {term}: {party}")


RULE = Rule(
    code="NL506",
    name="denial-without-parties",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_types("DisagreeAction"),
)
