"""A converter's output conforms, or the failure tells what is wrong in it, where, and how to mend it."""

import re
import traceback
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from newsld import NewsArticle, Person, Severity, convert, inject
from newsld.errors import InvalidConfiguration
from newsld.model.selection import ValidationSettings
from newsld.rules import RULES
from newsld.testing import assert_conforms, diagnostics_of, differences

SOUND = {"@type": "NewsArticle", "headline": "The dam holds", "datePublished": "2026-03-12"}
FAULTY = {**SOUND, "datePublished": "12 March 2026"}
BLOCK = '<script type="application/ld+json">{}</script>'
PAGE = f"""<!doctype html><html lang="en"><title>The dam holds</title>
{BLOCK.format('{"@context": "https://schema.org", "@type": "Person", "name": "Ana Reed", "birthDate": "May 1970"}')}
<h1>The dam holds</h1><p>By Ana Reed</p>"""


def failure(written: Any, **options: Any) -> str:
    with pytest.raises(AssertionError) as caught:
        assert_conforms(written, **options)
    return str(caught.value)


@pytest.mark.parametrize(
    "written",
    [
        SOUND,
        [SOUND, {"@type": "Person", "name": "Ana Reed", "@id": "https://www.river-daily.example/#reed"}],
        {"@context": "https://schema.org", **SOUND},
        [{"@context": "https://schema.org", **SOUND}],
        NewsArticle(headline="The dam holds"),
        [NewsArticle(headline="The dam holds")],
        {**SOUND, "author": Person(name="Ana Reed")},
        '{"@context": "https://schema.org", "@type": "Person", "name": "Ana Reed"}',
        b'{"@context": "https://schema.org", "@type": "Person", "name": "Ana Reed"}',
        PAGE.replace("May 1970", "1970"),
        PAGE.replace("May 1970", "1970").encode(),
        convert("The dam holds\n\nBy Ana Reed\n\n“The dam,” Mayor Mara Lind said, “will hold.”"),
    ],
)
def test_what_is_sound_conforms_however_it_is_written(written: Any) -> None:
    assert diagnostics_of(written) == () or {d.severity for d in diagnostics_of(written)} == {Severity.INFO}
    assert_conforms(written)


def test_a_failure_shows_the_line_the_reason_and_the_help() -> None:
    assert failure(FAULTY) == (
        "1 error found\n\n"
        'document:7:24: error: datePublished is "12 March 2026", which is no ISO 8601 date [NL102 malformed-date]\n'
        '  7 | "datePublished": "12 March 2026"\n'
        "    |                  ^^^^^^^^^^^^^^^\n"
        '  help: expected a date such as "2026-03-12" or "2026-03-12T08:30:00+01:00"\n'
        "  why:  newsld explain NL102"
    )


@pytest.mark.parametrize("written", [PAGE, PAGE.encode()])
def test_of_a_page_the_place_is_the_page_s(written: str | bytes) -> None:
    assert failure(written).splitlines()[2].startswith("page:2:123: error: birthDate is")


def test_a_page_is_held_against_what_it_shows() -> None:
    article = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The bridge falls"}'
    page = f"<html><title>The dam holds</title>{BLOCK.format(article)}<h1>The dam holds</h1>"
    assert [found.code for found in diagnostics_of(page)] == ["NL601"]


def test_what_an_injection_writes_is_looked_into() -> None:
    assert "NL102" in failure(inject(PAGE, url="https://www.river-daily.example/dam", any_page=True))


def test_a_profile_a_rule_left_out_a_severity_and_a_day_may_be_asked_for() -> None:
    assert "NL801" in failure({"@type": "ClaimReview", "claimReviewed": "It leaked"}, profile="google-fact-check")
    assert_conforms(FAULTY, ignore="NL102")
    assert_conforms(FAULTY, ignore=["malformed-date", "claim"])
    assert_conforms({**SOUND, "headline": "The dam holds "})
    assert "NL115" in failure({**SOUND, "headline": "The dam holds "}, least=Severity.INFO)
    assert "NL124" in failure(SOUND, today=date(2026, 3, 1))
    assert_conforms(FAULTY, rules=[rule for rule in RULES if rule.code == "NL101"])


