"""However many faults there are, a few tries tell what can be mended: what a fix brings stands where it was made."""

from collections.abc import Sequence

import pytest

from newsld.fixing import fix_by, mendable
from newsld.model.diagnostic import Diagnostic
from newsld.validation import validate

FEW = 12
# without @context nothing is said of types; with one, "person" is told and mended, "Sluice" told and left
KINDS = ["Person", "person", "Sluice"]


def tries(text: str, *, with_unsafe: bool) -> tuple[int, Sequence[Diagnostic]]:
    """Return how often a text is looked at while it is mended, and what is left."""
    seen: list[str] = []

    def diagnose(text: str) -> Sequence[Diagnostic]:
        seen.append(text)
        return validate(text)

    fixed = fix_by(diagnose, text, lambda found: mendable(found, with_unsafe=with_unsafe))
    return len(seen), fixed.left


@pytest.mark.parametrize("times", [3, 9, 100, 400])
def test_those_that_bring_faults_are_told_from_the_others(times: int) -> None:
    nodes = ", ".join(f'{{"@type": "{kind}"}}' for _ in range(times) for kind in KINDS)
    count, left = tries(f"[{nodes}]", with_unsafe=False)
    assert {(found.code, found.pointer) for found in left} == {("NL007", f"/{3 * at + 2}") for at in range(times)}
    assert times < FEW or count <= FEW


@pytest.mark.parametrize("times", [100, 400, 2_000])
def test_safe_fixes_of_syntax_are_told_apart_from_the_others_beyond_those_told_one_by_one(times: int) -> None:
    members = "".join(f'"x{at}": {at}, // so\n' for at in range(times))
    text = f'{{"@context": "https://schema.org", {members} "y": }}'
    count, left = tries(text, with_unsafe=False)
    assert count <= FEW
    assert [found.message for found in left if found.code == "NL001"] == ['expected a value, found "}"']
