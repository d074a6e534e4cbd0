"""Every case in tests/fixing/cases: a document before and after; its folder says who mends it.

`safe` ones are mended by --fix, `unsafe` ones by --unsafe-fixes alone, and what is in `left` stays wrong.
"""

from pathlib import Path

import pytest

from newsld.fixing import Fixed, fix
from newsld.validation import validate

CASES = Path(__file__).parent / "cases"
CONFORMANCE = Path(__file__).parents[2] / "schema" / "conformance"


def text_of(path: Path) -> str:
    with path.open(encoding="utf-8", newline="") as stream:
        return stream.read()


def of_kind(kind: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("case", sorted((CASES / kind).glob("*.before.jsonld")), ids=lambda case: case.name)


def after(case: Path) -> str:
    return text_of(case.with_name(case.name.replace(".before.", ".after.")))


def is_sound(fixed: Fixed) -> bool:
    return fixed.mended > 0 and fixed.left == ()


@of_kind("safe")
def test_a_safe_case_is_mended(case: Path) -> None:
    fixed = fix(text_of(case))
    assert fixed.text == after(case)
    assert is_sound(fixed)
    assert fix(text_of(case), with_unsafe=True) == fixed


@of_kind("unsafe")
def test_an_unsafe_case_is_mended_when_asked_for(case: Path) -> None:
    assert fix(text_of(case)).text == text_of(case)
    fixed = fix(text_of(case), with_unsafe=True)
    assert fixed.text == after(case)
    assert is_sound(fixed)


@of_kind("left")
def test_what_nobody_can_tell_stays(case: Path) -> None:
    fixed = fix(text_of(case), with_unsafe=True)
    assert fixed.text == text_of(case)
    assert fixed.left == validate(text_of(case)) != ()


def test_every_rule_that_mends_has_a_case() -> None:
    def mending(paths: list[Path]) -> set[str]:
        return {found.code for path in paths for found in validate(path.read_bytes()) if found.fix}

    assert mending(list(CONFORMANCE.glob("*/fail/*.jsonld"))) <= mending(list(CASES.glob("*/*.before.jsonld")))
