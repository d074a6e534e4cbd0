"""Reporting frames where the finite verb stands second in a main clause and last in a subordinate one.

The subject of a main clause stands before its verb or right behind it ("Gestern sagte der Minister"), a verb may be in
two parts ("teilte die Polizei mit") and a participle at the end of the clause ("hat die Polizei am Montag bestätigt").
"""

from collections.abc import Iterator, Sequence

from newsld.annotators.syntax.clauses import sentence_end
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.nominals import nominal_end
from newsld.annotators.syntax.parted_verbs import readings
from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.annotators.syntax.unlisted_verbs import behind_speech
from newsld.annotators.syntax.verb_second_agents import emerging, impersonal, passive, written
from newsld.annotators.syntax.verb_second_clauses import Clause, Range, is_verb_final
from newsld.annotators.syntax.verb_second_sides import attribution, sided
from newsld.annotators.syntax.verb_second_subjects import subject_in, subject_of_clause
from newsld.model.language import Language, Reporting, either

_NEAR = 6  # words that open a noun phrase


def verb_second_frames(sentence: Sentence, language: Language, taken: set[int]) -> Iterator[Frame]:
    """Yield the frames of reporting verbs, left to right."""
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        if token.quoted or i in taken or (token.is_capitalised and i):
            continue
        frame = None
        if token.lower in language.cues or token.lower in language.phrasal_cues:
            frame = _frame(sentence, i, language)
        if frame is None and tokens[0].quoted:
            frame = behind_speech(sentence, i, language)
        if frame is not None:
            yield frame


def _frame(sentence: Sentence, i: int, language: Language) -> Frame | None:
    tokens = sentence.tokens
    for clause, cue, end in readings(tokens, i, language):
        frame = Frame(sentence, cue.reporting, _text(tokens, clause, i, end), cue.lemma, i, clause.verb, end)
        frame = frame._replace(is_negated=_is_negated(tokens, clause, i, language))
        found = _sourced(frame, clause, language)
        if found is not None:
            return found
    return None


def _text(tokens: Sequence[Token], clause: Clause, i: int, end: int) -> str:
    """Return the words of the verb: auxiliary, verb, particle."""
    parts = dict.fromkeys((clause.verb, i, end - 1))
    return " ".join(tokens[part].text for part in sorted(parts))


def _is_negated(tokens: Sequence[Token], clause: Clause, i: int, language: Language) -> bool:
    return any(
        token.lower in language.negations for token in tokens[clause.start : clause.end] if token is not tokens[i]
    )


def _sourced(frame: Frame, clause: Clause, language: Language) -> Frame | None:
    """Give a frame its source and the sides of its content; `None` where the verb reports nothing."""
    tokens = frame.sentence.tokens
    verb = tokens[clause.verb].lower
    if clause.verb != frame.verb and verb in language.modal_verbs:
        return None
    if clause.verb != frame.verb and verb in language.passive_verbs:
        return passive(frame, clause, language)
    if frame.lemma in language.emerging_verbs:
        return emerging(frame, clause, language)
    if verb in language.impersonal and not _has_worded_subject(tokens, clause, language):
        return impersonal(frame, clause, language)
    if is_verb_final(tokens, clause, language):
        return _subordinate(frame, clause, language)
    return written(frame, clause, language) or _with_subject(frame, clause, language)


def _with_subject(frame: Frame, clause: Clause, language: Language) -> Frame | None:
    """Give the verb of a main clause its subject."""
    tokens = frame.sentence.tokens
    found = subject_in(tokens, clause, language)
    if found is None:
        return _inherited(frame, clause, language)
    if _points_back(tokens, clause, found, language):
        frame = frame._replace(points_back=True)
    if _is_dummy(tokens[slice(*found)], language):
        return sided(frame, clause, language)._replace(is_hearsay=True, source=())
    return sided(frame._replace(source=_with_apposition(tokens, found, language)), clause, language)


def _has_worded_subject(tokens: Sequence[Token], clause: Clause, language: Language) -> bool:
    """Tell "luidt | de verklaring van Roe" from "luidt het"."""
    found = subject_in(tokens, clause, language)
    worded = either(language.documents, language.utterances)
    return found is not None and any(token.lower in worded for token in tokens[slice(*found)])


def _is_dummy(source: Sequence[Token], language: Language) -> bool:
    return len(source) == 1 and source[0].lower in language.dummies


def _points_back(tokens: Sequence[Token], clause: Clause, subject: Range, language: Language) -> bool:
    """Tell "Das teilte die Polizei mit" and "maar dat ontkent ze", whose object is the statement before."""
    before = tokens[clause.verb - 1] if clause.verb else None
    is_object = before is not None and before.lower in language.definite and before.lower in language.objects
    return is_object and subject[0] > clause.verb and clause.verb - 1 <= clause.start


def _inherited(frame: Frame, clause: Clause, language: Language) -> Frame | None:
    """Read "und fügte hinzu, …", whose subject is that of the clause before."""
    tokens = frame.sentence.tokens
    before = tokens[clause.start - 1] if clause.start else None
    opens = before is not None and (before.quoted or before.text == "," or before.lower in language.conjunctions)
    if opens and clause.start == clause.verb:
        source = subject_of_clause(tokens[: clause.start], language)
        is_named = before is not None and before.quoted is not None and frame.reporting is Reporting.CALL
        return sided(frame, clause, language)._replace(source=source, inherits=True, left=is_named)
    return None


def _subordinate(frame: Frame, clause: Clause, language: Language) -> Frame | None:
    """Read "wie die Polizei mitteilte", "nachdem er erklärt hatte, …" and "der sagte, …"."""
    tokens = frame.sentence.tokens
    opener = tokens[clause.start].lower
    end = nominal_end(tokens, clause.start + 1, min(clause.end, frame.verb), language)
    source = tokens[clause.start + 1 : end]
    if opener in language.attributing:
        if not source or _is_dummy(source, language):
            return attribution(frame, clause)._replace(is_hearsay=True)
        return attribution(frame._replace(source=source), clause)
    if opener in language.relatives:
        source = _antecedent(tokens, clause.start, language)
    if not source or _is_dummy(source, language):
        return None
    right = clause.end < sentence_end(tokens)
    return frame._replace(source=source, start=clause.start, end=clause.end, right=right, is_relative=True)


def _antecedent(tokens: Sequence[Token], relative: int, language: Language) -> Sequence[Token]:
    """Return the noun phrase before ", der …": from the article or name that opens it."""
    end = relative
    while end > 0 and not (tokens[end - 1].is_word or tokens[end - 1].text == ")"):
        end -= 1
    for start in range(max(0, end - _NEAR), end):
        if nominal_end(tokens, start, end, language) == end:
            return tokens[start:end]
    return ()


def _with_apposition(tokens: Sequence[Token], found: Range, language: Language) -> Sequence[Token]:
    """Return a subject with the apposition behind it: "Elmar Gesse, Chef des Verbands"."""
    start, end = found
    if end + 1 >= len(tokens) or tokens[end].text != ",":
        return tokens[start:end]
    stop = nominal_end(tokens, end + 1, len(tokens), language)
    is_closed = stop > end + 1 and (stop >= sentence_end(tokens) or tokens[stop].text in {",", ":"})
    first = tokens[end + 1]
    opens_other = first.text[0].isdigit() or first.lower in either(language.quantifiers, frozenset(language.pronouns))
    is_apposition = is_closed and not opens_other
    return tokens[start:stop] if is_apposition else tokens[start:end]
