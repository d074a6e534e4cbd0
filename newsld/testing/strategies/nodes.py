"""Nodes of any type, derived from the models: each property takes what schema.org expects of it.

What a type has for properties, and what a property takes, is read off the pydantic models and the vocabulary. What is
written down here is what a type cannot do without.
"""

from collections.abc import Mapping
from datetime import timedelta
from functools import cache
from itertools import count
from typing import Any, NamedTuple

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from newsld import vocabulary
from newsld.builders.properties import node as node_of
from newsld.nodes import NODE_TYPES, Thing, declared, load
from newsld.nodes.keywords import alias
from newsld.nodes.ranges import expected
from newsld.testing.strategies.literals import Story, data_type, literal, name_of
from newsld.testing.strategies.texts import sentences, times, words

MAX_DEPTH, MAX_PROPERTIES = 2, 4
_ELSEWHERE = "https://www.wiki.example/entity"

# what a type would be at fault without, and of which type the nodes among that are
_NEEDED: Mapping[str, Mapping[str, str]] = {
    "BlogPosting": {"headline": "Text", "date_published": "DateTime"},
    "Claim": {"text": "Text", "author": "Person"},
    "ClaimReview": {"claim_reviewed": "Text", "item_reviewed": "Claim", "review_rating": "Rating"},
    "CorrectionComment": {"text": "Text"},
    "DisagreeAction": {"agent": "Person", "object": "Claim"},
    "MediaReview": {
        "media_authenticity_category": "MediaManipulationRatingEnumeration",
        "item_reviewed": "ImageObject",
    },
    "Organization": {"name": "Text"},
    "Person": {"name": "Text"},
    "Quotation": {"text": "Text"},
    "Rating": {"alternate_name": "Text"},
    "Review": {"author": "Organization"},
    "SpeakableSpecification": {"css_selector": "CssSelectorType"},
    "WebPageElement": {"css_selector": "CssSelectorType"},
}
# what would say the same in another way
_OTHERWISE = {"css_selector": "xpath"}


def nodes(*types: str, max_depth: int = MAX_DEPTH, max_properties: int = MAX_PROPERTIES) -> st.SearchStrategy[Thing]:
    """Draw a node of one of some types, of any type where none is named, without an error or a warning.

    A value is what its property expects: a literal, a node of the type or of a kind of it, a member of an enumeration;
    at times several, a reference, a node behind a Role, or text in place of a node. Nodes within it nest `max_depth`
    deep, and each has so many properties beside those that it cannot do without. Shrinks to those alone.
    """
    if unknown := set(types) - NODE_TYPES.keys():
        raise InvalidArgument(f"{min(unknown)!r} is no type that newsld models; newsld.nodes.NODE_TYPES has them all")
    if max_depth < 0 or max_properties < 0:
        raise InvalidArgument(f"expected numbers of 0 and more, not {max_depth=}, {max_properties=}")
    return _trees(types or tuple(NODE_TYPES), max_depth, max_properties)


@st.composite
def _trees(draw: st.DrawFn, types: tuple[str, ...], depth: int, most: int) -> Thing:
    early = draw(times())
    story = Story(draw(sentences()), early, early + timedelta(hours=draw(st.integers(0, 100))), count(1))
    return _Tree(draw, story, most).node(draw(st.sampled_from(types)), depth)


class _Tree(NamedTuple):
    """The drawing of one tree of nodes."""

    draw: st.DrawFn
    story: Story
    most: int

    def node(self, name: str, depth: int) -> Thing:
        """Draw a node of a type."""
        needed = _needed(name)
        taken = {*needed, *(_OTHERWISE[field] for field in needed if field in _OTHERWISE)}
        fields = [field for field, ranges in _fields(name).items() if field not in taken and _is_open(ranges, depth)]
        chosen = self.draw(st.lists(st.sampled_from(fields), unique=True, max_size=self.most)) if fields else []
        said = {field: self._one(field, (kind,), depth - 1) for field, kind in needed.items()}
        said |= {field: self._values(name, field, depth) for field in chosen}
        called = {"name": self.draw(name_of(name))} if "name" in said else {}
        return node_of(declared(name), said | called)

    def _values(self, name: str, field: str, depth: int) -> Any:
        """Draw the values of a property: one, at times two, or one behind a Role."""
        ranges = _fields(name)[field]
        way = self.draw(st.sampled_from(_ways(ranges)))
        if way == "text":
            return self.draw(name_of(ranges[0]))
        if way == "reference":
            return {"@id": f"{_ELSEWHERE}/{self.draw(words())}"}
        first = self._one(field, ranges, depth - 1)
        if way == "role":
            said = first.dump() if isinstance(first, Thing) else first
            return load({"@type": "Role", "roleName": "as of then", alias(field): said})
        second = self._one(field, ranges, depth - 1) if way == "two" else first
        return first if first == second else [first, second]

    def _one(self, field: str, ranges: tuple[str, ...], depth: int) -> Any:
        """Draw one value of one of the types that a property expects."""
        kind = self.draw(st.sampled_from(ranges))
        if data := data_type(kind):
            return literal(self.draw, alias(field), data, self.story)
        if members := _members(kind):
            return self.draw(st.sampled_from(members))
        kinds = _kinds(kind)
        if not kinds:
            return load({"@type": kind, "name": self.draw(name_of(kind))})
        return self.node(self.draw(st.sampled_from(kinds)), depth)


# what the models and the vocabulary say


@cache
def _fields(name: str) -> Mapping[str, tuple[str, ...]]:
    """Return the properties of a type, each with the types of its values."""
    fields = declared(name).model_fields.items()
    return {field: expected(info) for field, info in fields if expected(info)}


@cache
def _needed(name: str) -> Mapping[str, str]:
    """Return what a type cannot do without, with what holds for the types that it is a kind of."""
    owners = (*reversed(vocabulary.ancestors(name)), name)
    return {field: kind for owner in owners for field, kind in _NEEDED.get(owner, {}).items()}


@cache
def _kinds(name: str) -> tuple[str, ...]:
    """Return the types of ours that are a type or a kind of it, the type itself first; a Role is none by itself."""
    found = [one for one in NODE_TYPES if vocabulary.is_a(one, name) and not vocabulary.is_a(one, "Role")]
    return tuple(sorted(found, key=lambda one: one != name))


@cache
def _members(name: str) -> tuple[str, ...]:
    return tuple(sorted(vocabulary.members(name))) if vocabulary.is_enumeration(name) else ()


def _is_open(ranges: tuple[str, ...], depth: int) -> bool:
    """Tell whether a property may be drawn: where nodes may nest no deeper, only if it takes no nodes."""
    return depth > 0 or all(data_type(kind) or _members(kind) for kind in ranges)


@cache
def _ways(ranges: tuple[str, ...]) -> tuple[str, ...]:
    """Return how the values of a property may stand there, the plainest first."""
    if all(data_type(kind) or _members(kind) for kind in ranges):
        return ("one",)
    takes_words = all(data_type(kind) in {None, "Text", "URL"} for kind in ranges)
    return ("one", "two", "reference", "role", "text") if takes_words else ("one", "two", "reference", "role")
