"""Every case in schema/conformance gives the diagnostics that stand beside it; its path is the verdict."""

import json
from datetime import date
from pathlib import Path

import pytest

from newsld.model.diagnostic import Rule
from newsld.rules import RULES
from newsld.validation import validate

CONFORMANCE = Path(__file__).parents[2] / "schema" / "conformance"
TODAY = date(2026, 11, 1)
CASES = sorted(CONFORMANCE.glob("*/*/*.jsonld"))


def rules_of(case: Path) -> tuple[Rule, ...]:
    """Return the rules that speak by themselves, and the one that the case is about."""
    return tuple(rule for rule in RULES if rule.is_default or case.parents[1].name.startswith(rule.code))


def elsewhere(case: Path) -> frozenset[str]:
    """Return the `@id`s that other blocks of the case's page have nodes for, where the case has such a page."""
    beside = case.with_suffix(".elsewhere.json")
    return frozenset(json.loads(beside.read_text(encoding="utf-8"))) if beside.exists() else frozenset()


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.relative_to(CONFORMANCE).with_suffix("")))
def test_a_case_gives_what_is_expected(case: Path) -> None:
    expected = json.loads(case.with_suffix(".expected.json").read_text(encoding="utf-8"))
    with case.open(encoding="utf-8", newline="") as stream:
        found = validate(stream.read(), elsewhere=elsewhere(case), now=TODAY, rules=rules_of(case))
    told = [{"code": d.code, "pointer": d.pointer, "line": d.line, "column": d.column} for d in found]
    assert told == expected
    code = case.parents[1].name[: len("NL001")]
    assert (code in {diagnostic.code for diagnostic in found}) == (case.parent.name == "fail")


def test_every_expectation_has_its_case() -> None:
    expectations = {path.name.removesuffix(".expected.json") for path in CONFORMANCE.glob("*/*/*.expected.json")}
    assert expectations == {case.stem for case in CASES}


def codes(case: Path) -> list[str]:
    """Return the codes that are expected of a case."""
    return [diagnostic["code"] for diagnostic in json.loads(case.with_suffix(".expected.json").read_text("utf-8"))]


def test_at_least_150_documents_have_one_fault_and_no_other() -> None:
    single = [case for case in CASES if case.parent.name == "fail" and len(codes(case)) == 1]
    assert len(single) >= 150
    assert {case.parents[1].name[: len("NL0")] for case in single} >= {"NL0", "NL1", "NL2", "NL3", "NL4", "NL5"}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_has_a_document_with_one_fault_and_a_sound_twin(rule: Rule) -> None:
    folder = CONFORMANCE / f"{rule.code}-{rule.name}"
    assert any(codes(case) == [rule.code] for case in folder.glob("fail/*.jsonld"))
    assert any(codes(case) == [] for case in folder.glob("pass/*.jsonld"))
