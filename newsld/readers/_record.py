"""The JSON value that an input is, as readers can take it: parsed once, without what no text can hold."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar, cast

from newsld.model.article import RawArticle
from newsld.model.record import Columns, at

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_INFINITE = float("inf")

Value = TypeVar("Value")


def with_record(raw: RawArticle) -> RawArticle:
    """Return an input with its JSON value, where it is JSON: an object or a list."""
    if raw.record is not None or not raw.text.lstrip("\ufeff \t\r\n").startswith(("{", "[")):
        return raw
    try:
        return replace(raw, record=json.loads(raw.text.removeprefix("\ufeff")))
    except (ValueError, RecursionError):
        return raw


def sound(value: Value) -> Value:
    """Return a value without lone surrogates, which no encoding can carry (U+FFFD stands in the place of each), or NaN.

    Infinite numbers are `None` as well. Raises `RecursionError` where it is nested too deep.
    """
    return cast("Value", _sound(value))


def _sound(value: Any) -> Any:
    if isinstance(value, str):
        return value if value.isascii() or _is_whole(value) else _LONE_SURROGATE.sub("\ufffd", value)
    if isinstance(value, list | tuple):
        return [_sound(member) for member in cast("list[Any]", value)]
    if isinstance(value, Mapping):
        return {_sound(key): _sound(member) for key, member in cast("Mapping[Any, Any]", value).items()}
    if isinstance(value, float) and not -_INFINITE < value < _INFINITE:
        return None
    return value


def _is_whole(text: str) -> bool:
    """Tell that a text has no lone surrogates; of a long one, its encoder tells that fastest."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def in_columns(value: Any, columns: Columns) -> Any:
    """Return a record with what its columns hold under the keys that newsld has for it, where it has such columns."""
    if not columns or not isinstance(value, Mapping):
        return value
    record = cast("Mapping[str, Any]", value)
    told = [columns[key] for key in ("text", "html", "claim") if key in columns]
    if told and all(at(record, column) is None for column in told):
        return record
    return dict(record) | {key: at(record, column) for key, column in columns.items()}
