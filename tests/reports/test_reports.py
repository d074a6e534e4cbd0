"""Diagnostics as text and as JSON."""

import json
import re
from dataclasses import replace

import pytest

from newsld.model.diagnostic import Diagnostic, Severity, Source
from newsld.reports import FORMATS
from newsld.validation import validate

TEXT = '{"@context": "https://schema.org",\n\t"datePublished": "soon", "name": "日本 \\u001b"}\n'


def shown(text: str, form: str = "text", file: str = "a.jsonld") -> str:
    return FORMATS[form].report(validate(text, file=file), {file: Source(text)})


def test_text_shows_place_message_line_caret_and_help() -> None:
    assert shown(TEXT) == (
        'a.jsonld:2:19: error: datePublished is "soon", which is no ISO 8601 date [NL102 malformed-date]\n'
        '  2 | "datePublished": "soon", "name": "日本 \\u001b"}\n'
        "    |                  ^^^^^^\n"
        '  help: expected a date such as "2026-03-12" or "2026-03-12T08:30:00+01:00"\n'
        "  why:  newsld explain NL102\n\n"
    )


def test_wide_characters_push_the_caret_along() -> None:
    lines = shown('{"@context": "https://schema.org", "name": "日本", "url": "/x"}').splitlines()
    assert lines[2].index("^") == lines[1].index('"/x"') + 2


def test_long_lines_are_cut_around_the_fault() -> None:
    text = '{"@context": "https://schema.org", "name": "' + "x" * 5000 + '", "url": "/x", "text": "' + "y" * 5000 + '"}'
    lines = shown(text).splitlines()
    assert max(map(len, lines)) < 130
    assert '"/x"' in lines[1]
    assert lines[1][lines[2].index("^") :].startswith('"/x"')


def test_an_object_is_marked_by_its_bracket_alone() -> None:
    assert shown('{"@type": "Person", "name": "A"}').splitlines()[2].count("^") == 1


def test_nothing_in_a_document_reaches_the_terminal_raw() -> None:
    text = '{"@context": "https://schema.org", "url": "\x9b31m \u202e"}'
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", shown(text, file="a\x1b[2J.json"))


def test_colours_only_colour() -> None:
    diagnostics, sources = validate(TEXT, file="a"), {"a": Source(TEXT)}
    coloured = FORMATS["text"].coloured
    assert coloured is not None
    assert "\x1b[1;31m" in coloured(diagnostics, sources)
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured(diagnostics, sources)) == FORMATS["text"].report(diagnostics, sources)


def test_a_source_that_is_not_at_hand_is_left_out() -> None:
    assert "^" not in FORMATS["text"].report(validate(TEXT), {})


def test_a_record_of_many_shows_its_own_line() -> None:
    text = '{"@context": "https://schema.org", "url": "/x"}\n'
    report = FORMATS["text"].report(validate(text, file="a", first_line=7), {"a": Source(text, 7)})
    assert report.startswith("a:7:43: warning")
    assert '7 | {"@context"' in report


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_json_holds_every_fact_of_a_diagnostic(form: str) -> None:
    report = shown(TEXT, form)
    (told,) = json.loads(report) if form == "json" else [json.loads(line) for line in report.splitlines()]
    (found,) = validate(TEXT, file="a.jsonld")
    assert Diagnostic(**told | {"severity": Severity(told["severity"])}) == found
    assert report.isascii()


def test_a_json_report_of_nothing_is_an_empty_list() -> None:
    assert json.loads(FORMATS["json"].report((), {})) == []
    assert FORMATS["jsonl"].report((), {}) == ""


def test_the_members_of_a_diagnostic_stand_in_their_order() -> None:
    (line,) = shown(TEXT, "jsonl").splitlines()
    members = "file code name severity pointer line column end_line end_column message help url profile"
    assert list(json.loads(line))[:13] == members.split()
    assert json.loads(line)["profile"] == "newsld"


def test_where_links_are_followed_a_rule_leads_to_what_it_rests_on() -> None:
    (found,) = validate(TEXT)
    linked = FORMATS["text"].linked
    assert linked
    assert f"[\x1b]8;;{found.url}\x1b\\{found.code} {found.name}\x1b]8;;\x1b\\]\n" in linked([found], {})
    assert "]8;;" not in linked([replace(found, url="")], {})
    assert "]8;;" not in linked([replace(found, url="https://a.example/\x1b")], {})
