"""The document is nested deeper than readers can follow.

## What it finds
Objects and lists nested more than 200 levels deep; it points at the first bracket too many.

## Why it is a fault
No graph of news needs it, and readers of JSON stop at depths of their own: the same document is read by one and breaks
the next. No other rule looks into such a document.

## Example
    {"isPartOf": {"isPartOf": {"isPartOf": …}}}

## Instead
    {"@graph": [{"@id": "#a", "isPartOf": {"@id": "#b"}}, {"@id": "#b", …}]}

## Reference
RFC 8259, section 9: an implementation may set limits on the maximum depth of nesting
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph
from newsld.model.watch import NOTHING_PLAIN


def check(graph: Graph) -> Iterator[Finding]:
    """Yield where the nesting goes too deep."""
    if (why := graph.unreadable) and why.kind == "depth":
        yield Finding("", why.message, why.help, offset=why.offset)


RULE = Rule(
    code="NL002", name="nested-too-deep", severity=Severity.ERROR, docs=__doc__, check=check, watch=NOTHING_PLAIN
)
