"""Something ends before it starts.

## What it finds
Pairs of dates in the wrong order on one node: coverageEndTime before coverageStartTime, endDate before startDate,
validThrough before validFrom, expires before datePublished, deathDate before birthDate, dissolutionDate before
foundingDate. Where one of them has no time or no zone, it is told only if no time and no zone could make it right.

## Why it is a fault
One of the dates is wrong. A reader that shows what is live, or what is still valid, never shows this.

## Example
    {"@type": "LiveBlogPosting", "coverageStartTime": "2026-03-12T08:00:00Z", "coverageEndTime": "2026-03-11T20:00:00Z"}

## Instead
    {"@type": "LiveBlogPosting", "coverageStartTime": "2026-03-12T08:00:00Z", "coverageEndTime": "2026-03-12T20:00:00Z"}

## Reference
schema.org, coverageStartTime, coverageEndTime, startDate, endDate
"""

from collections.abc import Iterator
from functools import partial

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, Node
from newsld.model.watch import Watch
from newsld.rules import _moments, _properties

_PAIRS = {
    "coverageEndTime": "coverageStartTime",
    "deathDate": "birthDate",
    "dissolutionDate": "foundingDate",
    "endDate": "startDate",
    "expires": "datePublished",
    "validThrough": "validFrom",
}


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each end that precedes its start."""
    for node, term in _properties.having(graph, *_PAIRS):
        end, start = _moments.moment(node, term), _moments.moment(node, _PAIRS[term])
        if end and start and end.precedes(start):
            message = f"{term} is {quoted(end.written)}, before {_PAIRS[term]}, {quoted(start.written)}"
            yield Finding(node.at(*end.steps), message, "mend the date that is wrong, or swap them")


def _is_in_order(node: Node, term: str) -> bool:
    """Tell at a glance whether a date stands in order with the one before it, or is none to judge."""
    end, start = node.value.get(term), node.value.get(_PAIRS[term])
    return end is None or start is None or _moments.are_in_order(start, end)


RULE = Rule(
    code="NL122",
    name="end-before-start",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=Watch(
        shape=lambda shape: (
            shape.has(*_PAIRS) and any(shape.has(end) and shape.has(start) for end, start in _PAIRS.items())
        ),
        node=lambda _, node: not all(map(partial(_is_in_order, node), _PAIRS)),
    ),
)
