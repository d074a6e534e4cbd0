"""Values of foreign nodes as they come: one or many, text or node, wrapped or bare."""

import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from newsld import vocabulary
from newsld.model.graph import is_list, is_object

Json = dict[str, Any]

_SPACES = re.compile(r"\s+")
_SIGNS = str.maketrans("’‘‛´`“”„«»‹›–—‑", "'''''\"\"\"\"\"''---") | dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_RELATIVE = ("/", "./", "../")
_QUOTES = "\"' .,;:!?…"


def listed(value: Any) -> list[Any]:
    """Return the values of a property: none, one or many."""
    if value is None:
        return []
    if is_object(value) and "@list" in value:
        return listed(value["@list"])
    return value if is_list(value) else [value]


def single(values: list[Any], *shapes: Any) -> Any:
    """Return values as a property holds them: one bare, many as a list; one too, where one of the shapes is a list."""
    return values[0] if len(values) == 1 and not any(map(is_list, shapes)) else values


def is_blank(value: Any) -> bool:
    """Tell whether a value says nothing."""
    if isinstance(value, str):
        return not value.strip()
    return value is None or value in ([], {}) or (is_list(value) and all(map(is_blank, value)))


def types(node: Mapping[str, Any]) -> list[str]:
    """Return the types that a node says."""
    return [name for name in listed(node.get("@type")) if isinstance(name, str)]


def is_a(node: Mapping[str, Any], *expected: str) -> bool:
    """Tell whether a node is of one of the types, or of a kind of them."""
    return any(name == one or vocabulary.is_a(name, one) for name in types(node) for one in expected)


def name_of(node: Mapping[str, Any]) -> str:
    """Return the `@id` of a node, "" where it has none."""
    name = node.get("@id")
    return name if isinstance(name, str) else ""


def is_reference(value: Any) -> bool:
    """Tell whether a value only names a node."""
    return is_object(value) and bool(name_of(value)) and len(value) == 1


def texts(value: Any) -> Iterator[str]:
    """Yield the texts of a value, those of `{"@value": …}` among them."""
    for one in listed(value):
        said = one.get("@value") if is_object(one) else one
        if isinstance(said, str) and said.strip():
            yield said


def text(node: Mapping[str, Any], *terms: str) -> str:
    """Return the first text that a node says under one of the terms."""
    return next((found for term in terms for found in texts(node.get(term))), "")


def plain(said: str) -> str:
    """Return a text without what spellings of one and the same text differ in."""
    return _SPACES.sub(" ", unescape(said).translate(_SIGNS)).strip().casefold()


def words(said: str) -> str:
    """Return the words of a quotation or claim, without marks around them."""
    return plain(said).strip(_QUOTES)


def addresses(node: Mapping[str, Any], *terms: str, base: str = "") -> set[str]:
    """Return the addresses that a node says under the terms, in one spelling; those of nodes are their names.

    Relative ones start at `base`; a fragment alone or a blank name is none.
    """
    return {place for one in _said(node, terms) if (place := address(_absolute(one, base)))}


def _absolute(said: str, base: str) -> str:
    if not base or said.startswith(("#", "_:")):
        return said
    try:
        return urljoin(base, said)
    except ValueError:
        return said


def whole_addresses(node: Mapping[str, Any], *terms: str) -> set[str]:
    """Return the addresses that do not lead to a part of a page only."""
    return {place for one in _said(node, terms) if "#" not in one and (place := address(one))}


def _said(node: Mapping[str, Any], terms: Iterable[str]) -> Iterator[str]:
    values = (one for term in terms for one in listed(node.get(term)))
    named = (name_of(one) or text(one, "url") if is_object(one) else one for one in values)
    return (one for one in named if isinstance(one, str))


def address(said: str) -> str:
    """Return an address without what does not tell one page from another: scheme, www., fragment, closing slash."""
    try:
        parts = urlsplit(said.strip())
    except ValueError:
        return ""
    host = parts.netloc.lower().removeprefix("www.")
    query = f"?{parts.query}" if parts.query else ""
    return f"{host}{unquote(parts.path).rstrip('/')}{query}" if host else ""


def absolute(node: Mapping[str, Any], base: str) -> Json:
    """Return a copy of a node with its relative addresses, where these are certain to be some, starting at `base`."""
    return {term: _placed(term, said, base) for term, said in node.items()}


def _placed(term: str, said: Any, base: str) -> Any:
    if is_object(said):
        return absolute(said, base)
    if is_list(said):
        return [_placed(term, one, base) for one in said]
    is_relative = isinstance(said, str) and said.startswith(_RELATIVE) and "URL" in vocabulary.ranges(term)
    return _absolute(said, base) if is_relative else said


def walk(value: Any) -> Iterator[Json]:
    """Yield every object in a value, the outer first."""
    stack = [value]
    while stack:
        one = stack.pop()
        if is_object(one):
            yield one
            stack.extend(reversed(list(one.values())))
        elif is_list(one):
            stack.extend(reversed(one))


def renamed(value: Any, names: Mapping[str, str]) -> Any:
    """Return a value with other `@id`s for those that `names` has another for."""
    if is_object(value):
        return {
            key: names.get(said, said) if key == "@id" and isinstance(said, str) else renamed(said, names)
            for key, said in value.items()
        }
    return [renamed(one, names) for one in value] if is_list(value) else value


def rename(value: Any, names: Mapping[str, str]) -> None:
    """Give the nodes in a value the other `@id`s that `names` has for them."""
    for node in walk(value):
        if name_of(node) in names:
            node["@id"] = names[name_of(node)]


def replaced(top: list[Json], references: Mapping[int, Json]) -> None:
    """Put references in the place of the objects, told by their identity, that stand within others."""
    containers: list[Any] = [*top]
    while containers:
        container = containers.pop()
        for place, one in _members(container):
            if id(one) in references:
                container[place] = dict(references[id(one)])
            if is_object(one) or is_list(one):
                containers.append(one)


def _members(container: Any) -> list[tuple[Any, Any]]:
    if is_object(container):
        return list(container.items())
    return list(enumerate(container)) if is_list(container) else []


def first(values: Iterable[Any]) -> Any:
    """Return the first of some values, None where there is none."""
    return next(iter(values), None)
