"""Whose a document is: the host of the address that it gives, else that of the folder it lies in."""

import re
from collections.abc import Iterator
from pathlib import PurePath
from urllib.parse import urlsplit

from newsld.jsonld import parse
from newsld.model.document import Document
from newsld.model.graph import PAGE_TYPES, Node, iri, is_object

UNKNOWN = "-"
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")
_TERMS = ("url", "mainEntityOfPage")


def host_of(document: Document) -> str:
    """Return the host of a document's article, else of its page, else of any node, else of its path; else "-"."""
    graph = parse(document.retold.text if document.retold else document.text)
    first = [*graph.articles, *graph.of_types(PAGE_TYPES), *graph.nodes]
    told = (host for node in first for address in _addresses(node) if (host := _host(address)))
    return next(told, "") or next(_in_path(document.file), UNKNOWN)


def _addresses(node: Node) -> Iterator[str]:
    yield node.id
    for term in _TERMS:
        for _, value in node.values(term):
            yield value if isinstance(value, str) else iri(value) if is_object(value) else ""


def _host(address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return (parts.hostname or "") if parts.scheme in {"http", "https"} else ""


def _in_path(file: str) -> Iterator[str]:
    return (part.lower() for part in PurePath(file).parts[:-1] if _HOST.fullmatch(part.lower()))
