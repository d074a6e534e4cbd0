"""What schema.org expects as the values of a property, and what is to be said of a value."""

import re
from functools import lru_cache
from typing import Any, NamedTuple

from newsld import vocabulary
from newsld.model.graph import Graph, iri, is_object
from newsld.model.watch import Sound
from newsld.rules import _dates, _texts, _urls
from newsld.rules._fault import Fault


class Range(NamedTuple):
    """What the values of a property are expected to be.

    `takes_text` says that any text will do, `takes_links` that any will do that is to be a link: whether it is, other
    rules tell. `is_link_or_node` says that a text is to be a link, and else stands for a node.
    """

    types: tuple[str, ...]
    literals: frozenset[str]
    enumerations: tuple[str, ...]
    members: frozenset[str]
    nodes: tuple[str, ...]
    takes_numbers: bool
    takes_truths: bool
    takes_text: bool
    takes_links: bool
    is_link_or_node: bool


_URL = frozenset({"URL"})
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
    takes_text = not types or not literals.isdisjoint(_TEXTS) or "Thing" in nodes
    is_link_or_node = not takes_text and literals == _URL and bool(nodes)
    return Range(
        types,
        literals,
        enumerations,
        frozenset[str]().union(*([] if is_open else members)),
        nodes,
        # number for text is borne with, and those for dates have a rule of their own
        takes_numbers=not types or is_measured or not literals <= {"Boolean", "URL"},
        takes_truths=not types or "Boolean" in literals,
        takes_text=takes_text,
        takes_links=takes_text or ("URL" in literals and not is_link_or_node),
        is_link_or_node=is_link_or_node,
    )


def fault_of(graph: Graph, term: str, accepted: Range, shape: str, value: Any) -> Fault | None:
    """Return what is to be said of a value of a property.

    `shape` is the kind of values that the JSON Schemas ask for, "" where they ask for none: what they refuse is another
    rule's.
    """
    if isinstance(value, str):
        if value in graph.by_id and not accepted.enumerations:
            return Fault.TEXT_FOR_NODE if names_no_node(accepted) and ":" not in value else None
        return _of_text(accepted, value, is_date=term in _dates.TERMS)
    if is_object(value):
        return _of_object(graph, term, accepted, shape, value)
    if value is None or (isinstance(value, bool) and term in _dates.TERMS):
        return None
    takes = accepted.takes_truths if isinstance(value, bool) else accepted.takes_numbers
    if takes:
        is_fraction = isinstance(value, float) and not value.is_integer()
        return Fault.ODD_LITERAL if is_fraction and accepted.literals == _WHOLE else None
    if shape == "Nodes":
        return None
    return Fault.ODD_LITERAL if accepted.literals else Fault.NOT_IN_RANGE


def names_no_node(accepted: Range) -> bool:
    """Tell whether a relative `@id` as text leads to no node: only links are read as the `@id` of one."""
    return not accepted.literals and bool(accepted.nodes)


def _of_text(accepted: Range, text: str, *, is_date: bool) -> Fault | None:
    if fault := _of_member(accepted, text):
        return fault
    if accepted.takes_links or accepted.enumerations or is_date or _IS_IRI.match(text):
        return None
    bare = text.strip()
    if not bare or bare in _texts.PLACEHOLDERS:
        return None
    if accepted.literals and not accepted.is_link_or_node:
        return None if _is_literal(accepted, text) else Fault.ODD_LITERAL
    return None if accepted.literals and _urls.is_meant(text) else Fault.TEXT_FOR_NODE


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


def _is_literal(accepted: Range, text: str) -> bool:
    """Tell whether a text reads as a number or date, where one is expected."""
    if not accepted.literals.isdisjoint(_NUMBERS) and _NUMBER.fullmatch(text):
        return _NUMBERS & accepted.literals != _WHOLE or float(text).is_integer()
    if not accepted.literals.isdisjoint(_DATES):
        return _dates.is_sound(text) or ("Time" in accepted.literals and _TIME.fullmatch(text) is not None)
    return False


def _of_object(graph: Graph, term: str, accepted: Range, shape: str, value: dict[str, Any]) -> Fault | None:
    node = graph.node_of(value)
    if node and not node.id:
        types = node.types
    else:
        name = node.id if node else iri(value)
        nodes = graph.by_id.get(name, ())
        if not nodes:
            return _of_member(accepted, name) if name else None
        types = tuple(sorted({kind for same in nodes for kind in same.types}))
    if (node and shape == "Literals") or not types or fits(term, types):
        return None
    return Fault.NOT_IN_RANGE


def is_iri(text: str) -> bool:
    """Tell whether a text reads as an IRI, be it a relative one or a blank node."""
    return _IS_IRI.match(text) is not None


@lru_cache(maxsize=2048)
def texts_fit(term: str) -> Sound:
    """Return how to tell of many texts whether each will do as a value of a property."""
    accepted = expected(term)
    return _urls.are_sound if accepted.is_link_or_node else _fit(accepted, is_date=term in _dates.TERMS)


@lru_cache(maxsize=512)
def _fit(accepted: Range, *, is_date: bool) -> Sound:
    """Return the same for all properties of one range, for their texts can be looked at together."""
    is_named = names_no_node(accepted)
    return lambda texts: all(
        _of_text(accepted, text, is_date=is_date) is None and not (is_named and _IS_IRI.match(text)) for text in texts
    )


def is_too_general(term: str, types: tuple[str, ...]) -> bool:
    """Tell whether a node would do as a value of a property, were it not of so general a type, such as Thing."""
    wanted = expected(term).nodes
    return bool(types) and all(any(vocabulary.is_a(node, name) for node in wanted) for name in types)


@lru_cache(maxsize=8192)
def fits(term: str, types: tuple[str, ...]) -> bool:
    """Tell whether a node of these types will do as a value of a property, as far as the types are known."""
    accepted = expected(term)
    if not types or not accepted.types or not all(vocabulary.is_type(name) for name in types):
        return True
    if any(vocabulary.is_a(name, wanted) for name in types for wanted in ("Role", *accepted.types)):
        return True
    is_measured = any(vocabulary.is_a(name, "Quantity") for name in accepted.literals)
    return is_measured and any(vocabulary.is_a(name, "QuantitativeValue") for name in types)
