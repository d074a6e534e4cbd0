"""Diagnostics as other programs read them: GitHub's commands, SARIF, JUnit, and as tables."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from newsld._version import __version__
from newsld.model.diagnostic import Diagnostic, Severity
from newsld.reports import FORMATS

SNAPSHOTS = Path(__file__).parent / "snapshots"

FILE = "in/a, b:c.jsonld"
WORD = "https://schema.org/Date"
DATE = ("NL102", "malformed-date", Severity.ERROR, "/datePublished")
FOUND = (
    Diagnostic(
        FILE, *DATE, 2, 19, 2, 25, 'datePublished is "soon", which is no date', 'expected "2026-03-12"', WORD, "newsld"
    ),
    Diagnostic(FILE, "NL105", "relative-url", Severity.WARNING, "/url", 2, 34, 4, 2, 'url is "/<&100%>"', ""),
    Diagnostic(
        FILE, "NL113", "text-for-node", Severity.INFO, "/author", 5, 56, 5, 66, 'author is "日本\x1b"', "name it"
    ),
    Diagnostic("-", *DATE, 1, 77, 1, 84, 'datePublished is "later", which is no date', "", WORD),
)


def odd(message: str, file: str = "a") -> Diagnostic:
    return Diagnostic(file, "NL102", "malformed-date", Severity.ERROR, "/a~1b", 1, 2, 1, 3, message, "")


@pytest.mark.parametrize("form", ["github", "junit", "sarif", "summary"])
def test_a_report_is_as_it_was(form: str) -> None:
    (expected,) = SNAPSHOTS.glob(f"{form}.*")
    told = FORMATS[form].report(FOUND, {}).replace(f'"version": "{__version__}"', '"version": "VERSION"')
    assert told == expected.read_text("utf-8")


def test_github_s_commands_end_where_they_should() -> None:
    lines = FORMATS["github"].report((odd("50% of::a,b\r\n::error::x\x1b"),), {}).splitlines()
    assert lines == [
        "::error file=a,line=1,endLine=1,col=2,endColumn=3,title=NL102 malformed-date::50%25 of::a,b  ::error::x\\x1b"
    ]


def test_github_is_told_no_file_of_standard_input() -> None:
    assert "file=" not in FORMATS["github"].report((odd("x", "-"),), {})


@pytest.mark.parametrize("message", ["<&\"'>", "\0\x1b\ud800\ufffe", "]]>"])
def test_junit_is_xml_whatever_a_document_holds(message: str) -> None:
    root = ET.fromstring(FORMATS["junit"].report((odd(message, message),), {}).encode())  # noqa: S314  our own
    (failure,) = root.iter("failure")
    assert failure.get("type") == "error"
    assert (failure.get("message") == message) == message.isprintable()


def test_junit_counts_what_is_told_for_information_as_passed() -> None:
    root = ET.fromstring(FORMATS["junit"].report(FOUND, {}).encode())  # noqa: S314  our own
    infos = sum(diagnostic.severity is Severity.INFO for diagnostic in FOUND)
    assert infos
    assert root.get("tests") == str(len(FOUND)) == str(len(list(root.iter("testcase"))))
    assert root.get("failures") == str(len(FOUND) - infos) == str(len(list(root.iter("failure"))))


@pytest.mark.parametrize("found", [(), FOUND])
def test_sarif_says_of_every_diagnostic_its_rule_and_its_place(found: tuple[Diagnostic, ...]) -> None:
    log: dict[str, Any] = json.loads(FORMATS["sarif"].report(found, {}))
    (run,) = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted({diagnostic.code for diagnostic in found})
    for result, diagnostic in zip(run["results"], found, strict=True):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == diagnostic.code
        assert rules[result["ruleIndex"]].get("helpUri", "") == diagnostic.url
        (location,) = result["locations"]
        region = location["physicalLocation"]["region"]
        place = diagnostic.line, diagnostic.column, diagnostic.end_line, diagnostic.end_column
        assert tuple(region[key] for key in ("startLine", "startColumn", "endLine", "endColumn")) == place


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("./a b.json", "a%20b.json"),
        ("/in/ü.json", "file:///in/%C3%BC.json"),
        ("C:\\in\\a.json", "file:///C:/in/a.json"),
        ("-", "stdin"),
        ("a\udcff.json", "a%FF.json"),
        ("a\ud800.json", "a%ED%A0%80.json"),
        ("C:\\a\ud800.json", "file:///C:/a%ED%A0%80.json"),
    ],
)
def test_sarif_names_files_by_uri(file: str, uri: str) -> None:
    log = json.loads(FORMATS["sarif"].report((odd("x", file),), {}))
    (result,) = log["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_a_summary_counts_by_rule_and_by_file() -> None:
    report = FORMATS["summary"].report((odd("x"), odd("y"), odd("x", "b")), {})
    assert report == (
        "count  files  code   severity  rule\n"
        "    3      2  NL102  error     malformed-date\n"
        "\n"
        "count  error  warning  info  file\n"
        "    2      2        0     0  a\n"
        "    1      1        0     0  b\n"
    )


def test_a_summary_of_nothing_is_empty() -> None:
    assert FORMATS["summary"].report((), {}) == ""


def test_sarif_names_the_profile_that_demands_something() -> None:
    log = json.loads(FORMATS["sarif"].report((replace(odd("x"), profile="bing"), odd("x")), {}))
    assert [result.get("properties") for result in log["runs"][0]["results"]] == [{"profile": "bing"}, None]
