"""A type or property has been superseded.

## What it finds
Types and properties for which schema.org names a successor, and those that it has put into its attic. So is `xPath`,
as Google writes schema.org's `xpath`.

## Why it is a fault
They still mean what they meant, but readers stop looking for them.

## Example
    {"@type": "ImageObject", "fileFormat": "image/jpeg"}

## Instead
    {"@type": "ImageObject", "encodingFormat": "image/jpeg"}

## Reference
schema.org, supersededBy; `newsld vocabulary TERM`
"""

from collections.abc import Iterator

from newsld import vocabulary
from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.fix import Fix
from newsld.model.graph import Graph, Node
from newsld.rules import _fixes, _terms
from newsld.rules._fault import Fault
from newsld.rules._ranges import expected, fits


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each type and property that schema.org has another one for."""
    for breach in _terms.found(graph, Fault.SUPERSEDED):
        successor = _terms.successor(breach.term)
        message = f"{breach.term} is superseded by {successor}" if successor else f"{breach.term} is retired"
        if breach.term in _terms.SPELLINGS:
            message = f"{breach.term} is another reader's spelling of {successor}"
        is_property = not vocabulary.is_type(breach.term)
        wanted = None if is_property or not successor else _wanted(breach.node, successor)
        fix = _fix(breach, successor, is_property=is_property) if successor and not wanted else None
        help_ = f"write {quoted(wanted or successor)}" if successor else "leave it out: readers make nothing of it"
        yield Finding(breach.node.at(*breach.steps), message, help_, on_key=is_property, fix=fix)


def _wanted(node: Node, successor: str) -> str | None:
    """Return what is to stand in a node's place, where the successor of its type does not fit it."""
    if node.parent is None:
        return None
    place = str(node.steps[0])
    nodes = expected(place).nodes
    return nodes[0] if nodes and not fits(place, (successor,)) else None


def _fix(breach: _terms.Breach, successor: str, *, is_property: bool) -> Fix | None:
    """Return the term's replacement by its successor where that may stand here and takes the same values."""
    if not is_property:
        if not _says_as_much(breach.node, breach.term, successor):
            return None
        return _fixes.retyped(breach, successor, is_safe=False)
    accepted = vocabulary.ranges(successor)
    takes_all = all(any(vocabulary.is_a(kind, other) for other in accepted) for kind in vocabulary.ranges(breach.term))
    is_listed = not breach.types or any(successor in vocabulary.properties_of(name) for name in breach.types)
    if not takes_all or not is_listed:
        return None
    return _fixes.renamed(breach, successor)


def _says_as_much(node: Node, type_name: str, successor: str) -> bool:
    """Tell whether a type has its successor for itself, and whether that takes all that the node says."""
    is_alone = [name for name in vocabulary.types() if vocabulary.superseded_by(name) == successor] == [type_name]
    properties = {term for term, _ in node.terms() if vocabulary.is_property(term)}
    return is_alone and properties <= vocabulary.properties_of(successor)


RULE = Rule(
    code="NL111", name="superseded-term", severity=Severity.WARNING, docs=__doc__, check=check, watch=_terms.WATCH
)
