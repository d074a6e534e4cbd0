"""Whose words a verb tells, in languages whose subjects are told by their case."""

import re
from collections.abc import Sequence

from newsld.annotators.syntax.clauses import BREAKS, is_quoted_name
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.nominatives import Range, clause_start, is_sure, subject_in
from newsld.annotators.syntax.sentences import Token
from newsld.model.language import Cue, Form, Language, either

_LONGEST_TRAIN = 25  # words of a subject parted from its verb by commas
_DASHES = frozenset({"—", "–", "-"})


def own_subject(frame: Frame, cue: Cue, start: int, end: int, language: Language) -> Range | None:
    """Return the subject before or behind the verb in its clause, else before the commas that part it from its verb."""
    tokens = frame.sentence.tokens
    ranges = ((start, frame.start), (frame.end, end))
    guesses: list[Range] = []
    is_plural = bool(re.search(language.plural_verbs, tokens[frame.verb].lower))
    for first, last in ranges:
        subject = subject_in(tokens, first, last, language, is_plural=is_plural)
        if subject is None:
            continue
        is_thing = first == start and tokens[subject].lower in language.documents  # "«…», – так рішення пояснив мер"
        if is_sure(tokens, subject, last, language) and not (is_thing and is_after_quotation(tokens, start, language)):
            return subject, last
        guesses.append((subject, last))
    is_singular = bool(cue.forms & {Form.PAST_MALE, Form.PAST_FEMALE})
    for first, last in ranges if not is_singular else ():
        body = staff(tokens, first, last, language)
        if body is not None:
            return body
    return _before_commas(tokens, start, language) or next(iter(guesses), None)


def staff(tokens: Sequence[Token], start: int, end: int, language: Language) -> Range | None:
    """Return the organisation of "у поліції повідомили", whose staff speaks."""
    for i in range(start, end - 1):
        if tokens[i].lower not in language.source_prepositions:
            continue
        following = tokens[i + 1 : end]
        stop = next((k for k, t in enumerate(following) if k and t.lower in language.prepositions), len(following))
        phrase = following[:stop]
        is_body = any(t.lower in language.organisations or is_quoted_name(t, language) for t in phrase)
        if is_body or (phrase[0].is_capitalised and phrase[0].lower not in language.cities):
            aside = either(language.adverbs, frozenset(language.object_pronouns))
            while stop > 1 and following[stop - 1].lower in aside:
                stop -= 1
            return i + 1, i + 1 + stop
    return None


def _before_commas(tokens: Sequence[Token], start: int, language: Language) -> Range | None:
    """Return the subject of "Ганна Лис, директорка школи, | заявила"."""
    if start < 2 or tokens[start - 1].text not in {",", "—", "–", ")"}:  # noqa: PLR2004 a word and a comma
        return None
    first = clause_start(tokens, start - 1, language)
    openers = either(language.relatives, language.subordinators)
    while first > 1 and start - first < _LONGEST_TRAIN:
        if tokens[first - 1].text not in {",", "(", ")"} and tokens[first - 1].lower not in openers:
            break
        first = clause_start(tokens, first - 1, language)
    if first and tokens[first - 1].quoted:
        return None
    if all(token.quoted or token.text in BREAKS for token in tokens[first : start - 1]):
        return None  # "«Гірник переміг», – сказав тренер" is speech, whatever a name in marks looks like
    subject = subject_in(tokens, first, start - 1, language)
    return (subject, start - 1) if subject is not None else None


def document_of(tokens: Sequence[Token], start: int, end: int, language: Language) -> Range | None:
    """Return what "у звіті поліції" or "у ньому" names."""
    for i in range(start, end - 1):
        if tokens[i].lower in language.prepositions and (tokens[i + 1].is_word or tokens[i + 1].quoted):
            return i + 1, end
    return None


def is_after_quotation(tokens: Sequence[Token], start: int, language: Language) -> bool:
    """Tell whether nothing but marks parts a clause from the quotation before it."""
    i = start - 1
    while i >= 0 and tokens[i].text in BREAKS and tokens[i].text != ":":
        i -= 1
    if not 0 <= i < start - 1 or tokens[i].quoted is None:
        return False
    return not is_quoted_name(tokens[i], language) or any(token.text in _DASHES for token in tokens[i + 1 : start])
