"""What reading a document found amiss with its JSON-LD, as findings."""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding
from newsld.model.fix import Fix
from newsld.model.graph import Graph, Slip, SlipKind
from newsld.rules import _fixes


def found(graph: Graph, kind: SlipKind) -> Iterator[Finding]:
    """Yield the slips of a kind."""
    for slip in graph.slips:
        if slip.kind is kind:
            yield Finding(slip.pointer, slip.message, slip.help, on_key=slip.on_key, fix=_fix(slip))


def _fix(slip: Slip) -> Fix | None:
    """Return what writes that which was meant."""
    if not slip.meant:
        return None
    put = _fixes.rekeyed if slip.on_key else _fixes.replaced
    return put(slip.pointer, slip.meant, is_safe=slip.is_certain)
