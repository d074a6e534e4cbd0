"""All diagnostics of a run as one JSON list, set out for people, with the edits of a fix on a line."""

import json
from collections.abc import Sequence
from typing import Any

from newsld.model.diagnostic import Diagnostic
from newsld.reports.format import Format, Sources, members

_NONE = '"edits": []'


def report(diagnostics: Sequence[Diagnostic], _sources: Sources) -> str:
    """Return the diagnostics as a JSON list, in ASCII."""
    told = [_set_out(members(diagnostic)).replace("\n", "\n  ") for diagnostic in diagnostics]
    return "[\n  " + ",\n  ".join(told) + "\n]\n" if told else "[]\n"


def _set_out(told: dict[str, Any]) -> str:
    """Return the text of one diagnostic; to set out thousands of edits would take longest of all."""
    fix = told["fix"]
    if not fix or not fix["edits"]:
        return json.dumps(told, indent=2)
    bare = json.dumps({**told, "fix": {**fix, "edits": []}}, indent=2)
    return bare.replace(_NONE, f'"edits": {json.dumps(fix["edits"])}')


FORMAT = Format(report, is_whole=True)
