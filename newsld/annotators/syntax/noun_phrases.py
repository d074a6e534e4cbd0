"""Noun phrases that can be a source: what name, role and kind their words tell."""

import re
from collections.abc import Iterator, Sequence

from newsld.annotators.syntax.clauses import is_adverbial, is_participle, is_possessive, is_strictly_finite
from newsld.annotators.syntax.sentences import Token
from newsld.model.annotation import Mention
from newsld.model.language import Gender, Kind, Language, either

_MAX_ACRONYM = 6
_FULL_NAME = 2  # words
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
    while end > start and (
        not tokens[end - 1].is_word
        or tokens[end - 1].lower in language.adverbs
        or _is_adverb(tokens[end - 1], language)
    ):
        end -= 1
    return tokens[start:end]


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
    segments = list(_segments(tokens))
    if not segments:
        return None
    if len(segments[0]) == 1 and (gender := language.pronouns.get(segments[0][0].lower)):
        return _mention(segments[0], language, gender=gender)
    named = next((i for i, segment in enumerate(segments) if _name(segment, language)), None)
    if named is None or (named > 0 and not _is_role(segments[0], language)):
        return _unnamed(segments[0], language)
    name = _name(segments[named], language)
    before = segments[named][: segments[named].index(name[0])]
    role = _role(before, segments[:named], segments[named + 1 :], language)
    kind = _kind_of_name(name, before, role, language)
    if named > 0 and kind is not Kind.PERSON and _head(segments[0], language)[-1].lower not in language.organisations:
        kind = Kind.PERSON
    if kind is Kind.ORGANIZATION and len(segments[0]) > len(name) and named == 0:
        return _mention(segments[0], language, name=_text(name), kind=kind)
    return _mention(
        segments[named],
        language,
        name=_text(name),
        role=role,
        kind=kind,
        gender=_gender(name, before, role, language),
        honorific=next((token.lower for token in before if token.lower in language.title_roles), ""),
    )


def _segments(tokens: Sequence[Token]) -> Iterator[list[Token]]:
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


