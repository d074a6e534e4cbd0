"""A text begins or ends with spaces.

## What it finds
Spaces, line breaks or no-break spaces at the ends of a text. Bodies, such as articleBody, are left alone; dates have a
rule of their own.

## Why it is a fault
It does little harm, and readers mostly trim. Where they do not, the same person or section stands in the index twice,
once with the space and once without.

## Example
    {"@type": "Person", "name": "Mara Lind "}

## Instead
    {"@type": "Person", "name": "Mara Lind"}

## Reference
schema.org, Text; RFC 8785 (canonical JSON keeps every space of a string)
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _fixes, _texts


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each text with spaces at its ends."""
    for odd in _texts.found(graph, _texts.Oddity.UNTRIMMED):
        at_start = odd.text[:1].isspace()
        where = ("begins and ends" if odd.text[-1:].isspace() else "begins") if at_start else "ends"
        message = f"{odd.term} {where} with spaces"
        pointer = odd.node.at(*odd.steps)
        yield Finding(pointer, message, f"write {quoted(odd.text.strip())}", fix=_fixes.trimmed(pointer, odd.text))


RULE = Rule(code="NL115", name="untrimmed-text", severity=Severity.INFO, docs=__doc__, check=check, watch=_texts.WATCH)
