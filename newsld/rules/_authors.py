"""Who is given as the author of an article, and by what name."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from newsld.model.graph import Graph, Node, Steps

PEOPLE = frozenset({"Person"})
ADDRESS = re.compile(r"(?i)\s*(?:(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)\s*")


class Author(NamedTuple):
    """A name of an author of `article`, at the `steps` from `node`: the author or, for mere text, the article."""

    article: Node
    node: Node
    steps: Steps
    name: str

    @property
    def is_text(self) -> bool:
        """Tell whether the name stands in the place of a node."""
        return self.node is self.article

    @property
    def is_person(self) -> bool:
        """Tell whether the author is said to be a person, or at least nothing else."""
        return self.is_text or not self.node.types or self.node.is_a(PEOPLE)


@lru_cache(maxsize=1)
def authors(graph: Graph) -> tuple[Author, ...]:
    """Return the names of the authors of each article; several rules ask in turn."""
    return tuple(author for article in graph.articles for author in _of(graph, article))


def names(graph: Graph) -> Iterable[Author]:
    """Return each name once, however many articles it stands for."""
    found = authors(graph)
    return {author.node.at(*author.steps): author for author in found}.values() if len(found) > 1 else found


def _of(graph: Graph, article: Node) -> Iterator[Author]:
    for steps, value in article.values("author"):
        nodes = graph.resolve(value)
        if isinstance(value, str) and not nodes:
            yield Author(article, article, steps, value)
        for node in nodes:
            for at, name in node.texts("name"):
                yield Author(article, node, at, name)
