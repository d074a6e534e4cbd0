"""RDF's canonical form of documents: what it looks like, what makes no difference to it, and what has none."""

import json
from typing import Any

import pytest

from newsld.errors import NoCanonicalForm
from newsld.jsonld.canonical import canonical

LIND = {"@context": "https://schema.org", "@id": "https://a.example/#lind", "@type": "Person", "name": "Mara Lind"}
LINES = """\
<https://a.example/#lind> <http://schema.org/name> "Mara Lind" .
<https://a.example/#lind> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/Person> .
"""


def form(document: Any, base: str = "") -> str:
    return canonical(json.dumps(document), base)


@pytest.mark.parametrize(
    "context",
    [
        "https://schema.org",
        "http://schema.org/",
        ["https://www.schema.org"],
        {"@vocab": "https://schema.org/"},
        {"@vocab": "http://www.schema.org/"},
    ],
)
def test_all_spellings_of_the_context_give_one_form(context: Any) -> None:
    assert form(LIND | {"@context": context}) == LINES


def test_a_relative_address_needs_a_base() -> None:
    with pytest.raises(NoCanonicalForm, match='the address "#lind" is relative'):
        form(LIND | {"@id": "#lind"})
    assert form(LIND | {"@id": "#lind"}, "https://a.example/") == LINES


def test_members_of_enumerations_are_terms_and_other_pages_of_schema_org_are_not() -> None:
    said = form(LIND | {"sameAs": ["https://schema.org/Male", "https://schema.org/docs/about.html"]})
    assert "<http://schema.org/Male>" in said
    assert "<https://schema.org/docs/about.html>" in said


def test_signs_that_no_iri_has_are_escaped() -> None:
    assert "<https://a.example/?q=%7Bterm%7D%20>" in form(LIND | {"url": "https://a.example/?q={term} "})


def test_the_keys_of_a_map_by_index_say_nothing() -> None:
    knows = {"@id": "https://schema.org/knows", "@container": "@index"}
    person = {"@id": "https://a.example/#ana"}
    people = [{"@id": f"https://a.example/#{name}", "knows": {name: person}} for name in "ab"]
    said = form({"@context": ["https://schema.org", {"knows": knows}], "@graph": people})
    assert said.count("knows> <https://a.example/#ana>") == 2


def test_nodes_without_a_name_are_named_in_one_way() -> None:
    ana, tom = {"@type": "Person", "name": "Ana"}, {"@type": "Person", "name": "Tom"}
    one, other = (form(LIND | {"knows": known}) for known in ([ana, tom], [tom, ana, tom]))
    assert "_:c14n1" in one
    assert "_:c14n2" in other  # Tom twice without a name may be two
    assert form(LIND | {"knows": [ana, tom]}) == form(LIND | {"knows": [tom, ana]})


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        ({"@type": "Person"}, 'no context says what the type "Person" means'),
        (LIND | {"@context": "https://a.example/terms"}, '@context "https://a.example/terms" is not at hand'),
        (LIND | {"@context": {"name": 5}}, "no JSON-LD: invalid term definition"),
        (LIND | {"name": {"@value": ["a"]}}, "no JSON-LD: invalid value object value"),
        (LIND | {"name": "\ud800"}, "half a character"),
    ],
)
def test_what_has_no_canonical_form_is_refused_with_the_reason(document: Any, reason: str) -> None:
    with pytest.raises(NoCanonicalForm, match=reason):
        form(document)


def test_a_graph_made_to_take_for_ever_is_refused() -> None:
    everyone = [{"@id": f"_:b{i}"} for i in range(7)]
    ring = [person | {"knows": everyone} for person in everyone]
    with pytest.raises(NoCanonicalForm, match="in reasonable time"):
        form({"@context": "https://schema.org", "@graph": ring})


def test_what_is_no_json_is_refused() -> None:
    with pytest.raises(NoCanonicalForm, match="ends too early"):
        canonical("{")
