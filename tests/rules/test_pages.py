"""The examples on the pages of the rules: what is shown as a fault is found, what is shown instead is not."""

import json
from datetime import date
from textwrap import dedent

import pytest

from newsld.jsonld.pages import blocks
from newsld.model.diagnostic import Rule
from newsld.model.selection import FAMILIES
from newsld.rules import RULES
from newsld.validation import validate

TODAY = date(2026, 11, 1)


def codes(rule: Rule, heading: str) -> set[str]:
    text = shown(rule, heading)
    if not rule.code.startswith(FAMILIES["page"]):
        return {found.code for found in validate(text, now=TODAY, rules=RULES)}
    return {found.code for block in blocks(text) for found in validate(block.text, page=text, rules=RULES)}


def shown(rule: Rule, heading: str) -> str:
    """Return the example below a heading, with a context where it is cut from a document that has one."""
    block = rule.page.partition(f"## {heading}\n")[2].partition("\n\n## ")[0]
    text = dedent(block)
    if rule.code.startswith((FAMILIES["document"], FAMILIES["page"])):
        return text
    return json.dumps({"@context": "https://schema.org", **json.loads(text)})


WHOLE = [rule for rule in RULES if "…" not in rule.page.partition("## Example")[2]]


@pytest.mark.parametrize("rule", WHOLE, ids=lambda rule: rule.name)
def test_the_example_has_the_fault_and_what_stands_instead_has_not(rule: Rule) -> None:
    assert rule.code in codes(rule, "Example")
    assert rule.code not in codes(rule, "Instead")


def test_almost_every_page_shows_whole_examples() -> None:
    assert len(RULES) - len(WHOLE) <= 4  # depth, size and bytes do not fit on a page
