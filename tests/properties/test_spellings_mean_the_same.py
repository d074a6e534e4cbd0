"""A graph means the same in every spelling, to newsld and to PyLD, and the rules say the same of it."""

import json
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from meanings import expanded, of_expansion, of_graph

from newsld.jsonld import parse, write
from newsld.nodes import Thing, load
from newsld.testing import documents, graphs
from newsld.testing.strategies.documents import KnownDocument
from newsld.testing.strategies.graphs import Graph
from newsld.validation import validate

DAY = date(2026, 11, 1)
# faults that stand in one node, whatever is written around it
FAULTS: list[dict[str, Any]] = [
    {"text": "Nobody said this"},
    {"datePublished": "2026-13-01"},
    {"inLanguage": "english"},
    {"headLine": "Flood"},
    {"author": {"@type": "Person", "name": "by Ana Reed"}},
    {"ratingValue": 4, "@type": "Rating", "bestRating": 3},
]


def plain(graph: Graph) -> str:
    return write([node.dump() for node in graph])


@given(documents())
def test_all_spellings_of_a_graph_are_read_alike(document: KnownDocument) -> None:
    meant = of_graph(parse(plain(document.graph)))
    assert of_graph(parse(document.text)) == meant
    assert of_expansion(expanded(json.loads(document.text.removeprefix("\ufeff")))) == meant


@given(documents())
def test_all_spellings_of_a_sound_graph_are_sound(document: KnownDocument) -> None:
    assert validate(document.text, now=DAY) == ()


def spoilt(graph: Graph, fault: dict[str, Any], number: int) -> Graph:
    at = number % len(graph)
    said: Thing = load(graph[at].dump() | {key: value for key, value in fault.items() if key != "@type"})
    return (*graph[:at], said, *graph[at + 1 :])


SPOILT = st.builds(spoilt, graphs("Quotation", max_passages=3), st.sampled_from(FAULTS), st.integers(0, 9))


@settings(max_examples=settings().max_examples // 2)
@given(documents(SPOILT, spellings=["reversed", "nested", "relative", "listed", "unlisted", "reordered", "gathered"]))
def test_all_spellings_of_a_faulty_graph_have_the_same_faults(document: KnownDocument) -> None:
    assert codes(document.text) == codes(plain(document.graph))


def codes(text: str) -> list[str]:
    return sorted(found.code for found in validate(text, now=DAY))
