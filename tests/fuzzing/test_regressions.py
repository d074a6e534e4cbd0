"""Every input that fuzzing found a fault by is answered now; its folder is the target that it was found by.

In `repeated/` stands what took too long: what goes before, what is said again and again, and what comes behind, with
`~~~` between. A large input of it has to come to an end, and four times as much of it is four times the work.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest
from material import REGRESSIONS
from targets import TARGETS, answered

LARGE = 100_000  # bytes
SMALL = 4_000  # bytes whose calls are counted, and those of four times as many
MOST_TIMES = 6  # what is quadratic takes sixteen times as many
SET_OUT = 5_000  # calls that any input costs

CASES = sorted(path for path in REGRESSIONS.glob("*/*") if path.is_file())
REPEATED = sorted(REGRESSIONS.glob("*/repeated/*"))


def _id(path: Path) -> str:
    return str(path.relative_to(REGRESSIONS))


def of(case: Path, size: int) -> Callable[[], None]:
    """Return what answers a case of a size."""
    before, piece, behind = case.read_bytes().split(b"~~~")
    data = before + piece * (size // len(piece)) + behind
    return lambda: answered(TARGETS[case.parents[1].name].check, data)


def calls(work: Callable[[], None]) -> int:
    """Return how many functions, of Python's and of C's, some work calls."""
    count = 0

    def counted(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("case", CASES, ids=_id)
def test_what_was_found_is_answered(case: Path) -> None:
    answered(TARGETS[case.parent.name].check, case.read_bytes())


@pytest.mark.parametrize("case", REPEATED, ids=_id)
def test_what_was_slow_grows_as_its_input_does_and_comes_to_an_end(case: Path) -> None:
    of(case, SMALL)()  # what is loaded once is loaded
    assert calls(of(case, 4 * SMALL)) <= MOST_TIMES * calls(of(case, SMALL)) + SET_OUT
    of(case, LARGE)()


def test_every_folder_is_a_target() -> None:
    assert {path.name for path in REGRESSIONS.iterdir()} <= set(TARGETS)
