"""Two updates of a live blog have one address.

## What it finds
Nodes in `liveBlogUpdate` of one blog that have the same `url`. Updates without url are sound.

## Why it is a fault
It need not be one. But an update is told from others by its address, that of the blog with a fragment; readers that
link to it land at the top of the blog, and take the second for the first.

## Example
    {
      "@type": "LiveBlogPosting",
      "liveBlogUpdate": [
        {"@type": "BlogPosting", "headline": "The water rises", "url": "https://www.river-daily.example/flood"},
        {"@type": "BlogPosting", "headline": "The dam holds", "url": "https://www.river-daily.example/flood"}
      ]
    }

## Instead
    {
      "@type": "LiveBlogPosting",
      "liveBlogUpdate": [
        {"@type": "BlogPosting", "headline": "The water rises", "url": "https://www.river-daily.example/flood#1"},
        {"@type": "BlogPosting", "headline": "The dam holds", "url": "https://www.river-daily.example/flood#2"}
      ]
    }

## Reference
schema.org, liveBlogUpdate, url
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.model.watch import on_terms
from newsld.rules import _properties


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each address that an update before has, once per update."""
    for blog, term in _properties.having(graph, "liveBlogUpdate"):
        first: dict[str, str] = {}
        for _, value in blog.values(term):
            for update in graph.resolve(value):
                mine = graph.identity(update.value)
                for steps, url in update.texts("url"):
                    if first.setdefault(url.strip(), mine) != mine and url.strip():
                        message = f"the url of the update is {quoted(url)}, as that of another one"
                        yield Finding(update.at(*steps), message, "give each a fragment of its own")


RULE = Rule(
    code="NL324",
    name="repeated-update-url",
    severity=Severity.INFO,
    docs=__doc__,
    check=check,
    watch=on_terms("liveBlogUpdate"),
)
