"""The structured data that a page carries already, as nodes in schema.org's plain terms."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any, cast

from newsld.errors import MissingPackage, UnreadableMarkup
from newsld.jsonld.embedding import Element, elements
from newsld.jsonld.markup import lower_bytes, readings
from newsld.jsonld.parser import parse, term
from newsld.model.graph import ARTICLE_TYPES, is_list, is_object

_CONTEXT = "https://schema.org"
_ALIASES = {"id": "@id", "type": "@type"}
_WITHIN = ("@graph", "@included")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_BLANK = "_:"
_BLANK_NAME = re.compile(r'"@id": "(_:[^"]*)"')
_REVIEWS = re.compile(  # of a page in lower case
    rb"""(?:itemtype(?<=\bitemtype)|typeof(?<=\btypeof))\s*=\s*["']?[^"'<>]{0,60}\b(?:claimreview|claim|quotation)\b"""
)

Json = dict[str, Any]


def carried(page: str, blocks: Iterable[Element] | None = None) -> tuple[Mapping[str, Any], ...]:
    """Return the nodes at the top of a page's JSON-LD blocks, in their order; what cannot be read has none.

    `blocks` are those, where they are known already.

    Where no block but ours tells of an article, its microdata and RDFa are asked, and where these hold reviews or
    quotations. Nodes that are named within their block alone (`_:b0`) are kept apart from those of other blocks.
    """
    found = [(element, list(nodes_of(element.text))) for element in (elements(page) if blocks is None else blocks)]
    documents = [nodes for _, nodes in found]
    is_told = any(_is_article(node) for one, nodes in found for node in nodes if one.is_merged or not one.is_ours)
    if not is_told or _has_reviews(page):
        for read in readings(page, is_placed=False):
            with suppress(MissingPackage, UnreadableMarkup):
                if retold := read():
                    documents.append(list(nodes_of(retold.text)))
    return tuple(_apart(documents))


def _has_reviews(page: str) -> bool:
    """Tell whether elements speak of reviews or quotations; the pattern is slow, and most pages lack its words."""
    lower = lower_bytes(page)
    are_typed = b"itemtype" in lower or b"typeof=" in lower or b"typeof =" in lower
    return are_typed and (b"claim" in lower or b"quotation" in lower) and _REVIEWS.search(lower) is not None


def nodes_of(text: str) -> Iterator[Json]:
    """Yield the nodes at the top of a document, in schema.org's plain terms; of an unreadable one there are none."""
    for node in parse(text).nodes:
        if node.parent is None:
            yield from _hoisted(_plain_object(cast("Json", node.value)))


def in_plain_terms(nodes: Iterable[Mapping[str, Any]]) -> tuple[Mapping[str, Any], ...]:
    """Return nodes such as records bring along, in any spelling, in schema.org's plain terms; of what is none, none."""
    return tuple(plain for node in nodes for plain in _of_value({"@context": _CONTEXT, **node}))


def _of_value(value: Json) -> Iterator[Json]:
    with suppress(TypeError, ValueError, RecursionError):
        yield from nodes_of(json.dumps(value))


def _hoisted(node: Json) -> Iterator[Json]:
    """Yield a node, and those that it holds without saying anything of them."""
    within = [member for key in _WITHIN for member in _listed(node.pop(key, []))]
    if node:
        yield node
    for member in within:
        if is_object(member):
            yield from _hoisted(member)


def _plain(value: Any) -> Any:
    if is_object(value):
        return _plain_object(value)
    if is_list(value):
        return [_plain(member) for member in value]
    return _LONE_SURROGATE.sub("\ufffd", value) if isinstance(value, str) else value


def _plain_object(value: Json) -> Any:
    if value.keys() == {"@value"} or value.keys() == {"@set"}:
        return _plain(next(iter(value.values())))
    plain: Json = {}
    for key, said in value.items():
        name = _ALIASES.get(key) or term(_LONE_SURROGATE.sub("\ufffd", key))
        if key != "@context" and name not in plain:
            plain[name] = _types(said) if name == "@type" else _plain(said)
    return plain


def _types(said: Any) -> Any:
    names = [term(name) if isinstance(name, str) else name for name in _listed(said)]
    return names if is_list(said) and len(names) != 1 else names[0] if names else None


def _listed(value: Any) -> list[Any]:
    return value if is_list(value) else [value]


def _is_article(node: Json) -> bool:
    return not ARTICLE_TYPES.isdisjoint(name for name in _listed(node.get("@type")) if isinstance(name, str))


def _apart(documents: list[list[Json]]) -> Iterator[Json]:
    """Yield the nodes of all documents, those that two of them call by the same blank name by different ones."""
    taken: set[str] = set()
    for i, nodes in enumerate(documents):
        names = set(_BLANK_NAME.findall(json.dumps(nodes)))
        is_apart = names.isdisjoint(taken)
        taken |= names
        yield from nodes if is_apart else (_renamed(node, f"b{i}-") for node in nodes)


def _renamed(value: Any, mark: str) -> Any:
    if is_object(value):
        return {key: _named(said, mark) if key == "@id" else _renamed(said, mark) for key, said in value.items()}
    return [_renamed(member, mark) for member in value] if is_list(value) else value


def _named(said: Any, mark: str) -> Any:
    is_blank = isinstance(said, str) and said.startswith(_BLANK)
    return f"{_BLANK}{mark}{said.removeprefix(_BLANK)}" if is_blank else said
