"""Whom a noun phrase names in languages whose attributes follow their noun in another case.

"речниця департаменту культури Олена Лис": the role comes first, what it is of stands between it and the name.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsld.annotators.syntax.clauses import is_quoted_name
from newsld.annotators.syntax.legal_forms import is_legal_form
from newsld.annotators.syntax.name_particles import is_inside_name
from newsld.annotators.syntax.sentences import Token
from newsld.model.language import Language, either

_FULL_NAME = 2  # words
_LONGEST_NAME = 4


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a phrase, token ranges of it: `name` is empty where it names nobody.

    `organisation` tells what the name is of; `head` is the noun that rules the phrase.
    """

    head: int
    before: tuple[int, int] = (0, 0)
    name: tuple[int, int] = (0, 0)
    is_organisation: bool = False


def parts(segment: Sequence[Token], language: Language) -> Parts:
    """Part a phrase without commas into role and name."""
    main = next((i for i, token in enumerate(segment) if i and token.lower in language.prepositions), len(segment))
    group = next((i for i in range(main) if segment[i].lower in language.groups), None)
    role = next((i for i in range(main) if _is_role(segment[i], language)), None)
    body = next((i for i in range(main) if _is_body(segment[i], language)), None)
    document = next((i for i in range(main) if _is_document(segment[i], language)), None)
    if document is not None and document < min(role or len(segment), body or len(segment)) and role != 0:
        return Parts(document)
    if group is not None and group < min(
        len(segment) if role is None else role, len(segment) if body is None else body
    ):
        return Parts(group)
    if role is not None and (body is None or role < body or full_name(segment, language)):
        name = _holder(segment, role, language)
        return Parts(role, (0, name[0]), name) if name else Parts(role)
    full = full_name(segment[:main], language)
    if full:
        return Parts(full[0], (0, full[0]), full)
    if body is not None:
        return Parts(body, name=_body_name(segment, body, language), is_organisation=True)
    quoted = next((i for i in range(main) if is_quoted_name(segment[i], language)), None)
    if quoted is not None:
        return Parts(quoted, (0, quoted), (quoted, quoted + 1), is_organisation=True)
    runs = list(_runs(segment[:main], language))
    if runs and _head(segment, language) >= runs[0][0]:
        return Parts(runs[0][0], (0, runs[0][0]), runs[0])
    return Parts(_head(segment, language))


def _is_role(token: Token, language: Language) -> bool:
    return token.lower in language.roles or token.lower in language.titles


def _is_document(token: Token, language: Language) -> bool:
    return token.lower in language.documents or token.lower in language.utterances


def _is_body(token: Token, language: Language) -> bool:
    return token.lower in language.organisations or is_legal_form(token)


def _head(segment: Sequence[Token], language: Language) -> int:
    """Return the noun that rules a phrase: the first known one, else its first word that is no adjective."""
    nouns = either(language.groups, language.documents, language.utterances, language.singulars)
    known = next((i for i, token in enumerate(segment) if token.lower in nouns), None)
    if known is not None:
        return known
    modifiers = either(language.determiners, language.numbers, language.prepositions)
    plain = (
        i
        for i, token in enumerate(segment)
        if token.lower not in modifiers and not token.lower.endswith(language.modifier_endings)
    )
    return next(plain, len(segment) - 1)


def _holder(segment: Sequence[Token], role: int, language: Language) -> tuple[int, int] | None:
    """Return the name of who holds a role: a full one, else capitals that are no place or body."""
    full = full_name(segment, language)
    if full:
        return full
    is_nominative = language.nominatives.get(segment[role].lower) == segment[role].lower
    for start, end in reversed(list(_runs(segment, language))):
        if start <= role:
            continue
        is_other_case = is_nominative and segment[start].lower.endswith(language.oblique_endings)
        if end - start >= _FULL_NAME or not is_other_case:
            return start, end
    return None


def full_name(segment: Sequence[Token], language: Language) -> tuple[int, int] | None:
    """Return the name that a known first name opens."""
    first_names = either(language.male_names, language.female_names)
    for i, token in enumerate(segment):
        if (
            token.is_capitalised
            and token.lower in language.nominatives
            and _is_first_name(token, language, first_names)
        ):
            end = i + 1
            while end < len(segment) and end - i < _LONGEST_NAME and _goes_on(segment[end], language):
                end += 1
            if end - i >= _FULL_NAME:
                return i, end
    return None


def _is_first_name(token: Token, language: Language, first_names: frozenset[str]) -> bool:
    return token.lower in first_names or language.nominatives[token.lower] in first_names


def _goes_on(token: Token, language: Language) -> bool:
    if token.lower in language.name_particles:
        return True
    return token.is_capitalised and not _is_role(token, language) and not _is_body(token, language)


def _runs(segment: Sequence[Token], language: Language) -> Iterator[tuple[int, int]]:
    """Yield the runs of capitals that can name a person."""
    i = 0
    while i < len(segment):
        if not _may_name(segment, i, language):
            i += 1
            continue
        end = i + 1
        while end < len(segment) and (
            is_inside_name(segment, end, language)
            or (_goes_on(segment[end], language) and _may_name(segment, end, language))
        ):
            end += 1
        yield i, end
        i = end


def _may_name(segment: Sequence[Token], i: int, language: Language) -> bool:
    token = segment[i]
    if not token.is_capitalised or _is_role(token, language) or _is_body(token, language):
        return False
    is_company = i + 1 < len(segment) and is_legal_form(segment[i + 1])
    if is_company or (i and segment[i - 1].lower in language.prepositions):
        return False
    known = language.nominatives.get(token.lower)
    is_place = token.lower in language.countries or token.lower in language.cities
    if is_place and i:
        return False
    others = either(language.prepositions, language.determiners, language.adverbs, language.groups, language.documents)
    is_attribute = (
        i + 1 < len(segment)
        and token.lower.endswith(language.modifier_endings)
        and (segment[i + 1].text.islower() or _is_body(segment[i + 1], language))
    )
    return token.lower not in others and not is_attribute and (known is None or token.lower not in language.months)


def _body_name(segment: Sequence[Token], body: int, language: Language) -> tuple[int, int]:
    """Return an organisation's name: what stands in marks, else the phrase that holds capitals."""
    stop = next((i for i in range(body + 1, len(segment)) if segment[i].lower in language.prepositions), len(segment))
    quoted = next((i for i in range(stop) if is_quoted_name(segment[i], language)), None)
    if quoted is not None:
        return quoted, quoted + 1
    start = next((i for i in range(body + 1) if segment[i].lower not in language.determiners), body)
    has_capital = any(token.is_capitalised for token in segment[start + (start == 0) : stop])
    return (start, stop) if has_capital or segment[body].text.isupper() else (0, 0)
