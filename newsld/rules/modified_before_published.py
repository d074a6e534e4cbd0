"""A work was modified before it was published.

## What it finds
A dateModified that is earlier than the datePublished of the same node. Where one of them has no time or no zone, it is
told only if no time and no zone could make it right; less than a minute is how long a system takes to write both down.
A date that stands for none has a rule of its own (NL130).

## Why it is a fault
One of the dates is wrong, most often by a zone or because two fields were swapped. Readers that see both trust neither.

## Example
    {"@type": "NewsArticle", "datePublished": "2026-03-12T08:00:00Z", "dateModified": "2026-03-11T17:00:00Z"}

## Instead
    {"@type": "NewsArticle", "datePublished": "2026-03-12T08:00:00Z", "dateModified": "2026-03-12T17:00:00Z"}

## Reference
schema.org, dateModified, datePublished; Google, publication dates: consistent dates
"""

from collections.abc import Iterator
from datetime import timedelta

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.model.watch import Watch
from newsld.rules import _moments, _properties

_MOMENT = timedelta(minutes=1)


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each date of a change to what was not yet there."""
    for node, _ in _properties.having(graph, "dateModified"):
        modified, published = _moments.moment(node, "dateModified"), _moments.moment(node, "datePublished")
        if modified and published and not modified.is_never and modified.precedes(published, _MOMENT):
            message = f"dateModified is {quoted(modified.written)}, before datePublished, {quoted(published.written)}"
            yield Finding(node.at(*modified.steps), message, "mend the date that is wrong, or its zone")


RULE = Rule(
    code="NL301",
    name="modified-before-published",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=Watch(
        shape=lambda shape: shape.has("dateModified") and shape.has("datePublished"),
        node=lambda _, node: not _moments.are_in_order(node.value["datePublished"], node.value["dateModified"]),
    ),
)
