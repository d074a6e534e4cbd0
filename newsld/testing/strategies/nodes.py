"""Nodes of any type, derived from the models: each property takes what schema.org expects of it.

What a type has for properties, and what a property takes, is read off the pydantic models and the vocabulary; nothing
of it is written here a second time.
"""

from functools import cache
from typing import Any

from hypothesis import strategies as st

from newsld import nodes as models
from newsld import vocabulary
from newsld.nodes import NODE_TYPES, Thing
from newsld.nodes.ranges import expected
from newsld.testing.strategies.texts import dates, sentences, times, words

_ADDRESSES = st.builds("https://www.river-daily.example/{}".format, words())

# what is drawn for each of schema.org's data types; the first that a property expects comes first in shrinking
_LITERALS: dict[str, st.SearchStrategy[Any]] = {
    "Text": sentences(),
    "URL": _ADDRESSES,
    "Boolean": st.booleans(),
    "Date": dates().map(str),
    "DateTime": times().map(lambda moment: moment.isoformat(timespec="seconds")),
    "Integer": st.integers(1, 5_000),
    "Number": st.integers(1, 5_000),
}


def nodes(*types: str, max_depth: int = 2) -> st.SearchStrategy[Thing]:
    """Draw a node of one of some types, of any type where none is named; nodes within it nest so deep at most."""
    return st.sampled_from(types or list(NODE_TYPES)).flatmap(lambda name: _node(name, max_depth))


@cache
def _node(name: str, depth: int) -> st.SearchStrategy[Thing]:
    model: type[Thing] = getattr(models, name)
    said = {
        field: _value(expected(info), depth)
        for field, info in model.model_fields.items()
        if field not in {"type", "id"} and _is_drawn(expected(info), depth)
    }
    return st.fixed_dictionaries({}, optional=said).map(lambda given: model(**given))


def _is_drawn(ranges: tuple[str, ...], depth: int) -> bool:
    return any(name in _LITERALS or (depth > 0 and name in NODE_TYPES) for name in ranges)


def _value(ranges: tuple[str, ...], depth: int) -> st.SearchStrategy[Any]:
    literals = [_LITERALS[name] for name in ranges if name in _LITERALS]
    inner = [st.deferred(lambda name=name: _node(name, depth - 1)) for name in ranges if name in NODE_TYPES and depth]
    members = [st.sampled_from(sorted(vocabulary.members(name))) for name in ranges if vocabulary.members(name)]
    return st.one_of(*literals, *members, *inner)
