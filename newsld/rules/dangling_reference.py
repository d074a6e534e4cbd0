"""A reference leads to a node that the document does not hold.

## What it finds
`{"@id": …}` and nothing else, where no node of the document says more about that `@id`, and the `@id` is the document's
own: a blank node (`_:`), a bare fragment (`#`), or a fragment of the article's or page's address. References to other
addresses are sound; what they mean stands elsewhere. So are references to what another block of the same page says.

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
from newsld.model.graph import ARTICLE_TYPES, PAGE_TYPES, Graph, iri, is_object
from newsld.model.watch import Watch


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each reference to a node of this document that is not there."""
    loose = [
        node
        for node in graph.references
        if "@id" not in node.steps  # no reference, but a malformed keyword
        and node.id not in graph.by_id
        and node.id not in graph.elsewhere
        and ("#" in node.id or node.id.startswith("_:"))
    ]
    if not loose:
        return
    bases = _bases(graph)
    for node in loose:
        if node.id.startswith(("_:", "#")) or node.id.partition("#")[0] in bases:
            message = f"no node of the document has the @id {quoted(node.id)} that is referred to here"
            yield Finding(node.pointer, message, "add the node, or mend the @id")


def _bases(graph: Graph) -> frozenset[str]:
    """Return the addresses that the document speaks of itself by, without fragment."""
    found: set[str] = set()
    for node in graph.of_types(ARTICLE_TYPES | PAGE_TYPES):
        found.add(node.id)
        found.update(text for _, text in node.texts("url"))
        for _, page in node.values("mainEntityOfPage"):
            found.add(iri(page) if is_object(page) else str(page))
    return frozenset(address.partition("#")[0] for address in found) - {""}


RULE = Rule(
    code="NL201",
    name="dangling-reference",
    severity=Severity.ERROR,
    docs=__doc__,
    check=check,
    watch=Watch(document=lambda graph: bool(graph.references)),
)
