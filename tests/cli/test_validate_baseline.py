"""`newsld validate` with a baseline: what is known is not told again, what is mended is."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsld.cli import main

WRONG = '{"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "soon", "url": "/x"}'

FACTS = ("fingerprint", "file", "code", "pointer", "message")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.json").write_text(WRONG)
    (tmp_path / "in" / "b.jsonl").write_text(f"{WRONG}\n{WRONG}\n")
    assert run("in", "--write-baseline", "known.json").exit_code == 0
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["validate", *arguments, "--format", "jsonl"])


def told(result: Result) -> list[tuple[str, str, int]]:
    return [(found["file"], found["code"], found["line"]) for found in map(json.loads, result.stdout.splitlines())]


def test_what_is_written_down_is_told_and_readable(folder: Path) -> None:
    result = run("in", "--write-baseline", "again.json")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "6 diagnostics written to again.json\n"
    assert (folder / "again.json").read_bytes() == (folder / "known.json").read_bytes()
    written = json.loads((folder / "known.json").read_text())
    assert [(entry["file"], entry["code"], entry["pointer"], entry["count"]) for entry in written["diagnostics"]] == [
        ("in/a.json", "NL102", "/datePublished", 1),
        ("in/a.json", "NL105", "/url", 1),
        ("in/b.jsonl", "NL102", "/datePublished", 2),
        ("in/b.jsonl", "NL105", "/url", 2),
    ]


def test_what_is_known_is_not_told_again() -> None:
    result = run("in", "--baseline", "known.json")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "no faults in 3 documents; 6 known by the baseline\n"


def test_lines_may_move_and_files_be_named_otherwise(folder: Path) -> None:
    (folder / "in" / "a.json").write_text("\n\n" + json.dumps(json.loads(WRONG), indent=2))
    for name in ("./in/a.json", str(folder / "in" / "a.json")):
        assert run(name, "--baseline", "known.json").exit_code == 0


def test_new_faults_are_told_and_more_of_the_same_too(folder: Path) -> None:
    (folder / "in" / "a.json").write_text(WRONG.replace("soon", "later"))
    (folder / "in" / "b.jsonl").write_text(f"{WRONG}\n" * 3)
    result = run("in", "--baseline", "known.json")
    assert result.exit_code == 1
    assert told(result) == [("in/a.json", "NL102", 1), ("in/b.jsonl", "NL102", 3), ("in/b.jsonl", "NL105", 3)]


def test_what_is_mended_is_told(folder: Path) -> None:
    (folder / "in" / "a.json").write_text(WRONG.replace("soon", "2026-03-12"))
    result = run("in", "--baseline", "known.json")
    assert result.exit_code == 0
    assert 'newsld: mended: in/a.json: datePublished is "soon"' in result.stderr
    assert "--write-baseline" in result.stderr
    assert "known by the baseline" in result.stderr


def test_a_long_list_of_mended_faults_is_cut(folder: Path) -> None:
    (folder / "in" / "b.jsonl").write_text("".join(WRONG.replace("soon", f"soon {n}") + "\n" for n in range(30)))
    run("in/b.jsonl", "--write-baseline", "many.json")
    (folder / "in" / "b.jsonl").write_text(WRONG.replace("soon", "2026-03-12"))
    result = run("in/b.jsonl", "--baseline", "many.json")
    assert "newsld: mended: 21 more\n" in result.stderr


def test_what_was_not_looked_at_is_not_called_mended(folder: Path) -> None:
    (folder / "in" / "a.json").write_text(WRONG.replace("soon", "2026-03-12"))
    for arguments in (("in/b.jsonl",), ("in", "--ignore", "NL102"), ("in", "nowhere.json")):
        assert "mended" not in run(*arguments, "--baseline", "known.json").stderr


def test_settings_may_name_the_baseline(folder: Path) -> None:
    (folder / "newsld.toml").write_text('[validate]\nbaseline = "known.json"')
    assert run("in").exit_code == 0
    (folder / "newsld.toml").write_text("[validate]\nbaseline = 3")
    assert run("in").exit_code == 2


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_file_that_is_wholly_clean_is_told_as_mended(folder: Path, jobs: str) -> None:
    (folder / "in" / "a.json").write_text('{"@context": "https://schema.org", "@type": "NewsArticle"}')
    result = run("in", "--baseline", "known.json", "--jobs", jobs)
    assert result.exit_code == 0
    assert result.stderr.count("newsld: mended: in/a.json: ") == 2


def test_where_not_all_can_be_looked_at_the_baseline_stays_as_it_is(folder: Path) -> None:
    (folder / "in" / "c.json").write_bytes(b"\0\xff")
    before = (folder / "known.json").read_bytes()
    result = run("in/b.jsonl", "in/c.json", "--write-baseline", "known.json")
    assert result.exit_code == 2
    assert "newsld: known.json is not written, for not all could be looked at\n" in result.stderr
    assert (folder / "known.json").read_bytes() == before


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        "[" * 100_000,
        '{"version": 1}',
        '{"version": 2, "diagnostics": []}',
        '{"version": 1, "diagnostics": [3]}',
        '{"version": 1, "diagnostics": [{"fingerprint": "a"}]}',
        '{"version": 1, "diagnostics": [{"fingerprint": "a", "file": "a", "code": "", "pointer": "", "count": 1}]}',
        json.dumps({"version": 1, "diagnostics": [dict.fromkeys(FACTS, "a") | {"count": True}]}),
    ],
)
def test_what_is_no_baseline_is_misuse(folder: Path, text: str) -> None:
    (folder / "known.json").write_text(text)
    result = run("in", "--baseline", "known.json")
    assert result.exit_code == 2
    assert "known.json: " in result.stderr


def test_a_baseline_that_cannot_be_read_or_written_is_misuse() -> None:
    assert run("in", "--baseline", "nowhere.json").exit_code == 2
    assert run("in", "--write-baseline", "no/where.json").exit_code == 2
