"""Who is given as the author of an article, or as another of its makers, and by what name."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsld import vocabulary
from newsld.model.graph import Graph, Node, Shape, Steps
from newsld.model.watch import Sound, Watch
from newsld.rules import _title_words

PEOPLE = frozenset({"Person"})
MAKERS = ("contributor", "creator", "editor", "author")  # who is an author too is told as one
ADDRESS = re.compile(r"(?i)\s*(?:(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)\s*")


class Author(NamedTuple):
    """A name of a maker of `article`, at the `steps` from `node`: the maker or, for mere text, the article.

    `term` is the property that leads there: `author`, or one of those in `MAKERS`.
    """

    article: Node
    node: Node
    steps: Steps
    name: str
    term: str = "author"

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
    """Return the names of the makers of each article; several rules ask in turn."""
    return tuple(author for article in graph.articles for term in MAKERS for author in _of(graph, article, term))


def names(graph: Graph) -> Iterable[Author]:
    """Return each name once, however many articles it stands for."""
    found = authors(graph)
    return {author.node.at(*author.steps): author for author in found}.values() if len(found) > 1 else found


def _of(graph: Graph, article: Node, term: str) -> Iterator[Author]:
    for steps, value in article.values(term):
        nodes = graph.resolve(value)
        if isinstance(value, str) and not nodes:
            yield Author(article, article, steps, value, term)
        for node in nodes:
            for at, name in node.texts("name"):
                yield Author(article, node, at, name, term)


# names that no rule has anything to say of: some capitalised words, the first of them none of a byline's
_NO_BYLINE = r"(?!(?:By|BY|Par|Por|Von|Door|Av|Af|Text|Words|Written|Posted)\b)"
_NAME = rf"{_NO_BYLINE}[A-ZÀ-ÖØ-Þ][\w'’-]*+(?: [A-ZÀ-ÖØ-Þ][\w'’-]*+){{0,4}}\n"
_NAMES = re.compile(f"(?:{_NAME})*+")


def are_plain_names(texts: Sequence[str]) -> bool:
    """Tell of many texts whether each is beyond doubt a name, one name, and nothing more."""
    lines = "\n".join(texts) + "\n"
    is_plain = lines.count("\n") == len(texts) and _NAMES.fullmatch(lines) is not None
    return is_plain and _title_words.WORDS.isdisjoint(lines.casefold().split())


def _may_be_party(shape: Shape) -> bool:
    return not shape.types or any(vocabulary.is_a(name, kind) for name in shape.types for kind in _PARTIES)


def may_be_name(shape: Shape, term: str) -> bool:
    """Tell whether a property of nodes that look so may be the name of an author."""
    return term in MAKERS or (term == "name" and _may_be_party(shape))


def _doubt(shape: Shape, term: str) -> Sound | None:
    return are_plain_names if may_be_name(shape, term) else None


def may_have_names(shape: Shape) -> bool:
    """Tell whether nodes that look so may be an author with a list of names."""
    return shape.kind("name") is list and _may_be_party(shape)


_PARTIES = ("Person", "Organization")
WATCH = Watch(
    link=lambda _, term, child: term in MAKERS and not child.is_reference and not _may_be_party(child), text=_doubt
)
