"""Who is given as the author of an article, and by what name."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsld import vocabulary
from newsld.model.graph import Graph, Node, Shape, Steps
from newsld.model.watch import Sound, Watch

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


# names that no rule has anything to say of: some capitalised words, the first of them none of a byline's
_NAME = r"(?!(?:By|BY|Par|Por|Text|Words|Written|Posted)\b)[A-ZÀ-ÖØ-Þ][\w'’-]*+(?: [A-ZÀ-ÖØ-Þ][\w'’-]*+){0,4}\n"
_NAMES = re.compile(f"(?:{_NAME})*+")


def are_plain_names(texts: Sequence[str]) -> bool:
    """Tell of many texts whether each is beyond doubt a name, and one name."""
    lines = "\n".join(texts) + "\n"
    return lines.count("\n") == len(texts) and _NAMES.fullmatch(lines) is not None


def _may_be_party(shape: Shape) -> bool:
    return not shape.types or any(vocabulary.is_a(name, kind) for name in shape.types for kind in _PARTIES)


def may_be_name(shape: Shape, term: str) -> bool:
    """Tell whether a property of nodes that look so may be the name of an author."""
    return term == "author" or (term == "name" and _may_be_party(shape))


def _doubt(shape: Shape, term: str) -> Sound | None:
    return are_plain_names if may_be_name(shape, term) else None


_PARTIES = ("Person", "Organization")
WATCH = Watch(
    link=lambda _, term, child: term == "author" and not child.is_reference and not _may_be_party(child), text=_doubt
)
