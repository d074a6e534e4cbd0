"""What each profile says of its cases: the path is the verdict, what stands beside a case is what is told."""

import json
from pathlib import Path

import pytest

from newsld import profiles
from newsld.rules import RULES
from newsld.validation import validate

FOLDER = Path(__file__).parent / "cases"
CASES = sorted(FOLDER.glob("*/*/*.jsonld"))


def found(profile: str, text: str) -> list[list[str]]:
    table = profiles.rule_table([profile], RULES)
    diagnostics = validate(text, rules=[rule for rule in table if rule.is_default and rule.profile == profile])
    assert all(diagnostic.profile == profile for diagnostic in diagnostics)
    return [[d.code, d.severity, d.pointer, d.message] for d in diagnostics]


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.relative_to(FOLDER).with_suffix("")))
def test_a_case_gives_what_is_expected(case: Path) -> None:
    told = found(case.parents[1].name, case.read_text("utf-8"))
    assert bool(told) == (case.parent.name == "fail")
    if told:
        assert told == json.loads(case.with_suffix(".expected.json").read_text("utf-8"))


def test_every_profile_has_cases_of_both_kinds_and_every_expectation_its_case() -> None:
    kinds = {(case.parents[1].name, case.parent.name) for case in CASES}
    assert kinds == {(name, kind) for name in profiles.names() for kind in ("pass", "fail")}
    assert {path.with_name(path.name.replace(".expected.json", ".jsonld")) for path in FOLDER.rglob("*.json")} == {
        case for case in CASES if case.parent.name == "fail"
    }


@pytest.mark.parametrize("profile", profiles.names())
@pytest.mark.parametrize(
    "text", ["", "{", "[]", "3", '{"@type": "NewsArticle", "author": [[null], 3, {}, {"@id": 3}]}']
)
def test_any_text_has_an_answer(profile: str, text: str) -> None:
    found(profile, text)


def test_a_circle_of_nodes_ends() -> None:
    text = (
        '{"@context": "https://schema.org", "@graph": ['
        '{"@id": "#a", "@type": "ClaimReview", "itemReviewed": {"@id": "#b"}, "author": {"@id": "#a"}},'
        '{"@id": "#b", "@type": "Claim", "author": {"@id": "#a"}}]}'
    )
    assert len(found("bing", text)) == 3
