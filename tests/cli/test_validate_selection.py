"""`newsld validate` told which rules are to speak: by options and by settings."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsld.cli import main

# NL102 error, NL105 warning, NL113 info, NL901 where asked for
DOCUMENT = (
    '{"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "soon", "url": "/x", '
    '"author": "Mara Lind", "backstory": "How we worked"}'
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("a.json", "archive/b.json", "archive/old/c.json"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(DOCUMENT)
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["validate", *arguments, "--format", "jsonl"])


def codes(*arguments: str) -> list[str]:
    result = run(*arguments)
    assert result.exit_code in {0, 1}, result.output
    return sorted(json.loads(line)["code"] for line in result.stdout.splitlines())


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ((), ["NL102", "NL105", "NL113"]),
        (("--select", "NL102"), ["NL102"]),
        (("--select", "nl102,relative-url"), ["NL102", "NL105"]),
        (("--select", "NL102", "--select", "NL901"), ["NL102", "NL901"]),
        (("--select", "default,NL901"), ["NL102", "NL105", "NL113", "NL901"]),
        (("--select", "all"), ["NL102", "NL105", "NL113", "NL901"]),
        (("--select", "shape"), ["NL102", "NL105", "NL113"]),
        (("--select", "NL11"), ["NL113"]),
        (("--select", "article"), []),
        (("--ignore", "malformed-date"), ["NL105", "NL113"]),
        (("--ignore", "NL1"), []),
        (("--select", "all", "--ignore", "shape"), ["NL901"]),
    ],
)
def test_options_choose_the_rules(options: tuple[str, ...], expected: list[str]) -> None:
    assert codes("a.json", *options) == expected


@pytest.mark.parametrize("option", ["--select", "--ignore"])
@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("NL9999", "NL9"),
        ("malformed-dat", "did you mean malformed-date?"),
        ("quotations", "did you mean quotation?"),
        ("xyzzy", "`newsld rules` lists them all"),
    ],
)
def test_an_unknown_rule_is_misuse_and_a_near_one_is_named(option: str, name: str, hint: str) -> None:
    result = run("a.json", option, name)
    assert result.exit_code == 2
    assert f"no rule has the code or name {name!r}" in result.stderr
    assert hint in result.stderr


def test_severities_are_what_the_user_says_the_narrower_word_first() -> None:
    result = run("a.json", "--severity", "NL102=info,shape=warning", "--fail-on", "error")
    told = {found["code"]: found["severity"] for found in map(json.loads, result.stdout.splitlines())}
    assert told == {"NL102": "info", "NL105": "warning", "NL113": "warning"}
    assert result.exit_code == 0


@pytest.mark.parametrize("said", ["NL102", "NL102=fatal", "NL777=error"])
def test_a_severity_that_is_none_is_misuse(said: str) -> None:
    assert run("a.json", "--severity", said).exit_code == 2


SETTINGS = """
select = ["default", "NL901"]
ignore = "NL113"
severity = {relative-url = "error"}
"""


@pytest.mark.parametrize(("file", "table"), [("newsld.toml", "validate"), ("pyproject.toml", "tool.newsld.validate")])
def test_settings_are_read_and_options_go_before_them(folder: Path, file: str, table: str) -> None:
    (folder / file).write_text(f"[{table}]\n{SETTINGS}")
    assert codes("a.json") == ["NL102", "NL105", "NL901"]
    assert codes("a.json", "--ignore", "NL9") == ["NL102", "NL105"]
    assert codes("a.json", "--select", "NL113") == ["NL113"]
    found = map(json.loads, run("a.json", "--select", "NL105").stdout.splitlines())
    assert [diagnostic["severity"] for diagnostic in found] == ["error"]


def test_newsld_toml_goes_before_pyproject_toml_and_config_before_both(folder: Path) -> None:
    (folder / "pyproject.toml").write_text('[tool.newsld.validate]\nselect = ["NL113"]')
    assert codes("a.json") == ["NL113"]
    (folder / "newsld.toml").write_text('name = "River Daily"')
    assert codes("a.json") == ["NL113"]
    (folder / "newsld.toml").write_text('name = "River Daily"\n[validate]\nselect = ["NL105"]')
    assert codes("a.json") == ["NL105"]
    (folder / "other.toml").write_text('[validate]\nselect = ["NL102"]')
    assert codes("a.json", "--config", "other.toml") == ["NL102"]


def test_paths_have_settings_of_their_own(folder: Path) -> None:
    (folder / "newsld.toml").write_text(
        '[validate]\nignore = ["NL113"]\n'
        '[[validate.per_path]]\npaths = ["archive/**"]\nignore = ["NL102"]\n'
        '[[validate.per_path]]\npaths = ["c.json"]\nselect = ["NL9"]\nseverity = {NL901 = "error"}\n'
    )
    assert codes("a.json") == ["NL102", "NL105"]
    assert codes(str(folder / "archive" / "b.json")) == ["NL105"]
    assert codes("archive/old") == ["NL901"]
    assert codes(".") == ["NL102", "NL105", "NL105", "NL901"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[validate]\nselct = []", "unknown key 'selct'"),
        ("[validate]\nselect = 3", "select is 3"),
        ("[validate]\nselect = [3]", "select is [3]"),
        ("[validate]\nignore = ['NL777']", "'NL777'"),
        ("[validate]\nseverity = {NL102 = 'bad'}", "'bad'"),
        ("[validate]\nseverity = 'error'", "severity is no table"),
        ("validate = 3", "validate is no table"),
        ("[validate]\nper_path = 3", "per_path is no list"),
        ("[validate]\nper_path = [3]", "per_path is no list"),
        ("[[validate.per_path]]\nignore = ['NL102']", "lacks paths"),
        ("[[validate.per_path]]\npaths = ['a']\nignore = ['NL777']", "'NL777'"),
        ("[validate", "not TOML"),
        ("[validate]\nselect = []", "select is empty"),
        ("[[validate.per_path]]\npaths = ['a']\nselect = ''", "select is empty"),
        ("[vaildate]\nselect = ['NL102']", "unknown key 'vaildate'; did you mean validate?"),
        ("ignore = ['NL102']", "unknown key 'ignore'; it goes into [validate]"),
        ("xyzzy = 3", "unknown key 'xyzzy'; there are validate, cms, service, name, "),
    ],
)
def test_settings_that_cannot_be_meant_are_misuse(folder: Path, text: str, said: str) -> None:
    (folder / "newsld.toml").write_text(text)
    result = run("a.json")
    assert result.exit_code == 2
    assert said in result.stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "[tool.newsld]\nignore = ['NL102']",
            "unknown key 'ignore' in [tool.newsld]; it goes into [tool.newsld.v",
        ),
        ("[tool.newsld.vaildate]", "unknown key 'vaildate' in [tool.newsld]; did you mean validate?"),
        ("[tool.newsld]\nname = 'River Daily'", "unknown key 'name' in [tool.newsld]; there are validate"),
    ],
)
def test_settings_of_a_project_that_nobody_reads_are_misuse(folder: Path, text: str, said: str) -> None:
    (folder / "pyproject.toml").write_text(text)
    result = run("a.json")
    assert result.exit_code == 2
    assert f"pyproject.toml: {said}" in result.stderr


def test_other_tools_of_a_project_are_let_be(folder: Path) -> None:
    (folder / "pyproject.toml").write_text("[tool.vaildate]\nignore = 3\n[ignore]")
    assert codes("a.json") == ["NL102", "NL105", "NL113"]


def test_to_select_nothing_is_misuse() -> None:
    assert "--select names no rules" in run("a.json", "--select", "").stderr


def test_settings_that_are_not_there_are_misuse() -> None:
    assert run("a.json", "--config", "nowhere.toml").exit_code == 2


def test_convert_reads_the_same_file(folder: Path) -> None:
    (folder / "newsld.toml").write_text('name = "River Daily"\n[validate]\nselect = ["NL105"]')
    (folder / "a.txt").write_text("Dam holds\n\nBy Mara Lind\n\nThe dam held on Friday.")
    result = CliRunner().invoke(main, ["convert", "a.txt"])
    assert result.exit_code == 0, result.output
    assert "River Daily" in result.stdout


def test_the_future_begins_where_today_is_said_to_be(folder: Path) -> None:
    dated = '{"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-03-12"}'
    (folder / "d.json").write_text(dated)
    (folder / "e.json").write_text(dated.replace("2026", "2926"))
    assert codes("d.json", "--today", "2026-03-10") == ["NL124"]
    assert codes("d.json", "--today", "2026-03-11") == []
    assert codes("e.json") == ["NL124"]
    (folder / "newsld.toml").write_text("[validate]\ntoday = 2026-01-31")
    assert codes("d.json") == ["NL124"]
    assert codes("d.json", "--today", "2026-03-12") == []
    (folder / "newsld.toml").write_text('[validate]\ntoday = "2026-01-31"')
    assert codes("d.json") == ["NL124"]
    for said in ("3", '"soon"', "2026-01-31T08:00:00"):
        (folder / "newsld.toml").write_text(f"[validate]\ntoday = {said}")
        result = run("d.json")
        assert result.exit_code == 2
        assert "expected a day" in result.stderr
