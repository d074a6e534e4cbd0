"""A key has the form of a keyword, and JSON-LD has no such keyword.

## What it finds
Keys of letters behind an `@`, such as `@lang` or `@url`, that are no keywords of JSON-LD. Misspelt keywords are
malformed-keyword's, for there it is plain what was meant.

## Why it is a fault
Processors pass over such a key with all that stands behind it.

## Example
    {"@type": "NewsArticle", "@url": "https://www.river-daily.example/dam"}

## Instead
    {"@type": "NewsArticle", "url": "https://www.river-daily.example/dam"}

## Reference
JSON-LD 1.1, keywords: terms of the form of a keyword are reserved
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, SlipKind
from newsld.model.watch import NOTHING_PLAIN
from newsld.rules import _slips


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each key that is written as keywords are and is none."""
    return _slips.found(graph, SlipKind.UNKNOWN_KEYWORD)


RULE = Rule(
    code="NL015", name="unknown-keyword", severity=Severity.WARNING, docs=__doc__, check=check, watch=NOTHING_PLAIN
)
