"""A denial does not say who denies, or what.

## What it finds
A DisagreeAction without `agent` or without `object`, and one whose object is a person, an organisation or a place.

## Why it is a fault
A denial has two ends: who denies, and the claim denied. With one of them missing, the reader learns only that somebody
disagrees with something. Nobody can deny an organisation; what it says one can.

## Example
    {"@type": "DisagreeAction", "agent": {"@type": "Person", "name": "Mara Lind"}}

## Instead
    {"@type": "DisagreeAction", "agent": {"@type": "Person", "name": "Mara Lind"}, "object": {"@id": "#claim-1"}}

## Reference
schema.org, DisagreeAction, agent, object; schema/README.md, D1
"""

from collections.abc import Iterator

from newsld import vocabulary
from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph
from newsld.model.watch import on_types
from newsld.rules._words import a

_DENY_NOTHING = ("Person", "Organization", "Place")
_PARTIES = {"agent": "who denies", "object": "the claim denied"}


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each end that a denial lacks."""
    for node in graph.of_type("DisagreeAction"):
        for term, party in _PARTIES.items():
            if not any(value != "" for same in graph.same(node) for _, value in same.values(term)):
                yield Finding(node.pointer, f"a DisagreeAction has no {term}", f"add {term}: {party}")
        for steps, value in node.values("object"):
            types = [name for denied in graph.resolve(value) for name in denied.types]
            if types and all(map(_is_no_claim, types)):
                message = f"the object of a DisagreeAction is {a(types[0])}, expected a Claim"
                yield Finding(node.at(*steps), message, "give the claim denied, and in it who made it as its author")


def _is_no_claim(type_name: str) -> bool:
    return any(vocabulary.is_a(type_name, kind) for kind in _DENY_NOTHING)


RULE = Rule(
    code="NL506",
    name="denial-without-parties",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_types("DisagreeAction"),
)
