"""Particles in the middle of a person's name: "Ursula von der Leyen", "Marieke van 't Hof"."""

from collections.abc import Sequence

from newsld.annotators.syntax.sentences import CLIPPED, Token
from newsld.model.language import Language, either

_INITIAL = 2  # letters of "J."


def is_first_name(token: Token, language: Language) -> bool:
    """Tell a listed first name, the first of two ("Jan-Peter") and an initial."""
    names = either(language.male_names, language.female_names)
    is_initial = len(token.text) == _INITIAL and token.text[1] == "."
    return is_initial or token.lower in names or token.lower.partition("-")[0] in names


def is_whole_name(words: Sequence[Token], language: Language) -> bool:
    """Tell words that are somebody's name and nothing else: a first name, capitals and the particles between them."""
    if len(words) < 2 or not is_first_name(words[0], language):  # noqa: PLR2004  a first name and another
        return False
    return all(word.is_capitalised or is_inside_name(words, i, language) for i, word in enumerate(words))


def is_inside_name(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell a particle of a run between two capitals that is a name's: behind a first name, or of no other use.

    "der" of "van der Velde" is no Dutch word otherwise, and "Ana dos Santos" opens with a first name; "de" of
    "Banco de Lisboa" tells nothing.
    """
    if i == 0 or tokens[i].lower not in language.name_particles:
        return False
    first, last = i, i + 1
    while first > 0 and tokens[first - 1].lower in language.name_particles and not tokens[first - 1].is_capitalised:
        first -= 1
    while last < len(tokens) and tokens[last].lower in language.name_particles and not tokens[last].is_capitalised:
        last += 1
    if first == 0 or last == len(tokens) or not (tokens[first - 1].is_capitalised and tokens[last].is_capitalised):
        return False
    before, behind = tokens[first - 1], tokens[last]
    words = either(language.prepositions, language.determiners, language.contractions, language.additive)
    is_preposition = tokens[i].lower in language.prepositions and tokens[i].lower not in language.genitives
    is_addressee = is_preposition and is_first_name(behind, language)
    is_sure = any(token.lower not in words or token.lower == CLIPPED for token in tokens[first:last])
    if is_addressee or behind.text.isupper() or before.lower in either(language.organisations, language.roles):
        return False
    return is_sure or (is_first_name(before, language) and not _names_other(behind, language))


def _names_other(token: Token, language: Language) -> bool:
    """Tell "Ana de la Policía" from "Piet de Boer"; only where nouns have a capital is a trade no surname."""
    nouns = either(language.organisations, language.outlet_nouns, language.countries)
    if language.capitalised_nouns:
        nouns = either(nouns, language.roles, language.groups)
    return token.lower in nouns or token.lower in language.weekdays


def opens_with_particle(phrase: Sequence[Token], language: Language) -> bool:
    """Tell "Van der Schoot" from "Van de raad"."""
    first = phrase[0].lower
    is_particle = first in language.name_particles and first not in language.articles
    is_name = is_particle and phrase[-1].is_capitalised and len(phrase) > 1
    nouns = either(language.organisations, language.groups, language.roles)
    return is_name and all(
        token.lower in language.name_particles or (token.is_capitalised and token.lower not in nouns)
        for token in phrase
    )


def particle_name_end(tokens: Sequence[Token], start: int, limit: int, language: Language) -> int:
    """Return where a surname ends that its particles open, "von der Leyen", "Van den Broek"; `start` if none does."""
    if start >= limit or tokens[start].lower not in language.name_particles:
        return start
    end = start
    while end < limit and tokens[end].lower in language.name_particles:
        end += 1
    first = end
    while end < limit and tokens[end].is_capitalised and tokens[end].lower not in language.weekdays:
        end += 1
    is_name = end > first and opens_with_particle(tokens[start:end], language)
    return end if is_name else start
