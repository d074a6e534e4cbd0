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
from newsld.model.fix import Fix
from newsld.model.graph import Graph, iri, is_object
from newsld.rules import _fixes, _terms
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
        pointer = breach.node.at(*breach.steps)
        fix = _fix(pointer, text, enumerations) if isinstance(breach.value, str) else None
        yield Finding(pointer, message, _help(text, enumerations), fix=fix)


def _members(enumerations: tuple[str, ...]) -> frozenset[str]:
    return frozenset[str]().union(*map(vocabulary.members, enumerations))


def _fix(pointer: str, text: str, enumerations: tuple[str, ...]) -> Fix | None:
    meant = _fixes.meant(vocabulary.local_name(text) or text, "member")
    if not meant or meant[0] not in _members(enumerations):
        return None
    return _fixes.replaced(pointer, f"https://schema.org/{meant[0]}", was=text, is_safe=meant[1])


def _help(text: str, enumerations: tuple[str, ...]) -> str:
    members = sorted(_members(enumerations))
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