def _head(segment: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return the phrase up to its first preposition or relative pronoun."""
    for i, token in enumerate(segment):
        if i and (token.lower in language.prepositions or token.lower in language.relatives):
            return segment[:i]
        if i and segment[i - 1].is_capitalised and token.text.islower() and is_participle(token, language):
            return segment[:i]  # "Mbeki-Lund stopped"
    return segment


def _name(segment: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return the proper name that a segment ends its head with, or nothing for "the minister"."""
    head = _head(segment, language)
    run = _trailing_run(head, language)
    if len(run) == 1 and run[0] is segment[0] and _is_common(run[0], language):
        return ()
    if len(head) > 1 and _is_role_word(head[-1], language) and head[-1].lower not in language.organisations:
        run = ()
    after = _after_role(run, language)
    if 0 < len(after) < len(run) and not any(token.lower in language.organisations for token in after):
        return after
    if run and (len(head) < len(segment) or run[0] is not segment[0]):
        joined = _organisation_run(segment, run, language)
        if any(token.lower in language.organisations for token in joined):
            return joined
    if any(token.lower in language.organisations for token in run):
        return run
    name = after
    if name or not (_is_role(segment, language) and len(head) < len(segment)):
        return name
    tail = _trailing_run(segment, language)
    own = [t for t in segment[len(head) + 1 : len(segment) - len(tail)] if t.lower not in language.determiners]
    is_holder = bool(own) or len(tail) > _FULL_NAME  # "Leader of the council Gwen Tranter", not "aide to Gwen Tranter"
    is_person = len(tail) >= _FULL_NAME and not any(token.lower in language.organisations for token in tail)
    return tail[-_FULL_NAME:] if is_person and is_holder else ()


def _is_common(token: Token, language: Language) -> bool:
    """Tell a noun that only the start of its sentence or a headline makes a capital of: "Police", "Part"."""
    if token.text.isupper() and len(token.text) <= _MAX_ACRONYM:
        return False
    nouns = either(language.organisations, language.portions, language.documents, language.utterances)
    return token.lower in nouns


def _trailing_run(head: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return the capitalised words that a phrase ends with, particles and nicknames among them."""
    start = len(head)
    while start > 0:
        token = head[start - 1]
        is_link = start < len(head) and (
            token.lower in language.name_particles or token.text == "&" or bool(token.quoted and start > 1)
        )
        is_owner = start < len(head) and is_possessive(token, language)
        is_common = start == 1 and token.lower in (
            either(language.determiners, language.groups, language.adverbs, language.prepositions)
        )
        if (token.is_capitalised and not is_owner and not is_common) or is_link:
            start -= 1
        else:
            break
    run = list(head[start:])
    while run and not run[0].is_capitalised:
        run.pop(0)
    return run


def _organisation_run(segment: Sequence[Token], run: Sequence[Token], language: Language) -> Sequence[Token]:
    """Extend an organisation's name over "of" and "for": "Institute for Budget Studies"."""
    first = segment.index(run[0])
    while first > 0 and segment[first - 1].is_capitalised and is_possessive(segment[first - 1], language):
        first -= 1
    last = segment.index(run[-1]) + 1
    while last + 1 < len(segment) and (segment[last].lower in language.name_links or segment[last].text == "&"):
        step = last + 2 if segment[last + 1].lower in language.definite else last + 1
        if step >= len(segment) or not (segment[step].is_capitalised or segment[step - 1].lower in language.definite):
            break
        last = step + 1
        while last < len(segment) and segment[last].is_capitalised:
            last += 1
    return list(segment[first:last])


def _after_role(run: Sequence[Token], language: Language) -> Sequence[Token]:
    last = max((i for i, token in enumerate(run) if _is_role_word(token, language)), default=-1)
    name = run[last + 1 :]
    while len(name) > 1 and name[0].lower in language.demonyms:
        name = name[1:]
    return name


def _is_role_word(token: Token, language: Language) -> bool:
    return token.lower in language.roles or token.lower in language.titles


def _is_role(segment: Sequence[Token], language: Language) -> bool:
    return any(_is_role_word(token, language) for token in _head(segment, language))


def _role(
    before: Sequence[Token], earlier: Sequence[Sequence[Token]], later: Sequence[Sequence[Token]], language: Language
) -> str:
    """Return the role stated before the name, or in the apposition on either side of it."""
    own = [token for token in before if token.lower not in language.determiners]
    titles_only = all(token.lower in language.titles and token.lower not in language.roles for token in own)
    is_role = any(_is_role_word(token, language) or token.text.islower() for token in own)
    if own and is_role and not titles_only:
        return _text(own)
    for segment in (*earlier, *later):
        if _tells_role(segment, language):
            stripped = _up_to_relative(segment[1:] if segment[0].lower in language.articles else segment, language)
            if stripped:
                return _text(stripped)
    return ""


def _tells_role(segment: Sequence[Token], language: Language) -> bool:
    """Tell "an analyst at Bellwether" and "cabinet member" from "whose son died" and "met the governor"."""
    first = segment[0]
    if first.lower in language.relatives or any(is_strictly_finite(segment, i, language) for i in range(len(segment))):
        return False
    return first.lower in language.articles or _is_role(segment, language)


def _up_to_relative(segment: Sequence[Token], language: Language) -> Sequence[Token]:
    return next((segment[:i] for i, token in enumerate(segment) if token.lower in language.relatives), segment)


def _kind_of_name(name: Sequence[Token], before: Sequence[Token], role: str, language: Language) -> Kind | None:
    lower = " ".join(token.lower for token in name)
    if lower in language.countries or lower in language.cities:
        return Kind.COUNTRY if lower in language.countries else Kind.CITY
    if any(token.lower.strip(".") in language.organisations for token in name):
        return Kind.ORGANIZATION
    if any(_is_role_word(token, language) for token in before):
        return Kind.PERSON
    if (
        _is_acronym(name)
        or (before and before[-1].lower in language.organisations)
        or (before and before[-1].lower in language.definite)
    ):
        return Kind.ORGANIZATION
    is_personal = bool(role) or name[0].lower in either(language.male_names, language.female_names)
    return Kind.PERSON if is_personal or (len(name) > 1 and not any(t.text == "&" for t in name)) else None


def _is_acronym(name: Sequence[Token]) -> bool:
    return len(name) == 1 and name[0].text.isupper() and 1 < len(name[0].text) <= _MAX_ACRONYM


def _gender(name: Sequence[Token], before: Sequence[Token], role: str, language: Language) -> Gender | None:
    for token in before:
        if gender := language.titles.get(token.lower) or language.gendered.get(token.lower):
            return gender
    for word in role.lower().split():
        if gender := language.gendered.get(word):
            return gender
    first = name[0].lower
    if len(name) > 1 and first in language.female_names:
        return Gender.FEMALE
    return Gender.MALE if len(name) > 1 and first in language.male_names else None


def _unnamed(segment: Sequence[Token], language: Language) -> Mention | None:
    head = _head(segment, language)
    noun = head[-1].lower
    written = either(language.documents, language.utterances)
    if noun in language.portions and len(segment) > len(head) + 1:
        return _describe_one(segment[len(head) + 1 :], language)
    if any(token.lower in written for token in head) and (issuer := _issuer(segment, language)):
        return issuer
    is_plural = (
        head[0].lower in language.numbers and noun not in language.singulars and head[0].lower not in language.singulars
    )
    gender = language.gendered.get(noun)
    if noun in language.groups or is_plural:
        return _mention(segment, language, kind=Kind.GROUP, gender=Gender.PLURAL)
    if noun in language.roles or noun in language.singulars:
        return _mention(segment, language, kind=Kind.PERSON, gender=gender)
    if noun in language.organisations or noun in language.documents:
        is_named = any(token.is_capitalised for token in segment[1:])
        name = _without_article(segment, language) if is_named else ""
        return _mention(segment, language, name=name, kind=Kind.ORGANIZATION)
    if re.search(language.plural, noun):
        return _mention(segment, language, kind=Kind.GROUP, gender=Gender.PLURAL)
    return _mention(segment, language)


def _issuer(segment: Sequence[Token], language: Language) -> Mention | None:
    """Return whose document it is: "the agency's bulletin", "a note by Bellwether", "in his words"."""
    if gender := language.possessives.get(segment[0].lower):
        return _mention(segment[:1], language, gender=gender)
    head = _head(segment, language)
    owner = next((i for i, token in enumerate(head) if token.lower.endswith(language.owner_endings)), None)
    if owner is not None:
        return _mention(
            head[: owner + 1], language, name=_possessor(head[: owner + 1], language), kind=Kind.ORGANIZATION
        )
    by = next((i for i, token in enumerate(segment) if token.lower in language.agents), None)
    if by is not None and by + 1 < len(segment):
        return _describe_one(segment[by + 1 :], language)
    if len(head) > 1 and " ".join(token.lower for token in head[:-1]) in language.countries:
        return _mention(head[:-1], language, name=_text(head[:-1]), kind=Kind.COUNTRY)
    return None


def _possessor(tokens: Sequence[Token], language: Language) -> str:
    text = _without_article(tokens, language)
    ending = next((e for e in language.owner_endings if text.lower().replace("’", "'").endswith(e)), "")
    return text[: len(text) - len(ending)]


def _without_article(segment: Sequence[Token], language: Language) -> str:
    return _text(segment[1:] if len(segment) > 1 and segment[0].lower in language.articles else segment)


def _mention(  # noqa: PLR0913  a mention has that many facts
    tokens: Sequence[Token],
    language: Language,
    *,
    name: str = "",
    role: str = "",
    kind: Kind | None = None,
    gender: Gender | None = None,
    honorific: str = "",
) -> Mention:
    return Mention(
        tokens[0].start,
        tokens[-1].end,
        _without_article(tokens, language),
        name,
        role,
        kind,
        gender,
        honorific=honorific,
        is_definite=tokens[0].lower in language.definite,
        is_indefinite=tokens[0].lower in language.indefinites,
    )


def _text(tokens: Sequence[Token]) -> str:
    """Return the words as they stand, one space between them, nicknames left out."""
    pieces: list[str] = []
    end = None
    for token in tokens:
        if token.quoted:
            continue
        pieces.append((" " if end is not None and token.start > end else "") + token.text)
        end = token.end
    return "".join(pieces)
