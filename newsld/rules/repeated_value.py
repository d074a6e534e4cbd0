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
from typing import Any

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, Node, Shape, is_list, is_object
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
                yield Finding(node.at(*steps), message, "keep one of them, or say what differs")
            seen.add(said)
    for node, term in _properties.having(graph, *_PAIRS):
        others = {text.strip() for _, text in node.texts(_PAIRS[term])} - {""}
        for steps, text in node.texts(term) if others else ():
            if text.strip() in others:
                message = f"{term} is {quoted(text)}, and so is {_PAIRS[term]}"
                yield Finding(node.at(*steps), message, "leave it out, or write the other name")


def _said(value: Any) -> str:
    """Return what tells a value from others, "" where it says nothing."""
    if isinstance(value, str):
        return value.strip()
    if is_object(value) and not value.keys() <= {"@type", "type", "@context"}:
        return json.dumps(value, sort_keys=True)
    return ""


def _may_repeat(shape: Shape) -> bool:
    has_list = any(shape.kind(term) in (list, dict) for term in _LISTS)
    return has_list or any(shape.has(term) and shape.has(other) for term, other in _PAIRS.items())


def _repeats(_: Graph, node: Node) -> bool:
    """Tell whether a value may stand there twice: what is equal looks alike."""
    for term in _LISTS:
        value = node.value.get(term)
        if is_object(value) and not _WRAPPERS.isdisjoint(value):
            return True
        if is_list(value) and len(set(looks := list(map(_look, value)))) < len(looks):
            return True
    return any(_may_be_same(node.value.get(term), node.value.get(other)) for term, other in _PAIRS.items())


def _may_be_same(text: Any, other: Any) -> bool:
    if isinstance(text, str) and isinstance(other, str):
        return text.strip() == other.strip()
    return text is not None and other is not None


def _look(value: Any) -> Any:
    """Return what values that say the same have in common, and few others."""
    if isinstance(value, str):
        return value.strip()
    if is_object(value):
        return len(value), *(_text(value.get(key)) for key in ("@id", "name", "url"))
    return None


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


_WRAPPERS = frozenset({"@list", "@set", "@value"})
RULE = Rule(
    code="NL127",
    name="repeated-value",
    severity=Severity.INFO,
    docs=__doc__,
    check=check,
    watch=Watch(shape=_may_repeat, node=_repeats),
)
