"""Every case in schema/conformance gives the diagnostics that stand beside it; its path is the verdict."""

import json
from pathlib import Path

import pytest

from newsld.model.diagnostic import Rule
from newsld.model.document import MAX_SIZE
from newsld.rules import RULES
from newsld.validation import validate

CONFORMANCE = Path(__file__).parents[2] / "schema" / "conformance"
CASES = sorted(CONFORMANCE.glob("*/*/*.jsonld"))


def rules_of(case: Path) -> tuple[Rule, ...]:
    """Return the rules that speak by themselves, and the one that the case is about."""
    return tuple(rule for rule in RULES if rule.is_default or case.parents[1].name.startswith(rule.code))


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.relative_to(CONFORMANCE).with_suffix("")))
def test_a_case_gives_what_is_expected(case: Path) -> None:
    expected = json.loads(case.with_suffix(".expected.json").read_text(encoding="utf-8"))
    settings = case.with_suffix(".settings.json")
    max_size = json.loads(settings.read_text(encoding="utf-8"))["max_size"] if settings.exists() else MAX_SIZE
    found = validate(case.read_bytes(), rules=rules_of(case), max_size=max_size)
    told = [{"code": d.code, "pointer": d.pointer, "line": d.line, "column": d.column} for d in found]
    assert told == expected
    code = case.parents[1].name[: len("NL001")]
    assert (code in {diagnostic.code for diagnostic in found}) == (case.parent.name == "fail")


def test_every_expectation_has_its_case() -> None:
    expectations = {path.name.removesuffix(".expected.json") for path in CONFORMANCE.glob("*/*/*.expected.json")}
    assert expectations == {case.stem for case in CASES}
