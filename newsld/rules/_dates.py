"""ISO 8601 as schema.org's Date and DateTime use it, and the slips around it that a lenient reader still takes."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Literal, NamedTuple

from newsld.model.graph import Graph, Node, Shape, Steps
from newsld.model.watch import Watch

TERMS = frozenset(
    {
        "availabilityEnds",
        "availabilityStarts",
        "birthDate",
        "contentReferenceTime",
        "coverageEndTime",
        "coverageStartTime",
        "dateCreated",
        "dateDeleted",
        "dateIssued",
        "dateModified",
        "datePosted",
        "datePublished",
        "deathDate",
        "dissolutionDate",
        "endDate",
        "expires",
        "foundingDate",
        "lastReviewed",
        "previousStartDate",
        "priceValidUntil",
        "sdDatePublished",
        "startDate",
        "uploadDate",
        "validFrom",
        "validThrough",
        "validUntil",
    },
)

_DAY = r"(?:\d{4}|[+-]\d{4,6})(?:-\d\d(?:-\d\d)?|-W\d\d(?:-\d)?|-\d{3}|\d{4})?"
_CLOCK = r"\d\d(?::?\d\d(?::?\d\d(?:[.,]\d+)?)?)?"
_STRICT = re.compile(rf"(?P<day>{_DAY})(?:T(?P<clock>{_CLOCK})(?P<zone>Z|[+-]\d\d(?::\d\d)?)?)?")
_FARTHEST = 14  # hours that a clock may be from Greenwich's
_BASIC = re.compile(r"\d{8}T\d{4}(?:\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d{4})?")
_LOOSE = re.compile(
    r"\s*(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<date>\d{1,2})"
    r"(?:(?:\s*[Tt]\s*|\s+)(?P<clock>\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?)\s*(?P<zone>[Zz]|UTC|GMT|[+-]\d\d:?\d\d)?)?\s*",
)
_YEARS = range(1, 10000)
_HOURS, _MINUTES, _SECONDS = 24, 59, 60  # 24:00 ends a day, and a second may leap


class Dated(NamedTuple):
    """A value of a date property that is not as it should be; `mended` is how it should be, where that can be told."""

    node: Node
    steps: Steps
    term: str
    value: Any
    kind: Literal["loose", "malformed"]
    mended: str


@lru_cache(maxsize=1)
def faulty(graph: Graph) -> tuple[Dated, ...]:
    """Return each value of a date property that is no ISO 8601 date or date and time; two rules ask in turn."""
    return tuple(dated for node in graph.nodes for term in _terms(node.shape) for dated in _of_property(node, term))


@lru_cache(maxsize=4096)
def _terms(shape: Shape) -> Sequence[str]:
    return sorted(TERMS & shape.terms)


def _of_property(node: Node, term: str) -> Iterator[Dated]:
    for steps, value in node.values(term):
        if isinstance(value, dict) or _is_year(value) or (isinstance(value, str) and _is_no_fault(value)):
            continue
        mended = mend(value) if isinstance(value, str) else ""
        yield Dated(node, steps, term, value, "loose" if mended else "malformed", mended)


def _is_no_fault(text: str) -> bool:
    """Tell whether a text is a date, or blank, which another rule tells."""
    return is_sound(text) or not text.strip()


def is_sound(text: str) -> bool:
    """Tell whether a text is a date, a date of reduced precision, or a date and time in ISO 8601."""
    if _BASIC.fullmatch(text):
        return _is_day(f"{text[:4]}-{text[4:6]}-{text[6:8]}")
    match = _STRICT.fullmatch(text)
    return match is not None and _is_day(match["day"]) and _is_clock(match["clock"] or "00") and _is_zone(match["zone"])


def is_written_soundly(value: Any) -> bool:
    """Tell whether a value has the form of a date, whether or not the calendar has the day."""
    return isinstance(value, str) and bool(_BASIC.fullmatch(value) or _STRICT.fullmatch(value))


def is_basic(text: str) -> bool:
    """Tell whether a date and time is in the basic form, without dashes and colons."""
    return _BASIC.fullmatch(text) is not None


def lacks_zone(text: str) -> bool:
    """Tell whether a text is a sound date and time without zone."""
    clock = text.partition("T")[2]
    return bool(clock) and not re.search(r"[Z+-]", clock) and is_sound(text)


def local(text: str) -> datetime | None:
    """Return the time that a sound date and time without zone says, to the minute; None of weeks and the like."""
    day, _, clock = text.partition("T")
    digits = clock.replace(":", "")
    try:
        return datetime.strptime(f"{day.replace('-', '')} {digits[:4]:0<4}", "%Y%m%d %H%M")  # noqa: DTZ007  it has none
    except ValueError:
        return None


def mend(text: str) -> str:
    """Return the ISO 8601 form of a date that is written almost so, or "" where it is none."""
    match = _LOOSE.fullmatch(text)
    if match is None:
        return ""
    mended = f"{match['year']}-{match['month']:0>2}-{match['date']:0>2}"
    if match["clock"]:
        zone = (match["zone"] or "").upper()
        zone = "Z" if zone in {"UTC", "GMT"} else zone
        colon = zone if len(zone) != len("+0000") else f"{zone[:3]}:{zone[3:]}"
        mended += f"T{match['clock']:0>{2 if match['clock'][2:3] == ':' else len(match['clock']) + 1}}{colon}"
    return mended if is_sound(mended) else ""


def _is_year(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value in range(1000, 10000)


def _is_day(text: str) -> bool:
    """Tell whether the calendar has this day, month, week or year."""
    if re.fullmatch(r"\d{8}", text):
        text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    if "W" in text:
        week, _, day = text.partition("W")[2].partition("-")
        return 1 <= int(week) <= 53 and 1 <= int(day or 1) <= 7  # noqa: PLR2004  weeks of a year, days of a week
    year, *rest = text.lstrip("+-").split("-")
    if len(rest) == 1 and len(rest[0]) == len("001"):
        return 1 <= int(rest[0]) <= 366  # noqa: PLR2004  days of a year
    month, day = int(rest[0]) if rest else 1, int(rest[1]) if len(rest) > 1 else 1
    try:
        date(int(year) if int(year) in _YEARS else 2000, month, day)
    except ValueError:
        return False
    return True


def _is_clock(text: str) -> bool:
    digits = re.split(r"[.,]", text)[0].replace(":", "")
    hour, minute, second = (int(digits[i : i + 2] or 0) for i in (0, 2, 4))
    return hour <= _HOURS and minute <= _MINUTES and second <= _SECONDS


def _is_zone(text: str | None) -> bool:
    return text in (None, "Z") or int(text[1:3]) <= _FARTHEST


# dates that need no calendar: days that every year has
_PLAIN = re.compile(
    r"(?:2\d{3}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)"
    r"(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d++)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?\n)*+",
    re.ASCII,
)


def are_plain(texts: Sequence[str]) -> bool:
    """Tell of many texts whether each is beyond doubt a sound date, or date and time."""
    lines = "\n".join(texts) + "\n"
    return lines.count("\n") == len(texts) and _PLAIN.fullmatch(lines) is not None


WATCH = Watch(
    shape=lambda shape: any(
        kind in (int, float, bool) and key in TERMS for key, kind in zip(shape.keys, shape.kinds, strict=True)
    ),
    text=lambda _, term: are_plain if term in TERMS else None,
    said=lambda _, said: not _is_no_fault(said.text),
)
