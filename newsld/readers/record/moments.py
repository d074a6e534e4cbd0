"""Dates and times as records write them → `date` and `datetime`; what is not certain is none."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from typing import Any

_LOOSE = re.compile(
    r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})"
    r"(?:[T\s]+(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,](?P<part>\d{1,9}))?)?)?"
    r"\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{1,2})?",
    re.IGNORECASE,
)
_COMPACT = re.compile(
    r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})(?:T?(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})?(?P<part>)(?P<zone>Z|[+-]\d{2}:?\d{2})?)?"
)
_MAIL = re.compile(r"(?:[A-Z][a-z]{2},\s*)?\d{1,2}\s+[A-Z][a-z]{2}\s+\d{4}\s+\d")
_FIRST, _LAST = 315_532_800, 4_102_444_800  # 1980 and 2100, in seconds since 1970
_THOUSAND = 1000
_MAX = 60  # code points


def moment_of(value: Any) -> date | datetime | None:
    """Return the day or the time that a value is: ISO 8601 loosely written, a mail's date, seconds since 1970."""
    if isinstance(value, datetime | date):
        return value
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    if isinstance(value, str) and not value.strip().isdecimal():
        return _of_text(value.strip())
    digits = str(value).strip()
    return _of_text(digits) if len(digits) in {8, 14} and digits[:2] in {"19", "20"} else _of_seconds(float(digits))


def _of_seconds(seconds: float) -> datetime | None:
    """Return the time so many seconds, or milliseconds, after the beginning of 1970."""
    if not _FIRST <= seconds <= _LAST:
        seconds /= _THOUSAND
    return datetime.fromtimestamp(int(seconds), UTC) if _FIRST <= seconds <= _LAST else None


def _of_text(text: str) -> date | datetime | None:
    if len(text) > _MAX:
        return None
    found = _LOOSE.fullmatch(text) or _COMPACT.fullmatch(text)
    try:
        if found:
            return _read(found)
        return parsedate_to_datetime(text) if _MAIL.match(text) else None
    except (ValueError, OverflowError):
        return None


def _read(found: re.Match[str]) -> date | datetime:
    day = date(int(found["year"]), int(found["month"]), int(found["day"]))
    if found["hour"] is None:
        return day
    microseconds = int((found["part"] or "0")[:6].ljust(6, "0"))
    clock = (int(found["hour"]), int(found["minute"]), int(found["second"] or 0), microseconds)
    return datetime(day.year, day.month, day.day, *clock, tzinfo=_zone(found["zone"]))


def _zone(text: str | None) -> timezone | None:
    if not text:
        return None
    digits = text.lstrip("+-").replace(":", "")
    if not digits.isdecimal():
        return UTC
    hours, minutes = (int(digits[:2]), int(digits[2:])) if len(digits) > 2 else (int(digits), 0)  # noqa: PLR2004  "+1"
    away = timedelta(hours=hours, minutes=minutes)
    return timezone(-away if text.startswith("-") else away) if away else UTC
