"""Incises: attributions put into speech between dashes, inside the marks or where a dash alone tells speech.

"«Ні, – сказала Ганна. – Ніколи»", "– Nie – powiedziała Anna. – Nigdy.", "—No —dijo Ana—. Nunca."
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from newsld.annotators.syntax.inversions import inversions
from newsld.annotators.syntax.marks import Quoted
from newsld.model.language import Form, Language

_PUNCTUATION = re.compile(r"[.,:;]*\s*")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_LEAD = 4  # words from the dash to the verb: "– z uśmiechem dodała", "– tak decyzję sądu skomentował"
_CLOSING = frozenset('»”"')
_FINITE = frozenset({Form.PRESENT, Form.PAST})


def split(text: str, quoted: Quoted, language: Language) -> Iterator[Quoted]:
    """Yield the pieces of speech that incises part; what stands in no piece is the reporter's."""
    if language.incise_marks:
        yield from _parted(text, quoted, language)
        return
    if not language.speech_dashes:
        yield quoted
        return
    start, outer_start = quoted.start, quoted.outer_start
    dashes = list(_dash(language.speech_dashes).finditer(text, quoted.start, quoted.end))
    i = 0
    while i < len(dashes):
        if not opens_incise(text, dashes[i].end(), quoted.end, language):
            i += 1
            continue
        stop = _stripped_end(text, start, dashes[i].start())
        if stop > start:
            yield Quoted(start, stop, outer_start, stop)
        if i + 1 == len(dashes):
            return
        behind = _PUNCTUATION.match(text, dashes[i + 1].end(), quoted.end)
        start, outer_start = behind.end() if behind else dashes[i + 1].end(), dashes[i + 1].start()
        i += 2
    if start < quoted.end:
        yield replace(quoted, start=start, outer_start=outer_start, resumes=start > quoted.start)


def _parted(text: str, quoted: Quoted, language: Language) -> Iterator[Quoted]:
    """Yield the pieces of speech that attributions without dashes part."""
    start, outer_start = quoted.start, quoted.outer_start
    for first, last in inversions(text, quoted.start, quoted.end, language):
        if start < first:
            yield Quoted(start, first, outer_start, first)
        start = outer_start = last
        while start < quoted.end and text[start].isspace():
            start += 1
            outer_start = start
    if start < quoted.end:
        yield replace(quoted, start=start, outer_start=outer_start)


def speech(text: str, start: int, end: int, language: Language, *, is_dialogue: bool) -> list[Quoted]:
    """Return the speech of a paragraph that a dash opens; in a dialogue it needs no attribution.

    A dash without white space behind it ("—No") opens no item of a list, and needs none anywhere.
    """
    opening = _opening(language.speech_dashes).match(text, start, end) if language.speech_dashes else None
    if opening is None:
        return []
    stop = end
    if text[end - 1] in _CLOSING and not any(mark in text[opening.end() : end - 1] for mark in '«“„"'):
        stop = _stripped_end(text, opening.end(), end - 1)  # one mark closes the whole dialogue
    is_dialogue = is_dialogue or text[start] not in language.speech_dashes
    whole = Quoted(opening.end(), stop, start, end)
    pieces = list(split(text, whole, language))
    is_speech = is_dialogue or pieces != [whole] or opening.end() == start + 1 or text[stop - 1] in "?!"
    return [replace(piece, is_turn=True) for piece in pieces] if is_speech else []


def announced(text: str, start: int, end: int, language: Language) -> list[Quoted]:
    """Return the speech that a colon and a dash open: "Odpowiedź była krótka: – Nie"."""
    opening = _announcing(language.speech_dashes).search(text, start, end) if language.speech_dashes else None
    return [Quoted(opening.end(), end, opening.start("dash"), end)] if opening else []


def inserted(text: str, start: int, end: int, language: Language) -> list[Quoted]:
    """Return the speech that a dash opens behind a narrated sentence: "Anna wyszła. – Nie wrócę – powiedziała".

    Where nothing parts the speech behind the first such dash, nothing does behind a later one.
    """
    opening = _inserting(language.speech_dashes).search(text, start, end) if language.speech_dashes else None
    if opening is None:
        return []
    whole = Quoted(opening.end(), end, opening.start("dash"), end)
    pieces = list(split(text, whole, language))
    return [replace(piece, is_turn=True) for piece in pieces] if pieces != [whole] else []


def opens_incise(text: str, start: int, end: int, language: Language) -> bool:
    """Tell whether an attribution begins at `start`: small letters, a finite reporting verb among the first words."""
    if not text[start : start + 1].islower():
        return False
    words = _WORD.finditer(text, start, min(end, start + 60))
    is_compound = False
    for _, word in zip(range(_LEAD), words, strict=False):
        lower = word[0].lower().replace("’", "'")
        cue = language.cues.get(lower)
        if cue is not None and (cue.forms & _FINITE or (is_compound and Form.PARTICIPLE in cue.forms)):
            return True
        is_compound = is_compound or lower in language.auxiliaries  # "– ha poi detto Anna –"
        if text[word.end() : word.end() + 1] in set(",.;:!?"):
            return False
    return False


@cache
def _opening(dashes: str) -> re.Pattern[str]:
    return re.compile(rf"(?:[«“„\"]\s*)?[{re.escape(dashes)}]\s*")


@cache
def _inserting(dashes: str) -> re.Pattern[str]:
    return re.compile(rf"(?<=[.!?…])\s+(?P<dash>[{re.escape(dashes)}])\s+(?=[A-ZĄĆĘŁŃÓŚŹŻА-ЯІЇЄҐ])")


@cache
def _announcing(dashes: str) -> re.Pattern[str]:
    return re.compile(rf":\s+(?P<dash>[{re.escape(dashes)}])\s+(?=[^\W\d_a-zа-яіїє])")


@cache
def _dash(dashes: str) -> re.Pattern[str]:
    return re.compile(rf"(?<=\s)[{re.escape(dashes)}]\s*|[{re.escape(dashes)}](?=[\s.,:;]|$)\s*")


def _stripped_end(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
