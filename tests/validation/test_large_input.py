"""Input made to take for ever: what costs the square of its length, or more, would not come back from these."""

import json
from typing import Any

import pytest

from newsld import validate
from newsld.jsonld.pages import blocks

MANY = 300_000
BLANKS = " " * MANY


def document(**said: Any) -> str:
    return json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Dam holds", **said})


def codes(text: str) -> set[str]:
    return {diagnostic.code for diagnostic in validate(text)}


@pytest.mark.parametrize("selector", [".-a" * 60 + "!", "." + "-" * MANY + "!", ".a" * MANY + "."])
def test_a_selector_is_read_without_trying_again(selector: str) -> None:
    part = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": selector}
    assert "NL310" in codes(document(isAccessibleForFree=False, hasPart=part))


@pytest.mark.parametrize("selector", [r".md\:flex", ".-a.b", ".a_b-c"])
def test_a_class_may_be_escaped(selector: str) -> None:
    part = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": selector}
    assert "NL310" not in codes(document(isAccessibleForFree=False, hasPart=part))


@pytest.mark.parametrize(
    "name", [f"A{BLANKS}B", f"By{BLANKS}!", f"Von{BLANKS}!", f"Mara Lind{BLANKS}, PhD !", "a," * MANY]
)
def test_a_name_may_hold_any_number_of_blanks(name: str) -> None:
    validate(document(author={"@type": "Person", "name": name}))


@pytest.mark.parametrize("text", [f"a{BLANKS}b", f"a{BLANKS}…b", f"a\n{BLANKS}b", "a\n" * MANY, "\n a" * MANY])
def test_a_quotation_may_hold_any_number_of_blanks(text: str) -> None:
    assert "NL401" in codes(document(articleBody="The dam holds.", hasPart={"@type": "Quotation", "text": text}))


@pytest.mark.parametrize("inside", [BLANKS, "/" * MANY, "=" * MANY, " =" * MANY, f"type{BLANKS}", "a=' " * MANY])
def test_a_tag_need_not_end(inside: str) -> None:
    assert list(blocks(f"<script {inside}")) == []
