"""What reading a document found amiss with its JSON-LD, as findings."""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding
from newsld.model.fix import Fix
from newsld.model.graph import Graph, Slip, SlipKind
from newsld.rules import _fixes

# what mends most of a kind
_HELP = {
    SlipKind.MALFORMED_CONTEXT: "mend it, or leave it out: most terms need no definition beside schema.org's",
    SlipKind.MALFORMED_KEYWORD: "mend it, or leave it out",
    SlipKind.MALFORMED_VALUE: "write the value itself, or wrap it with @type or @language alone",
}


def found(graph: Graph, kind: SlipKind) -> Iterator[Finding]:
    """Yield the slips of a kind."""
    for slip in graph.slips:
        if slip.kind is kind:
            help_ = slip.help or _HELP.get(kind, "")
            yield Finding(slip.pointer, slip.message, help_, on_key=slip.on_key, fix=_fix(slip))


def _fix(slip: Slip) -> Fix | None:
    """Return what writes that which was meant."""
    if not slip.meant:
        return None
    put = _fixes.rekeyed if slip.on_key else _fixes.replaced
    return put(slip.pointer, slip.meant, is_safe=slip.is_certain)
