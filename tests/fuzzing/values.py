"""A JSON text → another: its values, keys and nesting are changed, so that it stays JSON."""

import json
from collections.abc import Callable, Mapping
from random import Random
from typing import Any, cast

from material import ODD, Material
from pieces import WORD, changed, place_in, with_word

_MOST_STEPS = 6
_RARELY = 0.03
_DEPTHS = (20, 90, 3_000)
_VALUES: tuple[Any, ...] = (None, True, False, 0, -1, 10**30, 1e308, float("nan"), float("-inf"), "", [], {})


def with_values_changed(chance: Random, text: str, material: Material) -> str:
    try:
        value: Any = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        return "".join(with_word(chance, WORD.findall(text), material))
    for _ in range(chance.randint(1, _MOST_STEPS)):
        value = _changed(chance, value, material)
    try:
        return json.dumps(value, ensure_ascii=chance.random() < 0.5, indent=chance.choice((None, None, 2)))
    except (ValueError, RecursionError):
        return text


def _changed(chance: Random, value: Any, material: Material) -> Any:
    """Return a value with something in it changed, at a depth that chance decides."""
    if isinstance(value, dict) and value and chance.random() < 0.85:
        members = dict(cast("dict[str, Any]", value))
        key = chance.choice(list(members))
        return _with_member_changed(chance, members, key, material)
    if isinstance(value, list) and value and chance.random() < 0.85:
        items = list(cast("list[Any]", value))
        at = chance.randrange(len(items))
        kind = chance.random()
        if kind < 0.7:
            items[at] = _changed(chance, items[at], material)
        elif kind < 0.85:
            items.insert(place_in(chance, items), items[at])
        else:
            del items[at]
        return items
    return _other(chance, value, material)


def _with_member_changed(chance: Random, members: dict[str, Any], key: str, material: Material) -> Mapping[str, Any]:
    kind = chance.random()
    if kind < 0.6:
        members[key] = _changed(chance, members[key], material)
    elif kind < 0.7:
        del members[key]
    elif kind < 0.85:
        members[chance.choice(material.words)] = members[key]
    else:
        members[chance.choice(list(members))] = members[key]
    return members


def _other(chance: Random, value: Any, material: Material) -> Any:
    """Return another value in the place of one."""
    made: tuple[Callable[[], Any], ...] = (
        lambda: chance.choice(_VALUES),
        lambda: [value],
        lambda: [value, value],
        lambda: {chance.choice(material.words): value},
        lambda: chance.choice(ODD),
        lambda: chance.choice(material.words),
        lambda: _part_of_another(chance, material),
        lambda: _nested(chance, value, chance.choice(_DEPTHS)) if chance.random() < _RARELY else None,
        lambda: "".join(changed(chance, WORD.findall(value), material)) if isinstance(value, str) else value,
    )
    return chance.choice(made)()


def _nested(chance: Random, value: Any, depth: int) -> Any:
    key = chance.choice(("", "@graph", "@list", "hasPart", "articleBody", "items"))
    for _ in range(depth):
        value = {key: value} if key else [value]
    return value


def _part_of_another(chance: Random, material: Material) -> Any:
    try:
        value: Any = json.loads(chance.choice(material.seeds))
    except (ValueError, IndexError):
        return None
    while (members := _members(value)) and chance.random() < 0.6:
        value = chance.choice(members)
    return value


def _members(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(cast("dict[str, Any]", value).values())
    return cast("list[Any]", value) if isinstance(value, list) else []
