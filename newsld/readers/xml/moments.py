"""Dates and times as XML says them → values."""

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

_BASIC = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?\s*(Z|[+-]\d{2}:?\d{2})?")
_TIME = re.compile(r"\d{4}-\d{2}-\d{2}[T ]")
_FRACTION = re.compile(r"(\.\d{6})\d+")


def moment(said: str | None) -> date | datetime | None:
    """Return what an ISO 8601 date or time says, extended or basic, `None` for what is neither."""
    text = (said or "").strip()
    basic = _BASIC.fullmatch(text)
    if basic:
        year, month, day, hour, minute, second, zone = basic.groups()
        text = f"{year}-{month}-{day}" + (f"T{hour}:{minute}:{second or '00'}{zone or ''}" if hour else "")
    try:
        if _TIME.match(text):
            return datetime.fromisoformat(_FRACTION.sub(r"\1", text))
        return date.fromisoformat(text)
    except ValueError:
        return None


def instant(said: str | None) -> datetime | None:
    """Return the time that a text says; a date is its first moment."""
    value = moment(said)
    if value is None or isinstance(value, datetime):
        return value
    return datetime(value.year, value.month, value.day)  # noqa: DTZ001  the input says no zone


def mail_moment(said: str | None) -> date | datetime | None:
    """Return what the date of a mail header says ("Wed, 04 May 2016 06:53:45 GMT"), or an ISO 8601 one."""
    text = (said or "").strip()
    try:
        return moment(text) or parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
