"""Contexts: what is at hand says what its source says, nothing else is fetched, pointers lead to what was written."""

import json
import runpy
import socket
from pathlib import Path
from typing import Any

import pytest

from newsld import vocabulary
from newsld.jsonld import bundle, parse
from newsld.jsonld.contexts import NO_CONTEXT, was_meant_to_be
from newsld.jsonld.definitions import Contexts
from newsld.model.graph import Node, Slip
from newsld.validation import validate

SCHEMA = Path(__file__).parents[2] / "schema"
PLAIN = "https://schema.org"


def nodes_of(document: Any) -> tuple[Node, ...]:
    return parse(json.dumps(document)).nodes


def test_the_context_of_schema_org_follows_from_the_vocabulary() -> None:
    script = runpy.run_path(str(SCHEMA / "derive_contexts.py"))
    assert (SCHEMA / "context.jsonld").read_text(encoding="utf-8") == script["written"](script["schema_org"]())


def test_every_term_that_is_not_retired_has_its_iri() -> None:
    terms = {*vocabulary.types(), *vocabulary.properties(), "NewsArticle", "FailedActionStatus"}
    for name in terms:
        if not vocabulary.is_retired(name):
            assert bundle.schema_org_terms()[name].iri == f"http://schema.org/{name}"


def test_terms_put_together_at_once_are_those_that_reading_gives() -> None:
    slips: list[Slip] = []
    assert Contexts(slips.append).within(NO_CONTEXT, bundle.schema_org(), ()).terms == bundle.schema_org_terms()
    assert not slips


@pytest.mark.parametrize("path", sorted((SCHEMA / "contexts").glob("*.jsonld")), ids=lambda path: path.stem)
def test_a_context_has_an_address_a_source_and_a_licence_and_no_fault(path: Path) -> None:
    document = json.loads(path.read_text(encoding="utf-8"))
    assert list(document) == ["address", "package", "licence", "notice", "@context"]
    assert bundle.document(document["address"]) == document["@context"]
    slips: list[Slip] = []
    Contexts(slips.append).within(NO_CONTEXT, document["@context"], ())
    assert not slips


def test_nothing_is_ever_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    for context in (
        "https://context.example/terms",
        PLAIN,
        *bundle.addresses(),
        {"@import": "https://context.example/"},
    ):
        validate(json.dumps({"@context": context, "@type": "NewsArticle", "headline": "Flood"}))


@pytest.mark.parametrize(
    "address",
    [
        "https://shema.org",
        "schema.org",
        "http:/schema.org",
        "https://schema.org/NewsArticle",
        "https://schema.com",
        "Schema",
    ],
)
def test_addresses_that_were_meant_to_be_schema_org_s(address: str) -> None:
    assert was_meant_to_be(address)


@pytest.mark.parametrize(
    "address",
    ["https://bioschemas.org/", "https://science.org/", "https://example.org/schema", "context.jsonld", "", "/ctx"],
)
def test_addresses_that_were_not(address: str) -> None:
    assert not was_meant_to_be(address)


# one spelling after the other, and what rules see of it

