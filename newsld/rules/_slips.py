"""What reading a document found amiss with its JSON-LD, as findings."""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding
from newsld.model.graph import Graph, SlipKind


def found(graph: Graph, kind: SlipKind) -> Iterator[Finding]:
    """Yield the slips of a kind."""
    for slip in graph.slips:
        if slip.kind is kind:
            yield Finding(slip.pointer, slip.message, slip.help, on_key=slip.on_key)
