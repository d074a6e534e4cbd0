"""A date is written almost as ISO 8601 has it.

## What it finds
A space where T belongs, a zone without its colon, a month or day of one digit, a small t or z, UTC in letters, spaces
around the value.

## Why it is a fault
Lenient readers take it, strict ones do not: JSON Schema's date-time, XML Schema and many parsers refuse it. The mended
form is in the diagnostic.

## Example
    {"@type": "NewsArticle", "datePublished": "2026-03-12 08:30:00 +0100"}

## Instead
    {"@type": "NewsArticle", "datePublished": "2026-03-12T08:30:00+01:00"}

## Reference
schema.org, DateTime: [-]CCYY-MM-DDThh:mm:ss[Z|(+|-)hh:mm]; ISO 8601
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.fix import Fix
from newsld.model.graph import Graph
from newsld.rules import _dates, _fixes


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each date that a lenient reader takes and a strict one does not."""
    for dated in _dates.faulty(graph):
        if dated.kind == "loose":
            message = f"{dated.term} is {quoted(dated.value)}, which strict readers of ISO 8601 refuse"
            pointer = dated.node.at(*dated.steps)
            yield Finding(pointer, message, f"write {quoted(dated.mended)}", fix=_fix(dated, pointer))


def _fix(dated: _dates.Dated, pointer: str) -> Fix:
    return _fixes.replaced(pointer, dated.mended, was=dated.value)


RULE = Rule(code="NL103", name="loose-date", severity=Severity.WARNING, docs=__doc__, check=check, watch=_dates.WATCH)
