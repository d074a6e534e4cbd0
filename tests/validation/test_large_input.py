"""Input made to take for ever: what costs the square of its length, or more, would not come back from these."""

import json
from typing import Any

import pytest

from newsld import validate
from newsld.fixing import fix
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


@pytest.mark.parametrize(
    "text", ['{"a": [1' + "," * MANY, '{"a": [1' + "," * 500 + "2]}", '{"a": [' + "1 " * 9000 + "]}"]
)
def test_endless_faults_are_told_in_few_words(text: str) -> None:
    told = [diagnostic for diagnostic in validate(text) if diagnostic.code == "NL001"]
    assert 101 <= len(told) <= 102
    assert "more faults" in told[100].message


def test_the_faults_told_in_one_are_mended_with_the_rest() -> None:
    text = '{"@context": "https://schema.org", "@type": "Thing", "name": ["a"' + "," * 500 + '"b"]}'
    assert "NL001" not in codes(fix(text).text)
