"""One source: whom a noun phrase names, by its parts between commas, or how it words one without a name."""

from collections.abc import Sequence

from newsld.annotators.syntax.clauses import is_participle
from newsld.annotators.syntax.declined_phrases import describe_declined
from newsld.annotators.syntax.identities import gender_of_name, gender_of_phrase, kind_of_name, parted, role_of
from newsld.annotators.syntax.issuers import issuing_words, named_issuer, owner
from newsld.annotators.syntax.mentions import mention
from newsld.annotators.syntax.name_particles import is_first_name
from newsld.annotators.syntax.names import head_of, name_in, noun_of, states_role, words_of
from newsld.annotators.syntax.noun_names import name_among_nouns
from newsld.annotators.syntax.phrase_segments import segments, without_circumstances
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.unnamed_sources import unnamed
from newsld.model.annotation import Mention
from newsld.model.language import Gender, Kind, Language, either

_LONGEST_NAME = 5  # words
_LONGEST_DESCRIPTION = 4  # words: "la sua giovane assistente"


def describe_one(tokens: Sequence[Token], language: Language) -> Mention | None:
    """Return whom a noun phrase without "and" names, or how it words one."""
    if language.nouns_first:
        return describe_declined(tokens, language)
    phrases = [without_circumstances(segment, language) for segment in segments(tokens)]
    if not phrases or _is_term(phrases[0], language):
        return None
    if len(phrases[0]) == 1 and (gender := _pronoun_gender(phrases[0][0], language)):
        return mention(phrases[0], language, gender=gender)
    is_outlet = len(phrases[0]) == 2 and phrases[0][0].lower in language.articles  # noqa: PLR2004  "la « Gazette »"
    if (language.capitalised_nouns or is_outlet) and (marked := _named_in_marks(phrases[0], language)):
        return marked
    named, name = _first_name(phrases, language)
    if named == 0 and not language.capitalised_nouns and _is_held_by_next(phrases, language):
        named, name = 1, name_in(phrases[1], language)
    is_told = named is not None and (
        named == 0 or states_role(phrases[0], language) or _is_somebodys(phrases[0], phrases[named], language)
    )
    if named is None or not is_told:
        return _of_later_words(phrases, language) or _unnamed(phrases[0], language)
    before = phrases[named][: phrases[named].index(name[0])]
    role = role_of(before, phrases[:named], phrases[named + 1 :], language)
    kind = kind_of_name(name, before, role, language)
    if named > 0 and kind is not Kind.PERSON and head_of(phrases[0], language)[-1].lower not in language.organisations:
        kind = Kind.PERSON
    if kind is Kind.ORGANIZATION and len(phrases[0]) > len(name) and named == 0:
        gender = gender_of_phrase(phrases[0], language)
        return mention(phrases[0], language, name=words_of(name), kind=kind, gender=gender)
    title, affiliation = parted(role, language)
    return mention(
        phrases[named],
        language,
        name=words_of(name),
        role=title,
        affiliation=affiliation,
        kind=kind,
        gender=gender_of_name(name, before, role, language) or gender_of_phrase(phrases[0], language),
        honorific=next((token.lower for token in before if token.lower in language.title_roles), ""),
    )


def _is_somebodys(segment: Sequence[Token], named: Sequence[Token], language: Language) -> bool:
    """Tell "His drummer, Ann Roe", of any kind, by the possessive and the first name."""
    if not 1 < len(segment) <= _LONGEST_DESCRIPTION or not is_first_name(named[0], language) or len(named) == 1:
        return False
    owners = either(frozenset(language.possessives), language.owners)
    things = either(language.organisations, language.documents, language.utterances, language.groups)
    is_owned = any(token.lower in owners for token in segment[:2])
    return is_owned and segment[-1].text.islower() and segment[-1].lower not in things


def _first_name(phrases: Sequence[Sequence[Token]], language: Language) -> tuple[int | None, Sequence[Token]]:
    """Return in which segment of a noun phrase its first name stands, and the name."""
    find_name = name_among_nouns if language.capitalised_nouns else name_in
    for i, phrase in enumerate(phrases):
        name = find_name(phrase, language)
        if name:
            return i, name
    return None, ()


