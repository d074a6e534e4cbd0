"""What a document says in schema.org's terms, held against schema.org: one pass that several rules read from."""

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Any, NamedTuple

from newsld import vocabulary
from newsld.model import schemas
from newsld.model.graph import Graph, Node, Step, Steps, flat, iri, is_list, is_object
from newsld.rules import _dates
from newsld.rules._contexts import SCHEMA_ORG, Scope, scoped


class Fault(StrEnum):
    """What may be said of a type, a property or a value."""

    UNKNOWN_TYPE = "unknown type"
    UNKNOWN_PROPERTY = "unknown property"
    OTHER_TYPE = "property of another type"
    NOT_IN_RANGE = "value not in range"
    UNKNOWN_MEMBER = "unknown enumeration member"
    SUPERSEDED = "superseded term"
    ODD_LITERAL = "odd literal"
    TEXT_FOR_NODE = "text for node"


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
    for node, scope in scoped(graph):
        for fault, breach in _of_node(graph, node, scope):
            breaches.setdefault(fault, []).append(breach)
    return breaches


def pending(graph: Graph) -> Iterator[Breach]:
    """Yield each type and property that is pending."""
    for node, scope in scoped(graph):
        types = _said(node, scope).names
        key = "@type" if "@type" in node.value else "type"
        yield from (Breach(node, (key,), term) for term in types if vocabulary.is_pending(term))
        terms = ((key, _term(scope, key)) for key in node.value)
        yield from (Breach(node, (key,), term) for key, term in terms if vocabulary.is_pending(term))


def _of_node(graph: Graph, node: Node, scope: Scope) -> Iterator[tuple[Fault, Breach]]:
    types = _said(node, scope)
    if types.faults:
        yield from ((fault, Breach(node, steps, term)) for fault, steps, term in types.faults)
    is_plain = scope is SCHEMA_ORG
    for key, value in node.value.items():
        use = _use(types.names, key if is_plain and ":" not in key else _term(scope, key))
        if use is _NO_USE:
            continue
        if use.fault and _is_told(use, node, scope, key):
            yield use.fault, Breach(node, (key,), use.term, types=types.names)
        if not use.is_known or (use.takes_text and isinstance(value, str)):
            continue
        members = flat((key,), value) if isinstance(value, (dict, list)) else (((key,), value),)
        for steps, member in members:
            if fault := _of_value(graph, use, member):
                yield fault, Breach(node, steps, use.term, member, types.names)


def _term(scope: Scope, key: str) -> str:
    """Return the term that a key says, a keyword where it says none of schema.org's."""
    return key if key[:1] == "@" else scope.meaning(key) or "@none"


_ALIASES = ("id", "type")
_ANNOTATIONS = ("-input", "-output")  # schema.org's words about the input of actions


# types


class _Types(NamedTuple):
    """The types of a node: the names that are schema.org's; none at all where one is not known, for then who knows."""

    names: tuple[str, ...]
    faults: tuple[tuple[Fault, Steps, str], ...] = ()


def _said(node: Node, scope: Scope) -> _Types:
    key = "@type" if "@type" in node.value else "type"
    said = node.value.get(key)
    if isinstance(said, str):
        return _types(key, (said,), (scope.meaning(said),), is_list=False, is_closed=scope.is_closed)
    if not is_list(said):
        return _Types(())
    written = tuple(name if isinstance(name, str) else ":" for name in said)
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
    """A property on a node of certain types."""

    term: str
    is_known: bool = False
    fault: Fault | None = None
    takes_text: bool = True
    shape: str = ""


_NO_USE = _Use("")


@lru_cache(maxsize=16384)
def _use(types: tuple[str, ...], term: str) -> _Use:
    if term[:1] == "@" or term in _ALIASES or term.endswith(_ANNOTATIONS):
        return _NO_USE
    if not vocabulary.is_property(term):
        return _Use(term, fault=Fault.UNKNOWN_PROPERTY)
    fault = None
    if vocabulary.superseded_by(term) or vocabulary.is_retired(term):
        fault = Fault.SUPERSEDED
    elif types and not any(term in vocabulary.properties_of(name) for name in types):
        fault = Fault.OTHER_TYPE
    accepted = expected(term)
    return _Use(
        term,
        is_known=True,
        fault=fault,
        takes_text=not accepted.members and (accepted.takes_links or term in _dates.TERMS),
        shape=_shape(types, term),
    )


