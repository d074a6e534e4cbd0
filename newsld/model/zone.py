"""The zone that times without one are meant in: what a publisher says once for all of them."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from newsld.errors import InvalidConfiguration

_OFFSET = re.compile(r"([+-])(\d\d):?([0-5]\d)")
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone by its name, or by its distance from UTC."""

    name: str
    info: tzinfo

    def offset_at(self, local: datetime) -> str:
        """Return the distance from UTC at a local time, such as +01:00; "" where clocks show that twice or never."""
        distances = {local.replace(tzinfo=self.info, fold=fold).utcoffset() for fold in (0, 1)}
        distance = distances.pop()
        if distances or distance is None or distance.seconds % 60:
            return ""
        minutes = round(distance.total_seconds() / 60)
        return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def zone_of(name: str) -> Zone:
    """Return the zone of a name such as Europe/Berlin, UTC or +01:00, or raise `InvalidConfiguration`."""
    if name in {"UTC", "Z"}:
        return Zone(name, UTC)
    if match := _OFFSET.fullmatch(name):
        distance = timedelta(hours=int(match[2]), minutes=int(match[3]))
        if distance < _DAY:
            return Zone(name, timezone(-distance if match[1] == "-" else distance))
    from zoneinfo import ZoneInfo  # noqa: PLC0415  few settings name one

    try:
        return Zone(name, ZoneInfo(name))
    except (ValueError, OSError, KeyError) as error:
        raise InvalidConfiguration(f"{name!r} is no time zone, expected such as Europe/Berlin or +01:00") from error
