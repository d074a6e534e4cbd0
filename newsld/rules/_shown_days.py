"""Days as pages show them: in words of many languages, in digits of either order, or as "2 hours ago"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

NAMES = (
    "january february march april may june july august september october november december",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "jänner feber maerz april mai juni juli august september oktober november dezember",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ene febrero marzo abr mayo junio julio ago setiembre octubre noviembre dic",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "januar februar marts april maj juni juli august september oktober november december",
    "januar februar mars april mai juni juli august september oktober november desember",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "ledna února března dubna května června července srpna září října listopadu prosince",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "január február március április május június július augusztus szeptember október november december",
    "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
)
# it is not shortened on pages, and shortened some of its names would be those of other months elsewhere
FINNISH = "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu"
_SHORTEST = 3
_CENTURY = 2000
_MONTHS, _DAYS = 12, 31
_WORD = r"[^\W\d_]{3,}"
_DAY = r"(?<!\d)(?P<d>\d{1,2})(?:\s?(?:(?i:st|nd|rd|th|er)(?![^\W\d_])|[ºª°.]))?"
_YEAR = r"(?P<y>\d{4}|['’]\d\d)(?!\d)"
_IN_WORDS = re.compile(
    rf"{_DAY},?\s*(?:de |del |of |d[’'])?\s*(?P<m>{_WORD})\b\.?,?\s*(?:de |del |of )?\s*(?:{_YEAR})?",
)
_MONTH_FIRST = re.compile(rf"\b(?P<m>{_WORD})\.?\s+{_DAY}(?!\d|\s?:)(?:,?\s+{_YEAR})?")
_IN_DIGITS = re.compile(r"(?<![\d.])(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)")
_YEAR_LAST = re.compile(r"(?<![\d.])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d\d)(?!\d)")
_BARE = re.compile(r"(?<!\d)(\d{4})(\d\d)(\d\d)(?!\d)")
_RELATIVE = re.compile(
    r"(?i)\b(?:ago|today|yesterday|just now|vor \d+|heute|gestern|il y a|aujourd|hier|hace|hoy|ayer|fa|oggi|ieri|há"
    r"|hoje|ontem|geleden|vandaag|gisteren|sedan|idag|i dag|igår|i går|siden|temu|dziś|dzisiaj|wczoraj|назад|сегодня"
    r"|вчера|тому|сьогодні|вчора|önce|bugün|dün)\b|前|今日|昨日|전",
)


class Shown(NamedTuple):
    """A day as a page shows it, in the words of the page; what is not told, or not understood, is 0."""

    text: str
    year: int
    month: int
    day: int

    def may_be(self, wanted: date) -> bool:
        """Tell whether this may be a day, or the one before or behind it, as the zones of the earth have it."""
        return any(self._fits(wanted + timedelta(days=shift)) for shift in (-1, 0, 1) if _is_dated(wanted, shift))

    def _fits(self, wanted: date) -> bool:
        return (
            self.day == wanted.day and self.month in {0, wanted.month} and (not self.year or self.year == wanted.year)
        )

    @property
    def is_whole(self) -> bool:
        """Tell whether the calendar has the day, and nothing about it is left open."""
        try:
            return bool(date(self.year, self.month, self.day))
        except ValueError:
            return False


def _is_dated(wanted: date, shift: int) -> bool:
    return date.min.toordinal() <= wanted.toordinal() + shift <= date.max.toordinal()


def is_relative(text: str) -> bool:
    """Tell whether a text counts from the day it is read on."""
    return _RELATIVE.search(text) is not None


def shown(text: str) -> Iterator[Shown]:
    """Yield each day in a text; one that may be read in two ways comes twice."""
    days = (found for found in _read(text) if found.month <= _MONTHS and 1 <= found.day <= _DAYS)
    return (found for found in days if found.year or found.month)


def _read(text: str) -> Iterator[Shown]:
    for pattern in (_IN_WORDS, _MONTH_FIRST):
        for match in pattern.finditer(text):
            yield Shown(match[0].strip(), _year(match["y"] or "0000"), _month(match["m"]), int(match["d"]))
    for pattern in (_IN_DIGITS, _BARE):
        for match in pattern.finditer(text):
            yield Shown(match[0], *map(int, match.groups()))
    for match in _YEAR_LAST.finditer(text):
        one, other, year = int(match[1]), int(match[3]), _year(match[4])
        yield Shown(match[0].strip(), year, other, one)
        if match[2] != ".":  # nobody puts stops behind a month in figures and the day after it
            yield Shown(match[0].strip(), year, one, other)


def _year(digits: str) -> int:
    digits = digits.lstrip("'’")
    return int(digits) + (_CENTURY if len(digits) == 2 else 0)  # noqa: PLR2004  a year without its century


def _month(word: str) -> int:
    """Return the month that a word names in any language, shortened or not, 0 where that is not certain."""
    found = _months().get(word.casefold(), set())
    return next(iter(found)) if len(found) == 1 else 0


@cache
def _months() -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for names in NAMES:
        for month, name in enumerate(names.split(), 1):
            for end in range(_SHORTEST, len(name) + 1):
                found.setdefault(name[:end], set()).add(month)
    return found | {f"{name}kuuta": {month} for month, name in enumerate(FINNISH.split(), 1)}
