"""Laying out an article: headline and paragraphs as one text, each mended, with the way back to the raw offsets."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from newsld.model.article import Alignment, Paragraph, Part, Segment
from newsld.model.language import Language
from newsld.readers.text.repair import repair

DATED_PARAGRAPHS = 3  # at the opening, where the date of the news may stand

_GAP = "\n\n"
_LAID_OUT = frozenset({Part.HEADLINE, Part.PARAGRAPH, Part.SUBHEADING})
_QUOTED = re.compile(r"(?:>\s*)+(?=[^>\s])")  # how Markdown and mail set a quotation off
_LONGEST_DATELINE = 90  # code points
_DASH = re.compile(r"\s*\.?(?:--|[—–-])\s+")
_SIGNED_DATELINE = re.compile(  # "Lisboa, 27 fev 2025 (Lusa) – ", "Madrid, 3 oct (EFE).- "
    r"(?P<place>[^\W\d_][^,.()]{1,40}), [^.()]{0,30}\.? ?\((?:[A-Z]{2,}|[A-Z]\w+)(?: [A-Z]\w+)?\)\s?\.?\s?[—–-]+\s+"
)
_AGENCY = re.compile(r"\s*\([\w ./]+\)$")


class Line(NamedTuple):
    """A segment of the raw text, and whether it is set off as a quotation, and of whom.

    Of a plain text nobody says so (`None`), but the text itself may, by a mark before the words.
    """

    segment: Segment
    is_quoted: bool | None = None
    cited: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """An article's text and its parts; `places` are the stretches of it that were made from the lines, by number."""

    text: str
    body_start: int
    paragraphs: tuple[Paragraph, ...]
    alignment: Alignment
    dateline: str
    places: Mapping[int, tuple[int, int]]


def lay_out(raw: str, lines: Iterable[Line], language: Language) -> Layout:
    """Join headline and body, each paragraph mended, and keep the way back to the raw offsets."""
    pieces: list[str] = []
    paragraphs: list[Paragraph] = []
    places: dict[int, tuple[int, int]] = {}
    text_anchors: list[int] = []
    raw_anchors: list[int] = []
    length = body_start = 0
    dateline = ""
    for number, line in enumerate(lines):
        segment = line.segment
        if segment.part not in _LAID_OUT:
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
        is_paragraph = segment.part is Part.PARAGRAPH
        mark = _QUOTED.match(mended) if is_paragraph and line.is_quoted is None else None
        if mark:
            start += mark.end()
        elif is_paragraph and not line.is_quoted and not dateline and len(paragraphs) <= DATED_PARAGRAPHS:
            dateline, dateline_end = dateline_of(mended, language)
            start += dateline_end
        is_quoted = mark is not None or bool(line.is_quoted)
        paragraphs.append(Paragraph(segment.part, start, length + len(mended), is_quoted, line.cited))
        pieces.append(mended)
        places[number] = length, length + len(mended)
        length += len(mended)
    if len(paragraphs) == 1 and paragraphs[0].part is Part.HEADLINE:
        body_start = length
    alignment = Alignment(tuple(text_anchors) or (0,), tuple(raw_anchors) or (0,))
    return Layout("".join(pieces), body_start, tuple(paragraphs), alignment, dateline, places)


def dateline_of(text: str, language: Language) -> tuple[str, int]:
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
