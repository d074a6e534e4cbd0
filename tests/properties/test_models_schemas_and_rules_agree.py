"""pydantic, JSON Schema and the rules say the same of the shape of every document, but for what stands in one table."""

import json
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from drawn_objects import TERMS, documents
from hypothesis import given, settings
from jsonschema import Draft202012Validator
from pydantic import ValidationError
from real_documents import FILES, blocks
from referencing import Registry, Resource

from newsld.model.graph import is_list, is_object
from newsld.nodes import load
from newsld.nodes.json_schemas import json_schemas
from newsld.nodes.keywords import NO_NODE, term, types_of
from newsld.rules import RULES
from newsld.validation import validate

SCHEMAS: dict[str, Any] = dict(json_schemas())
REGISTRY = Registry[Any]().with_resources((name, Resource[Any].from_contents(at)) for name, at in SCHEMAS.items())
NODE: Any = Draft202012Validator(SCHEMAS["node.schema.json"], registry=REGISTRY)
SHAPE = [rule for rule in RULES if rule.code in {"NL009", "NL101"}]  # the keywords of a node, and its values
KEYWORDS = {"@id": "id", "@type": "type"}


class Verdicts(NamedTuple):
    """Whether each of the three takes a document."""

    models: bool
    schemas: bool
    rules: bool


def verdicts(document: dict[str, Any]) -> Verdicts:
    text = json.dumps({"@context": "https://schema.org", **document})
    return Verdicts(is_loaded(document), NODE.is_valid(document), not validate(text, rules=SHAPE))


def is_loaded(document: dict[str, Any]) -> bool:
    try:
        load(document)
    except ValidationError:
        return False
    return True


def objects(value: Any) -> Iterator[dict[str, Any]]:
    if is_object(value):
        yield value
    for inner in value.values() if is_object(value) else value if is_list(value) else ():
        yield from objects(inner)


def some(has: Callable[[dict[str, Any]], bool]) -> Callable[[Any], bool]:
    """Return whether an object in a document has something."""
    return lambda document: any(map(has, objects(document)))


def has_unlisted(node: dict[str, Any]) -> bool:
    """Tell whether an object or a list stands behind a key that no type of a node lists."""
    if not NO_NODE.isdisjoint(node):
        return False
    names = {name for said in types_of(node) if (name := term(said)) in TERMS} or {"Thing"}
    listed = {key for name in names for key in TERMS[name]}
    return any(key not in listed and isinstance(value, dict | list) for key, value in node.items())


def has_malformed(alias: dict[str, Any]) -> bool:
    """Tell whether `id` or `type`, the aliases, are of a wrong kind."""
    said = alias.get("type", "")
    is_type = isinstance(said, str) or (is_list(said) and all(isinstance(name, str) for name in said))
    return not isinstance(alias.get("id", ""), str) or not is_type


def is_value(document: dict[str, Any]) -> bool:
    return not NO_NODE.isdisjoint(document)


class Difference(NamedTuple):
    """A known difference: why it is there, what documents have that bear it, the smallest of them, who says what."""

    name: str
    reason: str
    bears: Callable[[Any], bool]
    example: dict[str, Any]
    said: Verdicts = Verdicts(models=True, schemas=True, rules=False)


DIFFERENCES = [
    Difference(
        "null for a keyword",
        "the models hold null for what is not set; JSON-LD refuses it",
        some(lambda node: node.get("@id", "") is None),
        {"@type": "Person", "@id": None},
    ),
    Difference(
        "a malformed alias",
        "the models know the keywords alone, and take `id` and `type` for properties of any kind",
        some(has_malformed),
        {"@type": "Person", "id": 5},
    ),
    Difference(
        "an alias beside its keyword",
        "the models read the keyword; to JSON-LD both are the same key, twice",
        some(lambda node: any({keyword, alias} <= node.keys() for keyword, alias in KEYWORDS.items())),
        {"@type": "Person", "@id": "#a", "id": "#b"},
    ),
    Difference(
        "a space in an @id",
        "the models take any text; no IRI holds a space",
        some(lambda node: any(" " in node[key] for key in ("@id", "id") if isinstance(node.get(key), str))),
        {"@type": "Person", "@id": "a b"},
    ),
    Difference(
        "what stands in a list or value object",
        "the models keep it as it is; rules read the nodes of a @list, and the keywords of a value",
        some(lambda node: not NO_NODE.isdisjoint(node)),
        {"@type": "Article", "author": {"@list": [{"@type": "Person", "parent": 5}]}},
    ),
    Difference(
        "nodes behind a property that the type does not list",
        "the models keep it as it is, also what stands behind a Role; rules look at every node",
        some(has_unlisted),
        {"@type": "Person", "ingredient": {"@type": "Person", "parent": 5}},
    ),
    Difference(
        "a value in the place of a document",
        "to the models the top of a document is a node whatever it holds; to the rules a value is none there either",
        is_value,
        {"@type": None, "@value": 5},
        Verdicts(models=False, schemas=False, rules=True),
    ),
]


def is_agreed_on(document: dict[str, Any]) -> None:
    said = verdicts(document)
    assert len(set(said)) == 1 or any(known.said == said and known.bears(document) for known in DIFFERENCES), said


@given(documents)
def test_the_three_agree_on_what_is_drawn_and_changed(document: dict[str, Any]) -> None:
    is_agreed_on({key: value for key, value in document.items() if key != "@context"})


@pytest.mark.parametrize("difference", DIFFERENCES, ids=lambda difference: difference.name)
def test_each_known_difference_is_one_and_is_told_from_the_others(difference: Difference) -> None:
    said = verdicts(difference.example)
    assert said == difference.said
    assert [one.name for one in DIFFERENCES if one.said == said and one.bears(difference.example)] == [difference.name]


def real(name: str) -> Iterator[dict[str, Any]]:
    for value in blocks(name):
        for top in value if is_list(value) else [value]:
            members: Any = top.get("@graph", [top]) if is_object(top) else []
            yield from (node for node in members if is_object(node)) if is_list(members) else ()


@pytest.mark.parametrize("name", FILES)
def test_the_three_agree_on_real_documents(name: str) -> None:
    every = 1 if settings.get_current_profile_name() == "thorough" else 40  # JSON Schema takes its time
    for node in list(real(name))[::every]:
        is_agreed_on({key: value for key, value in node.items() if key != "@context"})
