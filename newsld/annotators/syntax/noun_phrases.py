"""Noun phrases that can be a source: whom they name, or how they word one without a name."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsld.annotators.syntax.clauses import is_adverbial, is_participle, is_quoted_name, name_in_marks
from newsld.annotators.syntax.declined import parts
from newsld.annotators.syntax.identities import (
    gender_of_name,
    gender_of_phrase,
    is_acronym,
    kind_of_name,
    parted,
    role_of,
)
from newsld.annotators.syntax.names import head_of, name_in, noun_of, states_role, words_of
from newsld.annotators.syntax.noun_names import name_among_nouns
from newsld.annotators.syntax.sentences import Token
from newsld.model.annotation import Mention
from newsld.model.language import Gender, Kind, Language, either

_LONGEST_NAME = 5  # words
_BREAKS = frozenset({",", "(", ")", "—", "–", "--", ";", ":"})


def describe(tokens: Sequence[Token], language: Language) -> tuple[Mention, ...]:
    """Return whom a noun phrase names: one mention, or several where it joins sources by "and".

    Appositions count ("Cllr Priya Deshmukh, cabinet member for culture"); words that belong to no noun phrase at either
    end are left out. An empty tuple means that nobody can be the source.
    """
    trimmed = _trim(tokens, language)
    parts = list(_conjuncts(trimmed, language))
    return tuple(mention for part in parts if (mention := _describe_one(part, language)))


def _trim(tokens: Sequence[Token], language: Language) -> Sequence[Token]:
    start, end = 0, len(tokens)
    skippable = either(language.conjunctions, language.adverbs, language.subordinators)
    while start < end and (
        not (tokens[start].is_word or tokens[start].quoted)
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
        if any(t.lower in language.prepositions for t in left) or any(t.text in _BREAKS for t in left):
            continue
        both_names = _is_person_name(left, language) and _is_person_name(right, language)
        if (
            right[0].lower in language.determiners
            or both_names
            or _is_place(left, language)
            or _is_group(left, language)
        ):
            yield left
            yield right
            return
    if tokens:
        yield tokens


def _is_person_name(tokens: Sequence[Token], language: Language) -> bool:
    return all(t.is_capitalised for t in tokens) and not any(t.lower in language.organisations for t in tokens)


def _is_place(tokens: Sequence[Token], language: Language) -> bool:
    return " ".join(t.lower for t in tokens) in either(language.countries, language.cities)


def _is_group(tokens: Sequence[Token], language: Language) -> bool:
    return tokens[-1].lower in language.groups


def _describe_one(tokens: Sequence[Token], language: Language) -> Mention | None:
    segments = [_without_circumstances(segment, language) for segment in _segments(tokens)]
    if not segments or _is_term(segments[0], language):
        return None
    if len(segments[0]) == 1 and (gender := _pronoun_gender(segments[0][0], language)):
        return _mention(segments[0], language, gender=gender)
    if language.nouns_first:
        return _describe_declined(segments, language)
    is_outlet = len(segments[0]) == 2 and segments[0][0].lower in language.articles  # noqa: PLR2004  "la « Gazette »"
    if (language.capitalised_nouns or is_outlet) and (marked := _named_in_marks(segments[0], language)):
        return marked
    named, name = _first_name(segments, language)
    if named == 0 and not language.capitalised_nouns and _is_held_by_next(segments, language):
        named, name = 1, name_in(segments[1], language)
    if named is None or (named > 0 and not states_role(segments[0], language)):
        return _of_later_words(segments, language) or _unnamed(segments[0], language)
    before = segments[named][: segments[named].index(name[0])]
    role = role_of(before, segments[:named], segments[named + 1 :], language)
    kind = kind_of_name(name, before, role, language)
    if named > 0 and kind is not Kind.PERSON and head_of(segments[0], language)[-1].lower not in language.organisations:
        kind = Kind.PERSON
    if kind is Kind.ORGANIZATION and len(segments[0]) > len(name) and named == 0:
        gender = gender_of_phrase(segments[0], language)
        return _mention(segments[0], language, name=words_of(name), kind=kind, gender=gender)
    title, affiliation = parted(role, language)
    return _mention(
        segments[named],
        language,
        name=words_of(name),
        role=title,
        affiliation=affiliation,
        kind=kind,
        gender=gender_of_name(name, before, role, language) or gender_of_phrase(segments[0], language),
        honorific=next((token.lower for token in before if token.lower in language.title_roles), ""),
    )


def _first_name(segments: Sequence[Sequence[Token]], language: Language) -> tuple[int | None, Sequence[Token]]:
    """Return in which segment of a noun phrase its first name stands, and the name."""
    find_name = name_among_nouns if language.capitalised_nouns else name_in
    for i, segment in enumerate(segments):
        name = find_name(segment, language)
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


def _of_later_words(segments: Sequence[Sequence[Token]], language: Language) -> Mention | None:
    """Return whose document it is by what stands behind a comma: "The email, sent by the council and seen by us"."""
    written = either(language.documents, language.utterances)
    if len(segments) == 1 or not any(token.lower in written for token in head_of(segments[0], language)):
        return None
    later = segments[1]
    by = next((i for i, token in enumerate(later) if token.lower in language.agents), len(later))
    until = next((i for i in range(by, len(later)) if later[i].lower in language.additive), len(later))
    is_sent = 0 < by < until - 1 and (is_participle(later[0], language) or later[0].lower in language.finite_verbs)
    return _describe_one(later[by + 1 : until], language) if is_sent else None


def _without_circumstances(segment: list[Token], language: Language) -> list[Token]:
    """Leave out where and when somebody spoke: "la préfecture | dans un communiqué"."""
    if not language.circumstantial:
        return segment
    written = either(language.documents, language.utterances)
    is_written = any(t.lower in written for t in segment[:3]) and any(t.lower in language.agents for t in segment)
    for i, token in enumerate(segment):
        if i and token.lower in either(language.circumstantial, language.relatives):
            return segment[:i]
        if i > 1 and i + 1 < len(segment) and not is_written and _is_attribute(segment, i, language):
            return segment[:i]  # "un habitant | croisé au marché"
    return segment


def _is_attribute(segment: list[Token], i: int, language: Language) -> bool:
    token, following = segment[i], segment[i + 1]
    known = either(language.roles, language.organisations, language.adverbs, language.groups)
    is_attribute = token.text.islower() and is_participle(token, language) and token.lower not in known
    opens_adjunct = either(language.prepositions, language.quantifiers, language.reporting_particles)
    return is_attribute and following.lower in opens_adjunct and following.lower not in language.genitives


def _named_in_marks(segment: Sequence[Token], language: Language) -> Mention | None:
    """Return the outlet or body whose name stands in marks: "das Magazin „Kompass“", "die „Ostsee-Post“"."""
    quoted = segment[-1].quoted
    if quoted is None:
        return None
    before = [token for token in segment[:-1] if token.lower not in language.determiners]
    bodies = either(language.organisations, language.outlet_nouns)
    if before and before[-1].lower not in bodies:
        return None
    last = segment[-1]
    name = last.text[quoted.start - last.start : quoted.end - last.start]
    return _mention(segment, language, name=name, kind=Kind.ORGANIZATION)


def _describe_declined(segments: Sequence[Sequence[Token]], language: Language) -> Mention | None:
    """Describe a source in a language whose attributes follow their noun in another case."""
    segment = segments[0]
    first_word = segment[0].lower
    if (len(segment) == 1 or first_word in language.subject_pronouns) and (
        gender := _gender_of_word(first_word, language)
    ):
        return _mention(segment[:1], language, gender=gender)
    found = parts(segment, language)
    first, last = found.name
    if first == last and not found.is_organisation:
        for other in segments[1:]:  # "голова ради, Іван Лис"
            inner = parts(other, language)
            if inner.name[1] and not inner.is_organisation and segment[found.head].lower in language.roles:
                name = other[slice(*inner.name)]
                return _person(other, name, segment, words_of(_up_to_preposition(segment, language)), language)
        return _issued(segments, found.head, language) or _unnamed_declined(segment, found.head, language)
    if found.is_organisation:
        phrase = _up_to_preposition(segment, language)
        name = (
            name_in_marks(segment[first])
            if last - first == 1 and segment[first].quoted
            else words_of(segment[first:last])
        )
        kind = Kind.ORGANIZATION
        return (
            _mention(phrase, language, name=name, kind=kind)
            if name
            else _unnamed_declined(segment, found.head, language)
        )
    name, before = segment[first:last], segment[slice(*found.before)]
    lower = " ".join(token.lower for token in name)
    if not before and (lower in language.countries or lower in language.cities):
        kind = Kind.COUNTRY if lower in language.countries else Kind.CITY
        return _mention(name, language, name=words_of(name), kind=kind)
    if not before and is_acronym(name):
        return _mention(name, language, name=words_of(name), kind=Kind.ORGANIZATION)
    role = role_of(before, (), segments[1:], language)
    return _person(segment[: found.name[1]], name, before, role, language)


def _issued(segments: Sequence[Sequence[Token]], head: int, language: Language) -> Mention | None:
    """Return whose document it is by its relative clause: "опитування, яке провів центр «Зріз»"."""
    if segments[0][head].lower not in language.documents or len(segments) == 1:
        return None
    clause = segments[1]
    if clause[0].lower not in language.relatives:
        return None
    body = next((i for i, token in enumerate(clause) if token.lower in language.organisations), None)
    if body is None:
        return None
    start = body - 1 if clause[body - 1].lower.endswith(language.adjective_endings) else body
    start = body if clause[start].lower in either(language.relatives, language.prepositions) else start
    return _describe_one(clause[start:], language)


def _person(
    segment: Sequence[Token], name: Sequence[Token], before: Sequence[Token], role: str, language: Language
) -> Mention:
    is_person = len(name) > 1 or bool(before) or name[0].lower in either(language.male_names, language.female_names)
    kind = Kind.PERSON if is_person else None
    gender = gender_of_name(name, before, role, language)
    return _mention(segment, language, name=words_of(name), role=role, kind=kind, gender=gender)


def _gender_of_word(word: str, language: Language) -> Gender | None:
    return language.pronouns.get(word) or language.possessives.get(word) or language.object_pronouns.get(word)


def _up_to_preposition(segment: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return a phrase up to where or when: "naukowcy z Uniwersytetu Łódzkiego | w raporcie"."""
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
        issuer = _describe_one(rest, language) if rest and rest[0].lower not in language.prepositions else None
        if issuer is not None and (issuer.name or issuer.kind):
            return issuer
    start = head if head and segment[head - 1].lower in language.time_nouns else 0
    phrase = phrase[start:] or segment[head:]
    if noun in language.groups:
        return _mention(phrase, language, kind=Kind.GROUP, gender=Gender.PLURAL)
    if noun in language.roles:
        return _mention(phrase, language, kind=Kind.PERSON, gender=language.gendered.get(noun))
    is_body = noun in language.organisations or noun in language.documents
    return _mention(phrase, language, kind=Kind.ORGANIZATION if is_body else None)


