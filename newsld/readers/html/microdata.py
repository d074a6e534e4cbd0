"""The microdata of a page, as nodes in schema.org's plain terms."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ADDRESSED = {"a": "href", "area": "href", "link": "href", "img": "src", "audio": "src", "video": "src"}
_MOST_ITEMS = 500


def items(elements: "Sequence[HtmlElement]") -> Iterator[dict[str, Any]]:
    """Yield the outermost items of schema.org's types, those in them as their values."""
    nodes: dict[Any, dict[str, Any]] = {}
    speaking = (one for one in elements if one.get("itemprop") is not None or one.get("itemscope") is not None)
    for element in islice(speaking, 10 * _MOST_ITEMS):
        owner = next((nodes[above] for above in element.iterancestors() if above in nodes), None)
        value: Any = _value(element)
        is_node = element.get("itemscope") is not None
        if is_node:
            nodes[element] = value = _node(element)
        names = (element.get("itemprop") or "").split()
        if owner is not None and names:
            for name in names:
                owner[name] = [*owner.get(name, ()), value]
        elif is_node and "schema.org" in (element.get("itemtype") or ""):
            yield value


def _node(element: "HtmlElement") -> dict[str, Any]:
    kinds = [kind.rstrip("/").rpartition("/")[2] for kind in (element.get("itemtype") or "").split()]
    node: dict[str, Any] = {"@type": kinds} if kinds else {}
    if name := (element.get("itemid") or "").strip():
        node["@id"] = name
    return node


def _value(element: "HtmlElement") -> str:
    if (content := element.get("content")) is not None:
        return content
    if element.tag == "time" and (moment := element.get("datetime")):
        return moment
    if (key := _ADDRESSED.get(str(element.tag))) is not None:
        return element.get(key) or ""
    return element.text_content()
