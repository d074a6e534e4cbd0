"""A live blog has no updates, or no start of its coverage.

## What it finds
Nodes of type LiveBlogPosting without `liveBlogUpdate`, and those with updates and without `coverageStartTime`.

## Why it is a fault
It need not be one: a blog may have just begun. But readers show a live blog by its updates, and sort it by its start;
what has neither is an article to them.

## Example
    {"@type": "LiveBlogPosting", "headline": "Flood: live", "coverageStartTime": "2026-03-12T08:00:00Z"}

## Instead
    {
      "@type": "LiveBlogPosting",
      "headline": "Flood: live",
      "coverageStartTime": "2026-03-12T08:00:00Z",
      "liveBlogUpdate": {"@type": "BlogPosting", "headline": "Dam holds", "datePublished": "2026-03-12T08:15:00Z"}
    }

## Reference
schema.org, LiveBlogPosting: coverageStartTime, liveBlogUpdate
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, Node
from newsld.model.watch import on_types

_LACKING = {
    "liveBlogUpdate": "add the updates, or call it a BlogPosting",
    "coverageStartTime": "add when the coverage began",
}


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each live blog that lacks what makes it one; of the two things the first."""
    for blog in graph.of_type("LiveBlogPosting"):
        lacking = next((term for term in _LACKING if not _has(graph, blog, term)), "")
        if lacking and blog is graph.same(blog)[0]:
            yield Finding(blog.pointer, f"the LiveBlogPosting has no {lacking}", _LACKING[lacking])


def _has(graph: Graph, blog: Node, term: str) -> bool:
    return any(True for same in graph.same(blog) for _ in same.values(term))


RULE = Rule(
    code="NL323",
    name="bare-live-blog",
    severity=Severity.INFO,
    docs=__doc__,
    check=check,
    watch=on_types("LiveBlogPosting"),
)
