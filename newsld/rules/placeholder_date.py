"""A date is what a program writes for want of one.

## What it finds
`datePublished`, `dateModified`, `dateCreated` and `uploadDate` that are, to the second and with their zone, the start
of a calendar of computers: midnight in Greenwich on 1 January of 1970 or of the year 1; and PHP's date of nothing, the
last day of November in the year before.

## Why it is a fault
The date was empty in the publisher's system. Readers that sort by date put the article behind all others.

## Example
    {"@type": "NewsArticle", "datePublished": "1970-01-01T00:00:00Z"}

## Instead
    {"@type": "NewsArticle", "datePublished": "2026-03-12T08:30:00Z"}

## Reference
schema.org, datePublished; POSIX, seconds since the Epoch
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.model.watch import Watch
from newsld.rules import _dates, _moments, _properties

_TERMS = ("datePublished", "dateModified", "dateCreated", "uploadDate")
_NOTHING = "-0001-11-30"  # what PHP makes of 0000-00-00


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each date that stands for none."""
    for node, term in _properties.having(graph, *_TERMS):
        for steps, text in node.texts(term):
            if _stands_for_none(text):
                message = f"{term} is {quoted(text)}, which stands for no date"
                yield Finding(node.at(*steps), message, "write the date, or leave it out")


def _stands_for_none(text: str) -> bool:
    moment = _moments.read((), text)
    return text.startswith(_NOTHING) or (moment is not None and moment.is_never)


RULE = Rule(
    code="NL130",
    name="placeholder-date",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=Watch(
        text=lambda _, term: _dates.are_plain if term in _TERMS else None,
        said=lambda _, said: _stands_for_none(said.text),
    ),
)
