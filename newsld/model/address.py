"""Where the articles of a document say that they stand, and whether two addresses are of one page."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

from newsld.model.graph import Graph, Node, Steps, iri, is_object

_HOST = re.compile(r"^(?:(?:www\d?|m|mobile|amp|touch|wap)\.)+(?=[^.]+\.)")
_PATH = re.compile(r"(?:^/amp(?=/))|(?:[/.]amp)?(?:/index|/default)?(?:\.s?html?|\.php|\.aspx?)?(?:[/.]amp)?$")
_NUMBER = 5  # digits; fewer may be a page of a list
_ABOUT_READERS = re.compile(r"(?i)utm_|fbclid|gclid|amp|ref|source|cmp|at_|share|output")


class Address(NamedTuple):
    """An address that an article gives as its own."""

    steps: Steps
    written: str


class _Place(NamedTuple):
    host: str
    path: str
    query: frozenset[tuple[str, str]]


def main_articles(graph: Graph) -> tuple[Node, ...]:
    """Return the articles at the top of a document, or that a page at its top is about."""
    return tuple(
        node
        for node in graph.articles
        if node.parent is None or (node.parent.parent is None and node.steps[:1] == ("mainEntity",))
    )


def addresses(article: Node) -> Iterator[Address]:
    """Yield each address that an article says it stands at, by `url` or `mainEntityOfPage`.

    Of several values in one property nobody knows which is meant.
    """
    for term in ("url", "mainEntityOfPage"):
        values = list(article.values(term))
        if len(values) == 1:
            yield from _in(*values[0])


def _in(steps: Steps, value: Any) -> Iterator[Address]:
    """Yield the address that a value is, or those that a page as a node has."""
    said = [(steps, value)]
    if is_object(value):
        said = [((*steps, key), value.get(key)) for key in ("@id", "id", "url")]
    return (Address(at, text) for at, text in said if isinstance(text, str) and _is_address(text))


def names(article: Node) -> tuple[str, ...]:
    """Return everything that may be an article's address, its `@id` too."""
    return (*(address.written for address in addresses(article)), *filter(_is_address, (iri(article.value),)))


def _is_address(text: str) -> bool:
    return text.strip().startswith(("http://", "https://", "//", "/"))


def is_one_page(one: str, other: str) -> bool:
    """Tell whether two addresses may be of one page.

    Schemes, hosts and paths for small screens, fragments and what tells where the reader comes from are all the same.
    """
    a, b = _place(one), _place(other)
    if a is None or b is None:
        return False
    hosts = not a.host or not b.host or a.host == b.host
    queries = not a.query or not b.query or bool(a.query & b.query)
    return hosts and queries and (a.path == b.path or _is_short(a.path, b.path) or _is_short(b.path, a.path))


def _is_short(path: str, other: str) -> bool:
    """Tell whether a path is no more than the number by which another calls its article."""
    number = path.strip("/")
    return number.isdigit() and len(number) >= _NUMBER and number in re.split(r"\D+", other)


def is_front(address: str) -> bool:
    """Tell whether an address is the front page of a site."""
    place = _place(address)
    return place is not None and not place.path and not place.query


def front(address: str) -> str:
    """Return the front page of the site that an address is of, "" where it is none on the web."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


def _place(address: str) -> _Place | None:
    try:
        parts = urlsplit(address.strip())
        host = (parts.hostname or "").casefold()
    except ValueError:
        return None
    path = unquote(parts.path).casefold().rstrip("/")
    query = frozenset(pair for pair in parse_qsl(parts.query) if not _ABOUT_READERS.match(pair[0]))
    return _Place(_HOST.sub("", host), _PATH.sub("", path), query)
