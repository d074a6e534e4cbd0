"""Look-ups over schema.org's facts, and their laws."""

import subprocess
import sys
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld import vocabulary

TYPES = sorted(vocabulary.types())
PROPERTIES = sorted(vocabulary.properties())
MEMBERS = sorted(vocabulary.members("Enumeration"))
A_TYPE, A_PROPERTY = st.sampled_from(TYPES), st.sampled_from(PROPERTIES)
A_TERM = st.sampled_from([*TYPES, *PROPERTIES, *MEMBERS])


@given(A_TYPE)
def test_no_type_is_its_own_ancestor_and_all_descend_from_a_root(name: str) -> None:
    ancestors = vocabulary.ancestors(name)
    assert name not in ancestors
    assert len(set(ancestors)) == len(ancestors)
    assert {"Thing", "DataType"} & {name, *ancestors}


@given(A_TYPE)
def test_parents_and_subtypes_are_two_sides_of_one_thing(name: str) -> None:
    assert all(name in vocabulary.subtypes(parent) for parent in vocabulary.parents(name))
    assert all(name in vocabulary.parents(child) for child in vocabulary.subtypes(name))


@given(A_TYPE)
def test_properties_are_inherited(name: str) -> None:
    every = vocabulary.properties_of(name)
    assert vocabulary.own_properties(name) <= every
    assert all(vocabulary.properties_of(parent) <= every for parent in vocabulary.parents(name))


@given(A_PROPERTY)
def test_a_property_is_one_of_its_domains_and_of_all_kinds_of_them(term: str) -> None:
    for domain in vocabulary.domains(term):
        assert term in vocabulary.own_properties(domain)
        assert all(term in vocabulary.properties_of(child) for child in vocabulary.subtypes(domain))


@given(A_PROPERTY)
def test_the_inverse_of_a_property_is_one(term: str) -> None:
    inverse = vocabulary.inverse(term)
    assert inverse is None or vocabulary.is_property(inverse)


@given(st.sampled_from(MEMBERS))
def test_a_member_belongs_to_its_enumerations(name: str) -> None:
    for enumeration in vocabulary.enumerations_of(name):
        assert name in vocabulary.members(enumeration)
        assert vocabulary.is_enumeration(enumeration)


@given(A_TERM)
def test_the_nearest_of_a_known_term_is_itself(term: str) -> None:
    assert vocabulary.nearest(term) == term
    kind = vocabulary.kind_of(term)
    assert kind
    assert vocabulary.nearest(f"https://schema.org/{term}", kind) == term


@given(A_PROPERTY, st.sampled_from([str.upper, str.lower, str.title, str.swapcase]))
def test_case_is_looked_through(term: str, change: Callable[[str], str]) -> None:
    assert vocabulary.nearest(change(term), "property") == term


@given(A_PROPERTY, st.data())
def test_one_letter_lost_from_a_long_term_leads_to_a_term_not_further_than_that(term: str, data: st.DataObject) -> None:
    i = data.draw(st.integers(0, len(term) - 1))
    slipped = term[:i] + term[i + 1 :]
    found = vocabulary.nearest(slipped, "property")
    assert found is not None or len(slipped) < 5
    assert found is None or abs(len(found) - len(slipped)) <= 3


@given(st.text())
def test_any_text_has_a_nearest_term_or_none(text: str) -> None:
    found = vocabulary.nearest(text)
    assert found is None or vocabulary.kind_of(found)
    for ask in (vocabulary.ancestors, vocabulary.domains, vocabulary.ranges, vocabulary.subtypes, vocabulary.parents):
        assert vocabulary.kind_of(text) or ask(text) == ()


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("NewsArtcle", "NewsArticle"),
        ("newsarticle", "NewsArticle"),
        ("Organisation", "Organization"),
        ("schema.org/Person", "Person"),
        ("date_published", "datePublished"),
        ("date-published", "datePublished"),
        ("authors", "author"),
        ("categories", "category"),
        ("nmae", "name"),
        ("headlin", "headline"),
        ("mainEntityPage", "mainEntityOfPage"),
        (" url ", "url"),
        ("xyzzy", None),
        ("", None),
    ],
)
def test_what_was_likely_meant(written: str, meant: str | None) -> None:
    assert vocabulary.nearest(written) == meant


def test_kinds_are_told_apart() -> None:
    assert vocabulary.kind_of("NewsArticle") == "type"
    assert vocabulary.kind_of("author") == "property"
    assert vocabulary.kind_of("InStock") == "member"
    assert vocabulary.kind_of("autor") is None
    assert vocabulary.nearest("person", "property") != "Person"


def test_names_lead_to_terms() -> None:
    for name in ("schema:name", "http://schema.org/name", "https://schema.org/name", "https://www.schema.org/name"):
        assert vocabulary.local_name(name) == "name"
    assert vocabulary.local_name("name") is None
    assert vocabulary.local_name("https://example.org/name") is None


def test_facts_that_the_rules_rest_on() -> None:
    assert vocabulary.is_pending("Claim")
    assert not vocabulary.is_pending("ClaimReview")
    assert vocabulary.superseded_by("fileFormat") == "encodingFormat"
    assert vocabulary.is_retired("variablesMeasured")
    assert vocabulary.is_data_type("Duration")
    assert not vocabulary.is_data_type("Person")
    assert vocabulary.is_a("ReviewNewsArticle", "Review")
    assert "StagedContent" in vocabulary.members("MediaManipulationRatingEnumeration")


def test_nothing_is_read_before_it_is_asked_for() -> None:
    program = "from newsld import vocabulary; print(vocabulary._vocabulary.cache_info().currsize)"
    printed = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert printed == "0\n"
