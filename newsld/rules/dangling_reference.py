"""A reference leads to a node that the document does not hold.

## What it finds
`{"@id": …}` and nothing else, where no node of the document says more about that `@id`, and the `@id` is the document's
own: a blank node (`_:`), a bare fragment (`#`), or a fragment of the article's or page's address. References to other
addresses are sound, what they mean stands elsewhere; where other nodes of that address stand here, they have a rule of
their own (NL208). So are references to what another block of the same page says.

## Why it is a fault
The speaker of a quotation, the publisher or the article itself is lost: the reference names nothing.

## Example
    {"@graph": [{"@id": "#quotation-1", "@type": "Quotation", "spokenByCharacter": {"@id": "#person-1"}}]}

## Instead
    {"@graph": [{"@id": "#quotation-1", "@type": "Quotation", "spokenByCharacter": {"@id": "#person-1"}},
                {"@id": "#person-1", "@type": "Person", "name": "Mara Lind"}]}

## Reference
JSON-LD 1.1, node identifiers, node objects and blank nodes
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _loose


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each reference to a node of this document that is not there."""
    loose = _loose.loose(graph)
    bases = _loose.bases(graph) if loose else frozenset[str]()
    for node in loose:
        if node.id.startswith(("_:", "#")) or node.id.partition("#")[0] in bases:
            message = f"no node of the document has the @id {quoted(node.id)} that is referred to here"
            yield Finding(node.pointer, message, "add the node, or mend the @id")


RULE = Rule(
    code="NL201",
    name="dangling-reference",
    severity=Severity.ERROR,
    docs=__doc__,
    check=check,
    watch=_loose.WATCH,
)
