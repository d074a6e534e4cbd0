"""Verbs whose source is no subject: an agent, a document it comes out of, or where it is said."""

from collections.abc import Sequence

from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.nominals import is_noun, nominal_end
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.verb_second_clauses import Clause, is_verb_final
from newsld.annotators.syntax.verb_second_sides import attribution, sided
from newsld.annotators.syntax.verb_second_subjects import subject_in
from newsld.model.language import Language, Reporting, either

_HEAD = 4  # words from a preposition to the noun that it governs


def passive(frame: Frame, clause: Clause, language: Language) -> Frame | None:
    """Read "wurde mitgeteilt, dass …" and "wird von Kritikern bezweifelt, dass …"."""
    tokens = frame.sentence.tokens
    if frame.lemma in language.citing_verbs:  # "wird mit den Worten zitiert", "wie Roth zitiert wird"
        return _cited(frame, clause, language)
    agent = next((i for i in range(clause.start, clause.end) if tokens[i].lower in language.agents), None)
    placed = sided(frame, clause, language)
    if agent is not None and (end := nominal_end(tokens, agent + 1, clause.end, language)) > agent + 1:
        return placed._replace(source=tokens[agent + 1 : end])
    return placed._replace(is_hearsay=True)


def _cited(frame: Frame, clause: Clause, language: Language) -> Frame | None:
    tokens = frame.sentence.tokens
    if is_verb_final(tokens, clause, language):
        end = nominal_end(tokens, clause.start + 1, clause.end, language)
        return attribution(frame._replace(source=tokens[clause.start + 1 : end]), clause)
    found = subject_in(tokens, clause, language)
    return sided(frame, clause, language)._replace(source=tokens[slice(*found)]) if found else None


def emerging(frame: Frame, clause: Clause, language: Language) -> Frame | None:
    """Read "Uit onderzoek blijkt dat …" and "Aus dem Bericht geht hervor, dass …"."""
    tokens = frame.sentence.tokens
    inside = range(clause.start, clause.end)
    first = next((i + 1 for i in inside if tokens[i].lower in language.prepositions), clause.end)
    end = nominal_end(tokens, first, clause.end, language)
    if end == first:
        return None
    sourced = frame._replace(source=tokens[first:end])
    is_put_in = tokens[clause.start].lower in language.attributing  # "wie aus dem Bericht hervorgeht"
    first_word = tokens[clause.start].lower
    if clause.verb == clause.start + 1 and first_word in language.definite and first_word in language.objects:
        return sourced._replace(points_back=True)  # "Dat blijkt uit onderzoek"
    return attribution(sourced, clause) if is_put_in else sided(sourced, clause, language)


def written(frame: Frame, clause: Clause, language: Language) -> Frame | None:
    """Read "staat in een verklaring van de bond" and "Im Gesetz steht, dass …", where a document speaks."""
    tokens = frame.sentence.tokens
    for i in range(clause.start, clause.end) if frame.lemma in language.document_verbs else ():
        if tokens[i].lower in language.prepositions:
            end = nominal_end(tokens, i + 1, clause.end, language)
            if any(token.lower in language.documents for token in tokens[i + 1 : min(end, i + _HEAD)]):
                source = tokens[i + 1 : end]
                return sided(frame._replace(reporting=Reporting.SAY, source=source), clause, language)
    return None


def _says_where(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell "aus Regierungskreisen" from "am Abend"."""
    times = either(language.time_nouns, frozenset(language.weekdays), frozenset(language.months))
    following = tokens[i + 1 : i + 3]
    return tokens[i].lower in language.prepositions and not any(token.lower in times for token in following)


def impersonal(frame: Frame, clause: Clause, language: Language) -> Frame | None:
    """Read "heißt es in einer Mitteilung der Polizei", "es heißt, …" and "wie es heißt"."""
    tokens = frame.sentence.tokens
    around = {token.lower for token in tokens[clause.start : clause.verb + 2]}
    if not language.dummies & around:
        return None
    placed = sided(frame, clause, language)
    behind = range(clause.verb + 1, clause.end)
    preposition = next((i for i in (*behind, clause.start) if _says_where(tokens, i, language)), None)
    if preposition is None:
        return placed._replace(is_hearsay=True)
    end = nominal_end(tokens, preposition + 1, clause.end, language)
    source = tokens[preposition + 1 : end]
    nouns = [token for token in source if is_noun(token)]
    if len(nouns) == 1 and nouns[0].lower in language.documents:
        return placed._replace(inherits=True)  # "heißt es im Bericht": of the source before it
    return placed._replace(source=source) if source else placed._replace(is_hearsay=True)