TURNED = {"@context": PLAIN, "@id": "#m", "@type": "Person", "@reverse": {"author": {"@type": "Article", "name": "A"}}}
SPELLINGS: dict[str, tuple[Any, list[tuple[str, Any, str]]]] = {
    "alias": (
        {"@context": [PLAIN, {"title": "headline"}], "title": "Flood"},
        [("headline", "Flood", "/title")],
    ),
    "prefix": (
        {"@context": {"s": "https://schema.org/"}, "s:headline": "Flood"},
        [("headline", "Flood", "/s:headline")],
    ),
    "iri": (
        {"@context": {"@vocab": "https://v.example/"}, "http://schema.org/headline": "Flood"},
        [("headline", "Flood", "/http:~1~1schema.org~1headline")],
    ),
    "map by language": (
        {"@context": [PLAIN, {"name": {"@container": "@language"}}], "name": {"en": "Flood", "de": ["Flut"]}},
        [("name", "Flood", "/name/en"), ("name", "Flut", "/name/de/0")],
    ),
    "map by index": (
        {"@context": [PLAIN, {"name": {"@container": "@index"}}], "name": {"first": "Flood", "second": ["Flut"]}},
        [("name", "Flood", "/name/first"), ("name", "Flut", "/name/second/0")],
    ),
    "nest": (
        {"@context": [PLAIN, {"about": "@nest"}], "about": {"headline": "Flood"}},
        [("headline", "Flood", "/about/headline")],
    ),
    "base": (
        {"@context": [PLAIN, {"@base": "https://a.example/b/"}], "url": "c"},
        [("url", "https://a.example/b/c", "/url")],
    ),
    "two keys for one term": (
        {"@context": [PLAIN, {"title": "headline"}], "title": "Flood", "headline": ["Flut"]},
        [("headline", "Flood", "/title"), ("headline", "Flut", "/headline/0")],
    ),
    "silenced": (
        {"@context": [PLAIN, {"headline": None}], "headline": "Flood", "name": "A"},
        [("headline", None, ""), ("name", "A", "/name")],
    ),
    "scoped by type": (
        {"@context": [PLAIN, {"Person": {"@id": "schema:Person", "@context": {"n": "schema:name"}}}],
         "@type": "Person", "n": "A"},
        [("name", "A", "/n")],
    ),
    "scoped by property": (
        {"@context": [PLAIN, {"desk": {"@id": "schema:about", "@context": {"n": "schema:name"}}}], "name": "B",
         "desk": {"n": "A"}},
        [("name", "B", "/name")],
    ),
    "list": (
        {"@context": [PLAIN, {"name": {"@container": "@list"}}], "name": ["A", "B"]},
        [("name", "A", "/name/0"), ("name", "B", "/name/1")],
    ),
    "json": (
        {"@context": [PLAIN, {"raw": {"@id": "schema:text", "@type": "@json"}}], "raw": {"a": [1]}},
        [("text", {"@value": {"a": [1]}, "@type": "@json"}, "/raw")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_node_is_the_same_in_every_spelling_and_its_parts_stand_where_they_were_written(spelling: str) -> None:
    document, expected = SPELLINGS[spelling]
    node = nodes_of(document)[0]
    found = [
        (term, value, node.at(*steps)) for term in dict(expected_terms(expected)) for steps, value in node.values(term)
    ]
    assert found == [said for said in expected if said[1] is not None]


def expected_terms(expected: list[tuple[str, Any, str]]) -> list[tuple[str, None]]:
    return [(term, None) for term, _, _ in expected]


def test_what_is_said_by_a_reversed_property_is_said_of_the_other_node() -> None:
    person, article = nodes_of(TURNED)
    assert [node.pointer for node in (person, article)] == ["", "/@reverse/author"]
    ((steps, value),) = article.values("author")
    assert value == {"@id": "#m"}
    assert article.at(*steps) == "/@reverse/author"
    assert not list(person.values("author"))


@pytest.mark.parametrize("container", ["@id", "@type"])
def test_maps_of_nodes_say_what_their_keys_are(container: str) -> None:
    context = [PLAIN, {"mentions": {"@container": container}}]
    node = nodes_of({"@context": context, "mentions": {"schema:Person": {"name": "A"}}})[1]
    assert node.pointer == "/mentions/schema:Person"
    assert node.at("name") == "/mentions/schema:Person/name"
    assert (node.id, node.types) == (("http://schema.org/Person", ()) if container == "@id" else ("", ("Person",)))


def test_a_context_within_a_node_holds_there_alone() -> None:
    document = {
        "@context": PLAIN,
        "author": {"@context": {"called": "name"}, "called": "A"},
        "editor": {"called": "B"},
    }
    _, author, editor = nodes_of(document)
    assert (list(author.texts("name")), list(editor.texts("name"))) == ([(("name",), "A")], [])
