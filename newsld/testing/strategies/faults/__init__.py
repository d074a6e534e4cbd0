"""Faults: one named thing wrong in a sound document, one file for each family of rules."""

import json
from collections.abc import Sequence

from hypothesis import reject
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from newsld.jsonld import parse
from newsld.model.graph import is_list, is_object
from newsld.testing.strategies.faults import article, claim, demand, document, graph, page, quotation, values
from newsld.testing.strategies.faults.change import Change, Fault, FaultKind, Rewriting, applied
from newsld.testing.strategies.faults.sound import sound_documents

FAULTS: tuple[FaultKind, ...] = (
    *document.KINDS,
    *values.KINDS,
    *graph.KINDS,
    *article.KINDS,
    *quotation.KINDS,
    *claim.KINDS,
    *page.KINDS,
    *demand.KINDS,
)


def faults(*codes: str, documents: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Fault]:
    """Draw a sound document with one fault in it, and the diagnostic that it must cause.

    `codes` are those of rules, such as "NL401", or beginnings of them, such as "NL4"; without any, faults of all kinds
    are drawn. The fault stands anywhere in the document where it can. `documents` are sound ones of your own as JSON-LD
    with a `@graph`; those where none of the faults can stand are passed over. Shrinks to a small document in which
    the first kind of fault stands in its first place.
    """
    if unknown := [str(code) for code in codes if not any(kind.code.startswith(str(code)) for kind in FAULTS)]:
        known = sorted({kind.code for kind in FAULTS})
        expected = f"expected codes of rules or their beginnings, from {known[0]} to {known[-1]}"
        raise InvalidArgument(f"no fault is known for {', '.join(unknown)}; {expected}")
    return _faults(codes, documents)


@st.composite
def _faults(draw: st.DrawFn, codes: tuple[str, ...], documents: st.SearchStrategy[str] | None) -> Fault:
    kinds = [kind for kind in FAULTS if not codes or kind.code.startswith(codes)]
    if documents is None:
        kind = draw(st.sampled_from(kinds))
        sound = draw(sound_documents(*kind.needs))
    else:
        sound = draw(documents)
        kind = draw(st.sampled_from(_able(kinds, sound) or reject()))
    return _fault(kind, sound, draw(st.sampled_from(list(kind.put(parse(sound))) or reject())))


def _able(kinds: Sequence[FaultKind], sound: str) -> list[FaultKind]:
    """Return the kinds that have a place in a document."""
    graph = parse(sound)
    if not is_object(graph.value) or not is_list(graph.value.get("@graph")):
        raise InvalidArgument("the documents are to be JSON-LD texts with an @graph, in which the fault is put")
    return [kind for kind in kinds if next(iter(kind.put(graph)), None)]


def _fault(kind: FaultKind, sound: str, change: Change | Rewriting) -> Fault:
    whole = page.page(sound) if kind.of_page else sound
    if isinstance(change, Rewriting):
        return Fault(kind.name, kind.code, change.pointer, change.document, whole, kind.settings)
    indent = 2 if "\n" in sound else None
    faulty = json.dumps(applied(change, json.loads(sound)), ensure_ascii=False, indent=indent)
    document = whole.replace(sound, faulty) if kind.of_page else faulty
    return Fault(kind.name, kind.code, change.pointer, document, whole, kind.settings)


__all__ = ["FAULTS", "Fault", "FaultKind", "faults"]
