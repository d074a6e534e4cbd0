"""What is said of a document: diagnostics and remarks as the columns of a row."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from newsld.batch.settings import Workshop
from newsld.model.annotation import Remark
from newsld.model.diagnostic import Diagnostic, Severity

RULE_FAILED = "rule-failed"  # the remark that tells of a rule of others
_TOLD = ("code", "name", "severity", "pointer", "line", "column", "message", "help")


def judged(found: Sequence[Diagnostic], remarks: Iterable[Remark], shop: Workshop) -> dict[str, Any]:
    """Return what rules have found and what is to be remarked, that a rule has failed among it."""
    count = Counter(diagnostic.severity for diagnostic in found)
    failed = (Remark(RULE_FAILED, why) for why in shop.failures())
    return {
        "errors": count[Severity.ERROR],
        "warnings": count[Severity.WARNING],
        "infos": count[Severity.INFO],
        "diagnostics": [_told(diagnostic) for diagnostic in found],
        "remarks": [asdict(remark) for remark in (*remarks, *failed)],
    }


def _told(diagnostic: Diagnostic) -> dict[str, Any]:
    return {name: getattr(diagnostic, name) for name in _TOLD} | {"severity": str(diagnostic.severity)}
