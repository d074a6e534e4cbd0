"""Dates in running text: found, and resolved where the year is left out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import cache, lru_cache

from newsld.model.language import Language

_CLOCK = (
    r"(?:T|[\s,|–-]*(?:{before}\s+)?)(?P<hour>\d{{1,2}})[:.hu](?P<minute>\d{{2}})(?:[:.]\d{{2}})?\s*(?P<half>{half})?"
    r"\s*(?:(?P<zone>UTC|GMT|Z\b|[+-]\d{{2}}:?\d{{2}})|(?P<other>(?-i:[A-Z]{{2,4}})\b))?"
)
_DIGIT = re.compile(r"\d")  # no date goes without
_SHORT_YEARS, _CENTURY = 100, 2000
_OLDEST_WEEKDAY = 28  # years after which weekdays fall on the same dates again


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text: where it stands (code points, half-open) and what it says."""

    start: int
    end: int
    value: date | datetime


def find_dates(text: str, language: Language, reference: date | None) -> Iterator[FoundDate]:
    """Yield the dates in `text`, left to right.

    A date without a year is resolved to the latest year, not after `reference`, in which its weekday (if given) fits;
    without a reference date it is passed over, since its year would be a guess.
    """
    if not _DIGIT.search(text):
        return
    end = 0
    for match in sorted(
        (match for pattern in _patterns(language) for match in pattern.finditer(text)),
        key=lambda match: (match.start(), -match.end()),
    ):
        if match.start() < end:
            continue
        day = _resolve(match, language, reference)
        if day is None:
            continue
        time = _clock(language.time_words, language.half_days).match(text, match.end())
        value = _at_time(day, time, language) if time else day
        end = time.end() if time and isinstance(value, datetime) else match.end()
        yield FoundDate(match.start(), end, value)


@lru_cache(maxsize=64)
def _patterns(language: Language) -> list[re.Pattern[str]]:
    names = {
        "month": "|".join(sorted(language.months, key=len, reverse=True)),
        "weekday": "|".join(language.weekdays),
    }
    patterns = (rf"\b{pattern.format(**names)}(?=T\d|(?!\w))" for pattern in language.date_patterns)
    return [re.compile(pattern, re.IGNORECASE) for pattern in patterns]


def _resolve(match: re.Match[str], language: Language, reference: date | None) -> date | None:
    parts = match.groupdict()
    day = int(parts["day"])
    month = language.months.get(parts["month"].lower(), 0) if parts.get("month") else int(parts["month_number"])
    if parts.get("month_number") and month > 12 >= day:  # noqa: PLR2004 a month number above twelve is the day
        day, month = month, day
    if parts.get("year"):
        year = int(parts["year"])
        return _date(year + _CENTURY * (year < _SHORT_YEARS), month, day)  # "15-03-25"
    if reference is None:
        return None
    weekday = _weekday(parts.get("weekday"), language)
    for year in range(reference.year, reference.year - _OLDEST_WEEKDAY, -1):
        candidate = _date(year, month, day)
        if candidate and candidate <= reference and weekday in (None, candidate.weekday()):
            return candidate
    return None


def _weekday(name: str | None, language: Language) -> int | None:
    return language.weekdays.index(name.lower()) if name and name.lower() in language.weekdays else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def time_on(day: date, text: str, start: int, language: Language) -> datetime | None:
    """Return the time that stands in `text` at `start`, as a time of `day`, or `None`."""
    time = _clock(language.time_words, language.half_days).match(text, start)
    value = _at_time(day, time, language) if time else None
    return value if isinstance(value, datetime) else None


@cache
def _clock(before: frozenset[str], half_days: tuple[str, str]) -> re.Pattern[str]:
    half = "|".join(half_days) or "(?!)"
    return re.compile(_CLOCK.format(before=f"(?:{'|'.join(sorted(before))})", half=half), re.IGNORECASE)


def _at_time(day: date, time: re.Match[str], language: Language) -> date | datetime:
    """Return the time on a day; a zone by a name that several share ("IST") leaves the day alone."""
    if time["other"]:
        return day
    hour = int(time["hour"])
    if time["half"]:
        is_afternoon = bool(re.fullmatch(language.half_days[1], time["half"], re.IGNORECASE))
        hour = hour % 12 + 12 * is_afternoon
    try:
        return datetime(day.year, day.month, day.day, hour, int(time["minute"]), tzinfo=_zone(time["zone"]))
    except ValueError:
        return day


def _zone(name: str | None) -> tzinfo | None:
    if not name:
        return None
    if name.upper() in {"UTC", "GMT", "Z"}:
        return UTC
    sign = -1 if name[0] == "-" else 1
    digits = name[1:].replace(":", "")
    return timezone(sign * timedelta(hours=int(digits[:2]), minutes=int(digits[2:])))
