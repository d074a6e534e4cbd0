"""Cues whose subject stands before them, is left out, or is what a relative pronoun takes up."""

from collections.abc import Sequence

from newsld.annotators.syntax.adjuncts import after_addressee, after_adjuncts
from newsld.annotators.syntax.clauses import (
    BREAKS,
    has_finite,
    is_adverbial,
    is_finite,
    looks_finite,
    sentence_end,
)
from newsld.annotators.syntax.dropped_subjects import opening
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.nonfinite import compared
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.staffs import staff_before
from newsld.annotators.syntax.statement_tests import can_report
from newsld.annotators.syntax.subjects import antecedent, subject_before
from newsld.model.language import Kind, Language, Reporting, either

_NEVER_INVERTED = frozenset({Reporting.TELL, Reporting.DENY, Reporting.ACCUSE, Reporting.CALL})
_NAMING = frozenset({Reporting.ACCUSE, Reporting.CALL})
_MIN_JOINED = 4  # words and marks: "Roe, mayor, and"
_PARTING = frozenset({",", "—", "–", "--", "-"})


def with_subject(frame: Frame, found: Sequence[Frame], language: Language) -> Frame | None:
    """Read a cue whose subject stands before it, or, where subjects are dropped, behind it or nowhere."""
    tokens = frame.sentence.tokens
    staff = staff_before(tokens, frame.start, language)
    if staff:
        return sided(frame._replace(source=staff), language)
    if language.drops_subjects and _opens_own_clause(tokens[frame.start - 1], language):
        return opening(frame, language)
    floor = _floor(frame, found, language)
    is_alone = language.drops_subjects and tokens[frame.start - 1].text == "," and _is_put_between(frame, language)
    subject = None if is_alone else subject_before(tokens, frame.start, floor, language)
    if subject is None or subject[0] == subject[1]:
        return sided(opening(frame, language), language) if language.drops_subjects else None
    start = _joined_start(tokens, subject[0], floor, language)
    return sided(frame._replace(source=tokens[start : subject[1]], start=start), language)


def _joined_start(tokens: Sequence[Token], start: int, floor: int, language: Language) -> int:
    """Return where a subject of two begins, the first with an apposition: "El portavoz, X, y la edil Y"."""
    is_joined = start - floor > _MIN_JOINED and tokens[start - 1].lower in language.additive
    if not language.drops_subjects or not is_joined or tokens[start - 2].text != ",":
        return start
    commas = [i for i in range(floor, start - 2) if tokens[i].text in BREAKS]
    is_named = len(commas) == 1 and tokens[start - 3].is_capitalised and tokens[commas[0]].text == ","
    return floor if is_named and not has_finite(tokens, floor, start, language) else start


def _is_put_between(frame: Frame, language: Language) -> bool:
    """Tell "Le acque, sottolineano, restano pulite": a cue between commas whose statement goes on behind it."""
    tokens = frame.sentence.tokens
    if frame.end >= len(tokens) or tokens[frame.end].text != "," or frame.reporting in _NEVER_INVERTED:
        return False
    first = tokens[0].lower
    before = tokens[: frame.start - 1]
    is_group = any(token.lower in language.groups for token in before)
    is_subject = is_group or any(m.kind is Kind.PERSON for m in describe(before, language))
    return not is_subject or first in language.prepositions


def _opens_own_clause(before: Token, language: Language) -> bool:
    """Tell whether a verb comes first in its clause: "aunque | aclaró"."""
    return before.lower in either(language.subordinators, language.complementisers)


def relative(frame: Frame, language: Language) -> Frame | None:
    """Read "the mayor, who says that …" and, of the sentence before, "Qui tempère : …"."""
    if frame.start == 1 and language.needs_complementiser:
        return frame._replace(is_dropped=True, right=True)
    source = antecedent(frame.sentence.tokens, frame.start - 1, language)
    return frame._replace(source=source, right=True, is_relative=True) if source else None


def is_relative(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell a relative pronoun from a complementiser: "the mayor, who …", and "…, que …" where "que" is both."""
    if tokens[i].lower not in language.relatives:
        return False
    if tokens[i].lower not in language.complementisers or (i > 1 and tokens[i - 1].text == ","):
        return True
    if i > 1 and language.drops_subjects and tokens[i - 2].text == ",":
        return tokens[i - 1].lower in either(language.definite, language.contractions)  # ", al que | ha tenido acceso"
    return tokens[i].lower in language.subject_relatives and i > 0 and _is_noun(tokens, i - 1, language)


def _is_noun(tokens: Sequence[Token], i: int, language: Language) -> bool:
    if not tokens[i].is_word or is_adverbial(tokens[i], language) or is_finite(tokens, i, language):
        return False
    lower = tokens[i].lower
    return lower not in language.cues and lower not in either(language.prepositions, language.determiners)


def _floor(frame: Frame, found: Sequence[Frame], language: Language) -> int:
    """Return the first token that can belong to the clause of a verb: behind the cue or complementiser before it."""
    tokens = frame.sentence.tokens
    floor = 0
    for other in found:
        is_before = floor < other.end <= frame.start and not (other.is_relative or other.is_citation)
        if is_before and can_report(other, language):
            floor = other.end
    if any(other.opens_sentence and other.end == floor for other in found):  # "Confirming the news, | the mayor said"
        floor = next((i + 1 for i in range(floor, frame.start - 1) if tokens[i].text == ","), floor)
    for i in range(floor, frame.start):
        is_complementiser = tokens[i].lower in language.complementisers and not is_relative(tokens, i, language)
        opens_clause = is_complementiser and i + 1 < frame.start
        if opens_clause and tokens[i].lower in language.subject_relatives and i and _is_noun(tokens, i - 1, language):
            opens_clause = not looks_finite(tokens[i + 1], language)  # "lights that formed a name"
        if opens_clause or tokens[i].text in {";", ":"}:
            floor = i + 1
    return floor


def sided(frame: Frame, language: Language) -> Frame:
    """Tell on which sides of "SOURCE CUE" content stands."""
    tokens = frame.sentence.tokens
    limit = sentence_end(tokens)
    before = tokens[frame.start - 1] if frame.start else None
    if before is not None and before.lower in language.framing_particles and frame.reporting not in _NEVER_INVERTED:
        return compared(frame, limit, language)
    if before is None or not (before.quoted or before.text in _PARTING):
        return frame._replace(right=frame.end < limit)
    if before.quoted:
        return frame._replace(left=True, right=frame.end < limit)
    past = frame.end
    if frame.reporting is Reporting.TELL:
        past = after_addressee(tokens, past, limit, language)
    past = after_adjuncts(tokens, past, limit, language)
    is_complete = (past >= limit or tokens[past].text in {",", ";"}) and frame.reporting not in _NAMING
    return frame._replace(left=is_complete, right=past < limit, resumes=past)
