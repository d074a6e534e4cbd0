"""An update of a live blog lacks its time or its text.

## What it finds
Nodes in `liveBlogUpdate` of a LiveBlogPosting without datePublished (dateCreated and dateModified will do), and those
with neither headline nor articleBody (name, text and description will do). Nodes that are no posts at all are told by
NL109.

## Why it is a fault
Readers show updates by their time, each with a line of text. They drop one that has none.

## Example
    {"@type": "LiveBlogPosting", "liveBlogUpdate": {"@type": "BlogPosting", "headline": "The water rises"}}

## Instead
    {
      "@type": "LiveBlogPosting",
      "liveBlogUpdate": {
        "@type": "BlogPosting",
        "headline": "The water rises",
        "datePublished": "2026-03-12T08:30:00+01:00"
      }
    }

## Reference
schema.org, LiveBlogPosting: liveBlogUpdate
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, Node
from newsld.model.watch import on_terms
from newsld.rules import _properties
from newsld.rules._ranges import fits

_TIMES = ("datePublished", "dateCreated", "dateModified")
_TEXTS = ("headline", "articleBody", "name", "text", "description")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each update without time or text."""
    for blog, term in _properties.having(graph, "liveBlogUpdate"):
        for steps, value in blog.values(term):
            nodes = graph.resolve(value)
            if not nodes or not all(fits(term, node.types) for node in nodes):
                continue
            if not _has(nodes, _TIMES):
                yield Finding(blog.at(*steps), "the update has no datePublished", "add when it was published")
            if not _has(nodes, _TEXTS):
                yield Finding(blog.at(*steps), "the update has neither headline nor articleBody", "add what it says")


def _has(nodes: tuple[Node, ...], terms: tuple[str, ...]) -> bool:
    return any(True for node in nodes for term in terms for _ in node.values(term))


RULE = Rule(
    code="NL308",
    name="incomplete-live-update",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=on_terms("liveBlogUpdate"),
)
