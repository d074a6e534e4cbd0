"""How often what was found where: counts instead of diagnostics, which fit into memory however many these are."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from newsld.model.diagnostic import Diagnostic, Severity


class Kind(NamedTuple):
    """What is counted together; `file` and `host` are "" where nobody asked for them."""

    file: str
    host: str
    code: str
    severity: Severity
    name: str


@dataclass(slots=True)
class Tally:
    """The counts of one run or of a part of it; `documents` are those with a fault, by host."""

    kinds: Counter[Kind] = field(default_factory=Counter[Kind])
    documents: Counter[str] = field(default_factory=Counter[str])

    def add(self, diagnostics: Iterable[Diagnostic], host: str = "", *, with_files: bool = True) -> None:
        """Count the diagnostics of one document."""
        kinds = [Kind(d.file if with_files else "", host, d.code, d.severity, d.name) for d in diagnostics]
        self.kinds.update(kinds)
        self.documents[host] += bool(kinds)

    def update(self, other: "Tally") -> None:
        """Count what another tally has counted."""
        self.kinds.update(other.kinds)
        self.documents.update(other.documents)
