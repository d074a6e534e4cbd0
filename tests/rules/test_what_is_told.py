"""What each rule says of its failing cases, word for word, with its help and its fix: one file of `told` a rule.

After words were changed on purpose: python tests/rules/test_what_is_told.py, and read the difference.
"""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from newsld.intake.documents import documents
from newsld.model.diagnostic import Diagnostic, Rule
from newsld.model.document import MAX_SIZE
from newsld.rules import RULES
from newsld.validation import validate

TODAY = date(2026, 11, 1)
CONFORMANCE = Path(__file__).parents[2] / "schema" / "conformance"
TOLD = Path(__file__).parent / "told"


def told(rule: Rule) -> str:
    """Return what a rule says of each of its failing cases."""
    folder = CONFORMANCE / f"{rule.code}-{rule.name}" / "fail"
    cases = sorted(path for suffix in ("jsonld", "html") for path in folder.glob(f"*.{suffix}"))
    return "\n".join(f"{case.name}\n" + "".join(map(shown, found_in(case, rule))) for case in cases)


def found_in(case: Path, rule: Rule) -> Iterator[Diagnostic]:
    """Yield what a rule, asked alone, finds in a case."""
    settings = case.with_suffix(".settings.json")
    told_of: dict[str, Any] = json.loads(settings.read_text(encoding="utf-8")) if settings.exists() else {}
    max_size = told_of.get("max_size", MAX_SIZE)
    for document in documents(str(case), max_size):
        yield from validate(document, now=TODAY, rules=[rule], max_size=max_size)


def shown(found: Diagnostic) -> str:
    """Return a diagnostic with its end, its words and its edits, each on a line."""
    lines = [f"  {found.line}:{found.column}-{found.end_line}:{found.end_column} {found.pointer}", found.message]
    if found.help:
        lines.append(f"help: {found.help}")
    if found.fix:
        lines.append(f"{'fix' if found.fix.is_safe else 'unsafe fix'}: {found.fix.title}")
        lines += [
            f"  {edit.start.line}:{edit.start.column}-{edit.end.line}:{edit.end.column} {json.dumps(edit.text)}"
            for edit in found.fix.edits
        ]
    return "\n    ".join(lines) + "\n"


def place(rule: Rule) -> Path:
    return TOLD / f"{rule.code}-{rule.name}.txt"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_says_of_its_cases_what_is_written(rule: Rule) -> None:
    assert told(rule) == place(rule).read_text(encoding="utf-8")


def test_what_is_written_is_of_rules_that_are() -> None:
    assert {path.name for path in TOLD.iterdir()} == {place(rule).name for rule in RULES}


if __name__ == "__main__":
    for each in RULES:
        place(each).write_text(told(each), encoding="utf-8")
