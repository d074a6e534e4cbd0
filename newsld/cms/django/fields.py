"""A model's fields → a record: which attribute, or path of them, holds which key."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, cast
from urllib.parse import urljoin

from django.core.exceptions import FieldDoesNotExist, ObjectDoesNotExist
from django.db.models import Manager, Model, QuerySet
from django.db.models.fields.files import FieldFile

from newsld.cms.django.configuration import configured
from newsld.model.record import named

Fields = Mapping[str, str]
# of a value that Django does not know; what it makes of it, or the value itself
Leaf = Callable[[Any], Any]


def record_of(
    obj: Model, fields: Fields, leaf: Leaf | None = None, given: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Return the record that an object's fields are; `given` are values that stand for those of fields.

    A path such as "authors.name" goes through relations, lists and methods without arguments.
    """
    record = {key: _plain(value_at(obj, path, given or {}), leaf) for key, path in fields.items()}
    return {
        **_unsaid(obj, named(record)),
        **{key: value for key, value in record.items() if value not in (None, "", [])},
    }


def value_at(obj: Any, path: str, given: Mapping[str, Any]) -> Any:
    """Return what stands at a path; `None` where there is nothing."""
    first, *steps = path.split(".")
    value = given[first] if first in given else _step(obj, first)
    for step in steps:
        value = (
            [_step(one, step) for one in cast("list[Any]", value)] if isinstance(value, list) else _step(value, step)
        )
    return value


def missing_in(model: type[Model], path: str) -> str:
    """Return the step of a path that a model cannot have, "" where all may be there."""
    of: type[Model] | None = model
    for step in path.split("."):
        if of is None:
            return ""
        try:
            of = cast("type[Model] | None", of._meta.get_field(step).related_model)  # noqa: SLF001  documented
        except FieldDoesNotExist:
            if not hasattr(of, step):
                return step
            of = None
    return ""


def address(path: str) -> str:
    """Return an address of the site in full, where the publisher's is known."""
    return urljoin(configured().publisher.url, path) if path else ""


def _unsaid(obj: Model, said: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if obj.pk is not None and "id" not in said:
        found["id"] = str(obj.pk)
    if "url" not in said and obj.pk is not None and (absolute := getattr(obj, "get_absolute_url", None)):
        found["url"] = address(absolute())
    return found


def _step(value: Any, step: str) -> Any:
    if value is None:
        return None
    if isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value).get(step)
    try:
        found = getattr(value, step)
    except (ObjectDoesNotExist, ValueError):  # what is not saved yet has no relations
        return None
    if isinstance(found, Manager):
        return list(cast("Iterable[Any]", found.all()))
    return found() if callable(found) and not isinstance(found, type) else found


def _plain(value: Any, leaf: Leaf | None) -> Any:
    value = leaf(value) if leaf else value
    match value:
        case datetime() | date():
            return value.isoformat()
        case None | str() | bool() | int() | float():
            return value
        case Decimal():
            return float(value)
        case FieldFile():
            return address(value.url) if value else None
        case Mapping():
            return {str(key): _plain(one, leaf) for key, one in cast("Mapping[Any, Any]", value).items()}
        case list() | tuple() | set() | QuerySet():
            return [_plain(one, leaf) for one in cast("Iterable[Any]", value)]
        case _:
            return _shown(value)


def _shown(value: Any) -> str:
    """Return what a person or another object is called."""
    full_name: Any = getattr(value, "get_full_name", None)
    return str(full_name() if callable(full_name) else "") or str(value)
