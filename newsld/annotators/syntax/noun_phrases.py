"""Noun phrases that can be a source: whom they name, or how they word one without a name."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from newsld.annotators.syntax.clauses import is_adverbial, is_participle, is_quoted_name
from newsld.annotators.syntax.declined import full_name
from newsld.annotators.syntax.name_particles import is_inside_name, opens_with_particle
from newsld.annotators.syntax.names import is_role_word, names_organisation, states_role
from newsld.annotators.syntax.phrase_segments import BREAKS
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.single_sources import describe_one
from newsld.model.annotation import Mention
from newsld.model.language import Language, either

_APPOSED = 2  # commas
_REPEATED = "RT"  # before the handle of whose post is passed on


def describe(tokens: Sequence[Token], language: Language) -> tuple[Mention, ...]:
    """Return whom a noun phrase names: one mention, or several where it joins sources by "and".

    Appositions count ("Cllr Priya Deshmukh, cabinet member for culture"); words that belong to no noun phrase at either
    end are left out. An empty tuple means that nobody can be the source.
    """
    if not tokens:
        return ()
    start = tokens[0].start
    for token in tokens:
        if token.quoted is not None:
            return _described(tokens, language)
    mentions = _described_before(tuple([token.moved(-start) for token in tokens]), language)
    return tuple([mention.moved(start) for mention in mentions])


@lru_cache(maxsize=4096)
def _described_before(tokens: tuple[Token, ...], language: Language) -> tuple[Mention, ...]:
    """Describe a phrase once wherever it stands; its offsets begin at 0."""
    return _described(tokens, language)


def _described(tokens: Sequence[Token], language: Language) -> tuple[Mention, ...]:
    trimmed = _trim(tokens, language)
    parts = list(_conjuncts(trimmed, language))
    return tuple(mention for part in parts if (mention := describe_one(part, language)))


def _trim(tokens: Sequence[Token], language: Language) -> Sequence[Token]:
    start, end = 0, len(tokens)
    skippable = either(language.conjunctions, language.adverbs, language.subordinators)
    while start < end and (
        not (tokens[start].is_word or tokens[start].quoted)
        or tokens[start].text == _REPEATED
        or (tokens[start].lower in skippable and tokens[start].lower not in language.determiners)
        or _is_adverb(tokens[start], language)
    ):
        start += 1
    if end - start > 2 and language.drops_subjects and _is_predicate(tokens[start : start + 2], language):  # noqa: PLR2004
        start += 1
    is_outlet = bool(language.article_genders) and end - start == 2 and tokens[-1].quoted is not None  # noqa: PLR2004
    while (
        not is_outlet
        and end > start
        and (
            not _is_word_or_name(tokens[end - 1], language)
            or tokens[end - 1].lower in either(language.adverbs, language.intensives)
            or _is_adverb(tokens[end - 1], language)
        )
    ):
        end -= 1
    return tokens[start:end]


def _is_predicate(opening: Sequence[Token], language: Language) -> bool:
    """Tell "Preoccupati | gli operatori", where a participle before the subject says how they are."""
    return is_participle(opening[0], language) and opening[1].lower in language.articles


def _is_word_or_name(token: Token, language: Language) -> bool:
    is_in_marks = token.quoted is not None and language.capitalised_nouns
    return token.is_word or is_in_marks or is_quoted_name(token, language)


def _is_adverb(token: Token, language: Language) -> bool:
    return is_adverbial(token, language) and token.text.islower() and token.lower not in language.roles


def _conjuncts(tokens: Sequence[Token], language: Language) -> Iterator[Sequence[Token]]:
    """Split "Kyiv and its Western backers", not "the Department for Culture, Media and Sport"."""
    for i, token in enumerate(tokens):
        if token.lower not in language.additive or i == 0 or i + 1 >= len(tokens):
            continue
        left, right = tokens[:i], tokens[i + 1 :]
        is_apposed = left[-1].text == "," and sum(t.text in BREAKS for t in left) == _APPOSED  # "el portavoz, X, y"
        is_held = _names_holder(left, language) or opens_with_particle(left, language)
        is_bound = (_has_preposition(left, language) and not is_held) or any(t.text in BREAKS for t in left)
        if is_bound and not (is_apposed and language.drops_subjects):
            continue
        until = next((k for k, t in enumerate(right) if t.text in BREAKS), len(right))
        both_names = all(_ends_in_person_name(part, language) for part in (left, right[:until]))
        if language.nouns_first:  # "burmistrz Jan Kos i radna Anna Lis zgodnie"
            both_names = both_names or (_is_named(left, language) and _is_named(right, language))
        if (
            right[0].lower in language.determiners
            or both_names
            or (_is_body(left, language) and _is_body(right, language))
            or _is_place(left, language)
            or _is_group(left, language)
        ):
            yield left
            yield right
            return
    if tokens:
        yield tokens


def _ends_in_person_name(tokens: Sequence[Token], language: Language) -> bool:
    """Tell a name alone, and one behind its role: "los ediles Rosa Gil | y Pedro Lago", "harbour master Ann Roe"."""
    names = either(language.male_names, language.female_names)
    first = next((i for i, t in enumerate(tokens) if t.is_capitalised and t.lower in names), 0)
    is_behind_role = first > 0 and (language.heads_first or is_role_word(tokens[first - 1], language))
    named = tokens[first:] if is_behind_role else tokens
    return _is_person_name(named, language) or opens_with_particle(named, language)


def _names_holder(tokens: Sequence[Token], language: Language) -> bool:
    """Tell "a presidente da Câmara | Ana Gil" from "a mulher de Rui Gil": a name that no preposition governs."""
    names = either(language.male_names, language.female_names)
    first = next((i for i, t in enumerate(tokens) if t.is_capitalised and t.lower in names), 0)
    words = either(language.prepositions, language.determiners, language.contractions)
    is_free = first > 0 and tokens[first - 1].lower not in words
    return is_free and states_role(tokens[:first], language) and _is_person_name(tokens[first:], language)


def _is_person_name(tokens: Sequence[Token], language: Language) -> bool:
    is_name = all(t.is_capitalised or is_inside_name(tokens, i, language) for i, t in enumerate(tokens))
    return is_name and not any(t.lower in language.organisations for t in tokens)


def _is_named(tokens: Sequence[Token], language: Language) -> bool:
    return full_name(tokens, language) is not None or _is_person_name(tokens, language)


def _has_preposition(tokens: Sequence[Token], language: Language) -> bool:
    return any(
        t.lower in language.prepositions and not is_inside_name(tokens, i, language) for i, t in enumerate(tokens)
    )


def _is_body(tokens: Sequence[Token], language: Language) -> bool:
    """Tell the name of an organisation that is one word: "VVD and D66 said"."""
    return len(tokens) == 1 and tokens[0].is_capitalised and names_organisation(tokens, language)


def _is_place(tokens: Sequence[Token], language: Language) -> bool:
    return " ".join(t.lower for t in tokens) in either(language.countries, language.cities)


def _is_group(tokens: Sequence[Token], language: Language) -> bool:
    return tokens[-1].lower in language.groups
