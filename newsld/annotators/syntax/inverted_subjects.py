"""Cues whose subject stands behind them: "“…,” said Milagros Ayala", "…, dit-il"."""

from collections.abc import Sequence
from dataclasses import replace

from newsld.annotators.syntax.adjuncts import after_adjuncts
from newsld.annotators.syntax.clauses import (
    BREAKS,
    is_adverbial,
    sentence_end,
)
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.subjects import phrase_end, subject_behind
from newsld.model.language import Kind, Language, Reporting, either

_NEVER_INVERTED = frozenset({Reporting.TELL, Reporting.DENY, Reporting.ACCUSE, Reporting.CALL})
_STOPS = frozenset({"!", "?", "…", "..."})
_PARTING = frozenset({",", "—", "–", "--", "-"})
_MOST_MARKS = 3  # between a quotation and its verb: "«…», — сказав"


def inverted(frame: Frame, before: Token, language: Language) -> Frame | None:
    """Read "“…,” said Milagros Ayala" and "…, said officials"."""
    tokens = frame.sentence.tokens
    is_quoted = is_behind_quotation(tokens, frame.start)
    is_parted = is_quoted or (before.text in BREAKS and frame.reporting not in _NEVER_INVERTED)
    is_simple = frame.verb == frame.start or language.inverted_compounds
    if takes_up(tokens, frame.start, language):
        subject = subject_behind(tokens, frame.verb, language, opening=frame.start, is_quoted=True)
        return replace(frame, source=tokens[slice(*subject)]) if subject else None
    enclitic = next((i for i in range(frame.start, frame.end + 1) if _is_enclitic(tokens, i)), None)
    if enclitic is not None and (is_parted or before.text in _STOPS) and tokens[enclitic].lower in language.impersonals:
        return _said_there(frame, max(frame.end, enclitic + 1), language)
    if enclitic is not None and (is_parted or before.text in _STOPS):
        subject = enclitic, max(frame.end, enclitic + 1)
        source = tokens[enclitic : enclitic + 1]
    elif is_parted and is_simple:
        subject = subject_behind(tokens, frame.verb, language, opening=frame.start, is_quoted=is_quoted)
        source = tokens[slice(*subject)] if subject else ()
    else:
        subject, source = None, ()
    if subject is None:
        return _said_from(frame, language) if is_quoted and language.drops_subjects else None
    resumes = after_adjuncts(tokens, subject[1], sentence_end(tokens), language) if enclitic else subject[1]
    goes_on = resumes < len(tokens) - 1 and tokens[resumes].text == ","
    right = _goes_on_in_marks(tokens, subject, language) or goes_on
    return replace(frame, source=source, end=subject[1], left=True, right=right, resumes=resumes)


def _said_from(frame: Frame, language: Language) -> Frame | None:
    """Read "«…», spiegano dal Comune", whose staff says it."""
    tokens = frame.sentence.tokens
    if frame.end >= len(tokens) or tokens[frame.end].lower not in language.agents:
        return None
    end = phrase_end(tokens, frame.end + 1, language)
    source = tokens[frame.end + 1 : end]
    is_body = any(m.kind is Kind.ORGANIZATION for m in describe(source, language))
    return replace(frame, source=source, end=end, left=True, resumes=end) if is_body else None


def _said_there(frame: Frame, end: int, language: Language) -> Frame:
    """Read "…, indique-t-on à la préfecture": the place tells who; else nobody does."""
    tokens = frame.sentence.tokens
    start = end
    while start < len(tokens) and (is_adverbial(tokens[start], language) or tokens[start].lower in language.time_nouns):
        start += 1
    opening = start
    while start < len(tokens) and tokens[start].lower in either(language.genitives, language.source_prepositions):
        start += 1  # "de source policière", "auprès du parquet"
    stop = phrase_end(tokens, start, language) if start > opening else end
    source = tokens[start:stop]
    is_somebody = any(mention.name or mention.kind for mention in describe(source, language))
    resumes = stop if is_somebody else after_adjuncts(tokens, end, sentence_end(tokens), language)
    goes_on = resumes < len(tokens) - 1 and tokens[resumes].text == ","
    sided = replace(frame, end=stop if is_somebody else end, left=True, right=goes_on, resumes=resumes)
    return replace(sided, source=source) if is_somebody else replace(sided, is_hearsay=True)


def _goes_on_in_marks(tokens: Sequence[Token], subject: tuple[int, int], language: Language) -> bool:
    """Tell "said Roe: “…”" from "wrote Roe, who cut his rating to “neutral”", which tells of the source."""
    start, end = subject
    if not any(token.quoted for token in tokens[end:]):
        return False
    is_told = any(token.lower in language.relatives for token in tokens[start:end])
    return not (is_told and tokens[end].quoted and tokens[end - 1].lower in language.prepositions)


def takes_up(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell whether what takes up a statement stands before token `i`: ", ce que | conteste la mairie"."""
    return i > 1 and f"{tokens[i - 2].lower} {tokens[i - 1].lower}" in language.taking_up


def _is_enclitic(tokens: Sequence[Token], i: int) -> bool:
    return i < len(tokens) and tokens[i].is_enclitic


def is_fragment(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether the quotation at token `i` is part of the noun phrase before the verb: "the so-called “X” said"."""
    return i > 0 and tokens[i - 1].is_word and not tokens[i - 1].is_capitalised


def is_behind_quotation(tokens: Sequence[Token], start: int) -> bool:
    """Tell whether a quotation stands before token `start`, marks between: "“…” said", "«…», dijo", "«…» —dijo"."""
    i = start - 1
    while i > 0 and start - i < _MOST_MARKS and tokens[i].text in _PARTING:
        i -= 1
    return tokens[i].quoted is not None
