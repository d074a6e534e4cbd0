"""Fixes as an editor or a code scanning service gets them: edits by line and column, which come to what --fix does."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from newsld.fixing import fix
from newsld.model.diagnostic import Source
from newsld.reports import FORMATS
from newsld.validation import validate

SAFE = sorted((Path(__file__).parent / "cases" / "safe").glob("*.before.jsonld"))
TEXT = '{"@context": "https://schema.org", "@type": "NewsArticle",\n "headLine": "Flood", "description": " A\\u00e9 "}'


def reported(text: str, form: str) -> Any:
    return json.loads(FORMATS[form].report(validate(text, file="a.jsonld"), {"a.jsonld": Source(text)}))


def offset(text: str, place: dict[str, int]) -> int:
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]
    return starts[place["line"] - 1] + place["column"] - 1


def edited(text: str, edits: list[dict[str, Any]]) -> str:
    """Return a text with edits applied as the protocol of language servers has it: all speak of the text before."""
    for edit in reversed(edits):
        text = text[: offset(text, edit["start"])] + edit["text"] + text[offset(text, edit["end"]) :]
    return text


def test_a_diagnostic_bears_its_edits() -> None:
    renamed, trimmed = reported(TEXT, "json")
    assert renamed["fix"] == {
        "title": 'write "headline"',
        "is_safe": True,
        "edits": [{"start": {"line": 2, "column": 2}, "end": {"line": 2, "column": 12}, "text": '"headline"'}],
    }
    assert [(edit["start"]["column"], edit["end"]["column"]) for edit in trimmed["fix"]["edits"]] == [
        (39, 40),
        (47, 48),
    ]


def test_a_diagnostic_that_cannot_be_mended_bears_none() -> None:
    (told,) = reported('{"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "soon"}', "json")
    assert told["fix"] is None


@pytest.mark.parametrize("case", SAFE, ids=lambda case: case.name)
def test_an_editor_that_applies_one_fix_after_another_ends_where_fix_ends(case: Path) -> None:
    with case.open(encoding="utf-8-sig", newline="") as stream:
        before = text = stream.read()
    while fixes := [told["fix"] for told in reported(text, "json") if told["fix"]]:
        text = edited(text, fixes[0]["edits"])
    assert text == fix(before).text


def test_sarif_has_replacements() -> None:
    renamed, _ = reported(TEXT, "sarif")["runs"][0]["results"]
    assert renamed["fixes"] == [
        {
            "description": {"text": 'write "headline"'},
            "artifactChanges": [
                {
                    "artifactLocation": {"uri": "a.jsonld"},
                    "replacements": [
                        {
                            "deletedRegion": {"startLine": 2, "startColumn": 2, "endLine": 2, "endColumn": 12},
                            "insertedContent": {"text": '"headline"'},
                        }
                    ],
                }
            ],
        }
    ]


def test_fixes_stand_where_a_record_of_many_stands() -> None:
    (found,) = validate(TEXT.replace(" A\\u00e9 ", "A"), first_line=7)
    assert found.fix
    assert found.fix.edits[0].start.line == found.line == 8


def test_what_else_is_wrong_with_a_text_does_not_move_a_fix() -> None:
    text = '{"@context": \'https://schema.org\', // note\n "headLine": \'Flood \', "wordCount": NaN}'
    renamed = next(found for found in validate(text) if found.code == "NL107")
    assert renamed.fix
    (edit,) = renamed.fix.edits
    assert (edit.start.line, edit.start.column, edit.end.column) == (2, 2, 12)


def test_a_fix_that_brings_other_faults_is_refused() -> None:
    text = '{"@context": "https://schema.org", "@type": "imageObject", "jobTitle": "Mayor", "headline": "A"}'
    fixed = fix(text)
    assert (fixed.text, fixed.mended) == (text, 0)
    assert [found.code for found in fixed.refused] == ["NL106"]


def test_a_fix_that_brings_faults_which_can_be_mended_in_turn_is_taken() -> None:
    text = '{"@context": {"@vocab": "https://schema.org"}, "@type": "NewsArticle", "headLine": "Flood ", "Name": "A"}'
    mended = '{"@context": {"@vocab": "https://schema.org/"}, "@type": "NewsArticle", "headline": "Flood", "name": "A"}'
    assert fix(text).text == mended
