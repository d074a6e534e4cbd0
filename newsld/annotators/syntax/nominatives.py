"""Subjects told by their case, in languages whose nouns decline: the phrase that begins with a nominative."""

from collections.abc import Iterator, Sequence

from newsld.annotators.syntax.clauses import BREAKS, is_adverbial, is_finite, is_quoted_name, is_strictly_finite
from newsld.annotators.syntax.sentences import Token
from newsld.model.language import Language, either

Range = tuple[int, int]

_STOPS = frozenset(".!?…")


def subject_in(
    tokens: Sequence[Token], start: int, end: int, language: Language, *, is_plural: bool = False
) -> int | None:
    """Return where the subject in `tokens[start:end]` begins, or `None`: its first nominative of the surest kind."""
    places = [i for i in _places(tokens, start, end, language) if not _follows_oblique_name(tokens, i, start, language)]
    pronoun = next((i for i in places if tokens[i].lower in language.subject_pronouns), None)
    if pronoun is not None:
        return pronoun
    several = next((i for i in places if is_plural and tokens[i].lower in language.plural_nominatives), None)
    if several is not None:
        return _with_adjectives(tokens, several, start, language)
    one = next((i for i in places if _is_one_of(tokens, i, language)), None)
    if one is not None and not any(_is_known_nominative(tokens[i], language) for i in places if i < one):
        return one
    for is_nominative in (_is_known_nominative, _is_name, _is_capital, _is_plain):
        for i in places:
            if is_nominative(tokens[i], language) and not _opens_participle(tokens, i, places, language):
                return _with_joined(tokens, i, start, language)
    return None


def _with_joined(tokens: Sequence[Token], i: int, start: int, language: Language) -> int:
    """Return where a subject begins, with the name before it that "and" joins with it: "Kos i | radna Anna Lis"."""
    if i - 1 <= start or not _joins_names(tokens, i - 1, language):
        return _with_adjectives(tokens, i, start, language)
    first = i - 1
    while first > start and tokens[first - 1].is_capitalised:
        first -= 1
    return first


