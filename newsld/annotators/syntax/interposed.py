"""Subjects parted from their verb by what stands between commas: "X, the head of Y, said"."""

from collections.abc import Sequence

from newsld.annotators.syntax.clauses import (
    BREAKS,
    is_adverbial,
    is_participle,
    is_strictly_finite,
    noun_phrase_start,
)
from newsld.annotators.syntax.sentences import Token
from newsld.model.language import Language


def interposed(tokens: Sequence[Token], floor: int, comma: int, language: Language) -> tuple[int, int] | None:
    """Return the subject of "X, the head of Y, said": the first part of the clause that is a noun phrase."""
    start = floor
    for i in range(floor, comma + 1):
        if tokens[i].quoted and start == i:
            start = i + 1
        if tokens[i].lower in language.conjunctions and i and tokens[i - 1].text in BREAKS:
            start = _restart(tokens, start, i, language)
        if tokens[i].text in BREAKS:
            if start < i and _can_be_subject(tokens, start, i, language):
                return noun_phrase_start(tokens, i - 1, start, language), comma
            if _has_relative(tokens, start, i, language):  # "a day after the Post, which had …, said"
                return noun_phrase_start(tokens, i - 1, start, language), comma
            start = i + 1
    return None


def _has_relative(tokens: Sequence[Token], start: int, i: int, language: Language) -> bool:
    """Tell whether a relative clause behind the comma at token `i` hangs on a noun that a clause ends with."""
    following = tokens[i + 1].lower if start < i < len(tokens) - 1 else ""
    is_bound = following in language.complementisers or following in language.subordinators
    is_relative = following in language.relatives and not is_bound
    return is_relative and tokens[i - 1].is_word and not tokens[i - 1].quoted


def _restart(tokens: Sequence[Token], start: int, i: int, language: Language) -> int:
    """Begin anew behind ", and" where a clause of its own follows, not a further "who"."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if following is None or following.lower in language.relatives:
        return start
    return i + 1 if following.is_capitalised or following.lower in language.determiners else start


def _can_be_subject(tokens: Sequence[Token], start: int, end: int, language: Language) -> bool:
    while start < end and (tokens[start].lower in language.conjunctions or is_adverbial(tokens[start], language)):
        start += 1
    if start >= end or tokens[start].quoted or _opens_adverbial(tokens[start:end], language):
        return False
    has_verb = any(is_strictly_finite(tokens, i, language) for i in range(start, end))
    return not has_verb and any(token.is_word for token in tokens[start:end])


def _opens_adverbial(part: Sequence[Token], language: Language) -> bool:
    """Tell what no subject begins with: "In Brussels", "Opening the case", "Asked by the judge"; not "Ahmed Aziz"."""
    token = part[0]
    if token.lower in language.prepositions or token.lower in language.subordinators:
        return True
    is_name = token.is_capitalised and len(part) > 1 and part[1].is_capitalised
    return is_participle(token, language) and not is_name and token.lower not in language.organisations
