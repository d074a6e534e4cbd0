"""The road from text to diagnostics."""

import json
import subprocess
import sys
from datetime import date
from itertools import permutations

import pytest

from newsld.model.diagnostic import Severity
from newsld.rules import RULES
from newsld.validation import validate

TEXT = """{
  "@context": "https://schema.org",
  "@graph": [
    {"@id": "#q", "@type": "Quotation", "text": "A", "spokenByCharacter": {"@id": "#p"}},
    {"@type": "NewsArticle", "datePublished": "soon", "url": "/x", "hasPart": {"@id": "#q"}}
  ]
}
"""


def test_diagnostics_stand_in_the_order_of_their_places() -> None:
    found = validate(TEXT, file="a.jsonld")
    assert [(d.code, d.line, d.column) for d in found] == [("NL201", 4, 75), ("NL102", 5, 47), ("NL105", 5, 62)]
    assert {d.file for d in found} == {"a.jsonld"}


def test_the_order_does_not_hang_on_the_order_of_the_rules() -> None:
    some = [rule for rule in RULES if rule.code in {"NL102", "NL105", "NL201"}]
    assert len({validate(TEXT, rules=rules) for rules in permutations(some)}) == 1


def test_a_sound_document_has_none() -> None:
    assert validate('{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Flood"}') == ()


def test_a_finding_on_a_key_is_placed_on_the_key() -> None:
    (found,) = validate('{"@context": "https://schema.org", "@type": "Thing", "name": "A", "name": "A"}')
    assert (found.column, found.end_column) == (67, 73)


def test_severities_are_ordered() -> None:
    assert Severity.ERROR.is_at_least(Severity.WARNING)
    assert not Severity.INFO.is_at_least(Severity.WARNING)


def test_validation_needs_neither_pydantic_nor_for_flat_documents_jsonschema() -> None:
    program = (
        "import sys; from newsld.validation import validate\n"
        f"assert len(validate({TEXT!r}.replace('/x', 'https://a.example/'))) == 2\n"
        'assert validate(\'{"@context": "https://schema.org", "@type": "Thing", "name": "A"}\') == ()\n'
        "print({'pydantic', 'jsonschema', 'referencing', 'click'} & set(sys.modules))"
    )
    flat = program.replace("assert len", "# assert len", 1)
    run = subprocess.run([sys.executable, "-c", flat], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "pydantic" not in run.stdout


def test_the_future_is_nobody_s_concern_unless_today_is_told() -> None:
    text = '{"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2926-03-12"}'
    assert validate(text) == ()
    assert [found.code for found in validate(text, now=date(2026, 3, 12))] == ["NL124"]
    assert validate(text, now=date(2926, 3, 11)) == ()


def test_a_document_of_more_shapes_than_are_kept_has_an_answer() -> None:
    terms = ["name", "email", "jobTitle", "gender", "telephone", "award", "knowsAbout"]
    nodes = [
        {"@type": "Person", "sameAs": ["https://a.example/"], **dict.fromkeys(order, "x")}
        for order in permutations(terms)
    ]
    assert len(nodes) > 4096
    assert validate(json.dumps({"@context": "https://schema.org", "@graph": nodes})) == ()


@pytest.mark.parametrize("last", ["9999-12-31", "9999-12-31T23:59:59", "9999-12-31T23:59:59Z"])
def test_a_date_at_the_end_of_the_calendar_has_an_answer(last: str) -> None:
    article = {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-01-01T08:00:00+01:00"}
    assert [found.code for found in validate(json.dumps(article | {"dateModified": last}))] in ([], ["NL123"])
