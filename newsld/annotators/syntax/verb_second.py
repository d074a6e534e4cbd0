"""Reporting frames where the finite verb stands second in a main clause and last in a subordinate one.

The subject of a main clause stands before its verb or right behind it ("Gestern sagte der Minister"), a verb may be in
two parts ("teilte die Polizei mit") and a participle at the end of the clause ("hat die Polizei am Montag bestätigt").
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsld.annotators.syntax.clauses import BREAKS, sentence_end
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.nominals import is_noun, nominal_end
from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.annotators.syntax.verb_second_clauses import (
    Clause,
    Range,
    clause_at,
    is_verb_final,
    subject_in,
    subject_of_clause,
)
from newsld.model.language import Cue, Form, Language, Reporting, either

_FINITE = frozenset({Form.PAST, Form.PRESENT})
_NEAR = 6  # words that open a noun phrase


def verb_second_frames(sentence: Sentence, language: Language, taken: set[int]) -> Iterator[Frame]:
    """Yield the frames of reporting verbs, left to right."""
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        if token.quoted or i in taken or (token.is_capitalised and i):
            continue
        if token.lower in language.cues or token.lower in language.phrasal_cues:
            frame = _frame(sentence, i, language)
            if frame is not None:
                yield frame


def _frame(sentence: Sentence, i: int, language: Language) -> Frame | None:
    tokens = sentence.tokens
    for clause, cue, end in _readings(tokens, i, language):
        frame = Frame(sentence, cue.reporting, _text(tokens, clause, i, end), cue.lemma, i, clause.verb, end)
        frame = replace(frame, is_negated=_is_negated(tokens, clause, i, cue, language))
        found = _sourced(frame, clause, language)
        if found is not None:
            return found
    return None


def _text(tokens: Sequence[Token], clause: Clause, i: int, end: int) -> str:
    """Return the words of the verb: auxiliary, verb, particle."""
    parts = dict.fromkeys((clause.verb, i, end - 1))
    return " ".join(tokens[part].text for part in sorted(parts))


def _is_negated(tokens: Sequence[Token], clause: Clause, i: int, cue: Cue, language: Language) -> bool:
    del cue
    return any(
        token.lower in language.negations for token in tokens[clause.start : clause.end] if token is not tokens[i]
    )


def _readings(tokens: Sequence[Token], i: int, language: Language) -> Iterator[tuple[Clause, Cue, int]]:
    """Yield what verb token `i` can be: its clause, its cue and where the words of the verb end."""
    lower = tokens[i].lower
    clause = clause_at(tokens, i, language)
    for phrasal in language.phrasal_cues.get(lower, ()):
        place = _particle(tokens, clause, i, phrasal.particle, language)
        if place is not None:
            yield from _inflected(tokens, i, clause, phrasal.cue, place, language)
    cue = language.cues.get(lower)
    if cue is not None:
        yield from _inflected(tokens, i, clause, cue, i + 1, language)


def _inflected(
    tokens: Sequence[Token], i: int, clause: Clause, cue: Cue, end: int, language: Language
) -> Iterator[tuple[Clause, Cue, int]]:
    auxiliary = (
        _auxiliary(tokens, clause, i, end, language) if cue.forms & {Form.PARTICIPLE, Form.BASE, Form.PRESENT} else None
    )
    if auxiliary is not None and Form.PARTICIPLE in cue.forms:
        yield replace(clause, verb=auxiliary), cue, max(end, i + 1)
    elif cue.forms & _FINITE and auxiliary is None:
        yield clause, cue, end


def _particle(
    tokens: Sequence[Token], clause: Clause, i: int, words: tuple[str, ...], language: Language
) -> int | None:
    """Return where the verb's words end if the particle stands last in the clause, or right before its last verb."""
    size = len(words)
    lowers = [token.lower for token in tokens[clause.start : clause.end]]
    before = i - clause.start
    if lowers[max(0, before - size) : before] == list(words):
        return i + 1
    for k in range(len(lowers) - size, before, -1):
        if tuple(lowers[k : k + size]) == words and _is_free(tokens, clause.start + k + size, clause.end, language):
            return clause.start + k + size
    if clause.end + size < len(tokens) and tokens[clause.end].quoted:  # "wies das als „haltlos“ zurück"
        behind = tuple(token.lower for token in tokens[clause.end + 1 : clause.end + 1 + size])
        if behind == words and not tokens[clause.end + 1 + size].is_word:
            return i + 1
    rest = lowers[before + 1 :]  # "weist darauf … hin"
    is_parted = size > 1 and rest[-1:] == [words[-1]] and all(word in rest for word in words)
    return clause.end if is_parted else None


