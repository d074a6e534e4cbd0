"""Proper names in languages that write every noun with a capital."""

from collections.abc import Iterator, Sequence

from newsld.annotators.syntax.name_particles import is_first_name, is_inside_name, opens_with_particle
from newsld.annotators.syntax.names import MAX_ACRONYM, after_role, names_organisation
from newsld.annotators.syntax.nominals import is_noun
from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.model.language import Language, either

_FULL_NAME = 2  # words


def name_among_nouns(segment: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return the proper name in a noun phrase full of capitals: "der Arbeitsmediziner | Tobias Wernicke"."""
    if opens_with_particle(segment, language):
        return segment  # "Von der Leyen"
    head = _nouns_of(segment, language)
    has_article = segment[0].lower in language.determiners
    first = next((i for i, token in enumerate(head[:-1]) if is_first_name(token, language)), None)
    if first is not None and not names_organisation(head[first:], language):
        return head[first:]
    if not head:
        return ()
    after = after_role(head, language)
    if not after:
        is_surname = len(head) == 1 and not has_article and head[0].lower not in language.groups
        tail = _person_behind(segment, language)
        return tail or (head if is_surname and len(segment) == 1 else ())
    if any(_is_generic(token, language) for token in after) and len(after) == 1:
        return ()
    if names_organisation(head, language) and not (len(after) < len(head) and len(after) > 1):
        return _organisation_among_nouns(segment, head, language)
    if len(after) > 1 or not has_article or len(after) < len(head):
        is_role_unknown = has_article and len(after) == len(head) > _FULL_NAME
        return after[-_FULL_NAME:] if is_role_unknown else after
    return after if _is_proper(after[0], language) else ()


def _nouns_of(segment: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return the run of nouns and names at the head of a phrase, names in marks left out."""
    run: list[Token] = []
    openers = either(language.determiners, language.adverbs, language.prepositions)
    for i, token in enumerate(segment):
        if not run and token.lower in openers:
            continue
        is_particle = bool(run) and is_inside_name(segment, i, language)
        if is_noun(token) or is_particle or (run and token.text == "&"):
            run.append(token)
        elif run and not token.quoted:
            break
    return run


def _is_generic(token: Token, language: Language) -> bool:
    """Tell a noun that names nobody by itself: "Polizei", "Experten", "Bericht", "Regierung"."""
    if token.text.isupper():
        return False
    nouns = either(language.organisations, language.groups, language.documents, language.utterances, language.portions)
    return token.lower in nouns or token.lower in language.time_nouns


def _is_proper(token: Token, language: Language) -> bool:
    """Tell a single word behind an article that is a name nonetheless: "die SPD", "der Iran"."""
    places = either(language.countries, language.cities, language.outlets)
    return token.lower in places or (token.text.isupper() and len(token.text) <= MAX_ACRONYM)


def _person_behind(segment: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return the holder's name behind an office and its owner: "Sprecherin des Senats | Anna Roth"."""
    for i, token in enumerate(segment[:-1]):
        if i and is_noun(token) and is_first_name(token, language) and is_noun(segment[i + 1]):
            return _nouns_of(segment[i:], language)
    return ()


def _organisation_among_nouns(segment: Sequence[Token], run: Sequence[Token], language: Language) -> Sequence[Token]:
    """Extend an organisation's name over "für" and owners: "Institut für Arbeit", "Amt der Stadt"."""
    if len(run) == 1 and len(segment) <= _FULL_NAME and segment[0].lower in language.determiners:
        return () if run[0].lower in language.generic_organisations else run
    first = next(i for i, token in enumerate(segment) if token is run[0])
    last = first + len(run)
    if last < len(segment) and segment[last].lower in either(language.genitive_articles, language.name_links):
        return list(segment[first:])
    return run


def surnames_in(sentence: Sentence, language: Language) -> Iterator[str]:
    """Yield what stands behind a first name: alone, it is a name too and no noun."""
    names = either(language.male_names, language.female_names)
    for i in sentence.capitals:
        if i and sentence.lowers[i - 1] in names:
            yield sentence.tokens[i].text
