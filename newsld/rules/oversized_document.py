"""The document is larger than the limit.

## What it finds
A document, a page or a line of JSON Lines of more than 10,000,000 bytes, or of more than `max_size` in the settings of
`validate` says. No other rule looks into it. How many lines a file has does not matter.

## Why it is a fault
No graph of news comes near that size: a program has run wild, or many documents were written as one. Search engines
stop reading a page long before.

## Example
    {"@context": "https://schema.org", "@graph": [ …100,000 articles… ]}

## Instead
    one document per article, in a .jsonl file one per line

## Reference
RFC 8259, section 9: an implementation may set limits on the size of texts
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph
from newsld.model.watch import NOTHING_PLAIN


def check(graph: Graph) -> Iterator[Finding]:
    """Yield that the document was not looked into."""
    if (why := graph.unreadable) and why.kind == "size":
        yield Finding("", why.message, why.help, offset=why.offset)


RULE = Rule(
    code="NL011", name="oversized-document", severity=Severity.ERROR, docs=__doc__, check=check, watch=NOTHING_PLAIN
)
