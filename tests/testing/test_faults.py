"""Faults are drawn by code and in documents of one's own, and shrink to a document that a person reads."""

import json
from dataclasses import FrozenInstanceError

import pytest
from hypothesis import HealthCheck, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from newsld.testing import Fault, faults
from newsld.testing.strategies.faults import FAULTS

OWN = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "NewsArticle", "headline": "The dam holds", "author": [{"@type": "Person", "name": "Ana Reed"}]}
    ],
}


@given(faults("NL302", "NL4"))
def test_the_codes_are_those_asked_for_and_those_that_begin_so(fault: Fault) -> None:
    assert fault.code == "NL302" or fault.code.startswith("NL4")
    assert fault.document != fault.sound


@given(faults(documents=st.just(json.dumps(OWN))))
def test_a_document_of_one_s_own_gets_what_can_stand_in_it(fault: Fault) -> None:
    assert not fault.code.startswith(("NL4", "NL5"))
    assert "Ana Reed" in str(fault.sound)


def test_a_fault_stands_at_any_place_where_it_can() -> None:
    found: set[str] = set()

    @given(faults("NL114"))
    def draw(fault: Fault) -> None:
        found.add(fault.pointer)

    draw()
    assert len(found) > 10


@given(faults("NL301"))
def test_a_fault_does_not_change(fault: Fault) -> None:
    with pytest.raises(FrozenInstanceError):
        fault.code = "NL302"  # pyright: ignore[reportAttributeAccessIssue]


@settings(max_examples=1)  # the simplest, to which all others shrink
@given(faults("NL401"))
def test_the_simplest_fault_stands_in_little_more_than_itself(fault: Fault) -> None:
    nodes = json.loads(fault.document)["@graph"]
    assert [node["@type"] for node in nodes] == ["NewsArticle", "Quotation", "Person"]
    assert nodes[1]["text"].endswith(" unless nobody asks")
    assert str(fault.document).startswith('{\n  "@context"')
    assert repr(fault) == f"words that the article has not: NL401 at '/@graph/1/text'\n\n{fault.document!s}\n"


@pytest.mark.parametrize("code", ["NL999", "dangling-reference"])
def test_a_code_that_there_is_not_is_refused(code: str) -> None:
    with pytest.raises(InvalidArgument, match=code):
        faults(code)


def test_documents_without_a_graph_are_refused() -> None:
    with pytest.raises(InvalidArgument, match="@graph"):
        find(faults(documents=st.just('{"@context": "https://schema.org", "@type": "Person"}')), lambda _: True)


def test_documents_in_which_it_cannot_stand_are_passed_over() -> None:
    pair = st.sampled_from([json.dumps({**OWN, "@graph": []}), json.dumps(OWN)])
    with_author = settings(suppress_health_check=[HealthCheck.filter_too_much])
    assert find(faults("NL302", documents=pair), lambda _: True, settings=with_author).pointer.endswith("/name")


def test_names_of_faults_are_told_apart() -> None:
    told = [(kind.code, kind.name) for kind in FAULTS]
    assert len(set(told)) == len(told)
