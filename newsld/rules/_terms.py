"""What a document says in schema.org's terms, held against schema.org: one pass that several rules read from."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple, cast

from newsld import vocabulary
from newsld.model import schemas
from newsld.model.graph import Graph, Node, Shape, Step, Steps, flat, is_list, is_object
from newsld.model.watch import Sound, Types, Watch
from newsld.rules import _dates
from newsld.rules._contexts import Scope, scoped
from newsld.rules._fault import Fault
from newsld.rules._ranges import Range, expected, fault_of, fits, is_too_general, texts_fit


class Breach(NamedTuple):
    """Where schema.org is not followed: at the `steps` from a node, its type or the property `term`, with its value."""

    node: Node
    steps: Steps
    term: str
    value: Any = None
    types: tuple[str, ...] = ()


def found(graph: Graph, fault: Fault) -> Iterable[Breach]:
    """Return what a document has of a fault."""
    return _all(graph).get(fault, ())


@lru_cache(maxsize=1)
def _all(graph: Graph) -> Mapping[Fault, list[Breach]]:
    breaches: dict[Fault, list[Breach]] = {}
    retyped = {repeated.pointer for repeated in graph.repeated_keys if repeated.key == "@type"}
    for node, scope in scoped(graph):
        for fault, breach in _of_node(graph, node, scope):
            # which of two types a node has, who knows
            if not (retyped and fault is Fault.OTHER_TYPE and node.at("@type") in retyped):
                breaches.setdefault(fault, []).append(breach)
    return breaches


def pending(graph: Graph) -> Iterator[Breach]:
    """Yield each type and property that is pending."""
    for node, scope in scoped(graph):
        types = _said(node.shape, scope).names
        key = "@type" if "@type" in node.value else "type"
        yield from (Breach(node, (key,), term) for term in types if vocabulary.is_pending(term))
        terms = ((key, _term(scope, key)) for key in node.value)
        properties = ((key, term) for key, term in terms if vocabulary.is_property(term))
        yield from (Breach(node, (key,), term) for key, term in properties if vocabulary.is_pending(term))


def successor(term: str) -> str | None:
    """Return the term that is to stand for one, if there is one."""
    return SPELLINGS.get(term) or vocabulary.superseded_by(term)


def _of_node(graph: Graph, node: Node, scope: Scope) -> Iterator[tuple[Fault, Breach]]:
    types, uses = _reading(node.shape, scope)
    if types.faults:
        yield from ((fault, Breach(node, steps, term)) for fault, steps, term in types.faults)
    for place, key, use in uses:
        value = node.members[place]
        if use.fault and _is_told(use, node, scope, key):
            yield use.fault, Breach(node, (key,), use.term, types=types.names)
        if use.accepted is None or (use.takes_text and isinstance(value, str)):
            continue
        for steps, member in _members(key, value):
            if use.takes_text and isinstance(member, str):
                continue
            if fault := fault_of(graph, use.term, use.accepted, _shape(types.names, use.term), member):
                yield fault, Breach(node, steps, use.term, member, types.names)


@lru_cache(maxsize=4096)
def _reading(shape: Shape, scope: Scope) -> "tuple[_Types, tuple[tuple[int, str, _Use], ...]]":
    """Return what nodes that look so are, and which of their properties are worth a look, with the places of these."""
    types = _said(shape, scope)
    uses = [(i, key, _use(types.names, _term(scope, key))) for i, key in enumerate(shape.keys)]
    return types, tuple((i, key, use) for i, key, use in uses if _is_worth_it(use, shape.kinds[i]))


def _is_worth_it(use: "_Use", kind: type) -> bool:
    return use.fault is not None or (use.accepted is not None and not (use.takes_text and kind is str))


def _members(key: str, value: Any) -> Iterable[tuple[Steps, Any]]:
    """Return the values of a property with the steps to them; most are one, and most of these are plain."""
    if is_list(value) or (is_object(value) and not _WRAPPERS.isdisjoint(value)):
        return flat((key,), value)
    return (((key,), value),)


def _term(scope: Scope, key: str) -> str:
    """Return the term that a key says, a keyword where it says none of schema.org's."""
    return key if key[:1] == "@" else scope.meaning(key) or "@none"


