"""Cues whose subject stands behind them: "“…,” said Milagros Ayala", "…, dit-il"."""

from collections.abc import Sequence

from newsld.annotators.syntax.adjuncts import after_adjuncts
from newsld.annotators.syntax.clauses import (
    BREAKS,
    sentence_end,
)
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.staffs import learned, said_from, said_there
from newsld.annotators.syntax.subjects import subject_behind
from newsld.model.language import Language, Reporting

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
        if subject is None:
            return None
        leads_on = subject[1] < len(tokens) and tokens[subject[1]].text == ":"  # "Ce que confirme le maire : «…»"
        end = subject[1] if leads_on else frame.end
        return frame._replace(source=tokens[slice(*subject)], end=end, right=leads_on)
    behind = tokens[frame.start : frame.end + 1] if language.enclitics else ()
    enclitic = next((i for i, token in enumerate(behind, frame.start) if token.is_enclitic), None)
    if enclitic is not None and (is_parted or before.text in _STOPS) and tokens[enclitic].lower in language.impersonals:
        return said_there(frame, max(frame.end, enclitic + 1), language)
    if enclitic is not None and (is_parted or before.text in _STOPS):
        subject = enclitic, max(frame.end, enclitic + 1)
        source = tokens[enclitic : enclitic + 1]
    elif is_parted and is_simple:
        subject = subject_behind(tokens, frame.verb, language, opening=frame.start, is_quoted=is_quoted)
        source = tokens[slice(*subject)] if subject else ()
    else:
        subject, source = None, ()
    if subject is None:
        return said_from(frame, language) if is_parted and language.drops_subjects else None
    if frame.lemma in language.learning_verbs and (taught := learned(frame, subject[0], language)) is not None:
        return taught
    resumes = after_adjuncts(tokens, subject[1], sentence_end(tokens), language) if enclitic else subject[1]
    goes_on = resumes < len(tokens) - 1 and tokens[resumes].text == ","
    right = _goes_on_in_marks(tokens, subject, language) or goes_on
    return frame._replace(source=source, end=subject[1], left=True, right=right, resumes=resumes)


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


def is_fragment(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether the quotation at token `i` is part of the noun phrase before the verb: "the so-called “X” said"."""
    return i > 0 and tokens[i - 1].is_word and not tokens[i - 1].is_capitalised


def is_behind_quotation(tokens: Sequence[Token], start: int) -> bool:
    """Tell whether a quotation stands before token `start`, marks between: "“…” said", "«…», dijo", "«…» —dijo"."""
    i = start - 1
    while i > 0 and start - i < _MOST_MARKS and tokens[i].text in _PARTING:
        i -= 1
    return tokens[i].quoted is not None
