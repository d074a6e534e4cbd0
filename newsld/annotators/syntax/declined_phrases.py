"""Sources in languages whose attributes follow their noun in another case: whom they name, or how they word one."""

from collections.abc import Sequence

from newsld.annotators.syntax.clauses import name_in_marks
from newsld.annotators.syntax.declined import parts
from newsld.annotators.syntax.identities import gender_of_name, is_acronym, role_of
from newsld.annotators.syntax.mentions import mention
from newsld.annotators.syntax.names import words_of
from newsld.annotators.syntax.phrase_segments import segments
from newsld.annotators.syntax.sentences import Token
from newsld.model.annotation import Mention
from newsld.model.language import Gender, Kind, Language, either


def describe_declined(tokens: Sequence[Token], language: Language) -> Mention | None:
    """Describe a source in a language whose attributes follow their noun in another case."""
    phrases = list(segments(tokens))
    if not phrases:
        return None
    segment = phrases[0]
    if stand_in := _stand_in(segment, language):
        return stand_in
    found = parts(segment, language)
    first, last = found.name
    if first == last and not found.is_organisation:
        for other in phrases[1:]:  # "голова ради, Іван Лис"
            inner = parts(other, language)
            if inner.name[1] and not inner.is_organisation and segment[found.head].lower in language.roles:
                name = other[slice(*inner.name)]
                return _person(other, name, segment, words_of(_up_to_preposition(segment, language)), language)
        return _issued(phrases, found.head, language) or _unnamed_declined(segment, found.head, language)
    if found.is_organisation:
        phrase = _up_to_preposition(segment, language)
        name = (
            name_in_marks(segment[first])
            if last - first == 1 and segment[first].quoted
            else words_of(segment[first:last])
        )
        kind = Kind.ORGANIZATION
        return (
            mention(phrase, language, name=name, kind=kind)
            if name
            else _unnamed_declined(segment, found.head, language)
        )
    name, before = segment[first:last], segment[slice(*found.before)]
    lower = " ".join(token.lower for token in name)
    if not before and (lower in language.countries or lower in language.cities):
        kind = Kind.COUNTRY if lower in language.countries else Kind.CITY
        return mention(name, language, name=words_of(name), kind=kind)
    if not before and is_acronym(name):
        return mention(name, language, name=words_of(name), kind=Kind.ORGANIZATION)
    role = role_of(before, (), phrases[1:], language)
    return _person(segment[: found.name[1]], name, before, role, language)


def _stand_in(segment: Sequence[Token], language: Language) -> Mention | None:
    """Return what stands for somebody: a pronoun, or the number of "jeden z mieszkańców"."""
    first_word = segment[0].lower
    if (len(segment) == 1 or first_word in language.subject_pronouns) and (
        gender := _gender_of_word(first_word, language)
    ):
        return mention(segment[:1], language, gender=gender)
    is_one_of = len(segment) > 2 and segment[1].lower in language.affiliating  # noqa: PLR2004  a number, "of" and a noun
    return mention(segment, language, kind=Kind.PERSON) if is_one_of and first_word in language.indefinites else None


def _issued(phrases: Sequence[Sequence[Token]], head: int, language: Language) -> Mention | None:
    """Return whose document it is by its relative clause: "опитування, яке провів центр «Зріз»"."""
    if phrases[0][head].lower not in language.documents or len(phrases) == 1:
        return None
    clause = phrases[1]
    if clause[0].lower not in language.relatives:
        return None
    body = next((i for i, token in enumerate(clause) if token.lower in language.organisations), None)
    if body is None:
        return None
    start = body - 1 if clause[body - 1].lower.endswith(language.adjective_endings) else body
    start = body if clause[start].lower in either(language.relatives, language.prepositions) else start
    return describe_declined(clause[start:], language)


def _person(
    segment: Sequence[Token], name: Sequence[Token], before: Sequence[Token], role: str, language: Language
) -> Mention:
    first = language.nominatives.get(name[0].lower, name[0].lower)
    is_known = first in either(language.male_names, language.female_names) or first.endswith(language.surname_endings)
    is_person = len(name) > 1 or bool(before) or is_known
    kind = Kind.PERSON if is_person else None
    gender = gender_of_name(name, before, role, language)
    return mention(segment, language, name=words_of(name), role=role, kind=kind, gender=gender)


def _gender_of_word(word: str, language: Language) -> Gender | None:
    return language.pronouns.get(word) or language.possessives.get(word) or language.object_pronouns.get(word)


def _up_to_preposition(segment: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return a phrase up to where or when: "naukowcy z Uniwersytetu Łódzkiego | w raporcie"."""
    if segment[0].lower in language.anonymous:
        return segment
    stops = (i for i, token in enumerate(segment) if i and token.lower in language.prepositions)
    return next((segment[:i] for i in stops if not _tells_affiliation(segment, i, language)), segment)


def _tells_affiliation(segment: Sequence[Token], i: int, language: Language) -> bool:
    is_named = i + 1 < len(segment) and segment[i + 1].is_capitalised
    return segment[i].lower in language.affiliating and is_named


def _unnamed_declined(segment: Sequence[Token], head: int, language: Language) -> Mention | None:
    noun = segment[head].lower
    phrase = _up_to_preposition(segment, language)
    rest = segment[head + 1 :]
    if noun in either(language.documents, language.utterances):
        agent = next((i + 1 for i, token in enumerate(rest) if token.lower in language.agents), 0)
        rest = rest[agent:]  # "informacje przekazane przez | policję"
        issuer = describe_declined(rest, language) if rest and rest[0].lower not in language.prepositions else None
        if issuer is not None and (issuer.name or issuer.kind):
            return issuer
    start = head if head and segment[head - 1].lower in language.time_nouns else 0
    phrase = phrase[start:] or segment[head:]
    if noun in language.groups:
        return mention(phrase, language, kind=Kind.GROUP, gender=Gender.PLURAL)
    if noun in language.roles:
        return mention(phrase, language, kind=Kind.PERSON, gender=language.gendered.get(noun))
    is_body = noun in language.organisations or noun in language.documents
    return mention(phrase, language, kind=Kind.ORGANIZATION if is_body else None)
