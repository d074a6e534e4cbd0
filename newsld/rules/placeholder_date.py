"""A date is what a program writes for want of one.

## What it finds
`datePublished`, `dateModified`, `dateCreated` and `uploadDate` that are, to the second and with their zone, the start
of a calendar of computers: midnight in Greenwich on 1 January of 1970 or of the year 1.

## Why it is a fault
The date was empty in the publisher's system. Readers that sort by date put the article behind all others.

## Example
    {"@type": "NewsArticle", "datePublished": "1970-01-01T00:00:00Z"}

## Instead
    {"@type": "NewsArticle", "datePublished": "2026-03-12T08:30:00Z"}

## Reference
schema.org, datePublished; POSIX, seconds since the Epoch
"""

from collections.abc import Iterator, Sequence

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.model.watch import Watch
from newsld.rules import _moments, _properties

_TERMS = ("datePublished", "dateModified", "dateCreated", "uploadDate")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each date that stands for none."""
    for node, term in _properties.having(graph, *_TERMS):
        moment = _moments.moment(node, term)
        if moment and moment.is_never:
            message = f"{term} is {quoted(moment.written)}, which stands for no date"
            yield Finding(node.at(*moment.steps), message, "write the date, or leave it out")


def _are_of_these_days(texts: Sequence[str]) -> bool:
    return all(text[:1] == "2" for text in texts)


RULE = Rule(
    code="NL130",
    name="placeholder-date",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=Watch(text=lambda _, term: _are_of_these_days if term in _TERMS else None),
)
