"""Documents in the spellings that occur in the wild, with the graph that each of them says."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from newsld.model.graph import is_list, is_object
from newsld.nodes import Thing
from newsld.testing.printing import print_plainly
from newsld.testing.strategies.contexts import KnownContext, contexts
from newsld.testing.strategies.graphs import Graph, graphs
from newsld.testing.strategies.layouts import layouts
from newsld.testing.strategies.spellings import SPELLINGS, JsonObject, Sketch


@dataclass(frozen=True, repr=False)
class KnownDocument:
    """A document, the graph that it says, and the spellings that it says it in."""

    text: str
    graph: Graph
    spellings: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Return the document as a person reads it, and how it is spelt."""
        return f"a document, {', '.join(self.spellings) or 'as newsld writes it'}\n\n{self.text}\n"

    _repr_pretty_ = print_plainly


def documents(
    graph: Graph | st.SearchStrategy[Graph] | None = None,
    *,
    spellings: Sequence[str] = tuple(SPELLINGS),
    context: st.SearchStrategy[KnownContext] | None = None,
) -> st.SearchStrategy[KnownDocument]:
    """Draw a document that says a graph, in any of the spellings that occur in the wild.

    `graph` is the one to be said, or what to draw it of, by default `graphs()`; `spellings` are those that may be used
    (an empty list leaves nodes as newsld writes them), `context` is what contexts are drawn of, by default
    `contexts()`. Layout is always drawn. Shrinks to the plainest graph in newsld's own spelling.
    """
    if unknown := set(spellings) - SPELLINGS.keys():
        raise InvalidArgument(f"documents have no spelling {min(unknown)!r}; they have {', '.join(SPELLINGS)}")
    if not isinstance(graph, st.SearchStrategy | None) and not _is_graph(graph):
        raise InvalidArgument(f"{graph!r} is no graph; expected nodes of newsld in a tuple, or a strategy of those")
    drawn = graph if isinstance(graph, st.SearchStrategy) else graphs() if graph is None else st.just(graph)
    return _documents(drawn, tuple(spellings), contexts() if context is None else context)


def _is_graph(given: Any) -> bool:
    return isinstance(given, list | tuple) and all(isinstance(node, Thing) for node in cast("Sequence[Any]", given))


@st.composite
def _documents(
    draw: st.DrawFn,
    graph: st.SearchStrategy[Graph],
    spellings: tuple[str, ...],
    context: st.SearchStrategy[KnownContext],
) -> KnownDocument:
    said = draw(graph)
    chosen = draw(st.sets(st.sampled_from(spellings))) if spellings else set[str]()
    sketch = Sketch([node.dump() for node in said])
    for name, spelling in SPELLINGS.items():
        if name in chosen:
            sketch = spelling(draw, sketch)
    known = draw(context)
    around = draw(st.sampled_from([_graph, _list, _single]))
    value = around(_context(known, sketch), [_spelt(node, known, sketch) for node in sketch.nodes])
    return KnownDocument(draw(layouts(value)), said, tuple(name for name in SPELLINGS if name in chosen))


def _context(known: KnownContext, sketch: Sketch) -> Any:
    """Return a context with what the spellings of a sketch have it say too."""
    more = {**sketch.said, **sketch.defined}
    if not more:
        return known.value
    parts: list[Any] = known.value if is_list(known.value) else [known.value]
    return {**parts[0], **more} if is_object(parts[0]) else [*parts, more]


def _spelt(value: Any, known: KnownContext, sketch: Sketch) -> Any:
    """Return a value with its terms and keywords as they are written under a context."""
    if is_list(value):
        return [_spelt(member, known, sketch) for member in value]
    if not is_object(value):
        return value
    written: JsonObject = {}
    for key, said in value.items():
        if key in sketch.defined:
            by_type = sketch.defined[key]["@container"] == "@type"
            written[key] = {known.spelt(at) if by_type else at: _spelt(one, known, sketch) for at, one in said.items()}
        elif key == "@type":
            written[known.spelt(key)] = [known.spelt(name) for name in said] if is_list(said) else known.spelt(said)
        else:
            written[key if key in sketch.said else known.spelt(key)] = _spelt(said, known, sketch)
    return written


# what stands around the nodes


def _graph(context: Any, nodes: Sequence[JsonObject]) -> Any:
    return {"@context": context, "@graph": nodes}


def _list(context: Any, nodes: Sequence[JsonObject]) -> Any:
    return [{"@context": context, **node} for node in nodes]


def _single(context: Any, nodes: Sequence[JsonObject]) -> Any:
    return {"@context": context, **nodes[0]} if len(nodes) == 1 else _graph(context, nodes)
