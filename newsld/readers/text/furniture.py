"""What a line is by its wording: furniture of the page, a caption, a date, a label."""

import re
from functools import cache, lru_cache

from newsld.model.language import Form, Language, Reporting, either

_AROUND_DATES = " ,|·•/–—-"
_ENDS = re.compile(r"[.!?][\"'”’»“‘«›‹)\]]*$")
_WORD, _LONG_WORD = re.compile(r"[^\W\d_]+"), re.compile(r"[^\W\d_]{2,}")
_MAX_JUNK = 400  # code points; no single line of furniture is longer
_MAX_CAPTION = 400
_REPORTING = frozenset({Reporting.SAY, Reporting.TELL, Reporting.STATE, Reporting.DENY})
_MAX_HEADER = 100
_DATE_WORDS, _LABELLED_WORDS = 4, 6  # beside a date: a section; "last updated on", a weekday, a zone


@cache
def _compiled(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE | re.DOTALL)


def is_junk(line: str, language: Language) -> bool:
    """Tell a line of the page's furniture: "Read also: …", share lines, newsletter boxes."""
    if len(line) > _MAX_JUNK or not _compiled(language.junk).fullmatch(line):
        return False
    return not _is_report(line, language)


def _is_report(line: str, language: Language) -> bool:
    """Tell a sentence in which somebody is reported to have said something, however it begins."""
    if not _ENDS.search(line):
        return False
    cues = (language.cues.get(word) for word in _WORD.findall(line.lower()))
    past = (cue for cue in cues if cue is not None and Form.PAST in cue.forms and Form.BASE not in cue.forms)
    return any(cue.reporting in _REPORTING for cue in past)


def is_caption(line: str, language: Language) -> bool:
    """Tell the caption or credit of an image."""
    return len(line) <= _MAX_CAPTION and bool(_compiled(language.captions).fullmatch(line))


def is_label(line: str, language: Language) -> bool:
    """Tell a line that only announces a date: "Published", "Last updated on"."""
    words = _WORD.findall(line.lower())
    labels = either(language.updates, language.publishing)
    return bool(labels & set(words)) and set(words) <= labels | either(language.prepositions, language.adverbs)


def is_date_line(line: str, language: Language) -> bool:
    """Tell whether a short line consists of a date and little else ("Published 20th February 2025, 09:14")."""
    if len(line) > _MAX_HEADER:
        return False
    rest = line
    dates = [found for pattern in _date_words(language) for found in pattern.finditer(line)]
    for found in dates:
        rest = rest.replace(found[0], " ", 1)
    words = _LONG_WORD.findall(rest.lower())
    is_labelled = bool((either(language.updates, language.publishing)) & set(words))
    return bool(dates) and len(words) <= (_LABELLED_WORDS if is_labelled else _DATE_WORDS)


def without_date(line: str, language: Language) -> str:
    """Return what a line says beside its date and hour: "Ana Roe 3 mei 2025 18u42"."""
    for pattern in _date_words(language):
        line = pattern.sub(" ", line)
    return _hours(language).sub(" ", line).strip(_AROUND_DATES)


@lru_cache(maxsize=64)
def _hours(language: Language) -> re.Pattern[str]:
    words = "|".join(sorted(language.time_words)) or "(?!)"
    return re.compile(rf"\b\d{{1,2}}[:.hu]\d{{2}}\b(?:\s*(?:{words})\b)?", re.IGNORECASE)


@lru_cache(maxsize=64)
def _date_words(language: Language) -> list[re.Pattern[str]]:
    names = {
        "month": "|".join(sorted(language.months, key=len, reverse=True)),
        "weekday": "|".join(language.weekdays),
    }
    return [re.compile(pattern.format(**names), re.IGNORECASE) for pattern in language.date_patterns]
