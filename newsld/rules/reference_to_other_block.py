"""A reference leads to a node of another block of the page.

## What it finds
References by `@id` that no node of this block answers, where a node of another JSON-LD block of the same page does.
Each `@id` is told once. The rule
speaks only when it is asked for (`--select NL206`).

## Why it is a fault
It is none to readers that put the blocks of a page together, as search engines do. Those that read block by block, as
many tools and archives do, lose what is referred to: the article then has no author.

## Example
    {"@type": "NewsArticle", "headline": "Flood", "author": {"@id": "https://www.river-daily.example/lind"}} … and in
    another block {"@id": "https://www.river-daily.example/lind", "@type": "Person", "name": "Mara Lind"}

## Instead
    {"@type": "NewsArticle", "headline": "Flood",
     "author": {"@id": "https://www.river-daily.example/lind", "@type": "Person", "name": "Mara Lind"}}

## Reference
JSON-LD 1.1, section 7: embedding JSON-LD in HTML documents
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.model.watch import Watch


def check(graph: Graph) -> Iterator[Finding]:
    """Yield the first reference to each node that only other blocks hold."""
    told: set[str] = set()
    for node in graph.references if graph.elsewhere else ():
        if node.id in graph.elsewhere and node.id not in graph.by_id and node.id not in told:
            told.add(node.id)
            message = f"the node with the @id {quoted(node.id)} stands in another block of the page"
            yield Finding(node.pointer, message, "put both into one block, in one @graph")


RULE = Rule(
    code="NL206",
    name="reference-to-other-block",
    severity=Severity.INFO,
    docs=__doc__,
    is_default=False,
    check=check,
    watch=Watch(document=lambda graph: bool(graph.elsewhere)),
)
