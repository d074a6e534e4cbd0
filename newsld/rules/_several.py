"""Names of makers of an article that hold the names of several."""

import re
from functools import lru_cache

from newsld.model.graph import Graph
from newsld.rules import _authors, _titles

_BETWEEN = re.compile(r"\s*[,;|/]\s+(?:and\s+|und\s+|et\s+|y\s+)?|\s+(?:and|und|et|y|e|og|och|en|with|&|\+|\|)\s+")
_BYLINE = re.compile(r"\s*(?:[Bb]y|BY)\s+")
_NAME = re.compile(r"[^\W\d_][\w.'’-]*+(?:\s++[\w.'’-]++){1,4}")


@lru_cache(maxsize=1)
def in_one(graph: Graph) -> tuple[_authors.Author, ...]:
    """Return the makers of whom one has the names of several; two rules ask in turn."""
    return tuple(author for author in _authors.names(graph) if author.is_person and _is_several(graph, author))


def _is_several(graph: Graph, author: _authors.Author) -> bool:
    found = names(author.name)
    return len(found) > 1 and len(_without_titles(found, _titles.publishers_of(graph, author.article))) > 1


def names(text: str) -> list[str]:
    """Return the names that a text is made of, or none where a part of it may be no person's."""
    text = " ".join(text.split())  # a long run of blanks costs the patterns its square
    parts = [part.strip() for part in _BETWEEN.split(_BYLINE.sub("", text, count=1)) if part.strip()]
    return parts if all(_NAME.fullmatch(part) and part[0].isupper() for part in parts) else []


def _without_titles(found: list[str], publishers: frozenset[str]) -> list[str]:
    return [name for name in found if not _titles.is_title(name, publishers) and _titles.plain(name) not in publishers]
