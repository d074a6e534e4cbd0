"""Telling what every paragraph of a raw text is: headline, byline, date, subheading, caption, junk or text."""

import re
from collections.abc import Iterator

from newsld.model.article import Part, Segment
from newsld.model.fact_check_patterns import patterns
from newsld.model.language import Language
from newsld.readers.text.bylines import authors, is_bare_byline, is_byline, is_dated_byline, is_person
from newsld.readers.text.furniture import is_caption, is_date_line, is_junk, is_label
from newsld.readers.text.lines import Line, split

_MAX_SUBHEADING = 90
_MAX_STANDFIRST = 300  # code points
_MOST_STANDFIRST_LINES = 3
_MOST_HEADER_LINES = 40  # more lines that look like a header's are no header
_CLOSING = "\"'”’»“‘«›‹)\\]"  # marks that close a quotation in one language or another: "„…“", "»…«"
_ENDS_SENTENCE = re.compile(rf"[.!…:;,][\s{_CLOSING}]*$")  # some languages put white space inside their marks
_ENDS = re.compile(rf"[.!?…][\s{_CLOSING}]*$")
_ENDED = re.compile(r"[.!?](?:\s|$)")
_ENDS_SPEECH = re.compile(r"\.[\"”»“«]$")
_ENDS_ASKING = re.compile(r"[?\"”][\"'”’»]?$")
_LEADS_TO_SPEECH = re.compile(r":\s*[\"'“‘«„]")
_WORD = re.compile(r"[^\W\d_]+")
_LIST_ITEM = re.compile(r"(?:[•·*▪►–—-]|\d{1,2}[.)])\s")
_BARE_MARK = re.compile(r"(?:>|&gt;|\s)+")  # the empty line of a quotation set off
_TIME_ONLY = re.compile(r"\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?", re.IGNORECASE)


def sort(text: str, language: Language) -> Iterator[Segment]:
    """Yield every paragraph of `text` with what it is: nothing of the raw text but white space is left out."""
    lines = list(split(text))
    told = list(_told_lines(lines, language))
    furniture = [not told[i] and is_junk(line.text, language) for i, line in enumerate(lines)]
    headline = next((i for i, is_furniture in enumerate(furniture) if not is_furniture), len(lines))
    labelled = next((i for i in range(headline + 1, len(lines)) if told[i]), len(lines))
    first = min(_first_paragraph(lines, headline, language), labelled)
    last = max(_last_paragraph(lines, furniture, language), first)
    tail = next((i for i in range(last + 1, len(lines)) if furniture[i]), len(lines))
    for i, line in enumerate(lines):
        following = lines[i + 1].text if i + 1 < len(lines) else ""
        if furniture[i] or i > tail or _BARE_MARK.fullmatch(line.text):
            part = Part.JUNK
        elif i == headline and i <= first:
            part = Part.HEADLINE if _is_headline(line.text, len(lines)) else Part.PARAGRAPH
        elif i < first:
            part = _header_part(line.text, language)
        else:
            part = Part.PARAGRAPH if told[i] else _body_part(line.text, following, language)
        yield Segment(part, line.start, line.end)


def _told_lines(lines: list[Line], language: Language) -> Iterator[bool]:
    """Tell of each line whether it is one in which a fact check tells its claim, its verdict, or more below those."""
    told = patterns(language.fact_checking)
    follows = False
    for line in lines:
        match = told.label.match(line.text)
        opens = match is not None and bool(match["claim"] or (match["verdict"] and told.verdict.search(line.text)))
        follows = match is not None and match.end() < len(line.text) and (follows or opens)
        yield follows


def _is_headline(line: str, lines: int) -> bool:
    """Tell whether the first line is a headline: a lone line or a long one that ends as a sentence is text."""
    sentences = len(_ENDED.findall(line))
    is_sentence = bool(_ENDS.search(line)) and sentences > 1
    is_speech = _ENDS_SPEECH.search(line) is not None  # a headline has no full stop inside its marks
    return lines > 1 and not is_sentence and not is_speech and line[-1] != ":" and len(line) <= 300  # noqa: PLR2004 no headline is longer


