"""Verbs whose words stand apart in their clause: auxiliary and participle, verb and particle."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.verb_second_clauses import Clause, clause_at, open_infinitive
from newsld.model.language import Cue, Form, Language, either

_FINITE = frozenset({Form.PAST, Form.PRESENT})


def readings(tokens: Sequence[Token], i: int, language: Language) -> Iterator[tuple[Clause, Cue, int]]:
    """Yield what verb token `i` can be: its clause, its cue and where the words of the verb end."""
    lower = tokens[i].lower
    clause = clause_at(tokens, i, language)
    for phrasal in language.phrasal_cues.get(lower, ()):
        place = _particle(tokens, clause, i, phrasal.particle, language)
        if place is not None:
            particle = place - len(phrasal.particle) if place > i + 1 else 0
            yield from _inflected(tokens, i, replace(clause, particle=particle), phrasal.cue, place, language)
    cue = language.cues.get(lower)
    if cue is not None:
        yield from _inflected(tokens, i, clause, cue, i + 1, language)


def _inflected(
    tokens: Sequence[Token], i: int, clause: Clause, cue: Cue, end: int, language: Language
) -> Iterator[tuple[Clause, Cue, int]]:
    is_infinitive = cue.lemma.endswith(tokens[i].lower)
    can_be_helped = is_infinitive or cue.forms & {Form.PARTICIPLE, Form.BASE}
    auxiliary = _auxiliary(tokens, clause, i, end, language) if can_be_helped else None
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
        if tuple(lowers[k : k + size]) != words:
            continue
        end = clause.start + k + size
        leads_to_infinitive = k == before + 1 and open_infinitive(tokens, end, clause.end, language) is not None
        if leads_to_infinitive or _is_free(tokens, end, clause.end, language):
            return end
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
    goes_on = either(language.conjunctions, language.prepositions)  # "hat … gesagt | im Stadtrat"
    if following is not None and following.lower not in goes_on:
        return None
    return next((k for k in range(clause.start, i) if tokens[k].lower in helpers), None)
