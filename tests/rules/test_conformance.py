"""Every case in schema/conformance gives the diagnostics that stand beside it; its path is the verdict."""

from pathlib import Path

import pytest

from newsld.cli._answering import judged
from newsld.cli._suite import Suite
from newsld.conformance import Case, Remark
from newsld.model.diagnostic import Rule
from newsld.profiles import DEMANDS
from newsld.rules import RULES

SUITE = Suite(Path(__file__).parents[2] / "schema" / "conformance")
CASES = SUITE.manifest.cases
EVERY = (*RULES, *DEMANDS)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_a_case_gives_what_is_expected(case: Case) -> None:
    found = judged(case.kind, SUITE.document(case), case.settings, SUITE.manifest.judged_on)
    told = [Remark(d.code, d.pointer, d.line, d.column) for d in found]
    assert told == list(SUITE.expected(case))
    assert (case.rule in {remark.code for remark in told}) == case.breaks


def codes(case: Case) -> list[str]:
    """Return the codes that are expected of a case."""
    return [remark.code for remark in SUITE.expected(case)]


def test_at_least_150_documents_have_one_fault_and_no_other() -> None:
    single = [case for case in CASES if case.breaks and len(codes(case)) == 1]
    assert len(single) >= 150
    assert {SUITE.manifest.families[case.rule] for case in single} == set(SUITE.manifest.families.values())


@pytest.mark.parametrize("rule", EVERY, ids=lambda rule: rule.name)
def test_every_rule_has_a_document_with_one_fault_and_a_sound_twin(rule: Rule) -> None:
    own = [case for case in CASES if case.rule == rule.code]
    assert any(case.breaks and codes(case) == [rule.code] for case in own)
    assert any(case.is_sound for case in own)
