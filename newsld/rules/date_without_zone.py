"""A time does not say in which zone it is meant: told only to those who ask.

## What it finds
Dates with a time and no zone, in properties that take dates. This rule speaks when it is asked for, and where the
settings say by `time_zone` in which zone such times are meant; then `newsld validate --fix` adds it, but for the hours
that the clocks show twice or never.

## Why it is a fault
For schema.org it is none. But a reader elsewhere takes its own zone, and an article of this morning is then one of
tomorrow. Google asks for the zone and else takes that of its crawler.

## Example
    {"@type": "NewsArticle", "datePublished": "2026-03-12T08:30:00"}

## Instead
    {"@type": "NewsArticle", "datePublished": "2026-03-12T08:30:00+01:00"}

## Reference
Google, Article structured data: datePublished, dateModified; ISO 8601
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.model.watch import Sound, Types, Watch
from newsld.model.zone import Zone
from newsld.rules import _dates, _fixes, _properties


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each time without zone."""
    yield from _found(graph, None)


def in_zone(zone: Zone) -> Rule:
    """Return this rule as one that speaks by itself and knows in which zone such times are meant."""
    return replace(RULE, check=partial(_found, zone=zone), is_default=True)


def _found(graph: Graph, zone: Zone | None) -> Iterator[Finding]:
    for node, term in _properties.having(graph, *sorted(_dates.TERMS)):
        for steps, text in node.texts(term):
            if _dates.lacks_zone(text):
                mended = _mended(text, zone) if zone else ""
                help_ = f"write {quoted(mended)}" if mended else 'add the zone, such as "+01:00" or "Z"'
                fix = _fixes.replaced(node.at(*steps), mended, was=text) if mended else None
                yield Finding(node.at(*steps), f"{term} is {quoted(text)}, a time without zone", help_, fix=fix)


def _mended(text: str, zone: Zone) -> str:
    """Return a time with its zone; "" where that cannot be told."""
    local = _dates.local(text)
    offset = zone.offset_at(local) if local else ""
    return f"{text}{offset.replace(':', '') if _dates.is_basic(text) else offset}" if offset else ""


def _all_have_zones(texts: Sequence[str]) -> bool:
    return not any(map(_dates.lacks_zone, texts))


def _doubt(_: Types, term: str) -> Sound | None:
    return _all_have_zones if term in _dates.TERMS else None


RULE = Rule(
    code="NL123",
    name="date-without-zone",
    severity=Severity.INFO,
    docs=__doc__,
    check=check,
    is_default=False,
    watch=Watch(text=_doubt),
)
