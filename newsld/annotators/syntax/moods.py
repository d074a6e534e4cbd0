"""Statements that only the mood of their verb marks as somebody's: "Sie sei bereit", "Er soll geflohen sein"."""

from collections.abc import Sequence

from newsld.annotators.syntax.clauses import is_finite, sentence_end
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.nominals import is_noun
from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.model.language import Language, Reporting, either

_MARKS = frozenset({",", ";", ":", "–", "—", "--"})


def mood_frame(sentence: Sentence, language: Language, *, is_wake: bool) -> Frame | None:
    """Return a frame without a cue over a sentence, or what stands behind its colon, that is in the reportive mood.

    `is_wake` tells that a statement of somebody came before, so that ambiguous forms ("wären") continue it.
    """
    tokens = sentence.tokens
    colon = next((i + 1 for i, token in enumerate(tokens) if token.text == ":"), 0)
    start = 0 if colon == 0 or _is_told(tokens[:colon], language) else colon
    verb = _main_verb(tokens, start, language)
    if verb is None or sentence.is_heading or tokens[-1].text == "?":
        return None
    lower = tokens[verb].lower
    frame = Frame(sentence, Reporting.SAY, "", "", verb, start, start, right=True, complementiser=True)
    if lower in language.hearsay_modals and _has_perfect_infinitive(tokens, language):
        return Frame(sentence, Reporting.SAY, tokens[verb].text, lower, verb, start, start, right=True, is_hearsay=True)
    is_mood = lower in language.reportive or (
        is_wake and lower in language.reportive_after and _has_subject_first(tokens[start:verb], language)
    )
    is_own = any(token.lower in language.first_person for token in tokens)
    return frame if is_mood and not is_own and verb > start else None


def _is_told(tokens: Sequence[Token], language: Language) -> bool:
    """Tell whether what stands before a colon is in the reportive mood itself."""
    verb = _main_verb(tokens, 0, language)
    return verb is not None and tokens[verb].lower in language.reportive


def _has_subject_first(before: Sequence[Token], language: Language) -> bool:
    """Tell "Zwei Kollegen hätten …" and "Auch er wäre …" from "Nötig wären 2750"."""
    opens = either(language.determiners, language.prepositions, frozenset(language.pronouns))
    return any(is_noun(token) for token in before[1:]) or any(token.lower in opens for token in before)


def _main_verb(tokens: Sequence[Token], start: int, language: Language) -> int | None:
    """Return the finite verb of the first main clause, subordinate clauses before it passed over."""
    opener = start
    for i in range(start, len(tokens)):
        token = tokens[i]
        if token.text in _MARKS:
            opener = i + 1
        elif _is_verb(tokens, i, language):
            first = tokens[opener] if opener < len(tokens) else token
            is_subordinate = opener < i and first.lower in language.subordinators
            is_relative = opener > start and opener < i and first.lower in language.relatives
            if not is_subordinate and not is_relative:
                return i
    return None


def _is_verb(tokens: Sequence[Token], i: int, language: Language) -> bool:
    if not tokens[i].text.islower():
        return False
    known = either(language.reportive, language.reportive_after, language.hearsay_modals)
    return tokens[i].lower in known or (is_finite(tokens, i, language) and i > 0)


def _has_perfect_infinitive(tokens: Sequence[Token], language: Language) -> bool:
    """Tell "soll … geflohen sein" from "soll … fliehen"."""
    end = sentence_end(tokens)
    return any(
        tokens[i].lower in language.perfect_infinitives
        and any(k >= end or tokens[k].text in _MARKS for k in (i + 1, i + 2))
        for i in range(1, end)
    )
