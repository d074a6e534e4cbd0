"""The manifest lists all cases, is what its script writes, and says of each case what its files say."""

import json
from pathlib import Path
from typing import Any

import pytest
from derive_conformance import FAMILIES, MAX_SIZE, manifest, written
from jsonschema import Draft202012Validator

from newsld.conformance import Case, manifest_of
from newsld.errors import UnreadableSuite
from newsld.model import selection
from newsld.model.document import MAX_SIZE as OURS
from newsld.profiles import names
from newsld.rules import RULES

SUITE = Path(__file__).parents[2] / "schema" / "conformance"
TEXT = (SUITE / "manifest.json").read_text(encoding="utf-8")
CASES = manifest_of(TEXT).cases


def test_it_is_what_its_script_writes() -> None:
    assert written(manifest()) == TEXT, "run python schema/derive_conformance.py"


def test_it_is_as_its_json_schema_says() -> None:
    schema: Any = json.loads((SUITE / "manifest.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator: Any = Draft202012Validator(schema)
    validator.validate(json.loads(TEXT))


def test_every_file_of_a_folder_belongs_to_a_case() -> None:
    listed = {case.file for case in CASES} | {case.expected for case in CASES}
    listed |= {case.file.rpartition(".")[0] + ".settings.json" for case in CASES if case.settings.told()}
    assert {path.relative_to(SUITE).as_posix() for path in SUITE.glob("NL*/*/*")} == listed


def test_families_and_sizes_are_those_of_newsld() -> None:
    assert {f"NL{digit}": name for digit, name in FAMILIES.items()} == {
        code: name for name, code in selection.FAMILIES.items()
    }
    assert MAX_SIZE == OURS


def codes(case: Case) -> set[str]:
    return {told["code"] for told in json.loads((SUITE / case.expected).read_text(encoding="utf-8"))}


def test_what_breaks_a_rule_is_expected_to_be_told_so_and_what_keeps_it_is_not() -> None:
    assert [case.id for case in CASES if (case.rule in codes(case)) != case.breaks] == []
    assert [case.id for case in CASES if bool(codes(case)) == case.is_sound] == []


def test_settings_name_rules_and_profiles_that_there_are() -> None:
    assert {code for case in CASES for code in case.settings.rules} <= {rule.code for rule in RULES}
    assert {case.settings.profile for case in CASES} <= {None, *names()}


def test_rules_that_are_silent_by_default_are_asked_for_in_their_cases() -> None:
    silent = {rule.code for rule in RULES if not rule.is_default}
    assert [case.id for case in CASES if case.rule in silent and case.rule not in case.settings.rules] == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "Expecting value"),
        ("[]", "it is no object"),
        ("[" * 100_000, "recursion"),
        ("{}", "lacks 'rules'"),
        (TEXT.replace('"judged_on": "2026', '"judged_on": "26'), "isoformat"),
        (TEXT.replace('"verdict"', '"verdikt"', 1), "lacks 'verdict'"),
        (TEXT.replace('{"code": "NL102"', '{"code": "NL199"'), "the rule NL102, which it does not list"),
    ],
)
def test_what_is_no_manifest_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(UnreadableSuite, match=reason):
        manifest_of(text)
