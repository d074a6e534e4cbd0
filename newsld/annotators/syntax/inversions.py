"""Incises without dashes: an attribution put into speech behind a comma or mark, its subject behind the verb.

"« C'est faux, tranche la juge. Relisez »", "– Et après ? demande-t-elle."
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from newsld.annotators.syntax.joined_words import parts
from newsld.model.language import Form, Language, Reporting, either

_WORD = re.compile(r"\w[\w'’-]*")
_STOP = re.compile(r"[,.;:!?…](?=\s|$)")
_LEAD = 6  # words from the comma to the verb and what follows: "s'est-elle encore étonnée"
_BETWEEN = 8  # words from the verb to its subject
_LONGEST = 300  # code points
_VOICES = frozenset({Reporting.SAY, Reporting.STATE, Reporting.UTTER, Reporting.URGE})
_FINITE = frozenset({Form.PRESENT, Form.PAST})


def inversions(text: str, start: int, end: int, language: Language) -> Iterator[tuple[int, int]]:
    """Yield the incises in `text[start:end]`, each from behind its comma to behind its last mark."""
    position = start
    while gap := _gap(language.incise_marks).search(text, position, end):
        position = gap.end()
        opened = _verb_end(text, gap.end(), end, language)
        if opened is not None:
            verb_end, is_pronoun = opened
            position = _end(text, verb_end, end, language, is_pronoun=is_pronoun)
            yield gap.start(), position


@cache
def _gap(marks: str) -> re.Pattern[str]:
    return re.compile(rf"(?<=[{re.escape(marks)}])\s+(?=\w)")


def _verb_end(text: str, start: int, end: int, language: Language) -> tuple[int, bool] | None:
    """Return where the verb of an incise at `start` ends, and whether its subject is a pronoun hung on it."""
    leading = either(language.clitics, language.auxiliaries, language.causatives, language.negations, language.adverbs)
    verb, is_pronoun, is_compound = None, False, False
    for found in islice(_WORD.finditer(text, start, min(end, start + 80)), _LEAD):
        word = found[0].lower().replace("’", "'")
        for part in parts(word, language):
            lower = word[part.start : part.end]
            cue = language.cues.get(lower)
            if part.is_enclitic and (verb or is_compound):
                is_pronoun = True
                if verb:
                    return verb, True
            elif verb:
                is_followed = is_pronoun or _has_subject(text, verb, end, language)
                return (verb, is_pronoun) if is_followed else None
            elif cue and cue.reporting in _VOICES and (cue.forms & _FINITE or is_compound):
                verb = found.start() + part.end
            elif lower not in leading or not found[0][0].islower():
                return None
            is_compound = is_compound or lower in either(language.auxiliaries, language.causatives)
    return (verb, True) if verb and is_pronoun else None


def _has_subject(text: str, start: int, end: int, language: Language) -> bool:
    """Tell whether a subject follows a verb, when and to whom it was said between: "dimanche à l'AFP | un habitant"."""
    is_governed = False
    for found in islice(_WORD.finditer(text, start, end), _BETWEEN):
        word = found[0].lower().replace("’", "'")
        *leaning, last = [word[part.start : part.end] for part in parts(word, language)]
        if is_governed:
            is_outlet = last in either(language.outlets, language.outlet_nouns)
            if not (is_outlet or last in language.determiners):
                return False
            is_governed = not is_outlet
        elif last in language.addressing:
            is_governed = True
        elif not (last in either(language.adverbs, language.time_nouns) or last in language.weekdays):
            opening = leaning[0] if leaning else last
            return found[0][0].isupper() or opening in language.determiners or opening in language.titles
    return False


def _end(text: str, start: int, end: int, language: Language, *, is_pronoun: bool) -> int:
    """Return where an incise ends: at its first mark, appositions to a noun apart."""
    stops = list(_STOP.finditer(text, start, min(end, start + _LONGEST)))
    for i, stop in enumerate(stops):
        last = _WORD.findall(text, max(start, stop.start() - 15), stop.start())[-1:]
        if stop[0] == "." and last and last[0].lower() in language.titles:
            continue
        following = stops[i + 1].start() if i + 1 < len(stops) else end
        if is_pronoun or stop[0] != "," or _resumes(text[stop.end() : following], language):
            return stop.end()
    return end


def _resumes(segment: str, language: Language) -> bool:
    """Tell speech that goes on behind a comma from an apposition: it has a verb or speaks of somebody."""
    words = [word.replace("’", "'") for word in _WORD.findall(segment)]
    if not words or words[0].lower() in language.relatives:
        return False
    lowers = {word[part.start : part.end].lower() for word in words for part in parts(word.lower(), language)}
    telling = either(language.finite_verbs, language.conjunctions, language.negations)
    has_verb = any(word.islower() and word.endswith(language.finite_endings) for word in words)  # "…, | restera fermé"
    return has_verb or not lowers.isdisjoint(telling) or not lowers.isdisjoint(language.pronouns)
