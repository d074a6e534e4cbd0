"""Splitting a raw text into paragraphs and telling what each of them is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from newsld.model.article import Part, Segment
from newsld.model.language import Form, Language, Reporting, either
from newsld.readers.text.bylines import authors, is_bare_byline, is_byline, is_person

_BLOCK = re.compile(r"(?:[^\S\n]*\S.*(?:\n|\Z))+")
_WRAPPED = range(40, 101)  # code points of a line that an editor or mailer broke
_MIN_WRAPPED_LINES = 3
_MAX_JUNK = 400  # code points; no single line of furniture is longer
_MAX_CAPTION = 400
_REPORTING = frozenset({Reporting.SAY, Reporting.TELL, Reporting.STATE, Reporting.DENY})
_MAX_SUBHEADING = 90
_MAX_HEADER = 100
_DATE_WORDS, _LABELLED_WORDS = 4, 6  # beside a date: a section; "last updated on", a weekday, a zone
_MOST_HEADER_LINES = 40  # more lines that look like a header's are no header
_ENDS_SENTENCE = re.compile(r"[.!…:;,][\"'”’»)\]]*$")
_LIST_ITEM = re.compile(r"(?:[•·*▪►–—-]|\d{1,2}[.)])\s")
_TIME_ONLY = re.compile(r"\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?", re.IGNORECASE)


def split(text: str) -> Iterator[tuple[int, int]]:
    """Yield the paragraphs of `text` as half-open spans without surrounding white space.

    A blank line parts paragraphs; so does a line break, unless a program broke the lines of a block to fit a width.
    """
    for block in _BLOCK.finditer(text):
        lines = list(re.finditer(r".+", block[0]))
        if _is_wrapped([line[0].rstrip() for line in lines]):
            lines = [re.compile(r"(?s).+").search(block[0])]
        for line in lines:
            stripped = line[0].strip() if line else ""
            if line and stripped:
                start = block.start() + line.start() + line[0].index(stripped[0])
                yield start, start + len(stripped)


def _is_wrapped(lines: list[str]) -> bool:
    """Tell whether every line broke where the next word would not have fitted."""
    width = max(len(line) for line in lines)
    return (
        len(lines) >= _MIN_WRAPPED_LINES
        and width in _WRAPPED
        and all(
            len(line) + 1 + len(following.split()[0]) > width
            for line, following in pairwise(lines)
            if following.split()
        )
    )


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str


def sort(text: str, language: Language) -> Iterator[Segment]:
    """Yield every paragraph of `text` with what it is: nothing of the raw text but white space is left out."""
    lines = [_Line(start, end, text[start:end]) for start, end in split(text)]
    furniture = [_is_junk(line.text, language) for line in lines]
    headline = next((i for i, is_junk in enumerate(furniture) if not is_junk), len(lines))
    first = _first_paragraph(lines, headline, language)
    last = max(_last_paragraph(lines, furniture), first)
    tail = next((i for i in range(last + 1, len(lines)) if furniture[i]), len(lines))
    for i, line in enumerate(lines):
        following = lines[i + 1].text if i + 1 < len(lines) else ""
        if furniture[i] or i > tail:
            part = Part.JUNK
        elif i == headline and i <= first:
            part = Part.HEADLINE if _is_headline(line.text, len(lines)) else Part.PARAGRAPH
        elif i < first:
            part = _header_part(line.text, language)
        else:
            part = _body_part(line.text, following, language)
        yield Segment(part, line.start, line.end)


@cache
def _compiled(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE | re.DOTALL)


def _is_junk(line: str, language: Language) -> bool:
    if len(line) > _MAX_JUNK or not _compiled(language.junk).fullmatch(line):
        return False
    return not _is_report(line, language)


def _is_report(line: str, language: Language) -> bool:
    """Tell a sentence in which somebody is reported to have said something, however it begins."""
    if not re.search(r"[.!?][\"'”’»)\]]*$", line):
        return False
    cues = (language.cues.get(word) for word in re.findall(r"[^\W\d_]+", line.lower()))
    past = (cue for cue in cues if cue is not None and Form.PAST in cue.forms and Form.BASE not in cue.forms)
    return any(cue.reporting in _REPORTING for cue in past)


def _is_caption(line: str, language: Language) -> bool:
    return len(line) <= _MAX_CAPTION and bool(_compiled(language.captions).fullmatch(line))


def _is_headline(line: str, lines: int) -> bool:
    """Tell whether the first line is a headline: a lone line or a long one that ends as a sentence is text."""
    sentences = len(re.findall(r"[.!?](?:\s|$)", line))
    is_sentence = bool(re.search(r"[.!?…][\"'”’»)\]]*$", line)) and sentences > 1
    is_speech = bool(re.search(r"\.[\"”»]$", line))  # a headline has no full stop inside its marks
    return lines > 1 and not is_sentence and not is_speech and line[-1] != ":" and len(line) <= 300  # noqa: PLR2004 no headline is longer


def _first_paragraph(lines: list[_Line], headline: int, language: Language) -> int:
    """Return the index of the first line after the headline that is running text."""
    for i in range(headline + 1, min(headline + _MOST_HEADER_LINES, len(lines))):
        line = lines[i].text
        is_header = (
            _is_junk(line, language)
            or _is_caption(line, language)
            or is_byline(line, language)
            or is_bare_byline(line, language)
            or _is_date_line(line, language)
            or _is_label(line, language)
        )
        if not is_header:
            return i
    return len(lines) if len(lines) < headline + _MOST_HEADER_LINES else headline + 1


def _is_label(line: str, language: Language) -> bool:
    """Tell a line that only announces a date: "Published", "Last updated on"."""
    words = re.findall(r"[^\W\d_]+", line.lower())
    labels = either(language.updates, language.publishing)
    return bool(labels & set(words)) and set(words) <= labels | either(language.prepositions, language.adverbs)


def _is_date_line(line: str, language: Language) -> bool:
    """Tell whether a short line consists of a date and little else ("Published 20th February 2025, 09:14")."""
    if len(line) > _MAX_HEADER:
        return False
    rest = line
    dates = [found for pattern in _date_words(language) for found in pattern.finditer(line)]
    for found in dates:
        rest = rest.replace(found[0], " ", 1)
    words = re.findall(r"[^\W\d_]{2,}", rest.lower())
    is_labelled = bool((either(language.updates, language.publishing)) & set(words))
    return bool(dates) and len(words) <= (_LABELLED_WORDS if is_labelled else _DATE_WORDS)


@cache
def _date_words_of(language_tag: str, months: str, weekdays: str, patterns: tuple[str, ...]) -> list[re.Pattern[str]]:
    del language_tag
    return [re.compile(pattern.format(month=months, weekday=weekdays), re.IGNORECASE) for pattern in patterns]


def _date_words(language: Language) -> list[re.Pattern[str]]:
    months = "|".join(sorted(language.months, key=len, reverse=True))
    return _date_words_of(language.tag, months, "|".join(language.weekdays), language.date_patterns)


def _header_part(line: str, language: Language) -> Part:
    if is_byline(line, language):
        return Part.BYLINE
    if _is_caption(line, language):
        return Part.CAPTION
    if is_bare_byline(line, language) and not _is_date_line(line, language):
        return Part.BYLINE
    if _is_date_line(line, language):
        return Part.BYLINE if is_bare_byline(re.split(r"\s*\|\s*", line)[0], language) else Part.DATELINE
    return Part.JUNK


def _body_part(line: str, following: str, language: Language) -> Part:
    if _is_caption(line, language):
        return Part.CAPTION
    if (
        is_byline(line, language)
        and _names_people(line, language)
        and (line.startswith("(") or not _ENDS_SENTENCE.search(line))
    ):
        return Part.BYLINE
    is_label = ":" in line and not re.search(r":\s*[\"'“‘«„]", line)
    is_short = len(line) <= _MAX_SUBHEADING and not _ENDS_SENTENCE.search(line) and not is_label
    is_heading = is_short and bool(following) and not _LIST_ITEM.match(line) and not _TIME_ONLY.fullmatch(line)
    if line.endswith("?") and language.addressees & set(re.findall(r"[^\W\d_]+", line.lower())):
        return Part.PARAGRAPH  # a question to somebody, as in an interview
    if is_heading and len(following) > len(line) and not following.startswith(("—", "–")) and _starts_heading(line):
        return Part.SUBHEADING
    return Part.PARAGRAPH


def _names_people(line: str, language: Language) -> bool:
    """Tell "By Ana Roe" in the body from "By Monday, the water had gone"."""
    return line.startswith("(") or any(is_person(name, language) for name in authors([line], language))


def _starts_heading(line: str) -> bool:
    return bool(re.match(r"[\"'“‘«„]?[A-ZÀ-Þ0-9]", line)) and not re.search(r"[?\"”][\"'”’»]?$", line[:-1] + "x")


def _last_paragraph(lines: list[_Line], furniture: list[bool]) -> int:
    """Return the index of the last line that is a sentence and no furniture: junk after it brings down what follows."""
    for i in range(len(lines) - 1, -1, -1):
        line = lines[i].text
        is_title = bool(_LIST_ITEM.match(line)) or not re.search(r"[.!?…][\"'”’»)\]]*$", line)
        if not furniture[i] and not is_title:
            return i
    return len(lines)
