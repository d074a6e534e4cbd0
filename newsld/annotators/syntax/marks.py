"""Quotation marks paired: which stretches of a paragraph stand in marks."""

import re
from dataclasses import dataclass, replace
from functools import cache

from newsld.model.language import Language

_DOUBLE_OPEN = "“„‟«「『"
_DOUBLE_CLOSE = "”»」』"
_COMMAS = ",,"  # for the mark that stands below the line
_REVERSED = {
    "„": ("“", "”", '"'),
    "»": ("«", "»"),
    _COMMAS: ("“", "”", '"', "''"),
}  # closed by marks that open elsewhere: „…“, »…«
_MARK = re.compile(r"''|``|,,(?=\w)|[\"“”„‟″«»「」『』'‘’‚‹›]")
_WORD = re.compile(r"\w")
_INNER = {"”": "“", "»": "«"}
_INNER_REACH = 300  # code points; no quotation inside another is longer
_REACH = 3000  # code points; a single mark not closed within that many is an apostrophe
_ENDS_SPEECH = ",.?!…;"
_OPENS_AFTER = " \t\n\u00a0\u2009\u202f([{—–-/:\"“„«‘'"


# a mark that can close stands behind a letter or a stop and before no letter
_CLOSES = {
    opening: re.compile(rf"(?<=[^\s(\[{{—–\-/:\"“„«‘'])[{closing}](?!\w)")
    for opening, closing in {"‘": "’'", "'": "’'", "‚": "’'‘", "‹": "›", "›": "‹"}.items()
}
_OPENING = re.compile(r"(?<=[\s(])[‘'‚‹](?=\w)")


@dataclass(frozen=True, slots=True)
class Quoted:
    """A stretch in quotation marks: `start:end` without the marks, `outer_start:outer_end` with them.

    `is_open` tells that no closing mark was found, `is_turn` that dashes stand in the place of marks, `resumes` that
    it goes on behind an incise. Offsets are code
    points, half-open.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    is_open: bool = False
    is_turn: bool = False
    resumes: bool = False


def quoted_stretches(text: str, start: int, end: int, language: Language) -> list[Quoted]:
    """Pair the marks of the paragraph `text[start:end]`, outermost level only, left to right.

    Straight marks open and close by the white space around them; an apostrophe is told from a closing mark by the
    letter after it; a straight mark behind a digit is a measure unless a quotation is open. A quotation never closed
    runs to the end of the paragraph; marks around no word are none.
    """
    found: list[Quoted] = []
    opened: re.Match[str] | None = None
    position = start
    while mark := _MARK.search(text, position, end):
        position = mark.end()
        if _is_single(mark[0]):
            close = _single_close(text, mark, end, language) if opened is None else None
            if close is not None:
                found.append(Quoted(mark.end(), close, mark.start(), close + 1))
                position = close + 1
        elif opened is None:
            opened = mark if _opens(text, mark, start) else None
        elif _closes(text, opened, mark, end):
            found.append(Quoted(opened.end(), mark.start(), opened.start(), mark.end()))
            opened = None
    if opened is not None and opened.end() < end:
        found.append(_unclosed(text, opened, end))
    return [_trimmed(text, quoted) for quoted in found if _WORD.search(text, quoted.start, quoted.end)]


def _trimmed(text: str, quoted: Quoted) -> Quoted:
    """Leave the white space out that some languages put inside their marks: "« Non »"."""
    start, end = quoted.start, quoted.end
    if not (text[start].isspace() or text[end - 1].isspace()):
        return quoted
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return replace(quoted, start=start, end=end)


def _is_single(mark: str) -> bool:
    return mark in "'‘’‚‹›"


def _opens(text: str, mark: re.Match[str], start: int) -> bool:
    before = text[mark.start() - 1] if mark.start() > start else " "
    after = text[mark.end() : mark.end() + 1] or " "
    if mark[0] in _DOUBLE_OPEN:
        return True
    return before in _OPENS_AFTER and not after.isspace()


def _is_nested(text: str, opened: re.Match[str], mark: re.Match[str]) -> bool:
    """Tell whether a closing mark belongs to one of its own kind inside the quotation: "« … “X” … »"."""
    opening = _INNER.get(mark[0])
    if opening is None or opened[0] == opening or opened[0] not in _INNER.values():
        return False
    first = max(opened.end(), mark.start() - _INNER_REACH)
    return text.rfind(opening, first, mark.start()) > text.rfind(mark[0], first, mark.start())


def _closes(text: str, opened: re.Match[str], mark: re.Match[str], end: int) -> bool:
    """Tell whether a double mark inside an open quotation closes it; an opening mark there is nested."""
    before = text[mark.start() - 1]
    after = text[mark.end() : mark.end() + 1] if mark.end() < end else " "
    if mark[0] == _COMMAS:
        return False
    if opened[0] in _REVERSED:
        return mark[0] in _REVERSED[opened[0]]
    if mark[0] in _DOUBLE_CLOSE:
        return not _is_nested(text, opened, mark)
    if mark[0] in _DOUBLE_OPEN:
        return False
    return not (before.isspace() and not after.isspace())


def _single_close(text: str, mark: re.Match[str], end: int, language: Language) -> int | None:
    """Return where the quotation that a single mark opens is closed, or `None` for an apostrophe."""
    start = mark.start()
    before = text[start - 1] if start else " "
    after = text[mark.end() : mark.end() + 1]
    is_opening = mark[0] in "‘‚‹" or (
        mark[0] in "'›" and before in _OPENS_AFTER and not _elisions(language.elisions).match(text, start)
    )
    if not is_opening or not after or after.isspace():
        return None
    plausible = None
    for close in _CLOSES[mark[0]].finditer(text, mark.end(), min(end, mark.end() + _REACH)):
        i = close.start()
        if text[i - 1] in _ENDS_SPEECH or not _may_be_possessive(text, i):
            return i if plausible is None or not _has_opening(text, plausible, i) else plausible
        plausible = i if plausible is None else plausible
    return plausible


@cache
def _elisions(words: frozenset[str]) -> re.Pattern[str]:
    """Return what stands behind an apostrophe that leaves letters out: "'90s", "'til"."""
    known = "|".join((r"\d\ds?", *sorted(words)))
    return re.compile(rf"'(?:{known})\b", re.IGNORECASE)


def _may_be_possessive(text: str, i: int) -> bool:
    return text[i - 1] in "sS" and text[i + 1 : i + 2] == " " and text[i + 2 : i + 3].isalnum()


def _has_opening(text: str, start: int, end: int) -> bool:
    return bool(_OPENING.search(text, start + 1, end))


def _unclosed(text: str, opened: re.Match[str], end: int) -> Quoted:
    stop = end
    if text[stop - 1] == "." and text[opened.end()].islower():  # the full stop is the reporter's
        stop -= 1
    return Quoted(opened.end(), stop, opened.start(), stop, is_open=True)
