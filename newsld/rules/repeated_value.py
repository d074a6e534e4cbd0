"""A value is given twice, where it should differ.

## What it finds
Lists that hold the same text or the same node twice, as authors, images, keywords, sections and the like; and an
alternateName that is the name, a familyName that is the givenName. Nodes are the same where all they say is.

## Why it is a fault
It tells nothing. Most often a template fills several places from one field: three sizes of an image become one, the
second author is lost.

## Example
    {"@type": "NewsArticle", "headline": "Mayor promises a dam", "keywords": ["dam", "river", "dam"]}

## Instead
    {"@type": "NewsArticle", "headline": "Mayor promises a dam", "keywords": ["dam", "river", "mayor"]}

## Reference
schema.org, datamodel: a property may have several values
"""

import json
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.fix import Fix, Remove
from newsld.model.graph import Graph, Node, Shape, is_object
from newsld.model.watch import Watch
from newsld.rules import _properties

_LISTS = (
    "about",
    "articleSection",
    "author",
    "citation",
    "contributor",
    "creator",
    "editor",
    "genre",
    "hasPart",
    "image",
    "isBasedOn",
    "keywords",
    "knowsAbout",
    "mentions",
    "publisher",
    "sameAs",
    "video",
)
_PAIRS = {"alternateName": "name", "familyName": "givenName"}


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each value that another one has said."""
    for node, term in _properties.having(graph, *_LISTS):
        seen: set[str] = set()
        values = list(node.values(term))
        for steps, value in values if len(values) > 1 else ():
            said = _said(value)
            if said and said in seen:
                message = f"{term} holds {quoted(value) if isinstance(value, str) else 'the same node'} twice"
                pointer = node.at(*steps)
                fix = _fix(pointer, is_safe=isinstance(value, str)) if isinstance(steps[-1], int) else None
                yield Finding(pointer, message, "keep one of them, or say what differs", fix=fix)
            seen.add(said)
    for node, term in _properties.having(graph, *_PAIRS):
        others = {text.strip() for _, text in node.texts(_PAIRS[term])} - {""}
        for steps, text in node.texts(term) if others else ():
            if text.strip() in others:
                message = f"{term} is {quoted(text)}, and so is {_PAIRS[term]}"
                fix = _fix(node.at(*steps), is_safe=False)
                yield Finding(node.at(*steps), message, "leave it out, or write the other name", fix=fix)


def _fix(pointer: str, *, is_safe: bool) -> Fix:
    """Return what takes the value out; what is no more than a text says nothing the second time."""
    return Fix("take it out", (Remove(pointer),), is_safe)


def _said(value: Any) -> str:
    """Return what tells a value from others, "" where it says nothing."""
    if isinstance(value, str):
        return value if value.strip() else ""
    if is_object(value) and not value.keys() <= {"@type", "type", "@context"}:
        return json.dumps(value, sort_keys=True)
    return ""


@lru_cache(maxsize=4096)
def _places(shape: Shape) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Return where nodes of a shape may say something twice: in which properties, and in which two of them."""
    terms = tuple(key for key, kind in zip(shape.keys, shape.kinds, strict=True) if kind is list and key in _LISTS)
    return terms, tuple(pair for pair in _PAIRS.items() if shape.has(pair[0]) and shape.has(pair[1]))


def _repeats(_: Graph, node: Node) -> bool:
    """Tell whether a value may stand there twice."""
    terms, pairs = _places(node.shape)
    value = node.value
    for term in terms:
        if len(value[term]) > 1 and _may_hold_twice(value[term]):
            return True
    return any(_may_be_same(value[term], value[other]) for term, other in pairs)


def _may_hold_twice(members: list[Any]) -> bool:
    """Tell whether a list may hold a value twice: what is equal has the same address, name and identity."""
    try:
        if is_object(members[0]):
            looks = {member.get("url") or member.get("name") or member.get("@id") for member in members}
        else:
            looks = set(members)
    except (AttributeError, TypeError):
        return True
    return len(looks) < len(members)


def _may_be_same(text: Any, other: Any) -> bool:
    if isinstance(text, str) and isinstance(other, str):
        return text.strip() == other.strip()
    return text is not None and other is not None


RULE = Rule(
    code="NL127",
    name="repeated-value",
    severity=Severity.INFO,
    docs=__doc__,
    check=check,
    watch=Watch(shape=lambda shape: any(_places(shape)), node=_repeats),
)