_WRAPPERS = frozenset({"@value", "@list", "@set"})
_ALIASES = ("id", "type")
# how Google writes a property of schema.org
SPELLINGS: Mapping[str, str] = MappingProxyType({"xPath": "xpath"})
_ANNOTATIONS = ("-input", "-output")  # schema.org's words about the input of actions


# types


class _Types(NamedTuple):
    """The types of a node: the names that are schema.org's; none at all where one is not known, for then who knows."""

    names: tuple[str, ...]
    faults: tuple[tuple[Fault, Steps, str], ...] = ()


def _said(shape: Shape, scope: Scope) -> _Types:
    key = "@type" if "@type" in shape.keys else "type"
    said = shape.written if shape.kind(key) in (str, list) else None
    if isinstance(said, str):
        return _types(key, (said,), (scope.meaning(said),), is_list=False, is_closed=scope.is_closed)
    if not isinstance(said, tuple):
        return _Types(())
    written = tuple(name if isinstance(name, str) else ":" for name in cast("tuple[Any, ...]", said))
    return _types(key, written, tuple(map(scope.meaning, written)), is_list=True, is_closed=scope.is_closed)


@lru_cache(maxsize=4096)
def _types(
    key: str, written: tuple[str, ...], terms: tuple[str | None, ...], *, is_list: bool, is_closed: bool
) -> _Types:
    faults: list[tuple[Fault, Steps, str]] = []
    for i, (name, term) in enumerate(zip(written, terms, strict=True)):
        steps: tuple[Step, ...] = (key, i) if is_list else (key,)
        if term is None or name.startswith("@"):
            continue
        if not vocabulary.is_type(term):
            if is_closed or ":" in name:
                faults.append((Fault.UNKNOWN_TYPE, steps, term))
        elif vocabulary.superseded_by(term) or vocabulary.is_retired(term):
            faults.append((Fault.SUPERSEDED, steps, term))
    known = tuple(term for term in terms if term is not None and vocabulary.is_type(term))
    return _Types(known if len(known) == len(terms) else (), tuple(faults))


# properties


class _Use(NamedTuple):
    """A property on a node of certain types: what is to be said of it, and what it accepts where it is known."""

    term: str
    fault: Fault | None = None
    accepted: Range | None = None
    takes_text: bool = True


_NO_USE = _Use("")


@lru_cache(maxsize=16384)
def _use(types: tuple[str, ...], term: str) -> _Use:
    if term[:1] == "@" or term in _ALIASES or term.endswith(_ANNOTATIONS):
        return _NO_USE
    if not vocabulary.is_property(term):
        return _Use(term, fault=Fault.SUPERSEDED if term in SPELLINGS else Fault.UNKNOWN_PROPERTY)
    fault = None
    if vocabulary.superseded_by(term) or vocabulary.is_retired(term):
        fault = Fault.SUPERSEDED
    elif types and not any(term in vocabulary.properties_of(name) for name in types):
        fault = Fault.OTHER_TYPE
    accepted = expected(term)
    return _Use(
        term,
        fault,
        accepted,
        takes_text=not accepted.members and (accepted.takes_links or term in _dates.TERMS),
    )


@lru_cache(maxsize=4096)
def _shape(types: tuple[str, ...], term: str) -> str:
    """Return the kind of values that the JSON Schemas ask for: what they refuse is told already."""
    names = [name for name in types if name in schemas.type_names()] or ["Thing"]
    shapes = [shape for name in names if (shape := schemas.properties(name).get(term))]
    return shapes[0].reference.rpartition("/")[2] if shapes else ""


