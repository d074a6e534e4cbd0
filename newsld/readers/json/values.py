"""Values of a foreign JSON record: each function returns one of its kind, the empty one where there is none."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from html import unescape
from typing import Any, cast

from newsld.readers._addresses import web_address
from newsld.readers._moments import is_later

Record = Mapping[str, Any]

_BLANKS = re.compile(r"[ \t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]+")  # no-break and thin spaces are the writer's
_UNSOUND = re.compile("[\x00-\x08\x0e-\x1b\x7f]|(\ufffe|\uffff|[\ud800-\udfff])")
_MOMENT = re.compile(r"\d{4}-?\d\d-?\d\d.*")
_YEARS = range(1500, 9999)  # of printed news, and of embargoes that are to last
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)  # what programs write for a date that they have not
_MILLISECONDS = 10**11  # as seconds, that is the year 5138
_DURATION = re.compile(r"P(?=[\dT])(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?")
_LONGEST = 1_000_000  # seconds; eleven days
_ENTITY = re.compile(r"&#?\w{1,10};")
_NOTHINGS = frozenset({"nan", "null", "none", "undefined", "n/a", "[object object]"})  # what programs write for no text
_LONGEST_NOTHING = max(map(len, _NOTHINGS))
NOTHING: Record = {}


def at(value: object, *path: str | int) -> object:
    """Return what stands at a path of keys and places, `None` where nothing does."""
    for step in path:
        if isinstance(value, dict) and isinstance(step, str):
            value = cast("dict[str, object]", value).get(step)
        elif isinstance(value, list) and isinstance(step, int):
            members = cast("list[object]", value)
            value = members[step] if step < len(members) else None
        else:
            return None
    return value


def lines(value: object, *path: str | int) -> str:
    """Return a text with its line breaks."""
    found = at(value, *path)
    if not isinstance(found, str):
        return ""
    return found if found.isprintable() else _UNSOUND.sub(_sound, found)


def is_said(value: object, *path: str | int) -> bool:
    """Tell whether there is a text at all."""
    found = at(value, *path)
    return isinstance(found, str) and bool(found) and not found.isspace()


def text(value: object, *path: str | int) -> str:
    """Return a text on one line."""
    found = at(value, *path)
    if isinstance(found, str):
        said = found.strip() if _is_one_line(found) else _BLANKS.sub(" ", _UNSOUND.sub(_sound, found)).strip()
        return "" if len(said) <= _LONGEST_NOTHING and said.lower() in _NOTHINGS else said
    return str(found) if isinstance(found, int) and not isinstance(found, bool) else ""


def texts(value: object, *path: str | int) -> tuple[str, ...]:
    """Return texts, each once; one alone is a list of one."""
    found = at(value, *path)
    members = cast("list[object]", found) if isinstance(found, list) else [found]
    return tuple(dict.fromkeys(one for member in members if (one := text(member))))


def record(value: object, *path: str | int) -> Record:
    """Return an object."""
    found = at(value, *path)
    return cast("Record", found) if isinstance(found, dict) else NOTHING


def records(value: object, *path: str | int) -> Iterator[Record]:
    """Yield the objects of a list; one alone is a list of one."""
    found = at(value, *path)
    for member in cast("list[object]", found) if isinstance(found, list) else [found]:
        if isinstance(member, dict):
            yield cast("Record", member)


def moment(value: object, *path: str | int) -> date | datetime | None:
    """Return a date or a time: ISO 8601, or the seconds or milliseconds since 1970."""
    found = at(value, *path)
    if isinstance(found, bool):
        return None
    read = _since_1970(found) if isinstance(found, int | float) else None
    if isinstance(found, str):
        read = _iso(found.strip())
    return read if read and read.year in _YEARS and read != _NEVER else None


def time(value: object, *path: str | int) -> datetime | None:
    """Return a time; one without a zone is in UTC."""
    found = moment(value, *path)
    if found is None:
        return None
    if not isinstance(found, datetime):
        return datetime(found.year, found.month, found.day, tzinfo=UTC)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def later(changed: date | datetime | None, published: date | datetime | None) -> date | datetime | None:
    """Return when something was changed, unless that is before it was published."""
    return None if is_later(published, changed) else changed


def number(value: object, *path: str | int) -> float | None:
    """Return a number, be it written as a text."""
    found = at(value, *path)
    if isinstance(found, bool) or not isinstance(found, int | float | str):
        return None
    try:
        read = float(found)
    except (ValueError, OverflowError):
        return None
    return read if read - read == 0 else None  # neither infinite nor no number


def pixels(value: object, *path: str | int) -> int | None:
    """Return a width or a height."""
    found = number(value, *path)
    return int(found) if found is not None and found >= 1 else None


def seconds(value: object, *path: str | int) -> str:
    """Return a length of time in seconds as an ISO 8601 duration; one that is written so already stays."""
    found = at(value, *path)
    if isinstance(found, str) and _DURATION.fullmatch(found):
        return found
    length = number(found)
    return f"PT{length:g}S" if length and 0 < length < _LONGEST else ""


def address(value: object, *path: str | int, base: str = "") -> str:
    """Return an absolute http or https address; a relative one is of `base`."""
    found = at(value, *path)
    said = found.strip().replace(" ", "%20") if isinstance(found, str) else ""
    if "&" in said:
        said = _ENTITY.sub(lambda entity: unescape(entity[0]), said)
    return web_address(f"https:{said}" if said.startswith("//") and not base else said, base)


def iri(value: object, *path: str | int) -> str:
    """Return what names something as an IRI: an address, or a name such as "urn:example:a"."""
    found = at(value, *path)
    said = found.strip() if isinstance(found, str) else ""
    is_name = re.match(r"(?:urn|tag|did):[^\s<>\"{}|\\^`]+$", said) and not _UNSOUND.search(said)
    return said if is_name else address(said)


def _sound(unsound: re.Match[str]) -> str:
    """Return what stands in the place of what no document can carry; control characters go without a trace."""
    return "\ufffd" if unsound[1] else ""


def _is_one_line(said: str) -> bool:
    """Tell most texts at once: they have nothing to be mended."""
    return said.isprintable() and "  " not in said


def _iso(said: str) -> date | datetime | None:
    if not _MOMENT.fullmatch(said):
        return None
    try:
        return date.fromisoformat(said) if len(said) <= len("2026-01-31") else datetime.fromisoformat(said)
    except ValueError:
        return None


def _since_1970(seconds: float) -> datetime | None:
    try:
        return datetime.fromtimestamp(seconds / 1000 if abs(seconds) >= _MILLISECONDS else seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
