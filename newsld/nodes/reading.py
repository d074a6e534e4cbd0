"""From JSON to nodes: what each kind of property takes, and how a node is put together.

pydantic visits all hundred properties of an article for each of its nodes; a document sets five of them. So our own
classes are read here, key by key, and pydantic makes the same readers its validators when a node is constructed in
Python. A publisher's own class goes through pydantic, with whatever validators it has.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from functools import lru_cache
from typing import Any, cast

from pydantic import BaseModel, PlainValidator, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import InitErrorDetails, PydanticCustomError

from newsld.nodes.catalogue import NODE_TYPES, class_named, declared
from newsld.nodes.keywords import NO_NODE, is_reference, term, types_of
from newsld.nodes.refusals import located, naming, refused

Reader = Callable[[Any], Any]

# typed Any, so that a check does not narrow foreign JSON to a mapping of unknowns
OBJECT: Any = (dict, Mapping)
LIST: Any = (list, tuple)
SCALAR: Any = (str, int, float, date, time, type(None))
MOMENT: Any = (date, time)


def literals(value: Any) -> Any:
    """Read text, a number, a boolean or a date; also a Role with one of these in it, a reference, or many of them."""
    if isinstance(value, SCALAR):
        return value.isoformat() if isinstance(value, MOMENT) else value
    if isinstance(value, LIST):
        return _many(literals, value)
    if isinstance(value, OBJECT):
        return _literal_object(value)
    if isinstance(value, declared("Role")) or (_is_node(value) and is_reference(value.dump())):
        return value
    raise refused("literal_expected", f"expected text, a number, a boolean or a date, found {naming(value)}")


def nodes(value: Any) -> Any:
    """Read a node, a reference or text, or many of them."""
    if isinstance(value, LIST):
        return _many(nodes, value)
    if isinstance(value, OBJECT):
        return node(value) if NO_NODE.isdisjoint(value) else value
    if value is None or isinstance(value, str) or _is_node(value):
        return value
    raise refused("node_expected", f"expected a node, a reference or text, found {naming(value)}")


def values(value: Any) -> Any:
    """Read what `literals` reads and what `nodes` reads: schema.org expects both of some properties."""
    if isinstance(value, LIST):
        return _many(values, value)
    return literals(value) if isinstance(value, SCALAR) else nodes(value)


def iri(value: Any) -> Any:
    """Read the name of a node."""
    if value is None or isinstance(value, str):
        return value
    raise refused("iri_expected", f"expected an IRI as text, found {naming(value)}")


def types(value: Any) -> Any:
    """Read a type, or a list of them; None for a node that shall say none."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, LIST) and all(isinstance(name, str) for name in value):
        return tuple(value)
    raise refused("type_expected", f"expected the name of a type or a list of names, found {naming(value)}")


def node(document: Mapping[str, Any]) -> BaseModel:
    """Return the node that the JSON object says, of the most specific class among its types."""
    said = document.get("@type")
    if said is None and len(document) == 1 and type(name := document.get("@id")) is str:
        return _reference(name)
    shape = _shape(said if type(said) is str else types_of(document))
    if shape.foreign:
        untyped = {} if "@type" in document else {"@type": None}
        return shape.cls.model_validate({**document, **untyped}, by_alias=True, by_name=False)
    properties = shape.properties
    fields: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    faults: list[InitErrorDetails] = []
    if said is None and "@type" in document:
        faults += located(refused("type_expected", "expected the name of a type, found null"), "@type", None)
    for key, value in document.items():
        if key not in properties:
            extra[key] = value
            continue
        name, read = properties[key]
        try:
            worth = value if type(value) is str else read(value)
        except (PydanticCustomError, ValidationError) as refusal:
            faults += located(refusal, key, value)
            continue
        if name:
            fields[name] = worth
        else:
            extra[key] = worth
    if faults:
        raise ValidationError.from_exception_data(shape.cls.__name__, faults)
    return _made(shape.cls, fields, extra)


def _reference(name: str) -> BaseModel:
    """Return the reference to a node, of which a graph has more than of all else."""
    return _made(declared("Thing"), {"id": name}, {})


def _made(cls: type[BaseModel], fields: dict[str, Any], extra: dict[str, Any]) -> BaseModel:
    """Put a node together as pydantic's `model_construct` does it: the values need no more checks."""
    made = _new(cls)
    _set_values(made, fields)
    _set_extra(made, extra)
    _set_fields_set(made, set(fields))
    _set_private(made, None)
    return made


@dataclass(frozen=True, slots=True)
class _Shape:
    """What nodes of certain types look like: `properties` tells the field and the reader of each key they declare."""

    cls: type[BaseModel]
    foreign: bool
    is_role: bool
    properties: dict[str, tuple[str, Reader]]


@lru_cache(maxsize=1024)
def _shape(types: str | tuple[str, ...]) -> _Shape:
    thing, names = declared("Thing"), (types,) if isinstance(types, str) else types
    known = [cls for name in names if (cls := class_named(term(name), thing))] or [thing]
    chosen = max(known, key=lambda cls: len(cls.__mro__))
    properties = {key: ("", read) for cls in known for key, _, read in _properties(cls)}
    properties |= {key: (name, read) for key, name, read in _properties(chosen)}
    is_role = any(issubclass(cls, declared("Role")) for cls in known)
    return _Shape(chosen, chosen.__name__ not in NODE_TYPES, is_role, properties)


@lru_cache(maxsize=1024)
def aliases(cls: type[BaseModel]) -> Mapping[str, str]:
    """Return the keys in JSON of the fields of a class, which pydantic works out anew for each who asks."""
    return {name: field.alias or name for name, field in cls.model_fields.items()}


def kind_of(field: FieldInfo) -> str:
    """Return the kind of values that the field takes, as the JSON Schemas name it."""
    return _reader(field).__name__.capitalize()


def forget_shapes() -> None:
    """Look for classes afresh: a class was declared since."""
    _shape.cache_clear()
    aliases.cache_clear()


def _properties(cls: type[BaseModel]) -> Iterable[tuple[str, str, Reader]]:
    for name, field in cls.model_fields.items():
        yield field.alias or name, name, _reader(field)


def _reader(field: FieldInfo) -> Reader:
    return next((cast("Reader", mark.func) for mark in field.metadata if isinstance(mark, PlainValidator)), _as_it_is)


def _as_it_is(value: Any) -> Any:
    return value


_new = object.__new__
# the slots of a model, set without asking the frozen class about it
_set_values, _set_extra, _set_fields_set, _set_private = (
    vars(BaseModel)[slot].__set__
    for slot in ("__dict__", "__pydantic_extra__", "__pydantic_fields_set__", "__pydantic_private__")
)


def _many(read: Reader, items: Iterable[Any]) -> tuple[Any, ...]:
    worth: list[Any] = []
    faults: list[InitErrorDetails] = []
    for index, item in enumerate(items):
        try:
            worth.append(item if type(item) is str else read(item))
        except (PydanticCustomError, ValidationError) as refusal:
            faults += located(refusal, index, item)
    if faults:
        raise ValidationError.from_exception_data("list", faults)
    return tuple(worth)


def _literal_object(document: Mapping[str, Any]) -> Any:
    if not NO_NODE.isdisjoint(document):
        return document
    if is_reference(document) or _shape(types_of(document)).is_role:
        return node(document)
    raise refused("literal_expected", f"expected text, a number, a boolean or a date, found {naming(document)}")


def _is_node(value: Any) -> bool:
    return isinstance(value, declared("Thing"))