def _is_free(tokens: Sequence[Token], end: int, clause_end: int, language: Language) -> bool:
    """Tell a particle from a preposition: it stands at the end of its clause, or before "und" or "am Montag"."""
    return end >= clause_end or not (tokens[end].is_capitalised or tokens[end].lower in language.articles)


def _auxiliary(tokens: Sequence[Token], clause: Clause, i: int, end: int, language: Language) -> int | None:
    """Return the auxiliary of the participle or infinitive at token `i`, which ends its clause."""
    helpers = either(language.perfect_verbs, language.passive_verbs, language.modal_verbs)
    following = tokens[end] if end < clause.end else None
    if following is not None and following.lower in helpers:
        return end
    if following is not None and following.lower not in language.conjunctions:
        return None
    return next((k for k in range(clause.start, i) if tokens[k].lower in helpers), None)


def _sourced(frame: Frame, clause: Clause, language: Language) -> Frame | None:
    """Give a frame its source and the sides of its content; `None` where the verb reports nothing."""
    tokens = frame.sentence.tokens
    verb = tokens[clause.verb].lower
    if clause.verb != frame.verb and verb in language.modal_verbs:
        return None
    if clause.verb != frame.verb and verb in language.passive_verbs:
        return _passive(frame, clause, language)
    if frame.lemma in language.emerging_verbs:
        return _emerging(frame, clause, language)
    if verb in language.impersonal:
        return _impersonal(frame, clause, language)
    if is_verb_final(tokens, clause, language):
        return _subordinate(frame, clause, language)
    found = subject_in(tokens, clause, language)
    if found is None:
        return _inherited(frame, clause, language)
    if _points_back(tokens, clause, found, language):
        frame = replace(frame, points_back=True)
    if found[1] - found[0] == 1 and tokens[found[0]].lower in language.dummies:
        return replace(_sided(frame, clause, language), is_hearsay=True, source=())
    return _sided(replace(frame, source=_with_apposition(tokens, found, language)), clause, language)


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
        return replace(_sided(frame, clause, language), source=source, inherits=True, left=is_named)
    return None


def _passive(frame: Frame, clause: Clause, language: Language) -> Frame | None:
    """Read "wurde mitgeteilt, dass …" and "wird von Kritikern bezweifelt, dass …"."""
    tokens = frame.sentence.tokens
    if frame.lemma in language.citing_verbs:  # "wird mit den Worten zitiert", "wie Roth zitiert wird"
        return _cited(frame, clause, language)
    agent = next((i for i in range(clause.start, clause.end) if tokens[i].lower in language.agents), None)
    sided = _sided(frame, clause, language)
    if agent is not None and (end := nominal_end(tokens, agent + 1, clause.end, language)) > agent + 1:
        return replace(sided, source=tokens[agent + 1 : end])
    return replace(sided, is_hearsay=True)


def _cited(frame: Frame, clause: Clause, language: Language) -> Frame | None:
    tokens = frame.sentence.tokens
    if is_verb_final(tokens, clause, language):
        end = nominal_end(tokens, clause.start + 1, clause.end, language)
        return _attribution(replace(frame, source=tokens[clause.start + 1 : end]), clause)
    found = subject_in(tokens, clause, language)
    return replace(_sided(frame, clause, language), source=tokens[slice(*found)]) if found else None


def _emerging(frame: Frame, clause: Clause, language: Language) -> Frame | None:
    """Read "Uit onderzoek blijkt dat …" and "Aus dem Bericht geht hervor, dass …"."""
    tokens = frame.sentence.tokens
    inside = range(clause.start, clause.end)
    first = next((i + 1 for i in inside if tokens[i].lower in language.prepositions), clause.end)
    end = nominal_end(tokens, first, clause.end, language)
    if end == first:
        return None
    sourced = replace(frame, source=tokens[first:end])
    is_put_in = tokens[clause.start].lower in language.attributing  # "wie aus dem Bericht hervorgeht"
    return _attribution(sourced, clause) if is_put_in else _sided(sourced, clause, language)


