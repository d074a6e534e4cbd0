"""RDFa → JSON-LD: the typed things of a page as extruct reads them, each value at the element that says it.

RDF has neither order nor places, so each typed element without a name gets one before the page is read.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, NamedTuple
from urllib.parse import urljoin

from newsld import vocabulary
from newsld.jsonld.elements import Retelling, address, marked, meant, moment, text_of
from newsld.model.document import Retold
from newsld.model.graph import Steps

_BASE = "https://page.invalid/"
_NAMELESS = f"{_BASE}#newsld-"
_NAMING = ("about", "resource", "href", "src")
_VALUED = {"time": "datetime", "data": "value", "meter": "value"}


class _Things(NamedTuple):
    """What was read: each thing of a schema.org type by its name, and the element that opens each."""

    said: Mapping[str, dict[str, Any]]
    elements: Mapping[str, Any]


def retold(page: str) -> Retold | None:
    """Return what the things of schema.org's types say, as one document, or `None` where there are none."""
    if not (text := marked(page)):
        return None
    tree: Any = import_module("extruct.utils").parse_xmldom_html(text, "utf-8")
    elements = _named(tree)
    read: list[Any] = import_module("extruct.rdfa").RDFaExtractor().extract_items(tree, base_url=_BASE)
    said = {thing["@id"]: thing for thing in read if any(map(vocabulary.local_name, thing.get("@type", ())))}
    things = _Things(said, {name: elements.get(name, tree) for name in said})
    retelling = Retelling(page)
    names = sorted(said, key=lambda name: (name in _referred(said), retelling.span(things.elements[name]), name))
    teller = _Teller(things, retelling)
    return retelling.of(list(teller.outermost(names)))


def _named(tree: Any) -> Mapping[str, Any]:
    """Give each typed element without a name one, values that only attributes hold a place, and return all by name."""
    found: dict[str, Any] = {}
    for i, element in enumerate(tree.iter()):
        if not isinstance(element.tag, str):
            continue
        if element.tag == "base":
            element.attrib.pop("href", None)
        _tame(element)
        if element.get("typeof") is not None:
            if all(element.get(key) is None for key in _NAMING):
                element.set("resource", f"{_NAMELESS}{i}")
            found.setdefault(_name(element), element)
        elif element.get("content") is None and (value := element.get(_VALUED.get(element.tag, "content"))) is not None:
            element.set("content", moment(value) if element.tag == "time" else value)
    return found


def _name(element: Any) -> str:
    return urljoin(_BASE, next(own for key in _NAMING if (own := element.get(key)) is not None).strip())


def _tame(element: Any) -> None:
    """Escape what makes an address none at all: pyRdfa reads no page that holds one."""
    for key in _NAMING:
        if (said := element.get(key)) and "[" in said:
            element.set(key, said.replace("[", "%5B").replace("]", "%5D"))


def _referred(said: Mapping[str, dict[str, Any]]) -> frozenset[str]:
    return frozenset(
        value["@id"]
        for thing in said.values()
        for key, values in thing.items()
        if vocabulary.local_name(key)
        for value in values
        if "@id" in value
    )


class _Teller:
    """Things retold: each once, within the first that speaks of it."""

    def __init__(self, things: _Things, retelling: Retelling) -> None:
        self._things = things
        self._retelling = retelling
        self._told: set[str] = set()
        self._count = 0

    def outermost(self, names: list[str]) -> Iterator[dict[str, Any]]:
        """Yield the things that stand in no other; those that others speak of come last in `names`."""
        for name in names:
            if name not in self._told:
                yield self._node(name, (self._count,))
                self._count += 1

    def _node(self, name: str, steps: Steps) -> dict[str, Any]:
        self._told.add(name)
        thing, element = self._things.said[name], self._things.elements[name]
        self._retelling.stands(steps, element)
        types = [vocabulary.local_name(kind) or kind for kind in thing["@type"]]
        node: dict[str, Any] = {"@type": types[0] if len(types) == 1 else sorted(types)}
        if not name.startswith((_NAMELESS, "_:")):
            node["@id"] = _relative(name)
        for key in sorted(thing):
            if term := vocabulary.local_name(key):
                node[term] = self._said((*steps, term), self._placed(term, thing[key], element))
        return node

    def _said(self, steps: Steps, placed: list[tuple[Any, Any]]) -> Any:
        """Return the value of a property, or the list of them."""
        self._retelling.stands(steps, placed[0][1])
        if len(placed) == 1:
            return self._value(steps, placed[0][0])
        for i, (_, element) in enumerate(placed):
            self._retelling.stands((*steps, i), element)
        return [self._value((*steps, i), value) for i, (value, _) in enumerate(placed)]

    def _value(self, steps: Steps, value: Mapping[str, Any]) -> Any:
        if (name := value.get("@id")) is None:
            said, term = value.get("@value"), next(step for step in reversed(steps) if isinstance(step, str))
            return meant(term, said) if isinstance(said, str) else said
        if name not in self._things.said:
            return _relative(name)
        return self._node(name, steps) if name not in self._told else {"@id": _relative(name)}

    def _placed(self, term: str, values: list[dict[str, Any]], thing: Any) -> list[tuple[Any, Any]]:
        """Return the values of a property in the order of the page, each with the element that says it."""
        speaking = [element for element in _below(thing) if term in map(_term, element.get("property", "").split())]
        found = [(value, self._element(value, [*speaking, thing])) for value in values]
        return sorted(found, key=lambda pair: (self._retelling.span(pair[1]), str(pair[0])))

    def _element(self, value: Mapping[str, Any], speaking: list[Any]) -> Any:
        """Return the first element that says a value, the last of all where none is known to."""
        if (name := value.get("@id", "")) in self._things.elements:
            return self._things.elements[name]
        return next((element for element in speaking if _says(element, value)), speaking[-1])


def _relative(name: str) -> str:
    return name if not name.startswith(_BASE) else address(name.removeprefix(_BASE)) or "./"


def _term(written: str) -> str:
    """Return a property without what stands before it: a prefix, or the address of a vocabulary."""
    return written.replace("#", "/").replace(":", "/").rpartition("/")[2]


def _below(thing: Any) -> Iterator[Any]:
    """Yield the elements that may say something of a thing: those below it, without what is below other things."""
    stack = list(thing)[::-1]
    while stack:
        element = stack.pop()
        if not isinstance(element.tag, str):
            continue
        yield element
        if all(element.get(key) is None for key in ("typeof", "about", "resource")):
            stack.extend(reversed(list(element)))


def _says(element: Any, value: Mapping[str, Any]) -> bool:
    if "@id" in value:
        return any(urljoin(_BASE, element.get(key)) == value["@id"] for key in _NAMING if element.get(key) is not None)
    said = element.get("content")
    return " ".join(str(value.get("@value")).split()) == (text_of(element) if said is None else " ".join(said.split()))
