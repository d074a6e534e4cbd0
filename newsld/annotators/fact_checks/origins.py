"""Who made a claim, when and where: in the line that tells it, or in the sentences around the claim."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import islice
from typing import NamedTuple

from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.readings import Found
from newsld.annotators.syntax.sentences import Token
from newsld.model.annotation import Mention
from newsld.model.article import Part, Span
from newsld.model.dates import FoundDate, find_dates
from newsld.model.fact_check_patterns import Patterns
from newsld.model.language import Language

_NAMED = re.compile(r"\s[^\W\d_a-zß-ÿ]\w+\s[^\W\d_a-zß-ÿ]\w+\Z|[”»’]\Z")  # of a place that has a name
_AROUND = " ,;()|–—-\u00a0"
_LONGEST_PLACE = 120  # code points
_NEAR = 5  # stretches around a claim in which a weekday is its own
_DAYS = 7
_LONG_DAY, _SHORTEST_PART = 6, 5  # letters of a weekday's name and of the part of the day behind it
_LONGEST_LINE = 300  # code points of a line that tells where a claim is from
_FURTHER = 12  # paragraphs in which the place is sought last
_OPENING = 3  # paragraphs in which the day of the claim may stand


class Origin(NamedTuple):
    """Whom a line names, and the day and the place that it tells; what it does not tell is empty."""

    mentions: tuple[Mention, ...] = ()
    day: date | datetime | None = None
    place: str = ""

    def filled(self, other: "Origin") -> "Origin":
        """Return this with what only the other tells."""
        return Origin(self.mentions or other.mentions, self.day or other.day, self.place or other.place)


def origin_in(found: Found, index: int, start: int, end: int, patterns: Patterns, language: Language) -> Origin:
    """Read a line such as "Mayor Ann Roe, on Harbour FM, 21 May 2025"."""
    text = found.article.text
    end = min(end, start + _LONGEST_LINE)
    days = list(_days(found, start, end, language))
    place_at, place_end = _place(text, start, end, patterns)
    stops = sorted(day.start for day in days)
    place_end = next((stop for stop in stops if stop > place_at), place_end)
    carried = patterns.appearance.match(text, start, end)
    name_end = start if carried else min([place_at, *stops, end])
    words = list(tokens_in(found, index, start, name_end))
    place = text[place_at:place_end] if place_at < end else (text[start : min([*stops, end])] if carried else "")
    place = patterns.place.sub("", place, count=1) if patterns.place.match(place) else place
    return Origin(describe(words, language), days[0].value if days else None, _trimmed(place, patterns))


def _place(text: str, start: int, end: int, patterns: Patterns) -> tuple[int, int]:
    """Return where a line tells the place: at its head or behind a comma; its end where it tells none."""
    for match in patterns.place.finditer(text, start, end):
        if not text[start : match.start()].strip(_AROUND) or text[start : match.start()].rstrip()[-1] in ",;(–—":
            return match.start(), end
    return end, end


def _trimmed(place: str, patterns: Patterns) -> str:
    """Return a place without the preposition that led from it to the day: "… by WhatsApp since"."""
    place = place.strip(_AROUND).rstrip(".").strip(_AROUND)
    words = place.split()
    while len(words) > 1 and patterns.day_opener.fullmatch(words[-1]):
        words.pop()
        place = place[: place.rfind(" ")].strip(_AROUND)
    return place


def tokens_in(found: Found, index: int, start: int, end: int) -> list[Token]:
    """Return the words of a stretch of a paragraph."""
    sentences = found.paragraphs[index].sentences
    first = bisect_right(sentences, start, key=lambda read: read.sentence.end)
    last = bisect_left(sentences, end, key=lambda read: read.sentence.start)
    return [t for s in sentences[first:last] for t in s.sentence.tokens if start <= t.start and t.end <= end]


def _days(found: Found, start: int, end: int, language: Language) -> Iterator[FoundDate]:
    """Yield the days that a stretch tells, none after the article's own, against which a year left out is resolved."""
    reference = _published(found)
    for day in find_dates(found.article.text[start:end], language, reference):
        if reference is None or day.value.isoformat()[:10] <= reference.isoformat()[:10]:
            yield FoundDate(start + day.start, start + day.end, day.value)


