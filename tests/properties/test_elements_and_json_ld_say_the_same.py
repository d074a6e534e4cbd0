"""Microdata, RDFa and JSON-LD that say the same have the same diagnostics."""

import json
from html import escape
from typing import Any, cast

from drawn_items import NODES, Node
from hypothesis import given
from hypothesis import strategies as st

from newsld.jsonld.markup import readings
from newsld.model.diagnostic import Diagnostic
from newsld.model.document import Document
from newsld.validation import validate


def found(diagnostics: tuple[Diagnostic, ...]) -> list[tuple[str, str, str]]:
    return sorted((d.code, d.pointer, d.message) for d in diagnostics)


def values(said: Any) -> list[Any]:
    return list(cast("list[Any]", said)) if isinstance(said, list) else [said]


def microdata(node: Node, name: str = "") -> str:
    """Return a node as microdata; without a name as an item of its own."""
    prop = f' itemprop="{name}"' if name else ""
    inside = [element(term, value) for term, said in node.items() if term != "@type" for value in values(said)]
    return f'<div{prop} itemscope itemtype="https://schema.org/{node["@type"]}">{"".join(inside)}</div>\n'


def element(term: str, value: Any) -> str:
    if isinstance(value, dict):
        return microdata(cast("Node", value), term)
    text = json.dumps(value) if isinstance(value, bool) else value
    return f'<span itemprop="{term}">{escape(text)}</span>\n'


def rdfa(node: Node, name: str = "") -> str:
    """Return a node as RDFa Lite."""
    return (
        microdata(node, name)
        .replace(" itemprop=", " property=")
        .replace(' itemscope itemtype="https://schema.org/', ' vocab="https://schema.org/" typeof="')
    )


@given(NODES, st.sampled_from([microdata, rdfa]))
def test_elements_and_json_ld_say_the_same(node: Node, write: Any) -> None:
    page = f"<!doctype html><body>{write(node)}</body>"
    (told,) = (read() for read in readings(page))
    same = validate(json.dumps({"@context": "https://schema.org", "@graph": [node]}))
    expected = found(tuple(d for d in same if d.code != "NL105"))  # in a page a relative address is none
    assert found(validate(Document("-", page, retold=told))) == expected
