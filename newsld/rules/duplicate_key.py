"""A key stands more than once in the same object.

## What it finds
Objects in which a key is repeated, whether or not its values agree. It points at the last of them, the one that most
readers keep.

## Why it is a fault
Which value counts is left to the reader: most keep the last, some the first, some refuse the document. JSON-LD reads
objects as maps, which have each key once. Two authors written as two `author` keys become one.

## Example
    {"@type": "NewsArticle", "author": {"name": "Ana Kovač"}, "author": {"name": "Luis Ortega"}}

## Instead
    {"@type": "NewsArticle", "author": [{"name": "Ana Kovač"}, {"name": "Luis Ortega"}]}

## Reference
JSON-LD 1.1, maps; RFC 8259, section 4 (names should be unique); RFC 7493 (I-JSON), section 2.3 (they must)
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.fix import Fix, Gather, KeepLast
from newsld.model.graph import Graph
from newsld.model.watch import Watch


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each repeated key."""
    for repeated in graph.repeated_keys:
        if all(value == repeated.values[0] for value in repeated.values):
            help_ = "take all but one of them out"
            fix = Fix(f"keep the last {quoted(repeated.key)}", (KeepLast(repeated.pointer),))
        else:
            help_ = "put the values into one list, or take the wrong ones out"
            fix = Fix("put the values into one list", (Gather(repeated.pointer),), is_safe=False)
        message = f"{quoted(repeated.key)} stands {len(repeated.values)} times in the same object"
        yield Finding(repeated.pointer, message, help_, on_key=True, fix=fix)


RULE = Rule(
    code="NL003",
    name="duplicate-key",
    severity=Severity.ERROR,
    docs=__doc__,
    check=check,
    watch=Watch(document=lambda graph: bool(graph.repeated_keys)),
)
