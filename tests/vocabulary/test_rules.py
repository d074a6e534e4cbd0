"""Laws of the rules that hold documents to schema.org's terms."""

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld import vocabulary
from newsld.nodes import NODE_TYPES
from newsld.rules import DEFAULT_RULES, RULES
from newsld.validation import validate

TERMS = {"NL106", "NL107", "NL108", "NL109", "NL110", "NL111", "NL112", "NL113"}
A_TYPE = st.sampled_from(sorted(NODE_TYPES))
PLAIN = "https://schema.org"
SPELLINGS: Mapping[str, Callable[[str], str]] = {
    "prefix": lambda term: f"schema:{term}",
    "https": lambda term: f"https://schema.org/{term}",
    "http": lambda term: f"http://schema.org/{term}",
}


def codes(document: Any, context: Any = PLAIN) -> set[str]:
    return {found.code for found in validate(json.dumps({"@context": context, **document}))} & TERMS


@given(A_TYPE, st.data())
def test_a_property_of_a_type_with_a_node_that_it_expects_is_sound(name: str, data: st.DataObject) -> None:
    term = data.draw(st.sampled_from(sorted(vocabulary.properties_of(name))))
    nodes = [kind for kind in vocabulary.ranges(term) if not vocabulary.is_data_type(kind)]
    if vocabulary.superseded_by(term) or not nodes or vocabulary.superseded_by(nodes[0]):
        return
    assert not codes({"@type": name, term: {"@type": data.draw(st.sampled_from(nodes))}})


@given(A_TYPE, st.sampled_from(sorted(vocabulary.properties())))
def test_a_property_is_misplaced_where_none_of_the_types_has_it(name: str, term: str) -> None:
    if vocabulary.superseded_by(term) or vocabulary.is_retired(term) or vocabulary.is_a(name, "Role"):
        return
    expected = {"NL108"} - ({"NL108"} if term in vocabulary.properties_of(name) else set())
    assert codes({"@type": name, term: None}) == expected


@given(A_TYPE, st.sampled_from(sorted(SPELLINGS)), st.sampled_from([PLAIN, {"@vocab": "http://example.org/#"}]))
def test_terms_mean_the_same_however_they_are_spelt(name: str, spelling: str, context: Any) -> None:
    spelt = SPELLINGS[spelling]
    plain = {"@type": name, "naem": "x", "wordCount": "many", "headline": "x", "awards": "y", "author": "Mara Lind"}
    spelt_out = {key if key[0] == "@" else spelt(key): value for key, value in plain.items()} | {"@type": spelt(name)}
    assert codes(spelt_out, context) == codes(plain)


@given(st.dictionaries(st.text(st.characters(codec="ascii", exclude_characters=":@"), min_size=1), st.text()))
def test_below_another_context_plain_terms_are_free(properties: dict[str, str]) -> None:
    assert not codes({"@type": "Story", **properties}, {"@vocab": "http://example.org/terms#"})


@pytest.mark.parametrize(
    "context",
    [
        PLAIN,
        "http://schema.org",
        "https://schema.org/",
        "https://schema.org/docs/jsonldcontext.jsonld",
        {"@vocab": "https://schema.org/"},
        {"@vocab": "http://schema.org/", "@language": "en"},
        ["https://schema.org", {"@language": "en"}],
        [{"ex": "http://example.org/#"}, "https://schema.org"],
        {"headlne": "schema:headlne", "Persn": "schema:Persn"},
    ],
)
def test_contexts_that_make_terms_schema_org_s(context: Any) -> None:
    assert codes({"@type": "Persn", "headlne": "x"}, context) == {"NL106", "NL107"}


@pytest.mark.parametrize(
    "context",
    [
        {"@vocab": "http://example.org/#"},
        {"@vocab": None},
        [PLAIN, {"@vocab": "http://example.org/#"}],
        [PLAIN, None],
        [PLAIN, {"Persn": "http://example.org/#P", "headlne": {"@id": "ex:headlne"}}],
        [PLAIN, "https://example.org/context.jsonld"],
        [PLAIN, {"@import": "https://example.org/context.jsonld"}],
        "https://shema.org",
        17,
    ],
)
def test_contexts_that_make_them_another_s(context: Any) -> None:
    assert not codes({"@type": "Persn", "headlne": "x"}, context)


def test_each_top_level_node_has_its_own_context() -> None:
    nodes = [{"@context": PLAIN, "naem": "x"}, {"@context": {"@vocab": "http://example.org/#"}, "naem": "x"}]
    assert [found.pointer for found in validate(json.dumps(nodes)) if found.code == "NL107"] == ["/0/naem"]


def test_nothing_is_said_twice_of_one_value() -> None:
    document = {
        "@context": PLAIN,
        "@type": "NewsArticle",
        "author": 3,
        "publisher": True,
        "headline": {"@type": "Person"},
    }
    found = [diagnostic.pointer for diagnostic in validate(json.dumps(document))]
    assert len(found) == len(set(found)) == 3


def test_pending_terms_are_told_to_those_who_ask() -> None:
    text = json.dumps({"@context": PLAIN, "@type": "Claim", "text": "x", "author": {"@type": "Person", "name": "y"}})
    assert validate(text) == ()
    assert [found.code for found in validate(text, rules=RULES)] == ["NL901"]
    assert {rule.code for rule in RULES} - {rule.code for rule in DEFAULT_RULES} == {"NL123", "NL206", "NL901"}
