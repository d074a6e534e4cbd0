"""`newsld validate` told whose demands a document should meet."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsld.cli.validate import validate

# nothing is wrong with it, but it lacks what the consumers ask for
REVIEW = (
    '{"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The dam had leaked", '
    '"reviewRating": {"@type": "Rating", "ratingValue": 1, "alternateName": "False"}, "url": "https://a.example/c", '
    '"author": {"@type": "Organization", "name": "River Check"}}'
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.json").write_text(REVIEW)
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(validate, ["a.json", *arguments, "--format", "jsonl", "--select", "NL1"])


def told(*arguments: str) -> set[tuple[str, str, str]]:
    result = CliRunner().invoke(validate, ["a.json", *arguments, "--format", "jsonl"])
    assert result.exit_code in {0, 1}, result.output
    found = map(json.loads, result.stdout.splitlines())
    return {(d["profile"], d["code"], d["severity"]) for d in found if d["code"].startswith("NL8")}


BING = ("bing", "NL801", "error")
GOOGLE = ("google-fact-check", "NL802", "info")


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ((), set[object]()),
        (("--select", "all"), set[object]()),
        (("--profile", "bing"), {BING}),
        (("--profile", "bing,google-fact-check"), {BING, GOOGLE}),
        (("--profile", "bing", "--profile", "google-fact-check"), {BING, GOOGLE}),
        (("--profile", "all"), {BING, GOOGLE}),
        (("--profile", "all", "--select", "shape"), {BING, GOOGLE}),
        (("--profile", "all", "--select", "NL802"), {GOOGLE}),
        (("--profile", "all", "--ignore", "NL801"), {GOOGLE}),
        (("--profile", "all", "--ignore", "profile"), set[object]()),
        (("--profile", "bing", "--severity", "NL801=warning"), {("bing", "NL801", "warning")}),
    ],
)
def test_profiles_speak_when_they_are_named(options: tuple[str, ...], expected: set[object]) -> None:
    assert told(*options) == expected


def test_what_is_required_fails_and_what_is_recommended_does_not() -> None:
    assert run().exit_code == 0
    assert run("--profile", "bing").exit_code == 1
    assert run("--profile", "google-fact-check").exit_code == 0


@pytest.mark.parametrize(("name", "said"), [("bingo", "did you mean bing?"), ("x", "there are bing, google-article")])
def test_an_unknown_profile_is_misuse(name: str, said: str) -> None:
    result = run("--profile", name)
    assert result.exit_code == 2
    assert said in " ".join(result.stderr.split())


def test_demands_of_nobody_are_misuse() -> None:
    result = run("--select", "NL801")
    assert result.exit_code == 2
    assert "name one by --profile" in result.stderr


def test_settings_name_profiles_and_options_go_before_them(folder: Path) -> None:
    (folder / "newsld.toml").write_text('[validate]\nprofile = ["bing"]')
    assert told() == {BING}
    assert told("--profile", "google-fact-check") == {GOOGLE}


# the first is a byline for a name, which is no business of schema.org; the second a relative URL
LOOSE = (
    '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Dam holds", "url": "/dam", '
    '"author": {"@type": "Person", "name": "By Ana Roe"}}'
)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ((), {("newsld", "NL302", "warning"), ("newsld", "NL105", "warning")}),
        (("--profile", "newsld"), {("newsld", "NL302", "warning"), ("newsld", "NL105", "warning")}),
        (("--profile", "schema.org"), {("schema.org", "NL105", "info")}),
        (("--profile", "schema.org", "--severity", "NL105=error"), {("schema.org", "NL105", "error")}),
        (("--profile", "schema.org", "--select", "NL302"), {("", "NL302", "warning")}),
        (
            ("--profile", "schema.org", "--select", "default,NL302"),
            {("schema.org", "NL105", "info"), ("", "NL302", "warning")},
        ),
        (("--profile", "schema.org", "--ignore", "NL1"), set[object]()),
    ],
)
def test_schema_org_s_rules_hold_in_place_of_the_usual(
    folder: Path, options: tuple[str, ...], expected: set[object]
) -> None:
    (folder / "a.json").write_text(LOOSE)
    result = CliRunner().invoke(validate, ["a.json", *options, "--format", "jsonl"])
    found = map(json.loads, result.stdout.splitlines())
    assert {(d["profile"], d["code"], d["severity"]) for d in found} == expected


def test_schema_org_s_rules_and_a_consumer_s_demands_go_together(folder: Path) -> None:
    (folder / "a.json").write_text(LOOSE)
    (folder / "newsld.toml").write_text('[validate]\nprofile = ["google-article", "schema.org"]')
    result = CliRunner().invoke(validate, ["a.json", "--format", "jsonl"])
    assert {json.loads(line)["profile"] for line in result.stdout.splitlines()} == {"schema.org", "google-article"}
    assert result.exit_code == 0


def test_all_are_the_usual_rules_and_all_consumers(folder: Path) -> None:
    (folder / "a.json").write_text(LOOSE)
    result = CliRunner().invoke(validate, ["a.json", "--profile", "all", "--format", "jsonl"])
    assert {json.loads(line)["profile"] for line in result.stdout.splitlines()} == {"newsld", "google-article"}
