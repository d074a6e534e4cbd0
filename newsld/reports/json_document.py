"""All diagnostics of a run as one JSON list."""

import json
from collections.abc import Sequence

from newsld.model.diagnostic import Diagnostic
from newsld.reports.format import Format, Sources, members


def report(diagnostics: Sequence[Diagnostic], _sources: Sources) -> str:
    """Return the diagnostics as a JSON list, in ASCII."""
    return json.dumps([members(diagnostic) for diagnostic in diagnostics], indent=2) + "\n"


FORMAT = Format(report, is_whole=True)
