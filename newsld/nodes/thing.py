"""Thing, the root of all nodes, and the three kinds of values that the properties of nodes take."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, cast

from pydantic import BaseModel, ConfigDict, JsonValue, PlainValidator, ValidationError, model_serializer
from pydantic_core import PydanticCustomError, from_json

from newsld.nodes import reading
from newsld.nodes.keywords import alias, term, types_of
from newsld.nodes.ranges import expects

if TYPE_CHECKING:
    from datetime import date, time

    # what a type checker sees is broad: documents hold one value or many, text or node, everywhere
    Value: TypeAlias = "Thing | Mapping[str, Any] | str | float | date | time"
    Literals: TypeAlias = "Value | Sequence[Literals] | None"
    Nodes: TypeAlias = "Thing | Mapping[str, Any] | str | Sequence[Nodes] | None"
    Values: TypeAlias = "Literals | Nodes"
    Types: TypeAlias = "str | Sequence[str] | None"
    Iri: TypeAlias = "str | None"
else:
    Value = Any
    Literals = Annotated[Any, PlainValidator(reading.literals)]
    Nodes = Annotated[Any, PlainValidator(reading.nodes)]
    Values = Annotated[Any, PlainValidator(reading.values)]
    Types = Annotated[Any, PlainValidator(reading.types)]
    Iri = Annotated[Any, PlainValidator(reading.iri)]


class Thing(BaseModel):
    """The most general type: anything that can be named.

    Construct a node by field name: `Thing(name="Kovač")`; it says its class as its type. `type=None` leaves it
    without one, as in the reference `Thing(type=None, id="#org")`. Properties that no class declares stay raw JSON.
    """

    model_config = ConfigDict(
        alias_generator=alias,
        defer_build=True,
        extra="allow",
        frozen=True,
        protected_namespaces=(),
        validate_by_alias=True,
        validate_by_name=True,
    )

    type: Types = "Thing"
    id: Iri = None

    additional_type: Literals = expects("Text", "URL")
    alternate_name: Literals = expects("Text")
    description: Values = expects("Text", "TextObject")
    disambiguating_description: Literals = expects("Text")
    identifier: Values = expects("PropertyValue", "Text", "URL")
    image: Nodes = expects("ImageObject", "URL")
    main_entity_of_page: Nodes = expects("CreativeWork", "URL")
    name: Literals = expects("Text")
    owner: Nodes = expects("Organization", "Person")
    potential_action: Nodes = expects("Action")
    same_as: Literals = expects("URL")
    subject_of: Nodes = expects("CreativeWork", "Event")
    url: Literals = expects("URL")

    @classmethod
    def __pydantic_init_subclass__(cls, **_: Any) -> None:
        cls.model_fields["type"].default = cls.__name__
        reading.forget_shapes()

    def model_post_init(self, context: Any, /) -> None:
        """Keep what was set; all else reads as None without a hundred entries in every node."""
        del context
        # pydantic counts unknown properties among the fields set, and one may be called like a field
        said, values = self.model_fields_set - (self.model_extra or {}).keys(), vars(self)
        for name in [name for name, value in values.items() if value is None and name not in said]:
            del values[name]

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            return None if name in type(self).model_fields else super().__getattr__(name)

    @property
    def types(self) -> tuple[str, ...]:
        """The types that the node says, as terms of schema.org."""
        said = {"@type": self.type} if self.type is not None else self.model_extra or {}
        return tuple(term(name) for name in types_of(said))

    def values(self, name: str) -> tuple[Value, ...]:
        """Return the values of a property, one or many, without nulls; `name` is a field's or an unknown term."""
        return tuple(_flat(self.__dict__.get(name, (self.model_extra or {}).get(name))))

    @model_serializer
    def dump(self) -> dict[str, JsonValue]:
        """Return the node as JSON: its type first, then what was set, by the names schema.org has for it."""
        values, given, aliases = self.__dict__, self.model_fields_set, reading.aliases(type(self))
        kind = values.get("type")
        said = {} if kind is None else {"@type": _raw(kind)}
        for name, value in values.items():
            if name in given and name != "type":
                said[aliases[name]] = value if type(value) is str else _raw(value)
        if self.model_extra:
            said |= {key: _raw(value) for key, value in self.model_extra.items()}
        return said


def load(value: Mapping[str, Any]) -> Thing:
    """Return the node that a JSON object says, of the class its `@type` names; a refusal raises `ValidationError`."""
    try:
        if isinstance(value, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
            return cast("Thing", reading.node(value))
        refusal = PydanticCustomError("node_expected", "expected a JSON object")
    except RecursionError:
        refusal = PydanticCustomError("too_deep", "expected nodes that are not nested this deeply")
    raise ValidationError.from_exception_data("Thing", [{"type": refusal, "loc": (), "input": value}])


def load_json(text: str | bytes) -> Thing:
    """Return the node that a JSON text says, as `load` does; text that is no JSON raises `ValidationError` too."""
    try:
        value = from_json(text)
    except ValueError as error:
        refusal = PydanticCustomError("json_expected", "expected JSON: {error}", {"error": str(error)})
        raise ValidationError.from_exception_data("Thing", [{"type": refusal, "loc": (), "input": text}]) from error
    return load(value)


def _raw(value: Any) -> Any:
    if isinstance(value, reading.LIST):
        return [_raw(item) for item in value]
    # scalars first: to ask a pydantic class about its instances is slow
    return value if isinstance(value, reading.SCALAR) or not isinstance(value, Thing) else value.dump()


def _flat(value: Any) -> Iterator[Any]:
    if isinstance(value, list | tuple):
        for item in cast("Sequence[Any]", value):
            yield from _flat(item)
    elif value is not None:
        yield value
