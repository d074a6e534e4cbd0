"""How a value is refused: what was expected, what was found, and where."""

from collections.abc import Iterable, Mapping
from typing import Any, LiteralString, cast

from pydantic import ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

from newsld.nodes.keywords import types_of


def refused(code: str, message: str) -> PydanticCustomError:
    """Return the refusal of a value, to be raised by what reads it."""
    return PydanticCustomError(cast("LiteralString", code), cast("LiteralString", message))


def located(refusal: PydanticCustomError | ValidationError, at: str | int, value: Any) -> Iterable[InitErrorDetails]:
    """Yield the faults of a value as faults of what holds the value at this key or index."""
    if isinstance(refusal, PydanticCustomError):
        yield InitErrorDetails(type=refusal, loc=(at,), input=value)
        return
    for fault in refusal.errors(include_url=False):
        yield InitErrorDetails(type=refused(fault["type"], fault["msg"]), loc=(at, *fault["loc"]), input=fault["input"])


def naming(value: Any) -> str:
    """Say in a message what a value is."""
    if isinstance(value, Mapping):
        types = types_of(cast("Mapping[str, Any]", value))
        return f"a node of type {', '.join(types)}" if types else "an object without a type"
    if isinstance(value, bool):
        return f"the boolean {str(value).lower()}"
    if isinstance(value, int | float):
        return f"the number {value}"
    return "null" if value is None else f"a Python {type(value).__name__}"
