r"""A text holds half of a character.

## What it finds
One half of a surrogate pair without the other, written as an escape or bare.

## Why it is a fault
It stands for no character: what was cut, mostly an emoji at the end of a shortened text, cannot be stored as UTF-8. One
reader replaces it, another refuses the document.

## Example
    {"headline": "Flood in the valley \ud83c"}

## Instead
    {"headline": "Flood in the valley \ud83c\udf0a"}

## Reference
RFC 8259, section 8.2; RFC 7493 (I-JSON), section 2.1
"""

import re
from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.fix import Fix
from newsld.model.graph import Edit, Graph
from newsld.model.watch import Watch

_PAIR = r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
_HALF = r"\\u([dD][89a-fA-F][0-9a-fA-F]{2})"
_STEP = re.compile(f"{_PAIR}|{_HALF}|\\\\.|([\ud800-\udfff])", re.DOTALL)


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each surrogate that stands alone."""
    if graph.unreadable or graph.is_whole:
        return
    for match in _STEP.finditer(graph.text):
        half = match[1] or (f"{ord(match[2]):x}" if match[2] else "")
        if half:
            message = f"\\u{half.lower()} is half of a surrogate pair and stands for no character"
            help_ = "write the whole character, or take the half out"
            edit = Edit(*match.span(), "\\ufffd")
            fix = Fix("write U+FFFD, the sign of a lost character", (edit,), is_safe=False)
            yield Finding("", message, help_, offset=match.start(), fix=fix)


RULE = Rule(
    code="NL005",
    name="lone-surrogate",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=Watch(document=lambda graph: not graph.is_whole),
)
