"""Concepts in NewsML-G2: names in the item's language, types, codes, and what the item asserts of them elsewhere."""

from collections.abc import Iterable, Iterator, Mapping

from newsld.readers._addresses import web_address
from newsld.readers.xml.elements import LANGUAGE, Element, child, children, descendants, flat, text_of
from newsld.readers.xml.iptc import IPTC

_KEYS = ("qcode", "uri", "literal")
_SHORT = frozenset({"short", "nickname", "sort", "sortname", "code", "mnemonic"})


def code_of(element: Element | None, key: str = "qcode") -> str:
    """Return the code that an attribute, or its sibling that holds a URI, says, without its scheme, in lower case."""
    if element is None:
        return ""
    said = element.get(key, "") or element.get("uri" if key == "qcode" else f"{key}uri", "")
    return said.rstrip("/").rpartition("/" if "//" in said else ":")[2].strip().lower()


def codes_of(element: Element, key: str) -> frozenset[str]:
    """Return the codes of an attribute that may hold several."""
    said = f"{element.get(key, '')} {element.get(f'{key}uri', '')}".split()
    if not said:
        return frozenset()
    return frozenset(one.rstrip("/").rpartition("/" if "//" in one else ":")[2].lower() for one in said)


def iri_of(element: Element) -> str:
    """Return the IRI that names a concept: its own, or that of its code in a vocabulary of IPTC."""
    alias, _, code = element.get("qcode", "").partition(":")
    if code and alias in IPTC:
        return web_address(IPTC[alias] + code)
    return web_address(element.get("uri", ""))


class Concepts:
    """What an item asserts of concepts, and the language in which they are named."""

    def __init__(self, item: Element) -> None:
        self.language = item.get(LANGUAGE, "")
        self._asserted: dict[str, list[Element]] = {}
        for assertion in children(item, "assert"):
            for key in _KEYS:
                if assertion.get(key, ""):
                    self._asserted.setdefault(assertion.get(key, ""), []).append(assertion)

    def told(self, element: Element) -> Iterator[Element]:
        """Yield the element that mentions a concept, and all assertions of it."""
        yield element
        for key in _KEYS:
            yield from self._asserted.get(element.get(key, ""), ())

    def name(self, element: Element | None) -> str:
        """Return the name of a concept, "" where nobody gives one: a code is none."""
        if element is None:
            return ""
        named = (self._best(children(one, "name")) for one in self.told(element))
        return next(filter(None, named), "")

    def type(self, element: Element) -> str:
        """Return what kind of thing a concept is, such as "person", "organisation" or "geoarea"."""
        for one in self.told(element):
            found = code_of(one, "type") or next((code_of(kind) for kind in children(one, "type")), "")
            if found:
                return found
        return ""

    def child(self, element: Element, *path: str) -> Element | None:
        """Return the first element down a path, in the mention or in an assertion."""
        return next((found for one in self.told(element) if (found := child(one, *path)) is not None), None)

    def broader(self, element: Element) -> Iterator[Element]:
        """Yield the concepts above one, as its mention and its assertions name them, and those above them."""
        seen: set[str] = set()
        waiting = [element]
        while waiting:
            for one in self.told(waiting.pop(0)):
                for above in children(one, "broader"):
                    key = "\n".join(above.get(key, "") for key in _KEYS)
                    if key.strip() and key in seen:
                        continue
                    seen.add(key)
                    waiting.append(above)
                    yield above

    def _best(self, names: Iterable[Element]) -> str:
        """Return the name that is a full one and in the item's language, as far as there is a choice."""
        found = [(name, text) for name in names if (text := text_of(name))]
        if len(found) == 1:
            return found[0][1]
        return min(found, key=lambda one: self._distance(one[0]), default=(None, ""))[1]

    def _distance(self, name: Element) -> tuple[bool, int]:
        said, wanted = name.get(LANGUAGE, "").lower(), self.language.lower()
        is_short = not _SHORT.isdisjoint(codes_of(name, "role"))
        primary = said.partition("-")[0] == wanted.partition("-")[0]
        order = 0 if said == wanted else 1 if primary else 2 if not said else 3 if said.startswith("en") else 4
        return is_short, order


def text_by_role(elements: Iterable[Element]) -> Iterator[tuple[frozenset[str], str]]:
    """Yield the texts of elements that have one, each with its roles."""
    for element in elements:
        if text := text_of(element):
            yield codes_of(element, "role"), text


def position_of(element: Element | None) -> tuple[float | None, float | None]:
    """Return latitude and longitude in degrees, `None` for both where they are none."""
    for position in descendants(element, "position"):
        try:
            latitude, longitude = float(position.get("latitude", "")), float(position.get("longitude", ""))
        except ValueError:
            continue
        if abs(latitude) <= 90 and abs(longitude) <= 180:  # noqa: PLR2004  degrees
            return latitude, longitude
    return None, None


COUNTRIES: Mapping[str, str] = {"iso3166-1a2": "alpha-2", "iso3166-1a3": "alpha-3"}
"""The aliases of the vocabularies of countries."""


def plain(element: Element | None) -> str:
    """Return the text of an element, or what it says literally."""
    return "" if element is None else text_of(element) or flat(element.get("literal", ""))