def _is_one_of(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell "jeden z mieszkańców", where a number stands for whoever it counts."""
    is_count = tokens[i].lower in language.indefinites
    return is_count and i + 1 < len(tokens) and tokens[i + 1].lower in language.affiliating


def _opens_participle(tokens: Sequence[Token], i: int, places: Sequence[int], language: Language) -> bool:
    """Tell "Pytany o to | Lis odparł": a participle, a capital only as it opens its sentence."""
    if i > 0 or tokens[0].lower in language.nominatives or not tokens[0].lower.endswith(language.modifier_endings):
        return False
    return any(tokens[place].is_capitalised for place in places if place > 1)


def is_sure(tokens: Sequence[Token], start: int, end: int, language: Language) -> bool:
    """Tell whether the subject that begins at `start` is more than a word that no list has."""
    if _is_one_of(tokens, start, language):
        return True
    return any(
        _is_known_nominative(token, language) or _is_name(token, language) or _is_capital(token, language)
        for token in tokens[start:end]
    )


def clause_start(tokens: Sequence[Token], verb: int, language: Language) -> int:
    """Return where the words begin that stand before a verb in its clause."""
    start = verb
    openers = either(language.complementisers, language.subordinators, language.conjunctions)
    while start > 0:
        token = tokens[start - 1]
        if token.text in BREAKS or token.text in _STOPS or (token.quoted and not is_quoted_name(token, language)):
            break
        if token.lower in openers and not _joins_names(tokens, start - 1, language):
            break
        if is_strictly_finite(tokens, start - 1, language):
            break
        start -= 1
    return start


def _joins_names(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell the "and" of "Jan Kos i Anna Lis twierdzą": capitals on both sides, the first of them a name."""
    if tokens[i].lower not in language.additive or not 0 < i < len(tokens) - 1:
        return False
    before, behind = tokens[i - 1], tokens[i + 1]
    if behind.lower.endswith(language.adjective_endings) and behind.text.islower() and i + 2 < len(tokens):
        behind = tokens[i + 2]  # "і міська | голова"
    return before.is_capitalised and (behind.is_capitalised or behind.lower in language.roles)


def clause_end(tokens: Sequence[Token], start: int, language: Language) -> int:
    """Return where the words end that follow a verb in its clause."""
    end = start
    while end < len(tokens):
        token = tokens[end]
        if token.text in BREAKS or token.text in _STOPS or (token.quoted and not is_quoted_name(token, language)):
            break
        if token.lower in language.complementisers or is_strictly_finite(tokens, end, language):
            break
        end += 1
    return end


def governed_end(tokens: Sequence[Token], start: int, language: Language) -> int:
    """Return where a phrase ends that no comma parts from its clause: "zdaniem mera | dach przecieka"."""
    if start < len(tokens) and tokens[start].lower in language.object_pronouns:
        return start + 1
    i, has_noun = start, False
    limit = clause_end(tokens, start, language)
    holder = _holder_ahead(tokens, start, limit, language)
    if holder is not None:
        return holder
    while i < limit:
        token = tokens[i]
        if has_noun and token.lower in language.prepositions:
            if token.lower not in language.affiliating or not tokens[i + 1 : i + 2] or not tokens[i + 1].is_capitalised:
                return i
            i += 1
            while i < len(tokens) and tokens[i].is_capitalised:
                i += 1
            return i
        if has_noun and not _is_attribute(token, language):
            return i
        is_known = token.lower in either(language.groups, language.roles)
        is_name = token.is_capitalised  # "Kowalskiego", a surname declined like an adjective
        has_noun = has_noun or is_known or is_name or not token.lower.endswith(language.attribute_endings)
        i += 1
    return i


def _holder_ahead(tokens: Sequence[Token], start: int, end: int, language: Language) -> int | None:
    """Return where the name in another case ends that a phrase leads to: "zdaniem eksperta rynku Jana Kosa |"."""
    for i in range(start, end):
        token = tokens[i]
        known = language.nominatives.get(token.lower)
        if token.lower in language.prepositions or known == token.lower or is_adverbial(token, language):
            return None
        if token.is_capitalised and known is not None and known in either(language.male_names, language.female_names):
            stop = i + 1
            while stop < end and tokens[stop].is_capitalised and not _is_known_nominative(tokens[stop], language):
                stop += 1
            return stop
    return None


def _is_attribute(token: Token, language: Language) -> bool:
    """Tell a word that can follow a noun in the genitive: a name, another noun in that case, an adjective."""
    known = language.nominatives.get(token.lower)
    if known == token.lower:
        return False
    if token.is_capitalised or is_quoted_name(token, language) or known is not None:
        return True
    if token.lower in language.portfolios or token.lower in language.organisations:
        return True
    return token.lower.endswith(language.attribute_endings) and token.lower not in language.determiners


def clause_subject(tokens: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return the subject of the first clause of a sentence that has one."""
    for verb in range(len(tokens)):
        if not is_strictly_finite(tokens, verb, language):
            continue
        start, end = clause_start(tokens, verb, language), clause_end(tokens, verb + 1, language)
        for first, last in ((start, verb), (verb + 1, end)):
            subject = subject_in(tokens, first, last, language)
            if subject is not None and is_sure(tokens, subject, last, language):
                return tokens[subject:last]
    return ()


def first_subject(tokens: Sequence[Token], end: int, language: Language) -> Range | None:
    """Return the subject that a sentence opens with."""
    first = next((i for i in range(end) if tokens[i].is_word and tokens[i].lower not in language.conjunctions), end)
    stop = clause_end(tokens, first, language)
    subject = subject_in(tokens, first, min(stop, end), language)
    if subject is None:
        return None
    verb = next((i for i in range(subject + 1, min(stop, end)) if is_finite(tokens, i, language)), end)
    return subject, min(stop, end, verb)


def is_oblique(token: Token, language: Language) -> bool:
    """Tell a form that is no nominative: listed, or with an ending that no nominative has."""
    known = language.nominatives.get(token.lower)
    return known != token.lower if known else token.lower.endswith(language.oblique_endings)


def _places(tokens: Sequence[Token], start: int, end: int, language: Language) -> Iterator[int]:
    """Yield the words that can be a nominative: outside of prepositional phrases."""
    i = start
    while i < end:
        if tokens[i].lower in language.prepositions:
            i = _behind_preposition(tokens, i + 1, end, language)
            continue
        if tokens[i].is_word or is_quoted_name(tokens[i], language):
            yield i
        i += 1


def _behind_preposition(tokens: Sequence[Token], start: int, end: int, language: Language) -> int:
    """Skip the noun that a preposition governs, with its adjectives and what stands in another case behind it."""
    i = start
    while i < end and not _is_noun(tokens[i], language):
        i += 1
    i += 1
    while i < end and (is_oblique(tokens[i], language) or is_quoted_name(tokens[i], language)):
        is_subject = is_quoted_name(tokens[i], language) and tokens[i - 1].lower in language.time_nouns
        if is_adverbial(tokens[i], language) or is_subject:
            break
        i += 1
    return i


def _follows_oblique_name(tokens: Sequence[Token], i: int, start: int, language: Language) -> bool:
    """Tell a surname whose first name stands in another case: "Степана | Лиса"."""
    if i == start or not (tokens[i].is_capitalised and tokens[i - 1].is_capitalised):
        return False
    known = language.nominatives.get(tokens[i - 1].lower)
    return known is not None and known != tokens[i - 1].lower


def _is_noun(token: Token, language: Language) -> bool:
    if token.lower in language.nominatives or token.lower in language.months or token.lower in language.time_nouns:
        return True
    is_modifier = token.lower in language.determiners or token.lower.endswith(language.modifier_endings)
    return not is_modifier


def _is_known_nominative(token: Token, language: Language) -> bool:
    if token.lower in language.nominatives:
        return language.nominatives[token.lower] == token.lower
    return token.lower in language.subject_pronouns or (token.text.isupper() and token.lower in language.organisations)


def _is_name(token: Token, language: Language) -> bool:
    if is_quoted_name(token, language):
        return True
    return token.is_capitalised and _can_name(token, language) and not is_oblique(token, language)


def _is_capital(token: Token, language: Language) -> bool:
    return token.is_capitalised and _can_name(token, language) and token.lower not in language.nominatives


def _can_name(token: Token, language: Language) -> bool:
    others = either(
        language.adverbs,
        language.determiners,
        language.subordinators,
        language.conjunctions,
        language.negations,
        language.time_nouns,
        language.relatives,
    )
    return token.lower not in others and token.lower not in language.cues and not _is_other_pronoun(token, language)


def _is_other_pronoun(token: Token, language: Language) -> bool:
    return token.lower in language.object_pronouns or token.lower in language.possessives


def _is_plain(token: Token, language: Language) -> bool:
    """Tell a noun that no list has: "кондуктори"."""
    return (
        token.is_word
        and _can_name(token, language)
        and not (is_oblique(token, language) or is_adverbial(token, language) or token.text[0].isdigit())
        and token.lower not in either(language.auxiliaries, language.finite_verbs)
        and not token.lower.endswith(language.gerund_endings)
    )


def _with_adjectives(tokens: Sequence[Token], i: int, floor: int, language: Language) -> int:
    while i > floor and tokens[i - 1].is_word and tokens[i - 1].lower.endswith(language.adjective_endings):
        word = tokens[i - 1].lower
        if word in either(language.prepositions, language.adverbs, language.time_nouns) or word in language.nominatives:
            break
        i -= 1
    return i
