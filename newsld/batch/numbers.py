"""What a part holds, or a whole run, in numbers."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

_COUNTERS = ("rows", "reasons", "codes", "failed")


@dataclass(slots=True)
class Numbers:
    """How much there is: `rows` by table, `reasons` of rejects, `codes` of diagnostics, `failed` rules.

    `several` counts articles beyond the first of their records, so that records + several = articles + rejects.
    """

    records: int = 0
    several: int = 0
    rows: Counter[str] = field(default_factory=Counter[str])
    reasons: Counter[str] = field(default_factory=Counter[str])
    codes: Counter[str] = field(default_factory=Counter[str])
    failed: Counter[str] = field(default_factory=Counter[str])

    def add(self, other: "Numbers") -> None:
        """Count in what others hold."""
        self.records += other.records
        self.several += other.several
        for name in _COUNTERS:
            getattr(self, name).update(getattr(other, name))

    def told(self) -> dict[str, Any]:
        """Return them as the members of a JSON object, the same for the same input."""
        counters = {name: dict(sorted(getattr(self, name).items())) for name in _COUNTERS}
        return {"records": self.records, "several": self.several, **counters}

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> "Numbers":
        """Return the numbers that were told."""
        return cls(told["records"], told["several"], *(Counter[str](told[name]) for name in _COUNTERS))
