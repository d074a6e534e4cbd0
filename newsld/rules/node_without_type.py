"""A person or organization does not say which of them it is.

## What it finds
Nodes without `@type` that stand where a person or an organization is expected, such as `author` and `publisher`. A node
that says its type in another place, under the same `@id`, is sound.

## Why it is a fault
Of an author without type readers cannot tell whether it is a person; Google asks for the type there.

## Example
    {"@type": "NewsArticle", "headline": "Flood", "author": {"name": "Mara Lind"}}

## Instead
    {"@type": "NewsArticle", "headline": "Flood", "author": {"@type": "Person", "name": "Mara Lind"}}

## Reference
Google, Article structured data: author.type; JSON-LD 1.1, specifying the type
"""

from collections.abc import Iterator
from functools import lru_cache

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, Node, Shape
from newsld.model.watch import Watch
from newsld.rules._contexts import scoped
from newsld.rules._ranges import expected
from newsld.rules._words import listed

_PARTIES = frozenset({"Organization", "Person"})


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each node of which nobody can tell what it is."""
    misspelt = {slip.pointer.rpartition("/")[0] for slip in graph.slips if slip.meant == "@type"}
    for node, scope in scoped(graph):
        if not node.types and scope.is_schema_org and _is_due(graph, node) and not _is_told_elsewhere(graph, node):
            if node.pointer in misspelt:
                continue
            wanted = expected(str(node.steps[0])).nodes
            said = f"the {node.steps[0]} has no @type, expected {listed(wanted)}"
            help_ = f'add "@type": {listed(map(quoted, wanted))}'
            yield Finding(node.pointer, said, help_)


def _is_due(_: Graph, node: Node) -> bool:
    """Tell whether a node that says something must say what it is, for its place does not."""
    if node.value.get("@type") not in (None, []) or not any(key[:1] != "@" for key in node.value):
        return False
    return node.parent is not None and _is_party(str(node.steps[0]))


@lru_cache(maxsize=1024)
def _is_party(term: str) -> bool:
    return frozenset(expected(term).types) == _PARTIES


def _is_told_elsewhere(graph: Graph, node: Node) -> bool:
    return node.id in graph.elsewhere or any(same.types for same in graph.same(node))


def _may_lack_type(shape: Shape) -> bool:
    return not shape.types and not shape.is_reference


RULE = Rule(
    code="NL131",
    name="node-without-type",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=Watch(shape=_may_lack_type, node=_is_due),
)
