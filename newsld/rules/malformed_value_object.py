"""A wrapped value is wrapped in a way that JSON-LD does not have.

## What it finds
`@value` that is an object or a list, that has both `@type` and `@language`, a language though it is no text, a type
that is no IRI, or properties of its own; the same of `@list` and `@set` with properties; maps by language that hold
anything but texts; reversed properties and maps of nodes, by `@id` or by what nodes say, that hold values.

## Why it is a fault
A JSON-LD processor refuses the whole document, not only the value.

## Example
    {"@type": "NewsArticle", "headline": {"@value": "Flood", "@type": "Text", "@language": "en"}}

## Instead
    {"@type": "NewsArticle", "headline": {"@value": "Flood", "@language": "en"}}

## Reference
JSON-LD 1.1, grammar: value objects, lists and sets, language maps; JSON-LD 1.1 API, errors "invalid value object",
"invalid typed value", "invalid language-tagged value", "invalid set or list object"
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph, SlipKind
from newsld.model.watch import NOTHING_PLAIN
from newsld.rules import _slips


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each part of a wrapped value that no processor takes."""
    return _slips.found(graph, SlipKind.MALFORMED_VALUE)


RULE = Rule(
    code="NL014", name="malformed-value-object", severity=Severity.ERROR, docs=__doc__, check=check, watch=NOTHING_PLAIN
)
