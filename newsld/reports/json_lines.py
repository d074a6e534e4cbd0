"""One JSON object per diagnostic and line, for programs that read as it comes."""

import json
from collections.abc import Sequence

from newsld.model.diagnostic import Diagnostic
from newsld.reports.format import Format, Sources, members


def report(diagnostics: Sequence[Diagnostic], _sources: Sources) -> str:
    """Return the diagnostics as JSON Lines, in ASCII."""
    return "".join(f"{json.dumps(members(diagnostic))}\n" for diagnostic in diagnostics)


FORMAT = Format(report)
