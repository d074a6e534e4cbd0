"""No requirement, no rule and no folder of cases is without the other two, and all three say the same."""

import re
from pathlib import Path

import pytest
from derive_conformance import LEVEL, ROW, SEVERITIES, Requirement, requirements

from newsld.profiles import DEMANDS
from newsld.rules import RULES

SCHEMA = Path(__file__).parents[2] / "schema"
README = (SCHEMA / "README.md").read_text(encoding="utf-8")
TABLE = re.compile(r"^\|.*\|$", re.MULTILINE)
EVERY = (*RULES, *DEMANDS)
each_requirement = pytest.mark.parametrize("row", requirements(), ids=lambda row: row.number)


def test_every_row_of_a_table_of_requirements_is_one() -> None:
    rows = [line for line in TABLE.findall(README) if re.match(r"\| [A-Z]\d+ \|", line) or re.search(r"NL\d{3}", line)]
    assert [row for row in rows if not ROW.fullmatch(row)] == []


def test_every_rule_has_one_requirement_and_every_requirement_a_rule() -> None:
    assert [row.rule for row in requirements()] == sorted(rule.code for rule in EVERY)


def test_every_folder_has_one_requirement_and_every_requirement_a_folder() -> None:
    folders = sorted(path.name for path in (SCHEMA / "conformance").glob("NL*"))
    assert [row.folder for row in requirements()] == [f"conformance/{name}" for name in folders]


def test_no_number_stands_twice() -> None:
    numbers = [row.number for row in requirements()]
    assert len(numbers) == len(set(numbers))


@each_requirement
def test_a_folder_is_named_for_its_rule(row: Requirement) -> None:
    rule = next(rule for rule in EVERY if rule.code == row.rule)
    assert row.name == rule.name
    assert row.folder == f"conformance/{rule.code}-{rule.name}"


@each_requirement
def test_a_requirement_is_as_strict_as_its_rule_is_grave(row: Requirement) -> None:
    rule = next(rule for rule in EVERY if rule.code == row.rule)
    assert {SEVERITIES[level] for level in LEVEL.findall(row.text)} == {str(rule.severity)}


@pytest.mark.parametrize("page", ["README.md", "conformance/README.md"])
def test_every_link_leads_to_something(page: str) -> None:
    text = (SCHEMA / page).read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)\s]+)\)", text) if not link.startswith("https://")]
    assert [link for link in links if not (SCHEMA / page).parent.joinpath(link.partition("#")[0]).exists()] == []


@pytest.mark.parametrize("rule", EVERY, ids=lambda rule: rule.name)
def test_what_a_rule_s_page_names_of_the_specification_is_its_requirement(rule: object) -> None:
    code, page = getattr(rule, "code", ""), getattr(rule, "page", "")
    named = re.findall(r"schema/README\.md, ([A-Z]\d+)", page)
    assert set(named) <= {row.number for row in requirements() if row.rule == code}


def test_what_is_withdrawn_stands_in_no_table() -> None:
    (withdrawn,) = re.findall(r"Withdrawn are ([^;.]*?), which", README)
    assert not {row.number for row in requirements()} & set(re.findall(r"[A-Z]\d+", withdrawn))
