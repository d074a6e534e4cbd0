"""Faults of quotations."""

from collections.abc import Iterator

from newsld.model.graph import Graph, Node
from newsld.testing.strategies.faults.change import GONE, Change, FaultKind, of_type, removed, respelt
from newsld.testing.strategies.parties import SITE

IS_QUOTATION = of_type("Quotation")


def other_words(text: str) -> str:
    """Return a text that goes on in words which no article has."""
    return f"{text.rstrip('.,')} unless nobody asks"


def other_spaces(text: str) -> str:
    """Return a text with a space more in it."""
    return text.replace(" ", "  ", 1)


def _nameless(graph: Graph) -> Iterator[Change]:
    for node in graph.nodes:
        if "Quotation" in node.types:
            for speaker in graph.resolve(node.value.get("spokenByCharacter")):
                edits = tuple((speaker.at(term), GONE) for term in ("name", "description") if term in speaker.value)
                yield Change(speaker.pointer, edits)


def _in_other_article(graph: Graph) -> Iterator[Change]:
    for node in graph.nodes:
        if "Quotation" in node.types and "isPartOf" in node.value:
            yield Change(node.at("isPartOf"), ((node.at("isPartOf"), {"@id": f"{SITE}/flood#blog"}),))


def _is_found_by_words(node: Node) -> bool:
    return IS_QUOTATION(node) and "text" in node.value


KINDS = (
    FaultKind(
        "NL401", "words that the article has not", respelt("text", other_words, IS_QUOTATION), needs=("Quotation",)
    ),
    FaultKind(
        "NL402", "a space more than the article has", respelt("text", other_spaces, IS_QUOTATION), needs=("Quotation",)
    ),
    FaultKind("NL403", "nobody who speaks", removed("spokenByCharacter", of=IS_QUOTATION), needs=("Quotation",)),
    FaultKind("NL404", "a speaker without name", _nameless, needs=("Quotation",)),
    FaultKind("NL405", "a part of another article", _in_other_article, needs=("Quotation", "live blog")),
    FaultKind("NL406", "no words", removed("text", "url", of=_is_found_by_words), needs=("Quotation",)),
)
