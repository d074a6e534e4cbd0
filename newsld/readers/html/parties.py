"""Persons and organisations as the nodes of a page tell of them."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

from newsld.model.metadata import Party
from newsld.readers.html.graph import Graph, Node, text_of, types
from newsld.readers.html.names import is_nobody, is_person, names_in
from newsld.readers.html.page import Page

_ORGANIZED = re.compile(
    r"\b(?:staff|team|desk|redaktion|news(?:room)?|agenc\w*|press\w*|editors|redacción|rédaction|redazione|media)\b",
    re.IGNORECASE,
)


def parties(value: Any, graph: Graph, page: Page) -> Iterator[Party]:
    """Yield those whom a value names: a node, or a text with one name or several."""
    name = text_of(value)
    if not isinstance(value, Mapping):
        yield from (Party(one, is_organization=is_organized(one)) for one in names_in(name))
        return
    several = tuple(names_in(name))
    if len(several) > 1:
        yield from (Party(one, is_organization=is_organized(one)) for one in several)
    elif name and not is_nobody(name):
        yield party_of(cast("Node", value), graph, page, several[0] if several else name)


def party_of(node: Node, graph: Graph, page: Page, name: str = "") -> Party:
    """Return the one whom a node is of, by another spelling of the name where it is given."""
    name = name or text_of(node)
    kinds = types(node)
    addresses = [page.address(text) for text in graph.texts(node, "url")]
    same_as = [page.address(text) for text in graph.texts(node, "sameAs")]
    is_organization = any(kind.endswith("Organization") for kind in kinds) and "Person" not in kinds
    return Party(
        name,
        is_organization=is_organization or is_organized(name),
        url=next((address for address in addresses if address), ""),
        job_title=", ".join(dict.fromkeys(graph.texts(node, "jobTitle"))),
        same_as=tuple(dict.fromkeys(address for address in same_as if address)),
        image=next((address for address in map(page.address, _images(node, graph)) if address), ""),
    )


def _images(node: Node, graph: Graph) -> Iterator[str]:
    """Yield the addresses of the images of a node."""
    for value in graph.values(node, "image", "logo"):
        yield from (
            graph.texts(cast("Node", value), "url", "contentUrl") if isinstance(value, dict) else (text_of(value),)
        )


def is_organized(name: str) -> bool:
    """Tell the name of an organisation, as far as its form tells it."""
    return (not is_person(name) and (name.isupper() or name.islower())) or bool(_ORGANIZED.search(name))
