"""A fault of a node is told whatever sound and faulty nodes stand before and behind it."""

import json
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

import pytest
from drawn_cases import apart, cases
from hypothesis import given, settings
from hypothesis import strategies as st

from newsld.model.diagnostic import Rule
from newsld.rules import RULES
from newsld.validation import validate

TODAY = date(2026, 11, 1)
# what these rules find hangs on the rest of the document
OF_THE_DOCUMENT = {
    "NL016": "a document with another node in it is not empty",
    "NL203": "which article is the first one, and which one more",
    "NL512": "which review is the one too many",
    "NL901": "a pending term is told once",
}


def found(documents: Sequence[Any], rule: Rule) -> set[str]:
    return {told.pointer for told in validate(json.dumps(documents), now=TODAY, rules=[rule])}


@cache
def faults(rule: Rule) -> tuple[tuple[Any, frozenset[str]], ...]:
    """Return the cases that a rule finds something in where each is one of a list, and where."""
    found_in = [(case, frozenset(found([case], rule))) for case in cases(rule, "fail")]
    return tuple((case, pointers) for case, pointers in found_in if pointers and "" not in pointers)


IN_NODES = [rule for rule in RULES if rule.code not in OF_THE_DOCUMENT and faults(rule)]


@pytest.mark.parametrize("rule", IN_NODES, ids=lambda rule: rule.name)
@settings(max_examples=15)
@given(st.data())
def test_a_fault_is_told_whatever_stands_beside_it(rule: Rule, data: st.DataObject) -> None:
    case, pointers = data.draw(st.sampled_from(faults(rule)))
    others = st.lists(st.sampled_from([*cases(rule, "pass"), *cases(rule, "fail")]), max_size=3)
    before, behind = data.draw(others), data.draw(others)
    documents = [apart(document, f"-{place}") for place, document in enumerate([*before, case, *behind])]
    moved = {pointer.replace("/0", f"/{len(before)}", 1) for pointer in pointers}
    assert moved <= found(documents, rule)


def test_most_rules_are_of_nodes() -> None:
    assert len(IN_NODES) > 0.6 * len(RULES)
