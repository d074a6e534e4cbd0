"""How much a description is like somebody an article has named: "the minister" and the one who has that role."""

from collections.abc import Sequence
from functools import lru_cache

from newsld.annotators.syntax.entity import Entity, stems_of, words_of
from newsld.model.language import Kind, Language, either
from newsld.model.stems import stem

_SHORTEST = 4  # letters that two words of one stem share
_ENDING = 3  # letters; case and gender change no more


def noun_of(words: Sequence[str], language: Language) -> str:
    """Return the noun of a description: its last word, or the first known one where adjectives follow nouns."""
    if not (language.heads_first or language.nouns_first):
        return words[-1]
    nouns = either(language.roles, language.organisations, language.groups, language.documents, language.utterances)
    return next((word for word in words if word in nouns), words[0] if language.nouns_first else words[-1])


def likeness(words: tuple[str, ...], noun: str, entity: Entity, language: Language) -> str:
    """Tell by what somebody may have a description, the surest first."""
    told = words_of(entity.role, entity.honorific, entity.description)
    if told:
        if words in (words_of(entity.role), words_of(entity.description)):
            return "same"
        if noun in told:
            return "all words" if set(words) <= {*told, *words_of(entity.name, entity.affiliation)} else "noun"
        if stem(noun, language) in stems_of(language, entity.role, entity.honorific, entity.description):
            return "stem"
        if any(word.endswith(noun) for word in told) and len(noun) >= _SHORTEST:
            return "compound"
        if _has_alike(told, noun):
            return "alike"
    narrower = language.hypernyms.get(" ".join(words)) or language.hypernyms.get(noun)
    if narrower and not narrower.isdisjoint((*told, *words_of(entity.beside))):
        return "narrower"
    return _by_name(noun, entity, language) or ("told otherwise" if told else "untold")


def office_of(entity: Entity, language: Language) -> frozenset[str]:
    """Return the words of a role that stand for its holder: "leader", not "council", of one's leader; and their stems.

    Nobody without a name holds one, and no body.
    """
    if not entity.name or entity.kind is Kind.ORGANIZATION:
        return frozenset()
    role = words_of(entity.role)
    end = next((i for i, word in enumerate(role) if word in language.prepositions), None)
    office = {*role[:end], *words_of(entity.honorific)}
    return frozenset(office | {stem(word, language) for word in office})


def _by_name(noun: str, entity: Entity, language: Language) -> str:
    name = words_of(entity.name)
    if noun in name or stem(noun, language) in entity.key:
        return "in name"
    if len(noun) >= _SHORTEST and (any(word.endswith(noun) for word in name) or _has_alike(name, noun)):
        return "like name"
    if entity.beside and (noun in words_of(entity.beside) or _has_alike(words_of(entity.beside), noun)):
        return "beside"
    if noun in language.generic_organisations and entity.kind is Kind.ORGANIZATION:
        return "generic"
    return ""


def _has_alike(words: Sequence[str], noun: str) -> bool:
    return any(word.startswith(noun[:_SHORTEST]) and are_alike(noun, word) for word in words)


@lru_cache(maxsize=8192)
def are_alike(one: str, other: str) -> bool:
    """Tell words that differ in their endings alone: "presidente" and "presidenta", "тренер" and "тренера"."""
    if len(one) < _SHORTEST or len(other) < _SHORTEST or one[:_SHORTEST] != other[:_SHORTEST]:
        return False
    shared = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return max(len(one), len(other)) - shared <= _ENDING
