"""Who is given as the author of an article, or as another of its makers, and by what name."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsld import vocabulary
from newsld.model.graph import Graph, Node, Shape, Steps
from newsld.model.watch import Said, Sound, Types, Watch
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


_OTHER = r"(?!(?i:by|par|por|von|door|av|af|di|text|words|written|posted)\b|(?i:www\.))[^\W_][^\n@:]*\n"
_OTHERS = re.compile(f"(?:{_OTHER})*+")


def are_no_bylines(texts: Sequence[str]) -> bool:
    """Tell of many names of others than persons whether none is a byline or an address."""
    lines = "\n".join(texts) + "\n"
    return lines.count("\n") == len(texts) and _OTHERS.fullmatch(lines) is not None


@lru_cache(maxsize=512)
def _may_be_party(types: Types) -> bool:
    return not types or any(vocabulary.is_a(name, kind) for name in types for kind in _PARTIES)


def _doubt(types: Types, term: str) -> Sound | None:
    if term in MAKERS:
        return are_plain_names
    if term != "name" or not _may_be_party(types):
        return None
    return are_plain_names if not types or not PEOPLE.isdisjoint(types) else are_no_bylines


def _is_of_author(graph: Graph, said: Said) -> bool:
    """Tell whether a text is the name of a maker of an article, and not that of anyone else."""
    node, term, text = said
    if term not in MAKERS and not node.id and (not node.steps or node.steps[0] not in MAKERS):
        return False
    return any(author.node is node and author.name == text for author in authors(graph))


def may_have_names(shape: Shape) -> bool:
    """Tell whether nodes that look so may be an author with a list of names."""
    return shape.kind("name") is list and _may_be_party(shape.types)


_PARTIES = ("Person", "Organization")
WATCH = Watch(
    link=lambda _, term, child: term in MAKERS and not child.is_reference and not _may_be_party(child.types),
    text=_doubt,
    said=_is_of_author,
)
