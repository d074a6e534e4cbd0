"""The reader for plain text: headline, byline, date and paragraphs told apart, junk and captions kept out."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from newsld.model.article import Alignment, Article, Image, Paragraph, Part, RawArticle, Segment
from newsld.model.language import Language
from newsld.readers.text.bylines import authors, is_person
from newsld.readers.text.dates import FoundDate, find_dates, time_on
from newsld.readers.text.repair import repair
from newsld.readers.text.segments import sort

_GAP = "\n\n"
_LONGEST_DATELINE = 90  # code points
_TELLING = frozenset({Part.BYLINE, Part.DATELINE, Part.CAPTION, Part.PARAGRAPH})
_DATED_PARAGRAPHS = 3  # at the opening, where the date of the news may stand
_OPENING = 1_000  # code points of them that are searched
_DASH = re.compile(r"\s*\.?(?:--|[—–-])\s+")
_SIGNED_DATELINE = re.compile(  # "Lisboa, 27 fev 2025 (Lusa) – ", "Madrid, 3 oct (EFE).- "
    r"(?P<place>[^\W\d_][^,.()]{1,40}), [^.()]{0,30}\.? ?\((?:[A-Z]{2,}|[A-Z]\w+)(?: [A-Z]\w+)?\)\s?\.?\s?[—–-]+\s+"
)
_QUOTED = re.compile(r"(?:>\s*)+(?=[^>\s])")  # how Markdown and mail set a quotation off
_AGENCY = re.compile(r"\s*\([\w ./]+\)$")
_LONGEST_UPDATED = 40  # code points


def read(raw: RawArticle, language: Language, reference: date | None = None) -> Article:
    """Read a plain text.

    `reference` is the latest date the article can be from; a date without a year is resolved against it.
    """
    segments = tuple(sort(raw.text, language))
    layout = _lay_out(raw.text, segments, language)
    texts = _texts(raw.text, segments)
    dates = _Dates.of(texts, language, reference)
    names = authors(texts[Part.BYLINE], language)
    return Article(
        id=raw.id,
        text=layout.text,
        body_start=layout.body_start,
        paragraphs=layout.paragraphs,
        language=raw.language or language.tag,
        alignment=layout.alignment,
        segments=segments,
        authors=names,
        desks=frozenset(name for name in names if not is_person(name, language)),
        published=dates.published,
        modified=dates.modified,
        images=tuple(_image(caption, language) for caption in texts[Part.CAPTION]),
        url=raw.url,
        dateline=layout.dateline,
        facts=raw.facts,
    )


def _texts(raw: str, segments: Iterable[Segment]) -> dict[Part, list[str]]:
    """Return what may tell of the article beside its text: the mended lines of its header and its opening."""
    texts: dict[Part, list[str]] = {part: [] for part in _TELLING}
    for segment in segments:
        is_telling = segment.part is not Part.PARAGRAPH or len(texts[Part.PARAGRAPH]) < _DATED_PARAGRAPHS
        if segment.part in _TELLING and is_telling:
            texts[segment.part].append(repair(raw[segment.start : segment.end])[0])
    return texts


@dataclass(frozen=True, slots=True)
class _Layout:
    text: str
    body_start: int
    paragraphs: tuple[Paragraph, ...]
    alignment: Alignment
    dateline: str


def _lay_out(raw: str, segments: Iterable[Segment], language: Language) -> _Layout:
    """Join headline and body, each paragraph mended, and keep the way back to the raw offsets."""
    pieces: list[str] = []
    paragraphs: list[Paragraph] = []
    text_anchors: list[int] = []
    raw_anchors: list[int] = []
    length = body_start = 0
    dateline = ""
    for segment in segments:
        if segment.part not in {Part.HEADLINE, Part.PARAGRAPH, Part.SUBHEADING}:
            continue
        if pieces:
            pieces.append(_GAP)
            length += len(_GAP)
        if not paragraphs or paragraphs[-1].part is Part.HEADLINE:
            body_start = length
        mended, anchors = repair(raw[segment.start : segment.end])
        mended = mended.replace("\n", " ").replace("\r", " ")
        for offset, raw_offset in anchors:
            text_anchors.append(length + offset)
            raw_anchors.append(segment.start + raw_offset)
        start = length
        quoted = _QUOTED.match(mended) if segment.part is Part.PARAGRAPH else None
        if quoted:
            start += quoted.end()
        elif segment.part is Part.PARAGRAPH and not dateline and len(paragraphs) <= _DATED_PARAGRAPHS:
            dateline, dateline_end = _dateline(mended, language)
            start += dateline_end
        paragraphs.append(Paragraph(segment.part, start, length + len(mended), is_quoted=quoted is not None))
        pieces.append(mended)
        length += len(mended)
    if len(paragraphs) == 1 and paragraphs[0].part is Part.HEADLINE:
        body_start = length
    alignment = Alignment(tuple(text_anchors) or (0,), tuple(raw_anchors) or (0,))
    return _Layout("".join(pieces), body_start, tuple(paragraphs), alignment, dateline)


def _dateline(text: str, language: Language) -> tuple[str, int]:
    """Return the place that a paragraph opens with and where its own words start, or "" and 0.

    "HARLAN, Ky. -- Osei banked", "ATHENS/ANKARA, March 11 (Reuters) - Greece said", "Berlin (dpa) – Die".
    """
    if signed := _SIGNED_DATELINE.match(text, 0, _LONGEST_DATELINE):
        return signed["place"], signed.end()
    dash = _DASH.search(text, 0, _LONGEST_DATELINE)
    opening = text[: dash.start()] if dash else ""
    place, *more = _AGENCY.sub("", opening).split(", ")
    is_place = place.isupper() or (place[:1].isupper() and bool(_AGENCY.search(opening)))
    if not dash or not is_place or sum(letter.isalpha() for letter in place) <= 1:
        return "", 0
    if not all(part[:1].isupper() or any(letter.isdigit() for letter in part) for part in more):
        return "", 0
    region = next(iter(more), "")
    is_region = region.replace(".", "").isalpha() and not region.lower().startswith(language.weekdays)
    return f"{place}, {region}" if is_region else place, dash.end()


@dataclass(frozen=True, slots=True)
class _Dates:
    published: date | datetime | None
    modified: date | datetime | None

    @classmethod
    def of(cls, texts: dict[Part, list[str]], language: Language, reference: date | None) -> "_Dates":
        """Take the first date of the header, else the first of the opening paragraphs."""
        published = modified = None
        for line, is_header in _date_lines(texts):
            if (published or modified) and not is_header:
                break
            for found in find_dates(line, language, reference):
                if not is_header and not _is_day_of_news(line, found, language):
                    continue
                if _is_update(line, found, language):
                    modified = modified or found.value
                elif published is None:
                    published = found.value
            if is_header and published and not modified and (update := _updated(language).search(line)):
                modified = time_on(published, line, update.end(), language)
        return cls(published, modified)


def _is_update(line: str, found: FoundDate, language: Language) -> bool:
    before = line[max(found.start - _LONGEST_UPDATED, 0) : found.start]
    return any(update.end() == len(before) for update in _updated(language).finditer(before))


def _updated(language: Language) -> re.Pattern[str]:
    return _either(rf"\b(?:{'|'.join(sorted(language.updates))})\b\D{{0,20}}")


@cache
def _either(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _date_lines(texts: dict[Part, list[str]]) -> Iterator[tuple[str, bool]]:
    """Yield the lines that may tell the date, and whether each stands in the header."""
    yield from ((line, True) for line in texts[Part.DATELINE] + texts[Part.BYLINE])
    yield from ((line[:_OPENING], False) for line in texts[Part.PARAGRAPH])


def _is_day_of_news(line: str, found: FoundDate, language: Language) -> bool:
    """Tell whether a date in running text is the news's own: in a dateline, or named with its weekday."""
    _, dateline_end = _dateline(line, language)
    return found.end <= dateline_end or line[found.start : found.end].lower().startswith(language.weekdays)


def _image(caption: str, language: Language) -> Image:
    credit = _either(language.credit).search(caption)
    text = caption[: credit.start()].strip() if credit else caption
    return Image(text or caption, _without_stop(credit["credit"].strip()) if credit else "")


def _without_stop(credit: str) -> str:
    """Return a credit without the full stop of its line; the one of an abbreviation ("U.S.") stays."""
    return credit.removesuffix(".") if "." not in credit[:-1] else credit
