"""Proper names in a noun phrase: which of its words are the name, and which the role or the article before it."""

from collections.abc import Sequence

from newsld.annotators.syntax.clauses import is_participle, is_possessive
from newsld.annotators.syntax.legal_forms import is_legal_form
from newsld.annotators.syntax.name_particles import is_inside_name
from newsld.annotators.syntax.sentences import Token
from newsld.model.language import Language, either

MAX_ACRONYM = 6  # letters
_FULL_NAME = 2  # words
_LONGEST_NAME = 8


def name_in(segment: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return the proper name that a segment ends its head with, or nothing for "the minister"."""
    name = _name_in(segment, language)
    return name[: _body_of(name, language)] if name and _is_first_name(name[0], language) else name


def _body_of(name: Sequence[Token], language: Language) -> int:
    """Return where the body that a person is of begins: "Anna Russo | della Lega", "Ana | da Polícia Federal"."""
    bodies = either(language.organisations, language.outlets, language.outlet_nouns)
    for i in range(1, len(name) - 1):
        following = name[i + 1]
        if name[i].lower not in language.name_particles or name[i].is_capitalised or not following.is_capitalised:
            continue
        is_body = following.lower in bodies or following.text.isupper()
        if is_body and not is_inside_name(name, i, language):
            first = i
            while name[first - 1].lower in language.name_particles and not name[first - 1].is_capitalised:
                first -= 1
            return first
    return len(name)


def _name_in(segment: Sequence[Token], language: Language) -> Sequence[Token]:
    head = head_of(segment, language)
    tells_role = len(head) < len(segment) and _has_role(head, language)
    if tells_role:
        tail = _trailing_run(segment, language)
        held = without_portfolio(segment, tail, language)
        if len(held) < len(tail):
            return held
    run = _trailing_run(head, language)
    if not run and language.names_go_on:
        run = _body_before_adjectives(head, language)
    if len(run) == 1 and run[0] is segment[0] and _is_common(run[0], language):
        return ()
    ends_in_role = is_role_word(head[-1], language) and not _is_surname(head, len(head) - 1, language)
    if len(head) > 1 and ends_in_role and head[-1].lower not in language.organisations:
        run = ()
    after = after_role(run, language)
    if 0 < len(after) < len(run) and not names_organisation(after, language):
        return after
    joined = _organisation_name(segment, run, len(head), language)
    if joined:
        return joined
    name = after
    if name or not tells_role:
        return name
    tail = _trailing_run(segment, language)
    own = [t for t in segment[len(head) + 1 : len(segment) - len(tail)] if t.lower not in language.determiners]
    is_holder = bool(own) or len(tail) > _FULL_NAME  # "Leader of the council Gwen Tranter", not "aide to Gwen Tranter"
    names = either(language.male_names, language.female_names)
    first = next((i for i, token in enumerate(tail) if i and token.lower in names), len(tail) - _FULL_NAME)
    is_person = len(tail) >= _FULL_NAME and not names_organisation(tail[first:] if first > 0 else tail, language)
    if not (is_person and is_holder):
        return ()
    is_place = any(token.lower in language.name_particles for token in tail[first : first + _FULL_NAME])
    return () if is_place and tail[first].lower not in names else tail[first:]  # "alcalde de Puerto de Santa María"


def _body_before_adjectives(head: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return the organisation in "la Protección Civil municipal"."""
    end = len(head)
    while end and head[end - 1].text.islower():
        end -= 1
    run = _trailing_run(head[:end], language)
    return run if names_organisation(run, language) else ()


def _organisation_name(
    segment: Sequence[Token], run: Sequence[Token], head: int, language: Language
) -> Sequence[Token]:
    """Return the name of the organisation that a run of capitals begins, or nothing."""
    if run and all(is_role_word(token, language) for token in run):  # "Leader of the council Gwen Tranter"
        return ()
    if run and (head < len(segment) or run[0] is not segment[0]):
        joined = _organisation_run(segment, run, language)
        if names_organisation(joined, language):
            return _written_small(segment, joined, language) if language.names_go_on else joined
    if not names_organisation(run, language):
        return ()
    return _written_small(segment, run, language) if language.names_go_on else run


def _written_small(segment: Sequence[Token], run: Sequence[Token], language: Language) -> Sequence[Token]:
    """Extend an organisation's name over what goes on in small letters: "Union des chargeurs"."""
    first = segment.index(run[0])
    end = segment.index(run[-1]) + 1
    while end < len(segment) and end - first < _LONGEST_NAME:
        token = segment[end]
        is_clause = token.lower in language.relatives or is_participle(token, language)
        if is_clause or not (token.is_word or token.lower in language.name_links) or token.lower in language.agents:
            break
        if token.lower in language.prepositions and token.lower not in language.name_links:
            break
        end += 1
    while end > first + 1 and segment[end - 1].lower in either(language.name_links, language.prepositions):
        end -= 1
    return list(segment[first:end])


def _is_first_name(token: Token, language: Language) -> bool:
    return token.lower in either(language.male_names, language.female_names)


def without_portfolio(segment: Sequence[Token], run: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return the name behind an office: "Minister for Energy | Awais Khattana"."""
    first = _index(segment, run[0]) if run else 0
    if first == 0:
        return run
    before = first - 2 if first > 1 and segment[first - 1].lower in language.article_genders else first - 1
    before = first - 2 if first > 1 and segment[first - 1].lower in language.elided else before
    if segment[before].lower not in language.prepositions:
        return run
    named = next((i for i, token in enumerate(run) if i and _is_first_name(token, language)), None)
    if named is not None and language.article_genders and not _is_first_name(run[0], language):
        return run[named:]  # "maire de Lyon | Anne Roy"
    i = 0
    while i < len(run) and run[i].lower in either(language.portfolios, language.conjunctions):
        i += 1
    if i < len(run) and run[i].lower in language.genitives:
        return run  # "consejero de Sanidad de Murcia"
    return run[i:] if len(run) - i >= _FULL_NAME and not names_organisation(run[i:], language) else run


def _index(segment: Sequence[Token], token: Token) -> int:
    """Return where a token stands, 0 if it does not."""
    for i, other in enumerate(segment):
        if other is token:
            return i
    return 0


def names_organisation(name: Sequence[Token], language: Language) -> bool:
    """Tell the name of an organisation by a word that such names have: "Northgate Council", "Kenya Airways"."""
    if len(name) > _FULL_NAME and any(is_inside_name(name, i, language) for i in range(1, len(name) - 1)):
        return False  # "Marieke van 't Hof"
    lowers = [token.lower.strip(".") for token in name]
    if len(name) >= _FULL_NAME and is_legal_form(name[-1]):
        return True
    for lower in lowers:
        if _is_body(lower, language):
            return True
    if " ".join(lowers) in language.bodies:
        return True
    if len(name) < _FULL_NAME or lowers[0] in either(language.male_names, language.female_names):
        return False
    return any(lower in language.organisation_names for lower in lowers)


def _is_body(lower: str, language: Language) -> bool:
    """Tell a word that names organisations, also as the first part of one: "CGT-Ports"."""
    if lower in language.organisations:
        return True
    return "-" in lower and lower.partition("-")[0] in language.organisations


def head_of(segment: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return the phrase up to its first preposition or relative pronoun."""
    stops = either(language.prepositions, language.relatives, language.postposed)
    for i in range(1, len(segment)):
        token, before = segment[i], segment[i - 1]
        if token.lower in stops:
            if _is_in_name(segment, i, language):
                continue
            return segment[:i]
        follows_name = before.is_capitalised and not token.is_capitalised and before.lower not in language.determiners
        if follows_name and token.text.islower() and is_participle(token, language):
            return segment[:i]  # "Mbeki-Lund stopped"
    return segment


def _is_in_name(segment: Sequence[Token], i: int, language: Language) -> bool:
    """Tell whether a preposition is a particle of a person's name: "Éric de Montferrand", not "Banque de France"."""
    if is_inside_name(segment, i, language):
        return True
    if segment[i].lower not in language.name_particles or not segment[i - 1].is_capitalised:
        return False
    following = next((t for t in segment[i + 1 : i + 3] if t.lower not in language.name_particles), None)
    before = segment[i - 1]
    if following is None or not following.is_capitalised or following.text.isupper():
        return False
    nouns = either(language.organisations, language.determiners, language.countries, language.cities)
    return not is_role_word(before, language) and before.lower not in nouns and following.lower not in nouns


def noun_of(head: Sequence[Token], language: Language) -> Token:
    """Return the noun that a head rests on: its last word, or the first where adjectives follow their noun."""
    if not language.heads_first:
        return head[-1]
    nouns = [token for token in head if token.lower not in either(language.determiners, language.numbers)]
    known = either(language.roles, language.organisations, language.groups, language.documents, language.utterances)
    return next((token for token in nouns if token.lower in known), nouns[0] if nouns else head[-1])


def _is_common(token: Token, language: Language) -> bool:
    """Tell a noun that only the start of its sentence or a headline makes a capital of: "Police", "Part"."""
    if token.text.isupper() and len(token.text) <= MAX_ACRONYM:
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
        if is_common and token.lower in language.articles:
            break
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


def after_role(run: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return what stands behind the last word for a role: "Prime Minister | Ada Mbeki"."""
    offices = (i for i, token in enumerate(run) if is_role_word(token, language))
    last = max((i for i in offices if not _is_surname(run, i, language)), default=-1)
    name = run[last + 1 :]
    while len(name) > _FULL_NAME and name[0].lower in language.demonyms:  # "Russian Nina Roe", not "British Airways"
        name = name[1:]
    return name


def _is_surname(run: Sequence[Token], i: int, language: Language) -> bool:
    """Tell "Ruud Bakker", who bears a trade for a surname, from "Bakker Ruud Roe"; "Jr." may stand behind it."""
    last = len(run) - 1
    while last > i and run[last].lower.strip(".") in language.name_suffixes:
        last -= 1
    return 0 < i == last and run[i].is_capitalised and _is_first_name(run[i - 1], language)


def is_role_word(token: Token, language: Language) -> bool:
    """Tell a word for an office, trade or title."""
    return token.lower in language.roles or token.lower in language.titles


def states_role(segment: Sequence[Token], language: Language) -> bool:
    """Tell whether the head of a phrase has a word for a role."""
    return _has_role(head_of(segment, language), language)


def _has_role(head: Sequence[Token], language: Language) -> bool:
    return any(is_role_word(token, language) for token in head)


def words_of(tokens: Sequence[Token]) -> str:
    """Return the words as they stand, one space between them, nicknames left out."""
    pieces: list[str] = []
    end = None
    for token in tokens:
        if token.quoted:
            continue
        pieces.append((" " if end is not None and token.start > end else "") + token.text)
        end = token.end
    return "".join(pieces)
