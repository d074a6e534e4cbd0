"""A document that PyLD has compacted with our context, and that is read again, means what it meant before."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from meanings import BASE, load, of_graph, set_right
from pyld import jsonld  # pyright: ignore[reportMissingTypeStubs]
from real_documents import FILES, blocks

from newsld.jsonld import parse, write
from newsld.model.graph import is_object
from newsld.nodes import Thing
from newsld.testing import documents, nodes
from newsld.testing.strategies.documents import KnownDocument

HALF = settings(max_examples=settings().max_examples // 2)  # PyLD takes its time
CONTEXT = "https://schema.org"
OPTIONS: Any = {"base": BASE, "documentLoader": load}


def compacted(value: Any) -> str:
    return json.dumps(jsonld.compact(value, CONTEXT, OPTIONS))  # pyright: ignore[reportUnknownMemberType]


@HALF
@given(documents())
def test_a_document_in_any_spelling_is_compacted_without_loss(document: KnownDocument) -> None:
    value = json.loads(document.text.removeprefix("\ufeff"))
    assert of_graph(parse(compacted(value))) == of_graph(parse(document.text))


@HALF
@given(nodes(max_properties=8))
def test_a_node_of_any_type_is_compacted_without_loss(node: Thing) -> None:
    text = write([node.dump()])
    assert of_graph(parse(compacted(json.loads(text)))) == of_graph(parse(text))


@pytest.mark.parametrize("name", FILES)
def test_real_documents_are_compacted_without_loss(name: str) -> None:
    every = 1 if settings.get_current_profile_name() == "thorough" else 20
    for value in list(blocks(name))[::every]:
        document = set_right(value)
        if is_object(document) and "@context" in document:  # without, a type is an address on the page to PyLD
            assert of_graph(parse(compacted(document))) == of_graph(parse(json.dumps(document)))
