"""What a run has come to, in numbers, and how far it is."""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from newsld.batch.parts import Part
from newsld.batch.rows import Reason

SUMMARY = "summary.json"

_NO_LOSS = (Reason.NO_TEXT, Reason.WITHHELD)
_COUNTERS = ("rows", "reasons", "codes", "failed", "passed_over")


@dataclass(slots=True)
class Summary:
    """What a run has come to, in numbers; `kept` parts were there already."""

    parts: int = 0
    kept: int = 0
    records: int = 0
    several: int = 0
    rows: Counter[str] = field(default_factory=Counter[str])
    reasons: Counter[str] = field(default_factory=Counter[str])
    codes: Counter[str] = field(default_factory=Counter[str])
    failed: Counter[str] = field(default_factory=Counter[str])
    passed_over: Counter[str] = field(default_factory=Counter[str])

    def add(self, part: Part) -> None:
        """Count a part."""
        self.parts += 1
        self.records += part.records
        self.several += part.several
        self.rows.update(part.rows)
        self.reasons.update(part.reasons)
        self.codes.update(part.codes)
        self.failed.update(part.failed)

    @property
    def is_lossy(self) -> bool:
        """Tell whether something was rejected that somebody could have had a row of."""
        return any(reason not in _NO_LOSS for reason in self.reasons)

    def told(self) -> dict[str, Any]:
        """Return it as the members of a JSON object, the same for the same input."""
        counters = {name: dict(sorted(getattr(self, name).items())) for name in _COUNTERS}
        return {"parts": self.parts, "records": self.records, "several": self.several, **counters}

    def written(self) -> bytes:
        """Return it as it is written down."""
        return f"{json.dumps(self.told(), indent=1, ensure_ascii=False)}\n".encode()

    @classmethod
    def of(cls, written: bytes) -> "Summary":
        """Return what was written down."""
        told = json.loads(written)
        summary = cls(told["parts"], records=told["records"], several=told["several"])
        for name in _COUNTERS:
            getattr(summary, name).update(told[name])
        return summary


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
