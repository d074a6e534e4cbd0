"""An update of a live blog lies outside its coverage.

## What it finds
Nodes in `liveBlogUpdate` whose datePublished is before the coverageStartTime of the blog, or after its
coverageEndTime. Where one of the dates has no time or no zone, it is told only if no time and no zone could make it
right.

## Why it is a fault
One of the dates is wrong. Readers take the blog for over, and the update for one of another day.

## Example
    {
      "@type": "LiveBlogPosting",
      "coverageStartTime": "2026-03-12T08:00:00Z",
      "coverageEndTime": "2026-03-12T20:00:00Z",
      "liveBlogUpdate": {"@type": "BlogPosting", "headline": "Dam holds", "datePublished": "2026-03-12T21:15:00Z"}
    }

## Instead
    {
      "@type": "LiveBlogPosting",
      "coverageStartTime": "2026-03-12T08:00:00Z",
      "coverageEndTime": "2026-03-12T22:00:00Z",
      "liveBlogUpdate": {"@type": "BlogPosting", "headline": "Dam holds", "datePublished": "2026-03-12T21:15:00Z"}
    }

## Reference
schema.org, coverageStartTime, coverageEndTime, liveBlogUpdate
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.model.watch import on_terms
from newsld.rules import _moments, _properties

_START, _END = "coverageStartTime", "coverageEndTime"


def check(graph: Graph) -> Iterator[Finding]:
    """Yield the date of each update before the start or after the end."""
    for blog, term in _properties.having(graph, "liveBlogUpdate"):
        start, end = _moments.moment(blog, _START), _moments.moment(blog, _END)
        if (start is None and end is None) or (start and end and end.precedes(start)):
            continue
        for update in (node for _, value in blog.values(term) for node in graph.resolve(value)):
            published = _moments.moment(update, "datePublished")
            if published is None:
                continue
            said = f"the update is of {quoted(published.written)}"
            where = update.at(*published.steps)
            if start and published.precedes(start):
                yield Finding(where, f"{said}, before {_START}, {quoted(start.written)}", "mend the date that is wrong")
            elif end and end.precedes(published):
                yield Finding(where, f"{said}, after {_END}, {quoted(end.written)}", "mend the date that is wrong")


RULE = Rule(
    code="NL317",
    name="update-outside-coverage",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_terms("liveBlogUpdate"),
)
