"""The table of rules, the folder of rules and the folders of their cases are one."""

import re
from pathlib import Path

import pytest

import newsld.rules
from newsld.model.diagnostic import Rule
from newsld.model.selection import FAMILIES
from newsld.profiles import DEMANDS
from newsld.rules import RULES

CONFORMANCE = Path(__file__).parents[2] / "schema" / "conformance"
HEADINGS = ["What it finds", "Why it is a fault", "Example", "Instead", "Reference"]
each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)


def test_every_rule_file_is_in_the_table_and_named_for_its_rule() -> None:
    folder = Path(newsld.rules.__path__[0])
    files = sorted(path.stem for path in folder.glob("*.py") if not path.stem.startswith("_"))
    assert files == sorted(rule.name.replace("-", "_") for rule in RULES)


def test_codes_are_unique_and_the_table_is_in_their_order() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))
    assert all(re.fullmatch(r"NL[0-9]\d\d", code) for code in codes)


def test_every_rule_has_a_folder_of_cases_and_every_folder_a_rule() -> None:
    assert sorted(path.name for path in CONFORMANCE.glob("NL*")) == sorted(
        f"{rule.code}-{rule.name}" for rule in (*RULES, *DEMANDS)
    )


@each_rule
def test_the_page_has_a_title_and_the_headings_in_order(rule: Rule) -> None:
    assert re.findall(r"^## (.+)$", rule.page, re.MULTILINE) == HEADINGS
    assert rule.title
    assert not rule.title.endswith(".")


@each_rule
def test_a_rule_has_several_cases_of_both_kinds(rule: Rule) -> None:
    folder = CONFORMANCE / f"{rule.code}-{rule.name}"
    is_of_pages = rule.code.startswith(FAMILIES["page"]) or rule.name == "reference-to-other-block"
    suffix = "html" if is_of_pages else "jsonld"
    assert len(list((folder / "fail").glob(f"*.{suffix}"))) >= 2
    assert list((folder / "pass").glob(f"*.{suffix}"))
