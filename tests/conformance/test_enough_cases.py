"""Every rule has at least three cases that break it and three that keep it."""

from collections import Counter
from pathlib import Path

import pytest

from newsld.conformance import manifest_of
from newsld.model.diagnostic import Rule
from newsld.profiles import DEMANDS
from newsld.rules import RULES

SUITE = Path(__file__).parents[2] / "schema" / "conformance"
CASES = manifest_of((SUITE / "manifest.json").read_text(encoding="utf-8")).cases
ENOUGH = 3


@pytest.mark.parametrize("rule", [*RULES, *DEMANDS], ids=lambda rule: rule.name)
def test_a_rule_has_enough_cases_of_both_kinds(rule: Rule) -> None:
    kinds = Counter(case.breaks for case in CASES if case.rule == rule.code)
    assert kinds[True] >= ENOUGH
    assert kinds[False] >= ENOUGH
