"""A speaker has neither name nor description.

## What it finds
The node that a Quotation's `spokenByCharacter`, a Claim's `author` or a DisagreeAction's `agent` leads to, where no
node of the document gives it a `name`, another kind of name or a `description`. A reference to another document is
sound; blank names are told by NL114, what cannot speak at all by NL109.

## Why it is a fault
Somebody spoke, and nobody can tell who. A source that the article does not name is still told: "a police officer" is a
description.

## Example
    {"@type": "Quotation", "text": "We kept our word", "spokenByCharacter": {"@type": "Person"}}

## Instead
    {"@type": "Quotation", "text": "We kept our word",
     "spokenByCharacter": {"@type": "Person", "description": "a member of the council"}}

## Reference
schema.org, spokenByCharacter, author, agent; schema/README.md, S1
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, Node, Shape
from newsld.model.watch import Sound, Types, Watch, never_sound
from newsld.rules._ranges import fits

_SPEAKING = (("Quotation", "spokenByCharacter"), ("Claim", "author"), ("DisagreeAction", "agent"))
_NAMING = ("name", "description", "alternateName", "givenName", "familyName", "legalName", "disambiguatingDescription")
_ROLES = frozenset({"Role", "OrganizationRole", "EmployeeRole", "PerformanceRole", "LinkRole"})


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each speaker that nothing tells of."""
    told: set[str] = set()
    for kind, term in _SPEAKING:
        for node in graph.of_type(kind):
            for _, value in node.values(term):
                speakers = graph.resolve(value)
                if not speakers or speakers[0].pointer in told:
                    continue
                if not any(_is_told(speaker) or not fits(term, speaker.types) for speaker in speakers):
                    told.add(speakers[0].pointer)
                    message = f"the speaker that {term} of a {kind} leads to has neither name nor description"
                    yield Finding(
                        speakers[0].pointer, message, "give a name, or describe the source as the article does"
                    )


def _is_told(speaker: Node) -> bool:
    if not isinstance(speaker.value.get("@id", ""), str):
        return True  # who knows who is meant
    return speaker.is_a(_ROLES) or any(True for term in _NAMING for _ in speaker.texts(term))


def _may_be_untold(types: Types, term: str, speaker: Shape) -> bool:
    if not any(kind in types and term == link for kind, link in _SPEAKING):
        return False
    return not speaker.is_reference and not any(speaker.kind(name) is str for name in _NAMING)


def _doubt(types: Types, term: str) -> Sound | None:
    return never_sound if any(kind in types and term == link for kind, link in _SPEAKING) else None


RULE = Rule(
    code="NL404",
    name="speaker-without-name",
    severity=Severity.ERROR,
    docs=__doc__,
    check=check,
    watch=Watch(link=_may_be_untold, text=_doubt, said=lambda graph, said: said.text in graph.by_id),
)
