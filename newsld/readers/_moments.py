"""Which of two moments is the later one, where inputs give days, times with zones and times without."""

from datetime import date, datetime


def is_later(one: date | datetime | None, other: date | datetime | None) -> bool:
    """Tell whether `one` is known to be after `other`: by day where one of them says no time or no zone."""
    if one is None or other is None:
        return False
    if isinstance(one, datetime) and isinstance(other, datetime) and (one.tzinfo is None) == (other.tzinfo is None):
        return one > other
    return (one.year, one.month, one.day) > (other.year, other.month, other.day)
