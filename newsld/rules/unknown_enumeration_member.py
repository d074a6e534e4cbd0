"""A value is no member of the enumeration that the property takes.

## What it finds
Text and references where schema.org expects a member of an enumeration, such as `eventStatus` or `availability`, and
that is none; IRIs of schema.org that lead to nothing. IRIs of other vocabularies are taken.

## Why it is a fault
An enumeration is a closed list: what is not on it says nothing to a reader.

## Example
    {"@type": "MediaReview", "mediaAuthenticityCategory": "https://schema.org/StagedContents"}

## Instead
    {"@type": "MediaReview", "mediaAuthenticityCategory": "https://schema.org/StagedContent"}

## Reference
schema.org, Enumeration; `newsld vocabulary TERM` lists the members
"""

from collections.abc import Iterator

from newsld import vocabulary
from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, iri, is_object
from newsld.rules import _terms
from newsld.rules._fault import Fault
from newsld.rules._ranges import expected
from newsld.rules._words import listed

_FEW = 8


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each value that is no member of the enumeration expected."""
    for breach in _terms.found(graph, Fault.UNKNOWN_MEMBER):
        text = iri(breach.value) if is_object(breach.value) else str(breach.value)
        enumerations = expected(breach.term).enumerations
        message = f"{breach.term} is {quoted(text)}, no member of {listed(enumerations)}"
        yield Finding(breach.node.at(*breach.steps), message, _help(text, enumerations))


def _help(text: str, enumerations: tuple[str, ...]) -> str:
    members = sorted(frozenset[str]().union(*map(vocabulary.members, enumerations)))
    meant = vocabulary.nearest(text, "member")
    if meant in members:
        return f"did you mean {quoted(f'https://schema.org/{meant}')}?"
    return (
        f"expected {listed(members)}" if len(members) <= _FEW else f"`newsld vocabulary {enumerations[0]}` lists them"
    )


RULE = Rule(
    code="NL110",
    name="unknown-enumeration-member",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=_terms.WATCH,
)
