"""The value of a date property is no date.

## What it finds
Values of date properties (`datePublished`, `dateModified`, `birthDate` …) that are no ISO 8601 date or date and time,
or name a day that the calendar does not have. A year, or a year and month, is a date of reduced precision and sound;
so is a time without zone.

## Why it is a fault
Readers sort and filter by these values. What they cannot read they drop, or worse, guess: 3/4/2026 is April to one and
March to another.

## Example
    {"@type": "NewsArticle", "datePublished": "12 March 2026"}

## Instead
    {"@type": "NewsArticle", "datePublished": "2026-03-12T08:30:00+01:00"}

## Reference
schema.org, Date and DateTime; ISO 8601; Google, Article structured data: datePublished, dateModified
"""

from collections.abc import Iterator
from typing import Any

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.rules import _dates


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each value of a date property that no reader can take for a date."""
    for dated in _dates.faulty(graph):
        if dated.kind == "malformed":
            message = f"{dated.term} {_fault(dated.value)}"
            yield Finding(
                dated.node.at(*dated.steps),
                message,
                'expected a date such as "2026-03-12" or "2026-03-12T08:30:00+01:00"',
            )


def _fault(value: Any) -> str:
    fault = "which does not exist" if _dates.is_written_soundly(value) else "which is no ISO 8601 date"
    return f"is {quoted(value)}, {fault}"


RULE = Rule(code="NL102", name="malformed-date", severity=Severity.ERROR, docs=__doc__, check=check, watch=_dates.WATCH)
