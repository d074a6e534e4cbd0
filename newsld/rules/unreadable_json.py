"""The document is not JSON.

## What it finds
A text that no JSON reader can read: a comma too many, quotation marks of the wrong kind, a bare line break inside a
string, a comment, HTML around the document, a document that ends too early, NaN, an endless integer, nothing at all.
The diagnostic stands at the exact character where reading stops.

## Why it is a fault
Search engines and archives drop the whole document without a word. No other rule can look into it.

## Example
    {"@context": "https://schema.org", "headline": "Flood", }

## Instead
    {"@context": "https://schema.org", "headline": "Flood"}

## Reference
RFC 8259, The JavaScript Object Notation (JSON) Data Interchange Format; Google Search Console, "Unparsable structured
data" report
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph


def check(graph: Graph) -> Iterator[Finding]:
    """Yield why the text is no JSON."""
    if (why := graph.unreadable) and why.kind == "syntax":
        yield Finding("", why.message, why.help, offset=why.offset)


RULE = Rule(code="NL001", name="unreadable-json", severity=Severity.ERROR, docs=__doc__, check=check)