def _is_told(use: _Use, node: Node, scope: Scope, key: str) -> bool:
    """Tell whether the fault of a property is one where it stands."""
    if use.fault is Fault.OTHER_TYPE:
        return not _is_behind_role(node, key) and not _is_too_general(node, use.term)
    if use.fault is Fault.UNKNOWN_PROPERTY and ":" not in key:
        # a context that we do not know may define anything
        return scope.is_closed and not _is_foreign(node, scope) and not _is_refused(node)
    return True


def _is_foreign(node: Node, scope: Scope) -> bool:
    """Tell whether a node has types, and all of them are other vocabularies'."""
    written = node.value.get("@type", node.value.get("type"))
    names: list[Any] = written if is_list(written) else [written]
    texts = [name for name in names if isinstance(name, str)]
    return bool(texts) and all(scope.meaning(name) is None for name in texts)


def _is_too_general(node: Node, term: str) -> bool:
    """Tell whether a property is one of what is expected in a node's place, for which its type is told too general."""
    if node.parent is None:
        return False
    place = str(node.steps[0])
    wanted = expected(place).nodes
    is_one = any(term in vocabulary.properties_of(name) for name in wanted)
    return is_one and is_too_general(place, node.types) and not fits(place, node.types)


def _is_refused(node: Node) -> bool:
    """Tell whether an object stands where only literals can, which is told of it as a whole."""
    return not node.types and node.parent is not None and _shape(node.parent.types, str(node.steps[0])) == "Literals"


def _is_behind_role(node: Node, key: str) -> bool:
    """Tell whether a Role repeats the property that it is the value of: schema.org's way to say more of a value."""
    if not any(vocabulary.is_a(name, "Role") for name in node.types):
        return False
    return node.parent is None or key in node.steps


# what wakes the rules that read from here


def _is_odd(shape: Shape) -> bool:
    """Tell whether a type or property is none to be used here, or a number or truth value stands where none should."""
    types = _types_of(shape.types)
    if types.faults:
        return True
    uses = [(_use(types.names, key), kind) for key, kind in zip(shape.keys, shape.kinds, strict=True)]
    return any(use.fault or (use.accepted and not _takes_kind(use.accepted, kind)) for use, kind in uses)


def _types_of(types: Types) -> _Types:
    return _types("@type", types, types, is_list=False, is_closed=True)


def _takes_kind(accepted: Range, kind: type) -> bool:
    """Tell whether any number or truth value will do; texts, nodes and lists are looked at one by one."""
    if kind is float and accepted.literals == frozenset({"Integer"}):
        return False
    takes = {bool: accepted.takes_truths, int: accepted.takes_numbers, float: accepted.takes_numbers}
    return takes.get(kind, True)


def _is_odd_link(types: Types, term: str, child: Shape) -> bool:
    accepted = _use(_types_of(types).names, term).accepted
    if accepted is None:
        return False
    if child.has("@id") and (accepted.members or (not child.types and not child.is_reference)):
        return True
    return bool(child.types) and not fits(term, child.types)


def _doubt(types: Types, term: str) -> Sound | None:
    use = _use(_types_of(types).names, term)
    return None if use.accepted is None or use.takes_text else texts_fit(term)


def _is_misplaced(graph: Graph, node: Node) -> bool:
    return node.parent is not None and _is_faulty(graph, node.parent, (str(node.steps[0]), node.value))


def _is_faulty(graph: Graph, node: Node, said: tuple[str, Any]) -> bool:
    """Tell whether there is a fault in that a node says a value of a property."""
    types, (term, value) = _types_of(node.types).names, said
    accepted = _use(types, term).accepted
    return accepted is not None and fault_of(graph, term, accepted, _shape(types, term), value) is not None


WATCH = Watch(
    shape=_is_odd,
    link=_is_odd_link,
    text=_doubt,
    linked=_is_misplaced,
    said=lambda graph, said: _is_faulty(graph, said.node, (said.term, said.text)),
)
