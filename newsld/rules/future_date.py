"""Something is said to have happened in the future.

## What it finds
`datePublished`, `dateModified`, `dateCreated`, `uploadDate`, `birthDate` and `foundingDate` that lie after the day the
document is validated on. A day is allowed for zones and clocks. The command takes today's date, or that of `--today`;
`newsld.validate` says nothing of this unless it is given `now`.

## Why it is a fault
Unless the work is embargoed, the date is wrong: a day and month swapped, a year mistyped, a date of expiry in the wrong
property. Readers that sort by date keep the article on top until the day has come.

## Example
    {"@type": "NewsArticle", "datePublished": "2926-03-12T08:30:00+01:00"}

## Instead
    {"@type": "NewsArticle", "datePublished": "2026-03-12T08:30:00+01:00"}

## Reference
schema.org, datePublished, dateModified; Google, publication dates: no dates in the future
"""

from collections.abc import Iterator
from datetime import timedelta

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, Node
from newsld.model.watch import Watch
from newsld.rules import _moments, _properties

_TERMS = ("datePublished", "dateModified", "dateCreated", "uploadDate", "birthDate", "foundingDate")
_SLACK = timedelta(days=1)


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each date of what has been done that lies in the future."""
    if graph.now is None:
        return
    for node, term in _properties.having(graph, *_TERMS):
        moment = _moments.moment(node, term)
        if moment and moment.read.date() - graph.now > _SLACK:
            message = f"{term} is {quoted(moment.written)}, after today, {graph.now}"
            yield Finding(node.at(*moment.steps), message, "expected a day that has come")


def _may_be_future(graph: Graph, node: Node) -> bool:
    """Tell whether a date may be after today: whether it sorts behind it as text, or is no mere text."""
    if graph.now is None:
        return False
    today = graph.now.isoformat()
    values = [node.value[term] for term in _TERMS if term in node.value]
    return any(not isinstance(value, str) or value.lstrip()[: len(today)] > today for value in values)


RULE = Rule(
    code="NL124",
    name="future-date",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=Watch(shape=lambda shape: shape.has(*_TERMS), node=_may_be_future),
)
