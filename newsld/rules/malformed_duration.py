"""A duration is not written as one.

## What it finds
Values of duration properties (`duration`, `timeRequired`, `totalTime` …) that are no ISO 8601 duration: "2:04", "124
seconds", a bare number, "T2M4S". A QuantitativeValue is sound.

## Why it is a fault
Readers show how long a video is by this value. "2:04" may be minutes or hours, a number may be seconds or minutes.

## Example
    {"@type": "VideoObject", "name": "The dam from above", "duration": "2:04"}

## Instead
    {"@type": "VideoObject", "name": "The dam from above", "duration": "PT2M4S"}

## Reference
schema.org, Duration; ISO 8601; Google, Video structured data: duration
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, Shape
from newsld.model.watch import Watch
from newsld.rules import _fixes, _properties

_TERMS = (
    "activityDuration",
    "cookTime",
    "duration",
    "estimatedFlightDuration",
    "jobDuration",
    "performTime",
    "prepTime",
    "timeRequired",
    "totalTime",
)
_NUMBER = r"\d+(?:[.,]\d+)?"
_OF_MEDIA = re.compile(r"PT(?:\d+H)?(?:\d+M)?\d+S", re.ASCII)  # most are
_DURATION = re.compile(
    rf"[+-]?P(?=[\dT])(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}W)?(?:{_NUMBER}D)?"
    rf"(?:T(?=\d)(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?",
    re.ASCII,
)
_HELP = 'expected a duration such as "PT2M4S", two minutes and four seconds'
_CLOCK = re.compile(r"(?:(\d{1,2}):)?(\d{1,2}):(\d\d)", re.ASCII)


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each duration that no reader can count on."""
    for node, term in _properties.having(graph, *_TERMS):
        for steps, value in node.values(term):
            if _is_faulty(value):
                message = f"{term} is {quoted(value)}, which is no ISO 8601 duration"
                meant = _meant(value)
                help_ = f"write {quoted(meant)}" if meant else _HELP
                fix = _fixes.replaced(node.at(*steps), meant, was=value) if meant else None
                yield Finding(node.at(*steps), message, help_, fix=fix)


def _is_faulty(value: Any) -> bool:
    if isinstance(value, str):
        return bool(value.strip()) and not _DURATION.fullmatch(value)
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _meant(value: Any) -> str:
    """Return the duration meant, "" where that cannot be told: three parts of a clock are hours, minutes, seconds."""
    text = value.strip() if isinstance(value, str) else ""
    bare = text.upper().removeprefix("P")
    # "5m" is as likely five minutes as five months
    if (text[:1] in "Pp" or bare[:1] == "T") and _DURATION.fullmatch(meant := f"P{bare}"):
        return meant
    if (clock := _CLOCK.fullmatch(text)) and clock[1]:
        return f"PT{int(clock[1])}H{int(clock[2])}M{int(clock[3])}S"
    return ""


def _may_be_number(shape: Shape) -> bool:
    return shape.has(*_TERMS) and any(shape.kind(term) not in (None, str) for term in _TERMS)


def _are_durations(texts: Sequence[str]) -> bool:
    return all(map(_OF_MEDIA.fullmatch, texts)) or all(map(_DURATION.fullmatch, texts))


RULE = Rule(
    code="NL129",
    name="malformed-duration",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=Watch(shape=_may_be_number, text=lambda _, term: _are_durations if term in _TERMS else None),
)
