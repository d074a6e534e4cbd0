"""The verdict in a stretch of a fact check: its words, and the number that it gives itself."""

import re
from typing import NamedTuple

from newsld.model.fact_check_patterns import Patterns
from newsld.model.fact_checking import FactChecking

_STARS = re.compile(r"[★⭐🌟✭⭑][★☆⭐🌟✭✩⭑⚝ ]*")
_FULL, _EMPTY = "★⭐🌟✭⭑", "☆✩⚝"
_STAR_MARKS = _FULL + _EMPTY
_SLASH = re.compile(r"\(?(?P<value>\d{1,2})\s?/\s?(?P<best>\d{1,2})\)?(?![\d/])")
_SENTENCE_END = re.compile(r"[.!?…](?=\s|$)")
_MOST_STEPS = 10
_LONGEST, _MOST_WORDS = 60, 6
_OPEN_ENDED = ("pero", "but", "aber", "mais", "maar", "mas", "ma", "ale", "але")  # "True, but…"
_AROUND = " .,;:!–—-*|\"'“”„«»‘’()[]\u00a0"


class Verdict(NamedTuple):
    """The words of a verdict, where they stand, the score beside them, and whether they are usual ones."""

    text: str
    start: int
    end: int
    score: tuple[int, int] | None = None  # value and best
    is_known: bool = False


def verdict_in(text: str, start: int, end: int, patterns: Patterns, words: FactChecking) -> Verdict | None:
    """Return the verdict that a labelled value gives: usual words, a short phrase, or stars alone."""
    value = text[start:end]
    score = _score(value, patterns, words)
    plain = _STARS.sub(lambda stars: " " * len(stars[0]), value)
    scored = patterns.score.search(plain) or _SLASH.search(plain)
    if score and scored and plain[scored.end() :].strip(_AROUND + "starsSTARS") == "":
        plain = plain[: scored.start()]
    first = _SENTENCE_END.search(plain)
    sentence = plain[: first.start()] if first else plain
    known = _known(sentence, patterns)
    if known:
        return _made(text, start, known, score, is_known=True)
    if not sentence.strip(_AROUND):
        return _made(text, start, (0, len(value)), score) if score else None
    is_short = len(sentence.strip(_AROUND)) <= _LONGEST and len(sentence.split()) <= _MOST_WORDS
    return _made(text, start, (0, len(sentence)), score) if is_short else None


def _known(sentence: str, patterns: Patterns) -> tuple[int, int] | None:
    """Return usual words that a sentence opens with, or that it ends in: "Die Behauptung ist falsch"."""
    lead = len(sentence) - len(sentence.lstrip(_AROUND))
    opening = patterns.verdict.match(sentence, lead)
    if opening and not re.match(r"\s+\w", sentence[opening.end() :]):
        return opening.span()
    last = next(iter(list(patterns.verdict.finditer(sentence))[-1:]), None)
    return last.span() if last and not sentence[last.end() :].strip(_AROUND) else None


def _made(
    text: str, start: int, place: tuple[int, int], score: tuple[int, int] | None, *, is_known: bool = False
) -> Verdict:
    first, end = start + place[0], start + place[1]
    around = _AROUND + _STAR_MARKS if any(map(str.isalnum, text[first:end])) else _AROUND
    while first < end and text[first] in around:
        first += 1
    while end > first and text[end - 1] in around:
        end -= 1
    end += text[first:end].lower().endswith(_OPEN_ENDED) and text[end : end + 1] == "…"
    return Verdict(text[first:end], first, end, score, is_known)


def _score(value: str, patterns: Patterns, words: FactChecking) -> tuple[int, int] | None:
    """Return the number that a verdict gives and the best there is: "two out of five", "3/5", "★★☆☆☆"."""
    for found in (patterns.score.search(value), _SLASH.search(value)):
        if found:
            return _sound(_number(found["value"], words), _number(found["best"], words))
    stars = _STARS.search(value)
    if stars is None:
        return None
    full, every = (sum(map(stars[0].count, marks)) for marks in (_FULL, _STAR_MARKS))
    return _sound(full, every) if full < every or every == 5 else None  # noqa: PLR2004  five of five


def _number(word: str, words: FactChecking) -> int:
    return int(word) if word.isdigit() else words.numbers.get(word.lower(), 0)


def _sound(value: int, best: int) -> tuple[int, int] | None:
    return (value, best) if 1 <= value <= best <= _MOST_STEPS and best > 1 else None
