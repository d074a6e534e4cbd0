"""Clauses whose finite verb stands second, or last in a subordinate one: their ends, and where their subject stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsld.annotators.syntax.clauses import BREAKS, has_finite, is_adverbial, is_strictly_finite, sentence_end
from newsld.annotators.syntax.nominals import is_noun, is_quoted_name, nominal_end
from newsld.annotators.syntax.sentences import Token
from newsld.model.language import Form, Language, either

Range = tuple[int, int]
_APPOSITION = 12  # words; no apposition is longer
_SHORTEST = 4  # words before a participle that an apposition parts from its clause
_REACH = 30  # tokens; the parts of no verb stand further from each other


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: tokens `start:end` between marks of punctuation, `verb` its finite verb."""

    start: int
    end: int
    verb: int


def subject_of_clause(tokens: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return the subject of a sentence's first main clause, or nothing."""
    for i in range(len(tokens)):
        if is_strictly_finite(tokens, i, language) or (i and _looks_finite(tokens, i, language)):
            clause = clause_at(tokens, i, language)
            if not is_verb_final(tokens, clause, language):
                found = subject_in(tokens, clause, language)
                return tokens[slice(*found)] if found else ()
    end = nominal_end(tokens, 0, sentence_end(tokens), language)
    return tokens[:end]


def _looks_finite(tokens: Sequence[Token], i: int, language: Language) -> bool:
    token = tokens[i]
    return (
        token.text.islower()
        and token.lower.endswith(language.finite_endings)
        and token.lower not in either(language.no_finite, language.adverbs, language.prepositions)
        and (is_noun(tokens[i - 1]) or tokens[i - 1].lower in language.pronouns or tokens[i - 1].text in {",", ")"})
    )


def clause_at(tokens: Sequence[Token], i: int, language: Language) -> Clause:
    """Return the clause that verb token `i` stands in."""
    start = _before_apposition(tokens, i, language)
    while start > 0 and not _parts_clauses(tokens, start - 1, i, language):
        start -= 1
    end = i + 1
    while end < len(tokens) and not _ends_clause(tokens, end, language):
        end += 1
    return Clause(start, _behind_parted_particle(tokens, end, language), i)


def _before_apposition(tokens: Sequence[Token], i: int, language: Language) -> int:
    """Return the comma of the apposition that parts a participle from its clause: "hat der Chef, Uwe Rau, | gesagt"."""
    cue = language.cues.get(tokens[i].lower)
    if i < _SHORTEST or tokens[i - 1].text != "," or cue is None or Form.PARTICIPLE not in cue.forms:
        return i
    comma = next((k for k in range(i - 2, max(i - _APPOSITION, 0), -1) if tokens[k].text == ","), 0)
    return comma if comma and nominal_end(tokens, comma + 1, i, language) == i - 1 else i


def _behind_parted_particle(tokens: Sequence[Token], comma: int, language: Language) -> int:
    """Return where a clause ends whose last word an apposition parts from it: "gab der Chef, Uwe Rau, | bekannt"."""
    if comma + 2 >= len(tokens) or tokens[comma].text != ",":
        return comma
    close = nominal_end(tokens, comma + 1, len(tokens), language)
    if (
        close == comma + 1
        or close + 1 >= len(tokens)
        or tokens[close].text != ","
        or not tokens[close + 1].text.islower()
    ):
        return comma
    end = close + 2
    is_last = end >= len(tokens) or _ends_clause(tokens, end, language)
    return end if is_last and tokens[close + 1].lower not in language.finite_verbs else comma


def _parts_clauses(tokens: Sequence[Token], i: int, verb: int, language: Language) -> bool:
    token = tokens[i]
    if token.quoted is not None:
        return not is_quoted_name(tokens, i, language)
    if token.text in {"(", ")"}:
        return False
    if token.text in BREAKS or token.text in ".!?…" or token.text in language.complementisers:
        return True
    if token.lower not in language.conjunctions or i + 1 >= verb:
        return token.lower in language.conjunctions and i + 1 == verb
    return any(is_strictly_finite(tokens, k, language) for k in range(max(0, i - _REACH), i))


def _ends_clause(tokens: Sequence[Token], i: int, language: Language) -> bool:
    token = tokens[i]
    if token.quoted is not None:
        return not is_quoted_name(tokens, i, language)
    if (token.text in BREAKS and token.text not in {"(", ")"}) or token.text in ".!?…":
        return True
    return token.lower in language.complementisers


def is_verb_final(tokens: Sequence[Token], clause: Clause, language: Language) -> bool:
    """Tell whether a clause is a subordinate one: its first word opens such, its verb stands last."""
    if clause.start == clause.verb:
        return False
    first = tokens[clause.start]
    rest = tokens[clause.verb + 1 : clause.end]
    helpers = either(language.perfect_verbs, language.passive_verbs, language.modal_verbs)
    is_last = not rest or rest[0].lower in language.conjunctions or all(token.lower in helpers for token in rest)
    if first.lower in language.subordinators and first.lower not in language.relatives:
        return is_last or first.lower in language.attributing
    if clause.start and tokens[clause.start - 1].lower in language.complementisers:
        return True
    if first.lower not in language.relatives or clause.start == 0 or tokens[clause.start - 1].text != ",":
        return False
    return is_last and nominal_end(tokens, clause.start, clause.end, language) < clause.verb


def subject_in(tokens: Sequence[Token], clause: Clause, language: Language) -> Range | None:
    """Return the subject of a main clause: what stands before the verb, unless that cannot be it."""
    start = clause.start
    while start < clause.verb and (
        tokens[start].lower in language.conjunctions
        or (is_adverbial(tokens[start], language) and tokens[start].lower not in language.determiners)
        or not (tokens[start].is_word or tokens[start].quoted)
    ):
        start += 1
    before = tokens[start : clause.verb]
    if before and _can_be_subject(before, language):
        return start, clause.verb
    behind = _subject_behind(tokens, clause, language)
    if not before and clause.start and tokens[clause.start - 1].text in {",", "–", "—"}:
        first = _parted_subject(tokens, clause.start - 1, language)
        if first is not None and (behind is None or not _is_clause_before(tokens, clause.start - 1, language)):
            return first
    return behind


def _can_be_subject(phrase: Sequence[Token], language: Language) -> bool:
    first, last = phrase[0], phrase[-1]
    if not language.capitalised_nouns and _is_particle_name(phrase, language):
        return True
    if first.lower in either(language.prepositions, language.oblique, language.subordinators):
        return False
    if len(phrase) == 1 and first.lower in language.objects:
        return False
    noun = next((token for token in phrase if is_noun(token) and token.lower not in language.determiners), last)
    if noun.lower in language.time_nouns and noun is not phrase[0]:
        return False
    if first.lower.endswith(language.manner_endings) and first.is_capitalised:
        return False  # "Unmissverständlich sagte das Gericht"
    if last.lower in language.time_nouns or last.lower in language.months or last.lower in language.weekdays:
        return False
    if first.lower in language.pronouns and len(phrase) == 1:
        return True
    return any(is_noun(token) for token in phrase) if language.capitalised_nouns else first.is_word


def _is_particle_name(phrase: Sequence[Token], language: Language) -> bool:
    """Tell "Van der Schoot" from "Van de raad"."""
    first = phrase[0].lower
    is_particle = first in language.name_particles and first not in language.articles
    is_name = is_particle and phrase[-1].is_capitalised and len(phrase) > 1
    nouns = either(language.organisations, language.groups, language.roles)
    return is_name and all(
        token.lower in language.name_particles or (token.is_capitalised and token.lower not in nouns)
        for token in phrase
    )


def _subject_behind(tokens: Sequence[Token], clause: Clause, language: Language) -> Range | None:
    i = clause.verb + 1
    while i < clause.end:
        past = _behind_adjunct(tokens, i, clause.end, language)
        if past == i:
            break
        i = past
    if i >= clause.end or not _opens_subject(tokens[i], language):
        return None
    end = nominal_end(tokens, i, clause.end, language)
    return (i, end) if end > i else None


def _opens_subject(token: Token, language: Language) -> bool:
    """Tell what a subject can begin with: where nouns have no capital, not just any word."""
    if language.capitalised_nouns or token.is_capitalised or token.lower in language.pronouns:
        return True
    bare = either(language.roles, language.groups, language.organisations)
    return token.lower in language.determiners or token.lower in bare or not token.is_word


def _behind_adjunct(tokens: Sequence[Token], i: int, limit: int, language: Language) -> int:
    """Return where what stands between a verb and its subject ends: "am Montag", "dem Sender", "ihm"; else `i`."""
    token = tokens[i]
    if token.lower in language.prepositions:
        return max(nominal_end(tokens, i + 1, limit, language), i + 1)
    if token.lower in language.oblique and token.lower not in language.pronouns:
        return max(nominal_end(tokens, i, limit, language), i + 1)
    is_adverb = is_adverbial(token, language) and not is_noun(token)
    is_object = token.lower in language.objects or token.lower in language.object_pronouns
    return i + 1 if is_adverb or is_object or token.lower in language.weekdays else i


def _parted_subject(tokens: Sequence[Token], comma: int, language: Language) -> Range | None:
    """Return the subject of "X, der Chef von Y, sagte": the noun phrase that the clause begins with."""
    start = opened = _dash_before(tokens, comma)
    while start > 0 and tokens[start - 1].text not in {";", ":", ".", "–", "—"} and not tokens[start - 1].quoted:
        start -= 1
    while start < comma and (tokens[start].lower in language.conjunctions or is_adverbial(tokens[start], language)):
        start += 1
    first = next((i for i in range(start, opened + 1) if tokens[i].text == ","), opened)
    part = tokens[start:first]
    if not part or first == comma or not _can_be_subject(part, language) or has_finite(tokens, start, first, language):
        return None
    return start, comma


def _dash_before(tokens: Sequence[Token], mark: int) -> int:
    """Return the dash that the dash at token `mark` closes, or any other mark itself."""
    if tokens[mark].text == ",":
        return mark
    return next((i for i in range(mark - 1, 0, -1) if tokens[i].text == tokens[mark].text), mark)


def _is_clause_before(tokens: Sequence[Token], comma: int, language: Language) -> bool:
    start = comma
    while start > 0 and tokens[start - 1].text not in {";", ":", "."} and not tokens[start - 1].quoted:
        start -= 1
    first = next((i for i in range(start, comma + 1) if tokens[i].text == ","), comma)
    return has_finite(tokens, start, first, language)
