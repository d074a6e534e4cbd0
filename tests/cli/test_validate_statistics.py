"""Counts by rule and host at the end of `newsld validate`, and whose host that is."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from newsld.cli._hosts import host_of
from newsld.cli.validate import validate
from newsld.model.document import Document

DAILY = {"@context": "https://schema.org", "@type": "NewsArticle", "url": "https://www.river-daily.example/a"}
POST = {"@context": "https://schema.org", "@type": "NewsArticle", "@id": "http://post.example:8080/b#article"}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    records = [
        DAILY | {"datePublished": "soon", "dateModified": "later"},
        DAILY | {"image": "/x"},
        POST | {"datePublished": "soon"},
        DAILY,
    ]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records))
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(validate, ["a.jsonl", *arguments])


BY_RULE_AND_HOST = """\
count  code   severity  rule
    3  NL102  error     malformed-date
    1  NL105  warning   relative-url

count  documents  error  warning  info  host
    3          2      2        1     0  www.river-daily.example
    1          1      1        0     0  post.example
"""


@pytest.mark.parametrize("form", ["text", "json", "jsonl", "github", "sarif", "junit"])
def test_statistics_follow_any_format_on_standard_error(form: str) -> None:
    plain, counted = run("--format", form), run("--format", form, "--statistics")
    assert counted.stdout == plain.stdout
    table = BY_RULE_AND_HOST
    if form in {"json", "sarif", "junit"}:  # which hold the diagnostics, and so know their files
        table = table.replace("count  code ", "count  files  code ").replace("  NL1", "      1  NL1")
    assert counted.stderr == table + plain.stderr
    assert plain.stderr == "3 errors, 1 warning in 3 of 4 documents\n"


def test_a_summary_counts_by_rule_host_and_file() -> None:
    assert run("--format", "summary").stdout == (
        "count  files  code   severity  rule\n"
        "    3      1  NL102  error     malformed-date\n"
        "    1      1  NL105  warning   relative-url\n"
        "\n"
        "count  documents  error  warning  info  host\n"
        "    3          2      2        1     0  www.river-daily.example\n"
        "    1          1      1        0     0  post.example\n"
        "\n"
        "count  error  warning  info  file\n"
        "    4      3        1     0  a.jsonl\n"
    )


def test_what_is_known_is_not_counted() -> None:
    run("--write-baseline", "known.json")
    with Path("a.jsonl").open("a") as lines:
        lines.write(json.dumps(POST | {"image": "/y"}))
    result = run("--baseline", "known.json", "--statistics", "--format", "jsonl")
    assert "    1          1      0        1     0  post.example\n" in result.stderr
    assert "malformed-date" not in result.stderr
    assert result.stderr.endswith("1 warning in 1 of 5 documents; 4 known by the baseline\n")


def test_where_nothing_is_wrong_nothing_is_counted() -> None:
    assert run("--select", "NL2", "--statistics").stderr == "no faults in 4 documents\n"


@pytest.mark.parametrize(
    ("document", "file", "expected"),
    [
        (DAILY, "a.json", "www.river-daily.example"),
        (POST, "a.json", "post.example"),
        ({"@graph": [{"@type": "Person", "url": "https://lind.example/"}, DAILY]}, "", "www.river-daily.example"),
        ({"@graph": [{"@type": "Person", "url": "https://lind.example/"}]}, "", "lind.example"),
        ({"@type": "NewsArticle", "mainEntityOfPage": {"@id": "https://a.example/x"}}, "", "a.example"),
        ({"@type": "NewsArticle", "mainEntityOfPage": "https://a.example/x", "url": "/x"}, "", "a.example"),
        ({"@type": "NewsArticle", "url": ["/x", "https://B.Example./x"]}, "", "b.example."),
        ({"@type": "NewsArticle", "url": "https://["}, "out/www.River-Daily.example/2026/a.json", None),
        ({"@type": "NewsArticle"}, "out/a.jsonld", "-"),
        ({"@type": "NewsArticle", "url": "urn:x"}, "-", "-"),
        ([], "", "-"),
    ],
)
def test_a_document_is_its_host_s(document: object, file: str, expected: str | None) -> None:
    assert host_of(Document(file, json.dumps(document))) == (expected or "www.river-daily.example")


@given(st.text(), st.text())
def test_any_document_has_a_host_or_none(text: str, file: str) -> None:
    assert host_of(Document(file, text))
    assert host_of(Document(file, json.dumps({"@type": "NewsArticle", "url": text, "@id": file})))