def origin_around(
    found: Found, index: int, claim: Span, lines: Collection[int], words: tuple[Patterns, Language]
) -> Origin:
    """Return the day and the place that the sentences around a claim tell, else the opening of the article.

    `lines` are paragraphs that have been read.
    """
    patterns, language = words
    stretches = list(_around(found, index, claim.start, lines))
    place, at = _told_place(found, stretches, patterns)
    if at is None:
        stretches += (rest := list(_rest(found, lines)))
        place, at = _told_place(found, rest, patterns)
    near = [*stretches, *([at] if at else [])]
    days = (day for start, end in near for day in _days(found, start, end, language))
    day = next((day.value for day in days if not claim.start <= day.start < claim.end), None)
    place = place or _occasion(found, stretches, patterns)
    if not place:
        texts = (found.article.text[start:end] for start, end in stretches)
        place = next((match[0].strip(_AROUND) for text in texts if (match := patterns.platform.search(text))), "")
    return Origin((), day or _weekday(found, stretches, language), place)


def _told_place(
    found: Found, stretches: Iterable[tuple[int, int]], patterns: Patterns
) -> tuple[str, tuple[int, int] | None]:
    """Return where a claim is told to have been spread, and the stretch that tells it."""
    for start, end in stretches:
        if match := patterns.appearance.search(found.article.text, start, end):
            return match[0].strip(_AROUND)[:_LONGEST_PLACE], (start, end)
    return "", None


def _weekday(found: Found, stretches: Sequence[tuple[int, int]], language: Language) -> date | None:
    """Return the last day before the article's that the nearest stretch names by its weekday: "this Wednesday"."""
    today = _published(found)
    if today is None or not language.weekdays:
        return None
    for start, end in stretches[:_NEAR]:
        for word in re.findall(r"[^\W\d_]+", found.article.text[start:end].lower()):
            named = next((i for i, day in enumerate(language.weekdays) if _is_of_day(word, day)), None)
            if named is not None:
                return today - timedelta((today.weekday() - named) % _DAYS)
    return None


def _published(found: Found) -> date | None:
    """Return the day of an article: of its publication, else of its last change."""
    said = found.article.metadata
    told = said.published or said.modified
    return told.date() if isinstance(told, datetime) else told


def _is_of_day(word: str, day: str) -> bool:
    """Tell "Tuesday" and a part of it in one word: "Dienstagabend"."""
    return word == day or (len(day) >= _LONG_DAY and word.startswith(day) and len(word) - len(day) >= _SHORTEST_PART)


def _around(found: Found, index: int, at: int, lines: Collection[int]) -> Iterator[tuple[int, int]]:
    paragraph = found.paragraphs[index].reading
    if paragraph.part is not Part.HEADLINE and index not in lines:
        if read := found.paragraphs[index].sentence_at(at):
            yield read.sentence.start, read.sentence.end
        yield paragraph.start, paragraph.end
    yield from ((reading.start, reading.end) for reading in islice(found.body(but=lines), _OPENING))


def _rest(found: Found, lines: Collection[int]) -> Iterator[tuple[int, int]]:
    yield from ((reading.start, reading.end) for reading in islice(found.body(but=lines), _OPENING, _FURTHER))


def _occasion(found: Found, stretches: Sequence[tuple[int, int]], patterns: Patterns) -> str:
    headline = found.article.paragraphs[0]
    for pattern in (patterns.guest, patterns.occasion):
        matches = (pattern.search(found.article.text, *place) for place in ((headline.start, headline.end), *stretches))
        told = [match["where"].strip(_AROUND) for match in matches if match]
        if told:
            return next((where for where in told if _NAMED.search(where, 1)), told[0])[:_LONGEST_PLACE]
    return ""
