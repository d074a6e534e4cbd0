"""Which of two dates comes first, where that is certain."""

from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from newsld.model.graph import Node, Steps
from newsld.rules import _dates

_NEVER = (datetime(1, 1, 1, tzinfo=UTC), datetime(1970, 1, 1, tzinfo=UTC))
_LAST = datetime(9999, 1, 1, tzinfo=UTC)  # the calendar ends soon after, and nothing can be added to a date there
_ZONES = timedelta(hours=14)  # how far a clock may be from Greenwich's
_DAY = timedelta(days=1)
_DAY_WRITTEN = len("2026-03-12")
_SECONDS_WRITTEN = len("2026-03-12T08:30:00")


class Moment(NamedTuple):
    """A date or a date and time: where it stands, as it is written, and read, in UTC where it has no zone."""

    steps: Steps
    written: str
    read: datetime
    is_day: bool
    is_zoned: bool

    def precedes(self, other: "Moment", least: timedelta = timedelta()) -> bool:
        """Tell whether this one is before the other, whatever their zones and hours, where they do not tell them.

        Moments that are no more than `least` apart are one.
        """
        end = self.read + _DAY if self.is_day and not other.is_day else self.read
        slack = timedelta() if self.is_zoned == other.is_zoned else _ZONES
        return end + slack + least < other.read

    @property
    def is_never(self) -> bool:
        """Tell whether this is what programs write for a date that they have not: the first of their calendar."""
        return not self.is_day and self.is_zoned and self.read in _NEVER


def moment(node: Node, term: str) -> Moment | None:
    """Return a property's value where it is one date of a certain day."""
    value = node.value.get(term)
    found = [((term,), value)] if isinstance(value, str) else list(node.texts(term))
    return read(*found[0]) if len(found) == 1 else None


def read(steps: Steps, text: str) -> Moment | None:
    """Return what a text at `steps` says, where it is a date of a certain day."""
    sound = text if _dates.are_plain((text,)) or _dates.is_sound(text) else _dates.mend(text)
    if len(sound) < _DAY_WRITTEN:
        return None
    try:
        said = datetime.fromisoformat(sound)
        is_zoned = said.tzinfo is not None
        said = said.astimezone(UTC) if is_zoned else said.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
    if said >= _LAST:
        return None
    return Moment(steps, text, said, "T" not in sound, is_zoned)


def are_in_order(first: Any, second: Any) -> bool:
    """Tell at a glance whether two dates stand in order: those that are written alike, with the same zone."""
    if not isinstance(first, str) or not isinstance(second, str) or len(first) != len(second):
        return False
    return first <= second and first[_SECONDS_WRITTEN:] == second[_SECONDS_WRITTEN:]
