"""What a run has come to, in numbers, and how far it is."""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from newsld.batch.numbers import Numbers
from newsld.batch.parts import Part
from newsld.batch.rows import Reason

SUMMARY = "summary.json"

_NO_LOSS = (Reason.NO_TEXT, Reason.WITHHELD)


@dataclass(slots=True)
class Summary:
    """What a run has come to: its parts, of which so many were there already, and what was passed over beside."""

    parts: int = 0
    kept: int = 0
    numbers: Numbers = field(default_factory=Numbers)
    passed_over: Counter[str] = field(default_factory=Counter[str])

    def add(self, part: Part) -> None:
        """Count a part."""
        self.parts += 1
        self.numbers.add(part.numbers)

    @property
    def is_lossy(self) -> bool:
        """Tell whether something was rejected that somebody could have had a row of."""
        return any(reason not in _NO_LOSS for reason in self.numbers.reasons)

    def told(self) -> dict[str, Any]:
        """Return it as the members of a JSON object, the same for the same input."""
        return {"parts": self.parts, **self.numbers.told(), "passed_over": dict(sorted(self.passed_over.items()))}

    def written(self) -> bytes:
        """Return it as it is written down."""
        return f"{json.dumps(self.told(), indent=1, ensure_ascii=False)}\n".encode()

    @classmethod
    def of(cls, written: bytes) -> "Summary":
        """Return what was written down."""
        told = json.loads(written)
        return cls(told["parts"], numbers=Numbers.of(told), passed_over=Counter[str](told["passed_over"]))


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: what it has come to, and how many records are being worked on.

    `read` is how many bytes of the inputs that makes, of so many in `total`, where that can be known. With `is_kept`
    all of that was done before.
    """

    summary: Summary
    under_way: int = 0
    read: float = 0
    total: int | None = None
    is_kept: bool = False


Show = Callable[[Progress], None]


def in_silence(_: Progress) -> None:
    """See how far a run is, and say nothing."""
