"""`newsld rules` and `newsld explain`."""

import re

import pytest
from click.testing import CliRunner

from newsld.cli.rules import explain, rules
from newsld.profiles import DEMANDS, names
from newsld.rules import RULES


def test_every_rule_is_listed_with_code_severity_name_and_title() -> None:
    lines = CliRunner().invoke(rules).stdout.splitlines()
    every = sorted((*RULES, *DEMANDS), key=lambda rule: rule.code)
    for line, rule in zip(lines, every, strict=True):
        assert line.startswith(rule.code)
        assert rule.name in line
        assert line.endswith(rule.title)


def test_a_page_is_found_by_code_and_by_name() -> None:
    for wanted in ("NL201", "nl201", "dangling-reference"):
        result = CliRunner().invoke(explain, [wanted])
        assert result.exit_code == 0
        assert result.stdout.startswith("NL201 dangling-reference (error)\n\n")
        assert "## What it finds" in result.stdout


def test_an_unknown_code_is_misuse() -> None:
    result = CliRunner().invoke(explain, ["NL999"])
    assert result.exit_code == 2
    assert "NL999" in result.stderr


def test_the_pages_of_demands_are_found_like_others() -> None:
    for wanted in ("NL801", "missing-recommended-property"):
        result = CliRunner().invoke(explain, [wanted])
        assert result.exit_code == 0
        for heading in ("What it finds", "Why it is a fault", "Example", "Instead", "Reference"):
            assert f"## {heading}\n" in result.stdout


def test_profiles_are_listed() -> None:
    lines = CliRunner().invoke(rules, ["--profiles"]).stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(names())


def test_a_profile_is_explained_with_its_demands_and_their_sources() -> None:
    result = CliRunner().invoke(explain, ["google-fact-check"])
    assert result.exit_code == 0
    assert "required     reviewRating.alternateName or reviewRating.name on ClaimReview\n" in result.stdout
    assert "Note: Google Search ended" in result.stdout
    assert "(2025-06-12)" in result.stdout


def test_a_profile_of_rules_is_explained_with_the_rules_that_it_holds() -> None:
    result = CliRunner().invoke(explain, ["schema.org"])
    assert result.exit_code == 0
    assert re.search(r"^NL105  info     relative-url +A URL is relative$", result.stdout, re.MULTILINE)
    assert "NL401" not in result.stdout
    assert "https://schema.org/docs/datamodel.html (2026-11-22)" in result.stdout


def test_the_list_says_what_google_search_has_ended() -> None:
    (line,) = [
        line
        for line in CliRunner().invoke(rules, ["--profiles"]).stdout.splitlines()
        if line.startswith("google-fact-check")
    ]
    assert "ended" in line
    assert "2025" in line


@pytest.mark.parametrize(
    ("wanted", "meant"),
    [("danglng-reference", "dangling-reference"), ("google-factcheck", "google-fact-check")],
)
def test_what_was_most_likely_meant_is_offered(wanted: str, meant: str) -> None:
    result = CliRunner().invoke(explain, [wanted])
    assert result.exit_code == 2
    assert f"did you mean {meant}?" in result.stderr


@pytest.mark.parametrize("name", names())
def test_a_profile_says_nothing_twice(name: str) -> None:
    lines = CliRunner().invoke(explain, [name]).stdout.splitlines()
    demands = [line for line in lines if re.match(r"(required|recommended|advised) ", line)]
    assert len(demands) == len(set(demands))
