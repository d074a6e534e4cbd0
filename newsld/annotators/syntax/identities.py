"""What a name's surroundings tell of its bearer: role, kind and gender."""

from collections.abc import Sequence

from newsld.annotators.syntax.clauses import is_strictly_finite
from newsld.annotators.syntax.names import MAX_ACRONYM, is_role_word, names_organisation, states_role, words_of
from newsld.annotators.syntax.sentences import Token
from newsld.model.language import Gender, Kind, Language, either


def role_of(
    before: Sequence[Token], earlier: Sequence[Sequence[Token]], later: Sequence[Sequence[Token]], language: Language
) -> str:
    """Return the role stated before the name, or in the apposition on either side of it."""
    own = [token for token in before if token.lower not in language.determiners]
    while len(own) > 1 and own[-1].lower in language.titles and own[-1].lower not in language.roles:
        own.pop()  # "former finance minister Dr"
    titles_only = all(token.lower in language.titles and token.lower not in language.roles for token in own)
    is_role = any(is_role_word(token, language) or token.text.islower() for token in own) or language.capitalised_nouns
    if own and is_role and not titles_only:
        return words_of(own)
    for segment in (*earlier, *later):
        if _tells_role(segment, language):
            stripped = _up_to_relative(segment[1:] if segment[0].lower in language.articles else segment, language)
            if stripped:
                return words_of(stripped)
    return ""


def parted(role: str, language: Language) -> tuple[str, str]:
    """Part "chemist at the University of Otago" into the title and the organisation."""
    words = role.split()
    for i, word in enumerate(words[1:-1], 1):
        place = words[i + 1 :]
        if word in language.affiliating:
            place = place[1:] if place[0] in language.definite else place
            is_office = all(
                part.lower().strip(",") in either(language.portfolios, language.conjunctions) for part in place
            )
            if place and place[0][0].isupper() and not is_office:
                return " ".join(words[:i]), " ".join(place)
    return role, ""


def _tells_role(segment: Sequence[Token], language: Language) -> bool:
    """Tell "an analyst at Bellwether" and "cabinet member" from "whose son died" and "met the governor"."""
    first = segment[0]
    if first.lower in language.relatives or any(is_strictly_finite(segment, i, language) for i in range(len(segment))):
        return False
    return first.lower in language.articles or states_role(segment, language)


def _up_to_relative(segment: Sequence[Token], language: Language) -> Sequence[Token]:
    return next((segment[:i] for i, token in enumerate(segment) if token.lower in language.relatives), segment)


def kind_of_name(name: Sequence[Token], before: Sequence[Token], role: str, language: Language) -> Kind | None:
    """Return what bears a name, by the name itself, the words before it and the role; `None` leaves it open."""
    lower = " ".join(token.lower for token in name)
    if lower in language.countries or lower in language.cities:
        return Kind.COUNTRY if lower in language.countries else Kind.CITY
    if names_organisation(name, language):
        return Kind.ORGANIZATION
    if any(is_role_word(token, language) for token in before):
        return Kind.PERSON
    if (
        is_acronym(name)
        or (before and before[-1].lower in language.organisations)
        or (before and before[-1].lower in language.definite and not _opens_surname(before[-1], language))
    ):
        return Kind.ORGANIZATION
    is_personal = bool(role) or name[0].lower in either(language.male_names, language.female_names)
    if not is_personal and _names_place(name, language):
        return Kind.ORGANIZATION
    return Kind.PERSON if is_personal or (len(name) > 1 and not any(t.text == "&" for t in name)) else None


def _opens_surname(article: Token, language: Language) -> bool:
    """Tell "zei De Wever", which can be a surname, from "zegt de Raad"."""
    return article.is_capitalised and article.lower in language.name_particles and not language.capitalised_nouns


def _names_place(name: Sequence[Token], language: Language) -> bool:
    """Tell "London Underground" and "Shell Nigeria", which no person is called."""
    places = either(language.countries, language.cities)
    return len(name) > 1 and (name[0].lower in places or name[-1].lower in places)


def is_acronym(name: Sequence[Token]) -> bool:
    """Tell "UNESCO" and "МВС"."""
    return len(name) == 1 and name[0].text.isupper() and 1 < len(name[0].text) <= MAX_ACRONYM


def gender_of_phrase(segment: Sequence[Token], language: Language) -> Gender | None:
    """Return the gender that the article of a role or organisation tells: "la ministre"."""
    gender = language.article_genders.get(segment[0].lower)
    if gender is None and len(segment) > 1 and segment[0].lower in language.elided and language.article_genders:
        gender = language.gendered.get(segment[1].lower)  # "l'association"
    is_telling = gender is not None and len(segment) > 1 and segment[1].lower not in language.ungendered
    return gender if is_telling else None


def _gender_by_ending(word: str, language: Language) -> Gender | None:
    """Tell the woman in "Grünen-Spitzenkandidatin" and "Obfrau"."""
    is_feminine = bool(language.feminine_endings) and word.endswith(language.feminine_endings)
    return Gender.FEMALE if is_feminine and word in language.roles else None


def gender_of_name(name: Sequence[Token], before: Sequence[Token], role: str, language: Language) -> Gender | None:
    """Return the gender that title, role or first name tell."""
    if language.nominatives and (own := _gender_of_first_name(name, language)):
        return own  # "суддя Ганна Лис", "burmistrz Anna Lis": her office is a masculine noun
    for token in before:
        if gender := language.titles.get(token.lower) or language.gendered.get(token.lower):
            return gender
    for word in role.lower().split():
        if gender := language.gendered.get(word) or _gender_by_ending(word, language):
            return gender
    return _gender_of_first_name(name, language)


def _gender_of_first_name(name: Sequence[Token], language: Language) -> Gender | None:
    first = language.nominatives.get(name[0].lower, name[0].lower)
    if len(name) > 1 and first in language.female_names:
        return Gender.FEMALE
    return Gender.MALE if len(name) > 1 and first in language.male_names else None
