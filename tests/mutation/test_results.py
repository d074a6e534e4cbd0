"""What is written of the last run of mutants stays below its ceiling, and names each mutant that lives."""

import re
from pathlib import Path

RESULTS = Path(__file__).parent / "results"
CEILING = 15.0  # of the mutants of the rules, in percent


def test_few_mutants_of_the_rules_live() -> None:
    last = max(RESULTS.glob("*-rules.md")).read_text(encoding="utf-8")
    told = re.search(r"^([\d,]+) mutants: ([\d,]+) killed, (\d+) ended .* alive ([\d.]+) %\.$", last, re.MULTILINE)
    assert told
    every, killed, ended = (int(told[place].replace(",", "")) for place in (1, 2, 3))
    assert float(told[4]) == round(100 * (every - killed - ended) / every, 1) < CEILING
    assert last.count(": `") == every - killed - ended
