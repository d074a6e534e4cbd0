"""Messages: one sentence, no full stop, the value quoted and short."""

import json
from datetime import date
from itertools import chain
from pathlib import Path

import pytest

from newsld.intake.documents import documents
from newsld.model.diagnostic import quoted
from newsld.rules import RULES
from newsld.validation import validate

TODAY = date(2026, 11, 1)
CONFORMANCE = Path(__file__).parents[2] / "schema" / "conformance"
CASES = sorted(path for suffix in ("jsonld", "html") for path in CONFORMANCE.glob(f"*/fail/*.{suffix}"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_messages_are_short_sentences_without_full_stop(case: Path) -> None:
    for diagnostic in chain(*(validate(document, now=TODAY, rules=RULES) for document in documents(str(case)))):
        for text in (diagnostic.message, diagnostic.help):
            assert not text.endswith(".")
            assert "please" not in text.lower()
            assert "\n" not in text
            assert len(text) < 250
        assert diagnostic.message


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Flood", '"Flood"'),
        ({"a": 1}, "an object"),
        ([1], "a list"),
        (True, "true"),
        (None, "null"),
        (1.5, "1.5"),
        (10**30, str(10**30)),
        pytest.param(10**5000, "an integer of 16610 bits", id="endless"),
    ],
)
def test_values_are_quoted_as_json(value: object, expected: str) -> None:
    assert quoted(value) == expected


def test_long_texts_are_shortened_in_the_middle() -> None:
    text = quoted("a" * 50 + "b" * 1000 + "c" * 50)
    assert len(text) < 70
    assert json.loads(text).startswith("aaaa")
    assert json.loads(text).endswith("cccc")