def _pronoun_gender(token: Token, language: Language) -> Gender | None:
    return language.pronouns.get(token.lower) or language.object_pronouns.get(token.lower)


def _is_term(segment: Sequence[Token], language: Language) -> bool:
    """Tell "a “journey”", which is nobody, from "the “Echo”"."""
    if segment[0].lower not in language.articles or _pronoun_gender(segment[0], language):
        return False
    return all(token.lower in language.articles or (token.quoted and token.text[1:2].islower()) for token in segment)


def _of_later_words(phrases: Sequence[Sequence[Token]], language: Language) -> Mention | None:
    """Return whose document it is by what stands behind a comma: "The email, sent by the council and seen by us"."""
    written = either(language.documents, language.utterances)
    if len(phrases) == 1 or not any(token.lower in written for token in head_of(phrases[0], language)):
        return None
    later = phrases[1]
    by = next((i for i, token in enumerate(later) if token.lower in language.agents), len(later))
    until = next((i for i in range(by, len(later)) if later[i].lower in language.additive), len(later))
    is_sent = 0 < by < until - 1 and (is_participle(later[0], language) or later[0].lower in language.finite_verbs)
    return describe_one(later[by + 1 : until], language) if is_sent else None


def _named_in_marks(segment: Sequence[Token], language: Language) -> Mention | None:
    """Return the outlet or body whose name stands in marks: "das Magazin „Kompass“", "die „Ostsee-Post“"."""
    quoted = segment[-1].quoted
    if quoted is None:
        return None
    before = [t for t in segment[:-1] if t.lower not in either(language.determiners, language.issuing)]
    bodies = either(language.organisations, language.outlet_nouns)
    if any(token.lower in language.issuing for token in segment[:-1]):
        bodies = either(bodies, language.documents)  # "ein Bericht im „Morgenblatt“"
    if before and before[-1].lower not in bodies:
        return None
    last = segment[-1]
    name = last.text[quoted.start - last.start : quoted.end - last.start]
    return mention(segment, language, name=name, kind=Kind.ORGANIZATION)


def _is_held_by_next(phrases: Sequence[Sequence[Token]], language: Language) -> bool:
    """Tell "the mayor of St Ives, Ann Roe": a role and its place, then whoever holds it."""
    if len(phrases) == 1 or not states_role(phrases[0], language) or not 1 < len(phrases[1]) <= _LONGEST_NAME:
        return False
    has_place = len(head_of(phrases[0], language)) < len(phrases[0])
    is_name = all(token.is_capitalised or token.lower in language.name_particles for token in phrases[1])
    return has_place and is_name and phrases[1][0].lower in either(language.male_names, language.female_names)


def _unnamed(segment: Sequence[Token], language: Language) -> Mention | None:
    """Describe a source without a name: whoever a portion is of or a document is by, else its own noun."""
    told = next((i for i, token in enumerate(segment) if i and token.lower in language.circumstances), len(segment))
    segment = _without_time(segment[:told], language)  # "la società | in una nota"
    head = head_of(segment, language)
    if noun_of(head, language).lower in language.portions and len(segment) > len(head) + 1:
        return describe_one(segment[len(head) + 1 :], language)
    written = either(language.documents, language.utterances)
    issuer = _issuer(segment, language) if any(token.lower in written for token in head) else None
    return issuer or unnamed(segment, language)


def _without_time(segment: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return what stands behind a time that owns it: "Thursday's | statement"."""
    times = either(language.time_nouns, frozenset(language.weekdays), frozenset(language.months))
    first = segment[0].lower if len(segment) > 1 else ""
    ending = next((ending for ending in language.owner_endings if first.endswith(ending)), "")
    return segment[1:] if ending and first.removesuffix(ending) in times else segment


def _issuer(segment: Sequence[Token], language: Language) -> Mention | None:
    """Return whose document it is."""
    if known := owner(segment, language):
        return known
    words = issuing_words(segment, language)
    return describe_one(words, language) if words else named_issuer(segment, language)
