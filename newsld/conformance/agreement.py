"""How far an answer agrees with what is expected, and in words how it differs."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from newsld.conformance.answers import Answer, Remark
from newsld.conformance.suite import Case


class Level(StrEnum):
    """How far an answer agrees with what is expected; each level holds those before it."""

    VERDICT = "verdict"
    CODE = "code"
    PLACE = "place"

    def holds(self, other: "Level") -> bool:
        """Tell whether who agrees at this level agrees at `other` too."""
        order = list(Level)
        return order.index(other) <= order.index(self)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A case, what was expected of it, and what was answered."""

    case: Case
    expected: tuple[Remark, ...]
    answer: Answer

    @property
    def reached(self) -> Level | None:
        """The last level at which the answer agrees; None where it does at none."""
        answer, expected = self.answer, self.expected
        if answer.broken or answer.skipped or answer.is_sound != self.case.is_sound:
            return None
        if answer.remarks is None or _codes(answer.remarks) != _codes(expected):
            # where nothing is to be said, silence is all there is to agree on
            return Level.PLACE if self.case.is_sound and not answer.remarks else Level.VERDICT
        return Level.PLACE if _places(answer.remarks) == _places(expected) else Level.CODE

    def agrees(self, level: Level) -> bool:
        """Tell whether the answer is what was expected, at a level."""
        return self.reached is not None and self.reached.holds(level)


def _codes(remarks: Iterable[Remark]) -> Counter[str]:
    return Counter(remark.code for remark in remarks)


def _places(remarks: Iterable[Remark]) -> Counter[Remark]:
    return Counter(remark._replace(message="") for remark in remarks)


def difference(outcome: Outcome, level: Level) -> str:
    """Return in words how an answer differs from what was expected."""
    answer = outcome.answer
    if answer.broken:
        return f"no answer: {answer.broken}"
    if level is Level.VERDICT or answer.remarks is None:
        return f"expected {_verdict(outcome.case.is_sound)}, answered {_verdict(answer.is_sound)}"
    return f"expected {_listed(outcome.expected, level)}, answered {_listed(answer.remarks, level)}"


def _verdict(is_sound: bool) -> str:  # noqa: FBT001  its one argument
    return "sound" if is_sound else "faulty"


def _listed(remarks: Sequence[Remark], level: Level) -> str:
    if level is Level.CODE:
        return ", ".join(remark.code or "a remark without code" for remark in remarks) or "nothing"
    return ", ".join(map(str, remarks)) or "nothing"
