"""A context is named that is not at hand.

## What it finds
A `@context` or `@import` that leads to a document which newsld does not carry: any but schema.org's, Activity Streams'
and Verifiable Credentials'. Nothing is ever fetched. Relative addresses are among them.

## Why it is a fault
Such a document is sound JSON-LD, so this is a warning. But what its terms mean stands elsewhere: readers of news markup
look for schema.org's context alone, and any that is offline cannot tell. Nothing is said of terms that the context may
define.

## Example
    {"@context": ["https://schema.org", "https://www.river-daily.example/terms.jsonld"], "@type": "NewsArticle"}

## Instead
    {"@context": ["https://schema.org", {"desk": "https://www.river-daily.example/terms#desk"}],
     "@type": "NewsArticle", "desk": "City"}

## Reference
JSON-LD 1.1, "Using Contexts"; schema.org, "Schema.org and JSON-LD context"
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, SlipKind
from newsld.model.watch import NOTHING_PLAIN
from newsld.rules import _slips


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each context that is not at hand."""
    return _slips.found(graph, SlipKind.UNREAD_CONTEXT)


RULE = Rule(
    code="NL012", name="unread-context", severity=Severity.WARNING, docs=__doc__, check=check, watch=NOTHING_PLAIN
)