def _is_held_by_next(segments: Sequence[Sequence[Token]], language: Language) -> bool:
    """Tell "the mayor of St Ives, Ann Roe": a role and its place, then whoever holds it."""
    if len(segments) == 1 or not states_role(segments[0], language) or not 1 < len(segments[1]) <= _LONGEST_NAME:
        return False
    has_place = len(head_of(segments[0], language)) < len(segments[0])
    is_name = all(token.is_capitalised or token.lower in language.name_particles for token in segments[1])
    return has_place and is_name and segments[1][0].lower in either(language.male_names, language.female_names)


def _segments(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    if _BREAKS.isdisjoint([token.text for token in tokens]):
        if tokens:
            yield list(tokens)
        return
    segment: list[Token] = []
    depth = 0
    for token in tokens:
        depth += (token.text == "(") - (token.text == ")")
        if token.text in _BREAKS or depth:
            if segment:
                yield segment
            segment = []
        else:
            segment.append(token)
    if segment:
        yield segment


def _unnamed(segment: Sequence[Token], language: Language) -> Mention | None:
    told = next((i for i, token in enumerate(segment) if i and token.lower in language.circumstances), len(segment))
    segment = segment[:told]  # "la società | in una nota"
    head = head_of(segment, language)
    noun = noun_of(head, language).lower
    written = either(language.documents, language.utterances)
    if noun in language.portions and len(segment) > len(head) + 1:
        return _describe_one(segment[len(head) + 1 :], language)
    if any(token.lower in written for token in head) and (issuer := _issuer(segment, language)):
        return issuer
    is_plural = (
        head[0].lower in language.numbers and noun not in language.singulars and head[0].lower not in language.singulars
    )
    gender = gender_of_phrase(segment, language) or language.gendered.get(noun)
    is_one = language.capitalised_nouns and noun in language.roles and _is_singular(head, language)
    if (noun in language.groups and not is_one) or is_plural:
        return _mention(segment, language, kind=Kind.GROUP, gender=Gender.PLURAL)
    if noun in language.roles or noun in language.singulars:
        return _mention(segment, language, kind=Kind.PERSON, gender=gender)
    if noun in language.organisations or noun in language.documents:
        is_named = any(token.is_capitalised for token in segment[1:]) and noun not in language.generic_organisations
        name = _without_article(segment, language) if is_named else ""
        return _mention(segment, language, name=name, kind=Kind.ORGANIZATION, gender=gender)
    if language.epithets and re.search(language.age, " ".join(token.lower for token in head)):
        return _mention(segment, language, kind=Kind.PERSON, gender=gender)
    if re.search(language.plural, noun):
        return _mention(segment, language, kind=Kind.GROUP, gender=Gender.PLURAL)
    return _mention(segment, language)


def _is_singular(head: Sequence[Token], language: Language) -> bool:
    """Tell "der Sprecher", "die Sprecherin" from "die Sprecher"."""
    gender = language.article_genders.get(head[0].lower)
    is_feminine = head[-1].lower.endswith(language.feminine_endings)
    return gender is Gender.MALE or (gender is Gender.FEMALE and is_feminine)


def _issuer(segment: Sequence[Token], language: Language) -> Mention | None:
    """Return whose document it is: "the agency's bulletin", "a note by Bellwether", "in his words"."""
    if gender := language.possessives.get(segment[0].lower):
        return _mention(segment[:1], language, gender=gender)
    if segment[0].lower in language.owners:
        return replace(_mention(segment[:1], language), is_left_out=True)
    head = head_of(segment, language)
    owner = next((i for i, token in enumerate(head) if token.lower.endswith(language.owner_endings)), None)
    if owner is not None:
        return _mention(
            head[: owner + 1], language, name=_possessor(head[: owner + 1], language), kind=Kind.ORGANIZATION
        )
    owning = either(language.agents, language.genitive_articles)
    by = next((i for i, token in enumerate(segment) if i and token.lower in owning), None)
    by = by or next((i for i in range(1, len(segment) - 1) if _is_issuing(segment, i, language)), None)
    if by is not None and by + 1 < len(segment):
        return _describe_one(segment[by + 1 :], language)
    if len(head) > 1 and " ".join(token.lower for token in head[:-1]) in language.countries:
        return _mention(head[:-1], language, name=words_of(head[:-1]), kind=Kind.COUNTRY)
    return _named_before(head, language)


def _named_before(head: Sequence[Token], language: Language) -> Mention | None:
    """Return whose name stands before the document: "the Halden Foods statement", not "the British report"."""
    written = either(language.documents, language.utterances)
    name = [token for token in head[:-1] if token.lower not in language.determiners]
    no_names = either(language.demonyms, frozenset(language.weekdays), frozenset(language.months), language.roles)
    is_name = bool(name) and all(token.is_capitalised and token.lower not in no_names for token in name)
    if len(name) == 1 and (len(head) == 2 or name[0].lower in language.organisations):  # noqa: PLR2004  "State records"
        return None
    if not is_name or head[-1].is_capitalised or head[-1].lower not in written or language.capitalised_nouns:
        return None
    return _mention(name, language, name=words_of(name), kind=Kind.ORGANIZATION)


def _is_issuing(segment: Sequence[Token], i: int, language: Language) -> bool:
    """Tell "un rapport de | l'agence" from "un rapport de quarante pages"."""
    if segment[i].lower not in language.issuing:
        return False
    following = segment[i + 1]
    if following.lower in language.definite:
        return True
    noun = next((token for token in segment[i + 1 :] if token.lower not in language.determiners), following)
    return noun.is_capitalised or noun.lower in either(language.organisations, language.groups, language.roles)


def _possessor(tokens: Sequence[Token], language: Language) -> str:
    text = _without_article(tokens, language)
    ending = next((e for e in language.owner_endings if text.lower().replace("’", "'").endswith(e)), "")
    return text[: len(text) - len(ending)]


def _without_article(segment: Sequence[Token], language: Language) -> str:
    if language.quoted_names and any(is_quoted_name(token, language) for token in segment):
        return " ".join(token.text for token in segment)
    return words_of(segment[1:] if len(segment) > 1 and segment[0].lower in language.articles else segment)


def _mention(  # noqa: PLR0913  a mention has that many facts
    tokens: Sequence[Token],
    language: Language,
    *,
    name: str = "",
    role: str = "",
    kind: Kind | None = None,
    gender: Gender | None = None,
    honorific: str = "",
    affiliation: str = "",
) -> Mention:
    return Mention(
        tokens[0].start,
        tokens[-1].end,
        _without_article(tokens, language),
        name,
        role,
        kind,
        gender,
        affiliation,
        honorific,
        is_definite=tokens[0].lower in language.definite,
        is_indefinite=tokens[0].lower in language.indefinites,
    )