def _first_paragraph(lines: list[Line], headline: int, language: Language) -> int:
    """Return the index of the first line after the headline that is running text."""
    last = min(headline + _MOST_HEADER_LINES, len(lines))
    i = headline + 1
    while i < last:
        if not _is_header(lines[i].text, language):
            signed = _signed_from(lines[i:last], language)
            if signed is None:
                return i
            i += signed
        i += 1
    return len(lines) if len(lines) < headline + _MOST_HEADER_LINES else headline + 1


def _is_header(line: str, language: Language) -> bool:
    return (
        is_junk(line, language)
        or is_caption(line, language)
        or is_byline(line, language)
        or is_bare_byline(line, language)
        or is_date_line(line, language)
        or is_label(line, language)
    )


def _signed_from(lines: list[Line], language: Language) -> int | None:
    """Return how far behind a standfirst the byline or date stands that says that it is one; `None` if none does."""
    for i, line in enumerate(lines[: _MOST_STANDFIRST_LINES + 1]):
        if is_date_line(line.text, language) or (is_byline(line.text, language) and _names_people(line.text, language)):
            return i
        if len(line.text) > _MAX_STANDFIRST:
            return None
    return None


def _header_part(line: str, language: Language) -> Part:
    if not _is_header(line, language):
        return Part.PARAGRAPH  # a standfirst
    if is_byline(line, language):
        return Part.BYLINE
    opens_with_date = line[0].isdigit() and is_date_line(line, language)
    if is_caption(line, language) and not opens_with_date:
        return Part.CAPTION
    if is_bare_byline(line, language) and not is_date_line(line, language):
        return Part.BYLINE
    if is_date_line(line, language):
        is_signed = is_bare_byline(line.partition("|")[0].rstrip(), language) or is_dated_byline(line, language)
        return Part.BYLINE if is_signed else Part.DATELINE
    return Part.JUNK


def _body_part(line: str, following: str, language: Language) -> Part:
    if is_caption(line, language):
        return Part.CAPTION
    if (
        is_byline(line, language)
        and _names_people(line, language)
        and (line.startswith("(") or not _ENDS_SENTENCE.search(line))
    ):
        return Part.BYLINE
    is_short = len(line) <= _MAX_SUBHEADING and not _ENDS_SENTENCE.search(line) and not _has_colon(line)
    is_heading = is_short and bool(following) and not _LIST_ITEM.match(line) and not _TIME_ONLY.fullmatch(line)
    if line.endswith("?") and _is_asked(_WORD.findall(line.lower()), language):
        return Part.PARAGRAPH  # a question to somebody, as in an interview
    if is_heading and len(following) > len(line) and not following.startswith(("—", "–")) and _starts_heading(line):
        return Part.SUBHEADING
    return Part.PARAGRAPH


def _has_colon(line: str) -> bool:
    """Tell a colon that leads to something else than speech."""
    return ":" in line and not _LEADS_TO_SPEECH.search(line)


def _is_asked(words: list[str], language: Language) -> bool:
    """Tell a question by whom it is put to, or by its label: "P. ¿Por qué?"."""
    return not language.addressees.isdisjoint(words) or not language.question_labels.isdisjoint(words[:1])


def _names_people(line: str, language: Language) -> bool:
    """Tell "By Ana Roe" in the body from "By Monday, the water had gone"."""
    return line.startswith("(") or any(is_person(name, language) for name in authors([line], language))


def _starts_heading(line: str) -> bool:
    first = line.lstrip("\"'“‘«„¿¡ ")[:1]
    return (first.isupper() or first.isdigit()) and not _ENDS_ASKING.search(line[:-1] + "x")


def _last_paragraph(lines: list[Line], furniture: list[bool], language: Language) -> int:
    """Return the index of the last line that is a sentence and no furniture: junk after it brings down what follows."""
    for i in range(len(lines) - 1, -1, -1):
        line = lines[i].text
        is_speech = line.startswith(tuple(language.speech_dashes))  # no item of a list, where it ends as a sentence
        is_title = not _ENDS.search(line) or (bool(_LIST_ITEM.match(line)) and not is_speech)
        if not furniture[i] and not is_title:
            return i
    return len(lines)
