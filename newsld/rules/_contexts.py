"""What plain terms mean at a place in a document: whether they are schema.org's, and whether that is certain."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsld import vocabulary
from newsld.model.graph import Graph, Node, Reading


@dataclass(frozen=True, slots=True, eq=False)
class Scope:
    """What terms mean at a place; there are the four below.

    `is_schema_org` says that plain terms are schema.org's, `is_closed` that no context unknown to us defines others.
    """

    is_schema_org: bool = False
    is_closed: bool = True

    def meaning(self, written: str) -> str | None:
        """Return the term of schema.org that a type or key says, or None where it says none."""
        if ":" in written:
            return vocabulary.local_name(written)
        return written if self.is_schema_org else None


NOWHERE = Scope()
SCHEMA_ORG = Scope(is_schema_org=True)
_SCOPES = {
    Reading(is_schema_org=True, is_closed=True): SCHEMA_ORG,
    Reading(is_schema_org=True, is_closed=False): Scope(is_schema_org=True, is_closed=False),
    Reading(is_schema_org=False, is_closed=True): NOWHERE,
    Reading(is_schema_org=False, is_closed=False): Scope(is_closed=False),
}


def scope_of(reading: Reading | None) -> Scope:
    """Return what terms mean in a node that is to be read in a way."""
    return NOWHERE if reading is None else _SCOPES[reading]


def scoped(graph: Graph) -> Iterator[tuple[Node, Scope]]:
    """Yield each node of a document with what terms mean in it."""
    readings = graph.readings
    if readings is None:
        return ((node, SCHEMA_ORG) for node in graph.nodes)
    return ((node, scope_of(readings.get(id(node.value)))) for node in graph.nodes)
