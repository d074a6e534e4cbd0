"""What schema.org expects of a property: data on the field, told to readers and to the JSON Schemas, never enforced."""

from typing import Any

from pydantic import Field
from pydantic.fields import FieldInfo

_EXPECTED = "x-range"


def expects(*types: str) -> Any:
    """Declare a property that may be absent, and the types schema.org expects as its values."""
    return Field(default=None, json_schema_extra={_EXPECTED: list(types)})


def expected(field: FieldInfo) -> tuple[str, ...]:
    """Return the types that `expects` declared, empty for a field declared without."""
    extra: Any = field.json_schema_extra
    return tuple(extra[_EXPECTED]) if extra else ()