def _shape(types: tuple[str, ...], term: str) -> str:
    """Return the kind of values that the JSON Schemas ask for: what they refuse is told already."""
    names = [name for name in types if name in schemas.type_names()] or ["Thing"]
    shapes = [shape for name in names if (shape := schemas.properties(name).get(term))]
    return shapes[0].reference.rpartition("/")[2] if shapes else ""


def _is_told(use: _Use, node: Node, scope: Scope, key: str) -> bool:
    """Tell whether the fault of a property is one where it stands."""
    if use.fault is Fault.OTHER_TYPE:
        return not _is_behind_role(node, key)
    if use.fault is Fault.UNKNOWN_PROPERTY and ":" not in key:
        # what stands in a map of a context's own is no node, and a context that we do not know may define anything
        return scope.is_closed and bool(node.types or not scope.terms) and not _is_foreign(node, scope)
    return True


def _is_foreign(node: Node, scope: Scope) -> bool:
    """Tell whether a node has types, and all of them are other vocabularies'."""
    written = node.value.get("@type", node.value.get("type"))
    names: list[Any] = written if is_list(written) else [written]
    texts = [name for name in names if isinstance(name, str)]
    return bool(texts) and all(scope.meaning(name) is None for name in texts)


def _is_behind_role(node: Node, key: str) -> bool:
    """Tell whether a Role repeats the property that it is the value of: schema.org's way to say more of a value."""
    if not any(vocabulary.is_a(name, "Role") for name in node.types):
        return False
    return node.parent is None or key in node.steps


# values


class Range(NamedTuple):
    """What the values of a property are expected to be."""

    types: tuple[str, ...]
    literals: frozenset[str]
    enumerations: tuple[str, ...]
    members: frozenset[str]
    nodes: tuple[str, ...]
    takes_numbers: bool

    @property
    def takes_text(self) -> bool:
        """Tell whether any text will do."""
        return not self.types or not self.literals.isdisjoint(_TEXTS) or "Thing" in self.nodes

    @property
    def takes_links(self) -> bool:
        """Tell whether any text will do, or any that is to be a link: whether it is one, other rules tell."""
        return self.takes_text or "URL" in self.literals


_NUMBERS = frozenset({"Number", "Integer", "Float"})
_WHOLE = frozenset({"Integer"})
_DATES = frozenset({"Date", "DateTime", "Time"})
_TEXTS = frozenset(
    {"Text", "CssSelectorType", "PronounceableText", "XPathType", "Quantity", "Distance", "Duration", "Energy", "Mass"},
)
# a number alone is borne with where a quantity is asked for: Google's own examples have it
_MEASURES = ("QuantitativeValue", "MonetaryAmount", "PriceSpecification", "Quantity")
_NUMBER = re.compile(r"\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*")
_TIME = re.compile(r"\d\d(?::?\d\d(?::?\d\d(?:\.\d+)?)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?")
_IS_IRI = re.compile(r"\s*(?:[A-Za-z][A-Za-z0-9+.-]*:\S|_:|[#/.?])")
_NAME = re.compile(r"\w+")


@lru_cache(maxsize=2048)
def expected(term: str) -> Range:
    """Return what the values of a property are expected to be."""
    types = vocabulary.ranges(term)
    literals = frozenset(name for name in types if vocabulary.is_data_type(name))
    enumerations = tuple(name for name in types if vocabulary.is_enumeration(name))
    members = [vocabulary.members(name) for name in enumerations]
    nodes = tuple(name for name in types if name not in literals and name not in enumerations)
    # an enumeration without members takes its members from other vocabularies
    is_open = not all(members)
    is_measured = any(vocabulary.is_a(name, measure) for name in types for measure in _MEASURES)
    return Range(
        types,
        literals,
        enumerations,
        frozenset[str]().union(*([] if is_open else members)),
        nodes,
        # number for text is borne with, and those for dates have a rule of their own
        takes_numbers=not types or is_measured or not literals <= {"Boolean", "URL"},
    )


