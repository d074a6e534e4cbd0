"""Does a text stand in the article it is taken from: word for word, but for spaces and marks, or not at all."""

import re
import unicodedata
from enum import StrEnum
from functools import cache, cached_property, lru_cache
from html import unescape
from typing import NamedTuple

from newsld.model.graph import ARTICLE_TYPES, Graph, Node, Steps, iri, is_object
from newsld.model.watch import Watch
from newsld.rules._passages import Body

# what the writer of a node leaves out is said so: an interruption by the reporter, the end of a paragraph
_BETWEEN_PIECES = re.compile(r"(?<!\s)\s++…\s++|(?<![^\S\n])[^\S\n]*+\n\s*\n\s*+")
_SPACES = re.compile(r"\s+")
_MARKS = str.maketrans(
    dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛‹›′`´", "'") | dict.fromkeys("‐‑‒–—−", "-") | {"\xad": ""},
)
_STOP = ".,"  # the article's sentence may end a quotation otherwise than its own did
_STOPS = ".,;: "
_LONG = 10_000  # characters that are searched from the top before anything was remembered of them
_TEXTS = ("articleBody", "text", "headline", "alternativeHeadline", "description")


class Standing(StrEnum):
    """How a text stands in its article."""

    VERBATIM = "verbatim"
    RESPACED = "respaced"
    ABSENT = "absent"


class Taken(NamedTuple):
    """A text that a node says is taken from an article of the document, and how it stands there."""

    node: Node
    steps: Steps
    text: str
    standing: Standing


@lru_cache(maxsize=2)
def taken(graph: Graph, kind: str, links: tuple[str, ...]) -> tuple[Taken, ...]:
    """Return each text of the nodes of type `kind` that stand, by one of their `links`, in an article with a body.

    An article that names the node in its `hasPart` says the same from the other side.
    """
    nodes = graph.of_type(kind)
    articles = _Articles(graph) if nodes else None
    return tuple(
        Taken(node, steps, text, _standing(text, sources))
        for node in nodes
        if articles and (sources := articles.holding(node, links))
        for steps, text in node.texts("text")
    )


def _parts(graph: Graph) -> dict[int, list[Node]]:
    """Return the articles that hold each node as a part."""
    found: dict[int, list[Node]] = {}
    for article in graph.articles:
        for _, value in article.values("hasPart"):
            # a part that stands in the article and has no name is nobody else's: its parent tells
            if isinstance(value, str) or (is_object(value) and iri(value)):
                for part in graph.resolve(value):
                    found.setdefault(id(part), []).append(article)
    return found


class _Articles:
    """The articles of a document, and what each says; they are read once, for many nodes are taken from the same."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._parts = _parts(graph)
        self._texts: dict[int, tuple[str, ...]] = {}
        self._sources: dict[str, _Source] = {}

    def holding(self, node: Node, links: tuple[str, ...]) -> list["_Source"]:
        """Return what the articles say that hold a node, or nothing where none of them shows its body."""
        graph = self._graph
        found = [graph.resolve(value) for link in links for _, value in node.values(link)]
        found += [graph.same(article) for article in self._parts.get(id(node), ())]
        if node.parent and node.steps[:1] == ("hasPart",):
            found.append(graph.same(node.parent))
        articles = [
            same for same in {id(same[0]): same for same in found if same}.values() if any(map(_is_article, same))
        ]
        if not any(_shows_body(speaker) for same in articles for speaker in same):
            return []
        return [self._sources[text] for text in dict.fromkeys(text for same in articles for text in self._said(same))]

    def _said(self, same: tuple[Node, ...]) -> tuple[str, ...]:
        """Return the texts of the nodes that speak of one article."""
        if id(same[0]) not in self._texts:
            said = dict.fromkeys(text for node in same for term in _TEXTS for _, text in node.texts(term))
            self._texts[id(same[0])] = tuple(said)
            for text in said:
                self._sources.setdefault(text, _Source(text))
        return self._texts[id(same[0])]


def _is_article(node: Node) -> bool:
    return node.is_a(ARTICLE_TYPES)


def _shows_body(node: Node) -> bool:
    return node.has_text("articleBody") or node.has_text("text")


class _Source:
    """A text of an article, and what it comes to; it is kept, for many quotations ask."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def body(self) -> Body:
        """The text as it stands."""
        return Body(self.text)

    @cached_property
    def loose(self) -> Body:
        """The text with its spaces and marks made alike."""
        return Body(_loosened(self.text))

    @cached_property
    def unescaped(self) -> "_Source":
        """The text with its entities read."""
        return _Source(unescape(self.text))


def _standing(text: str, sources: list[_Source]) -> Standing:
    """Return how a text stands in one of several.

    A text that is escaped as in HTML is looked for unescaped: that it is escaped, other rules tell.
    """
    if "&" in text and not any(source.body.has([text]) for source in sources):
        text, sources = unescape(text), [source.unescaped for source in sources]
    bare = text.strip().rstrip(_STOP)
    pieces = [piece.rstrip(_STOP) for piece in _pieces(text)]
    if any(source.body.has([bare]) or (pieces != [bare] and source.body.has(pieces)) for source in sources):
        return Standing.VERBATIM
    loose = _loosened_pieces(text)
    return Standing.RESPACED if any(source.loose.has(loose) for source in sources) else Standing.ABSENT


def _pieces(text: str) -> list[str]:
    return [piece for piece in _BETWEEN_PIECES.split(text.strip()) if piece]


def _loosened_pieces(text: str) -> list[str]:
    return [loose for piece in _pieces(text) if (loose := _loosened(piece).rstrip(_STOPS))]


def _loosened(text: str) -> str:
    return _SPACES.sub(" ", unicodedata.normalize("NFKC", text).translate(_MARKS)).strip()


@cache
def watch(kind: str, links: tuple[str, ...]) -> Watch:
    """Return what wakes the rules that ask for `taken`: all but a text that stands in the body of its own parent."""

    def is_doubtful(_: Graph, node: Node) -> bool:
        body = node.parent.value.get("articleBody") if node.parent and node.steps[0] == "hasPart" else None
        text = node.value.get("text")
        if node.id or node.shape.has(*links) or not isinstance(body, str) or not isinstance(text, str):
            return True
        bare = text.strip().rstrip(_STOP)
        return bare not in body if len(body) < _LONG else not _long(body).has((bare,))

    return Watch(shape=lambda shape: kind in shape.types, node=is_doubtful)


@lru_cache(maxsize=1)
def _long(body: str) -> Body:
    return Body(body)
