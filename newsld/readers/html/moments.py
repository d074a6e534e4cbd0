"""What a page writes for machines as a day or a moment → a date or a time."""

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

_ISO = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2})(?:[T\s]+(?P<time>\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?"
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$")
_SLASHED = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:\s+(\d{1,2}:\d{2}))?")
_SECONDS = re.compile(r"(\d{10})(?:\d{3})?$")
_FIRST, _LAST = 1900, 2100


def moment(text: str) -> date | datetime | None:
    """Return the day or the moment that a text writes in a form for machines, `None` where it writes none."""
    text = text.strip().replace("\u2212", "-")
    try:
        found = _iso(text) or _compact(text) or _slashed(text) or _epoch(text) or _of_mail(text)
    except (ValueError, OverflowError, IndexError, TypeError):
        return None
    return found if found and _FIRST < found.year < _LAST else None


def _iso(text: str) -> date | datetime | None:
    match = _ISO.match(text)
    if not match:
        return None
    if not match["time"]:
        return date.fromisoformat(match["day"])
    zone = (match["zone"] or "").replace("UTC", "Z").replace("GMT", "Z")
    return datetime.fromisoformat(f"{match['day']}T{match['time'].zfill(5)}{zone}")


def _compact(text: str) -> date | datetime | None:
    match = _COMPACT.match(text)
    if not match:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
    if match[4] is None:
        return date(year, month, day)
    return datetime(year, month, day, hour, minute, second, tzinfo=UTC if match[7] else None)


def _slashed(text: str) -> date | datetime | None:
    match = _SLASHED.match(text)
    if not match:
        return None
    day = date(int(match[1]), int(match[2]), int(match[3]))
    return datetime.fromisoformat(f"{day.isoformat()}T{match[4].zfill(5)}") if match[4] else day


def _epoch(text: str) -> datetime | None:
    match = _SECONDS.match(text)
    return datetime.fromtimestamp(int(match[1]), tz=UTC) if match else None


def _of_mail(text: str) -> datetime | None:
    """Return what is written as in the head of a mail: "Mon, 03 May 2021 10:00:00 +0200"."""
    return (
        parsedate_to_datetime(text)
        if re.match(r"(?:[A-Z][a-z]{2},?\s+)?\d{1,2}\s+[A-Z][a-z]{2}\s+\d{4}\s+\d", text)
        else None
    )
