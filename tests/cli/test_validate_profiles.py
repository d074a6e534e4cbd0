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
