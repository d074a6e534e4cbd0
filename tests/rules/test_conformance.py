"""Every case in schema/conformance gives the diagnostics that stand beside it; its path is the verdict."""

import json
from datetime import date
from pathlib import Path

import pytest

from newsld.cli._documents import documents
from newsld.model.diagnostic import Diagnostic, Rule
from newsld.model.document import MAX_SIZE
from newsld.rules import RULES
from newsld.validation import validate

CONFORMANCE = Path(__file__).parents[2] / "schema" / "conformance"
TODAY = date(2026, 11, 1)
CASES = sorted(path for suffix in ("jsonld", "html") for path in CONFORMANCE.glob(f"*/*/*.{suffix}"))


def rules_of(case: Path) -> tuple[Rule, ...]:
    """Return the rules that speak by themselves, and the one that the case is about."""
    return tuple(rule for rule in RULES if rule.is_default or case.parents[1].name.startswith(rule.code))


def found_in(case: Path, rules: tuple[Rule, ...], max_size: int) -> list[Diagnostic]:
    """Return what is found in a case, or in each JSON-LD block of a case that is a page."""
    read = documents(str(case), max_size)
    return [found for document in read for found in validate(document, now=TODAY, rules=rules, max_size=max_size)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.relative_to(CONFORMANCE)))
def test_a_case_gives_what_is_expected(case: Path) -> None:
    expected = json.loads(case.with_suffix(".expected.json").read_text(encoding="utf-8"))
    settings = case.with_suffix(".settings.json")
    max_size = json.loads(settings.read_text(encoding="utf-8"))["max_size"] if settings.exists() else MAX_SIZE
    found = found_in(case, rules_of(case), max_size)
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
    assert {case.parents[1].name[: len("NL0")] for case in single} >= {"NL0", "NL1", "NL2", "NL3", "NL4", "NL5", "NL6"}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_has_a_document_with_one_fault_and_a_sound_twin(rule: Rule) -> None:
    folder = CONFORMANCE / f"{rule.code}-{rule.name}"
    assert any(codes(case) == [rule.code] for case in CASES if case.parent == folder / "fail")
    assert any(codes(case) == [] for case in CASES if case.parent == folder / "pass")