def test_what_there_is_not_is_misuse() -> None:
    with pytest.raises(InvalidConfiguration, match="did you mean google-article"):
        assert_conforms(SOUND, profile="gogle-article")
    with pytest.raises(InvalidConfiguration, match="NL999"):
        assert_conforms(SOUND, ignore="NL999")


WRONG: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"today": "2026-03-12"}, TypeError, "today is '2026-03-12', expected a day such as date(2026, 3, 12)"),
    ({"today": datetime(2026, 3, 12, tzinfo=UTC)}, TypeError, "today is datetime.datetime(2026, 3, 12"),
    ({"rules": "NL102"}, TypeError, "rules is 'NL102', expected some of newsld.rules.RULES"),
    ({"rules": RULES[0]}, TypeError, "expected some of newsld.rules.RULES"),
    ({"rules": ["NL102"]}, TypeError, "rules is ['NL102'], expected some of"),
    ({"profile": 3}, TypeError, "profile is 3, expected a name or several"),
    ({"ignore": [RULES[0]]}, TypeError, "ignore is [Rule("),
    ({"least": "bad"}, ValueError, "least is 'bad', expected error, warning, info"),
    ({"least": None}, ValueError, "least is None, expected error, warning, info"),
]


@pytest.mark.parametrize(("options", "kind", "said"), WRONG)
def test_an_argument_of_another_kind_is_misuse_though_nothing_is_wrong(
    options: dict[str, Any], kind: type[Exception], said: str
) -> None:
    with pytest.raises(kind, match=re.escape(said)):
        assert_conforms(SOUND, **options)


def test_settings_and_known_articles_of_another_kind_are_misuse() -> None:
    wrong: Any = "NL102"
    with pytest.raises(TypeError, match="settings is 'NL102', expected ValidationSettings"):
        diagnostics_of(SOUND, wrong)
    with pytest.raises(TypeError, match="today is 'NL102', expected a day"):
        diagnostics_of(SOUND, ValidationSettings(today=wrong))
    with pytest.raises(TypeError, match="known is 'NL102', expected a KnownArticle"):
        differences(wrong, SOUND)


def test_a_severity_may_be_said_in_words() -> None:
    assert_conforms({**SOUND, "headline": "The dam holds "}, least="warning")
    assert "NL115" in failure({**SOUND, "headline": "The dam holds "}, least="info")


def test_a_value_that_is_no_json_is_misuse_and_tells_its_type() -> None:
    with pytest.raises(TypeError, match="date is no JSON"):
        assert_conforms({**SOUND, "datePublished": date(2026, 3, 12)})


def test_what_is_no_number_in_json_is_a_fault() -> None:
    assert "NL001" in failure({**SOUND, "wordCount": float("nan")})


def test_the_frame_of_the_assertion_is_hidden() -> None:
    with pytest.raises(AssertionError) as caught:
        assert_conforms(FAULTY)
    frames = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
    assert [frame.f_locals.get("__tracebackhide__", False) for frame in frames[1:]] == [True]


@pytest.mark.parametrize(
    "written", [None, 3, Path("page.html"), bytearray(b"{}"), [[SOUND]], [None], [convert("A\n\nB.")]]
)
def test_what_no_converter_writes_is_misuse_and_tells_what_is_expected(written: Any) -> None:
    with pytest.raises(TypeError, match="is no node; expected a node or several, a document or a page"):
        assert_conforms(written)


def test_a_page_that_says_nothing_does_not_conform() -> None:
    assert failure("<!doctype html><h1>The dam holds</h1>") == "the page holds no structured data"
