"""Sources without a name: what their noun tells of them."""

import re
from collections.abc import Sequence

from newsld.annotators.syntax.identities import gender_of_phrase
from newsld.annotators.syntax.mentions import mention, without_article
from newsld.annotators.syntax.names import head_of, noun_of
from newsld.annotators.syntax.sentences import Token
from newsld.model.annotation import Mention
from newsld.model.language import Gender, Kind, Language


def unnamed(segment: Sequence[Token], language: Language) -> Mention:
    """Describe a source by its noun: a group, a role, a body or a document."""
    head = head_of(segment, language)
    noun = noun_of(head, language).lower
    is_plural = (
        head[0].lower in language.numbers and noun not in language.singulars and head[0].lower not in language.singulars
    )
    gender = gender_of_phrase(segment, language) or language.gendered.get(noun)
    is_one = language.capitalised_nouns and noun in language.roles and _is_singular(head, language)
    if (noun in language.groups and not is_one) or is_plural:
        return mention(segment, language, kind=Kind.GROUP, gender=Gender.PLURAL)
    if noun in language.roles or noun in language.singulars:
        return mention(segment, language, kind=Kind.PERSON, gender=gender)
    if noun in language.organisations or noun in language.documents:
        is_named = any(token.is_capitalised for token in segment[1:]) and noun not in language.generic_organisations
        name = without_article(segment, language) if is_named else ""
        return mention(segment, language, name=name, kind=Kind.ORGANIZATION, gender=gender)
    if re.search(language.age, " ".join(token.lower for token in head)):
        return mention(segment, language, kind=Kind.PERSON, gender=gender)
    if re.search(language.plural, noun):
        return mention(segment, language, kind=Kind.GROUP, gender=Gender.PLURAL)
    return mention(segment, language)


def _is_singular(head: Sequence[Token], language: Language) -> bool:
    """Tell "der Sprecher", "die Sprecherin" from "die Sprecher"."""
    gender = language.article_genders.get(head[0].lower)
    is_feminine = head[-1].lower.endswith(language.feminine_endings)
    return gender is Gender.MALE or (gender is Gender.FEMALE and is_feminine)