def _impersonal(frame: Frame, clause: Clause, language: Language) -> Frame | None:
    """Read "heißt es in einer Mitteilung der Polizei", "es heißt, …" and "wie es heißt"."""
    tokens = frame.sentence.tokens
    around = [tokens[i].lower for i in (clause.verb - 1, clause.verb + 1) if 0 <= i < len(tokens)]
    if not language.dummies & set(around):
        return None
    sided = _sided(frame, clause, language)
    preposition = next(
        (i for i in range(clause.verb + 1, clause.end) if tokens[i].lower in language.prepositions), None
    )
    preposition = (
        clause.start if preposition is None and tokens[clause.start].lower in language.prepositions else preposition
    )
    if preposition is None:
        return replace(sided, is_hearsay=True)
    end = nominal_end(tokens, preposition + 1, clause.end, language)
    source = tokens[preposition + 1 : end]
    nouns = [token for token in source if is_noun(token)]
    if len(nouns) == 1 and nouns[0].lower in language.documents:
        return replace(sided, inherits=True)  # "heißt es im Bericht": of the source before it
    return replace(sided, source=source) if source else replace(sided, is_hearsay=True)


def _subordinate(frame: Frame, clause: Clause, language: Language) -> Frame | None:
    """Read "wie die Polizei mitteilte", "nachdem er erklärt hatte, …" and "der sagte, …"."""
    tokens = frame.sentence.tokens
    opener = tokens[clause.start].lower
    end = nominal_end(tokens, clause.start + 1, min(clause.end, frame.verb), language)
    source = tokens[clause.start + 1 : end]
    if opener in language.attributing:
        if not source or source[0].lower in language.dummies:
            return replace(_attribution(frame, clause), is_hearsay=True)
        return _attribution(replace(frame, source=source), clause)
    if opener in language.relatives:
        source = _antecedent(tokens, clause.start, language)
    if not source or source[0].lower in language.dummies:
        return None
    right = clause.end < sentence_end(tokens)
    return replace(frame, source=source, start=clause.start, end=clause.end, right=right, is_relative=True)


def _attribution(frame: Frame, clause: Clause) -> Frame:
    """Put ", wie die Polizei mitteilte," between, behind or before its content."""
    tokens = frame.sentence.tokens
    left = any(token.is_word or token.quoted for token in tokens[: clause.start])
    right = clause.end < sentence_end(tokens)
    return replace(
        frame, start=clause.start, end=clause.end, left=left, right=right, resumes=clause.end, is_phrase=True
    )


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
    is_apposition = is_closed and tokens[end + 1].lower not in language.pronouns
    return tokens[start:stop] if is_apposition else tokens[start:end]


def _sided(frame: Frame, clause: Clause, language: Language) -> Frame:
    """Tell on which sides of a main clause with a cue its content stands."""
    tokens = frame.sentence.tokens
    limit = sentence_end(tokens)
    first = clause.verb
    end = _behind_apposition(tokens, frame, clause.end)
    if clause.start < clause.verb:
        is_parenthetic = tokens[clause.start].lower in language.parenthetic and clause.start > 0
        return replace(frame, start=clause.start, end=end, left=is_parenthetic, right=end < limit, resumes=end)
    before = tokens[first - 1] if first else None
    is_behind = before is not None and (before.quoted is not None or before.text in {",", "–", "—"})
    if not is_behind:
        return replace(frame, start=first, end=end, right=end < limit)
    is_parted = bool(frame.source) and frame.source[0].start < tokens[first].start
    if is_parted:
        return replace(frame, end=end, right=end < limit)
    left = not _opens_with_condition(tokens, first, language)
    return replace(frame, start=first, end=end, left=left, right=end < limit, resumes=end)


def _opens_with_condition(tokens: Sequence[Token], verb: int, language: Language) -> bool:
    """Tell "Wie es heißt, | rechnet die Stadt …", whose main clause begins with its verb."""
    opens = either(language.attributing, language.subordinators)
    first = tokens[0].lower
    is_one_clause = tokens[verb - 1].text == "," and not any(
        token.text in BREAKS or token.quoted for token in tokens[: verb - 1]
    )
    return is_one_clause and first in opens and first not in either(language.relatives, language.complementisers)


def _behind_apposition(tokens: Sequence[Token], frame: Frame, end: int) -> int:
    """Return the end of the attribution behind appositions and relative clauses of its source."""
    limit = sentence_end(tokens)
    if end >= limit or tokens[end].text != "," or not frame.source:
        return end
    if frame.source[-1].start > tokens[end].start:
        end = next(i for i in range(end, len(tokens)) if tokens[i] is frame.source[-1]) + 1
    return end
