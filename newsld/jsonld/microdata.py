"""Microdata → JSON-LD: the items of a page as extruct reads them, each value at the element that says it."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib import import_module
from typing import Any

from newsld import vocabulary
from newsld.jsonld.elements import Retelling, address, encoded, is_schema_org, marked, meant, moment, text_of
from newsld.model.document import Retold
from newsld.model.graph import Steps, is_list, is_object

_ADDRESSED = frozenset({"a", "area", "audio", "embed", "iframe", "img", "link", "object", "source", "track", "video"})
_VALUED = {"time": "datetime", "data": "value", "meter": "value"}
_KEYWORDS = ("id", "type")
_TOO_DEEP = "//*[@itemscope][count(ancestor::*[@itemscope]) > 60]"  # items in items; real pages have three or four
_TEXTS = frozenset({"Text", "URL"})  # what a link may stand for as it is; elsewhere it refers to a node


def retold(page: str, *, is_placed: bool = True) -> Retold | None:
    """Return what the items of schema.org's types say, as one document, or `None` where there are none."""
    if not (text := marked(page) if is_placed else encoded(page)):
        return None
    tree: Any = import_module("extruct.utils").parse_html(text, "utf-8")
    if tree.xpath(_TOO_DEEP):
        raise RecursionError  # where extruct meets it, a lock of lxml stays locked, and the next page waits for ever
    extractor: Any = import_module("extruct.w3cmicrodata").MicrodataExtractor(add_html_node=True)
    items: list[Any] = extractor.extract_items(tree, "")
    retelling = Retelling(page, is_placed=is_placed)
    return retelling.of([_node(retelling, item, (i,)) for i, item in enumerate(_of_schema_org(items))])


def _of_schema_org(items: list[Any]) -> Iterator[dict[str, Any]]:
    """Yield the outermost items of schema.org's types."""
    for item in items:
        if not is_object(item):
            continue
        if any(map(is_schema_org, _values(item.get("type", [])))):
            yield item
        else:
            for said in item.get("properties", {}).values():
                yield from _of_schema_org(_values(said))


def _values(said: Any) -> list[Any]:
    return said if is_list(said) else [said]


def _node(retelling: Retelling, item: Mapping[str, Any], steps: Steps) -> dict[str, Any]:
    element = item["htmlNode"]
    retelling.stands(steps, element)
    types = _values(item.get("type", []))
    node: dict[str, Any] = {"@type": types[0] if len(types) == 1 else types} if types else {}
    if name := element.get("itemid", "").strip():
        node["@id"] = name
    if types and not any(map(is_schema_org, types)):
        return node  # its properties are another vocabulary's
    speaking = _speaking(element)
    for term, said in item.get("properties", {}).items():
        if not term.startswith("@") and term not in _KEYWORDS:
            values = _values(said)
            elements = speaking.get(term, [])
            if len(elements) != len(values):
                elements = [element] * len(values)
            node[term] = _said(retelling, (*steps, term), values, elements)
    return node


def _said(retelling: Retelling, steps: Steps, values: list[Any], elements: list[Any]) -> Any:
    """Return the value of a property, or the list of them."""
    retelling.stands(steps, elements[0])
    if len(values) == 1:
        return _value(retelling, steps, values[0], elements[0])
    for i, element in enumerate(elements):
        retelling.stands((*steps, i), element)
    return [_value(retelling, (*steps, i), value, elements[i]) for i, value in enumerate(values)]


def _value(retelling: Retelling, steps: Steps, value: Any, element: Any) -> Any:
    if is_object(value):
        return _node(retelling, value, steps) if "htmlNode" in value else value
    if not isinstance(value, str):
        return None  # an item that stands elsewhere already
    term = next(step for step in reversed(steps) if isinstance(step, str))
    if term not in _terms(element.get("itemprop", "")):
        return meant(term, value)
    if element.tag in _ADDRESSED:
        return address(value) if _TEXTS.intersection(vocabulary.ranges(term)) else {"@id": address(value)}
    if element.tag in _VALUED and _VALUED[element.tag] not in element.attrib:
        value = element.get("content") or text_of(element)
    elif element.tag == "time":
        value = moment(value)
    return meant(term, value)


@lru_cache(maxsize=64)
def _terms(itemprop: str) -> frozenset[str]:
    """Return the properties that an element says; one may say thousands."""
    return frozenset(itemprop.split())


def _speaking(item: Any) -> Mapping[str, list[Any]]:
    """Return the elements that say each property of an item, in the order that extruct takes them in."""
    found: dict[str, list[Any]] = {}
    for element in (*_below(list(item)), *_referred(item)):
        for term in element.get("itemprop").split():
            found.setdefault(term, []).append(element)
    return found


def _below(elements: list[Any]) -> Iterator[Any]:
    """Yield the elements with properties among these and below, without those of other items."""
    stack = elements[::-1]
    while stack:
        element = stack.pop()
        if element.get("itemprop") is not None:
            yield element
        if element.get("itemscope") is None:
            stack.extend(reversed(element))


def _referred(item: Any) -> Iterator[Any]:
    for name in item.get("itemref", "").split():
        yield from _below(item.xpath("id($name)[1]", name=name))