def _of_value(graph: Graph, use: _Use, value: Any) -> Fault | None:
    if value is None:
        return None
    accepted = expected(use.term)
    if isinstance(value, str):
        fault = _of_text(accepted, use.term, value)
        return None if fault is Fault.TEXT_FOR_NODE and value in graph.by_id else fault
    if isinstance(value, bool):
        return None if use.term in _dates.TERMS else _of_truth(accepted, use)
    if isinstance(value, (int, float)):
        return _of_number(accepted, use, value)
    return _of_object(graph, accepted, use, value) if is_object(value) else None


def _of_text(accepted: Range, term: str, text: str) -> Fault | None:
    if fault := _of_member(accepted, text):
        return fault
    if accepted.takes_links or accepted.enumerations or term in _dates.TERMS or _IS_IRI.match(text):
        return None
    if accepted.literals:
        return None if is_literal(accepted, text) else Fault.ODD_LITERAL
    return Fault.TEXT_FOR_NODE if text.strip() else None


def _of_member(accepted: Range, text: str) -> Fault | None:
    if not accepted.members or text in accepted.members:
        return None
    is_alone = not accepted.nodes and accepted.literals <= {"URL"}
    name = vocabulary.local_name(text)
    if name is None:
        return Fault.UNKNOWN_MEMBER if is_alone and not _IS_IRI.match(text) else None
    if name in accepted.members or not _NAME.fullmatch(name):
        return None
    return Fault.UNKNOWN_MEMBER if is_alone or vocabulary.kind_of(name) is None else None


def is_literal(accepted: Range, text: str) -> bool:
    """Tell whether a text reads as a number or date, where one is expected."""
    if not accepted.literals.isdisjoint(_NUMBERS) and _NUMBER.fullmatch(text):
        return _NUMBERS & accepted.literals != _WHOLE or float(text).is_integer()
    if not accepted.literals.isdisjoint(_DATES):
        return _dates.is_sound(text) or ("Time" in accepted.literals and _TIME.fullmatch(text) is not None)
    return False


def _of_truth(accepted: Range, use: _Use) -> Fault | None:
    if not accepted.types or "Boolean" in accepted.literals:
        return None
    if accepted.literals:
        return Fault.ODD_LITERAL
    return None if use.shape == "Nodes" else Fault.NOT_IN_RANGE


def _of_number(accepted: Range, use: _Use, value: float) -> Fault | None:
    if accepted.takes_numbers:
        is_fraction = isinstance(value, float) and not value.is_integer()
        return Fault.ODD_LITERAL if is_fraction and accepted.literals == _WHOLE else None
    if accepted.literals:
        return Fault.ODD_LITERAL
    return None if use.shape == "Nodes" else Fault.NOT_IN_RANGE


def _of_object(graph: Graph, accepted: Range, use: _Use, value: dict[str, Any]) -> Fault | None:
    node = graph.node_of(value)
    nodes = graph.same(node) if node else graph.by_id.get(iri(value), ())
    if not nodes:
        return _of_member(accepted, iri(value)) if iri(value) else None
    types = {name for same in nodes for name in same.types}
    if (use.shape == "Literals" and node) or not types or _fits(accepted, frozenset(types)):
        return None
    return Fault.NOT_IN_RANGE


@lru_cache(maxsize=4096)
def _fits(accepted: Range, types: frozenset[str]) -> bool:
    if not accepted.types or not all(vocabulary.is_type(name) for name in types):
        return True
    if any(vocabulary.is_a(name, wanted) for name in types for wanted in ("Role", *accepted.types)):
        return True
    is_measured = any(vocabulary.is_a(name, "Quantity") for name in accepted.literals)
    return is_measured and any(vocabulary.is_a(name, "QuantitativeValue") for name in types)
