"""Every input that fuzzing found a fault by is answered now; its folder is the target that it was found by.

`repeated/` has what is said again and again in a large input, which took too long: it has to come to an end.
"""

from pathlib import Path

import pytest
from material import REGRESSIONS
from targets import TARGETS, answered

LARGE = 100_000  # bytes

CASES = sorted(path for path in REGRESSIONS.glob("*/*") if path.is_file())
REPEATED = sorted(REGRESSIONS.glob("*/repeated/*"))


def _id(path: Path) -> str:
    return str(path.relative_to(REGRESSIONS))


@pytest.mark.parametrize("case", CASES, ids=_id)
def test_what_was_found_is_answered(case: Path) -> None:
    answered(TARGETS[case.parent.name].check, case.read_bytes())


@pytest.mark.parametrize("case", REPEATED, ids=_id)
def test_what_was_slow_comes_to_an_end(case: Path) -> None:
    piece = case.read_bytes()
    answered(TARGETS[case.parents[1].name].check, piece * (LARGE // len(piece)))


def test_every_folder_is_a_target() -> None:
    assert {path.name for path in REGRESSIONS.iterdir()} <= set(TARGETS)
