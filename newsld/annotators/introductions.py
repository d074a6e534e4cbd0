"""The names that stand in an article, each with what is told of its bearer beside it."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache

from newsld.annotators.syntax.clauses import is_possessive, is_quoted_name, is_strictly_finite
from newsld.annotators.syntax.names import is_role_word, without_portfolio
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.readings import Found
from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.model.annotation import Mention
from newsld.model.article import Part
from newsld.model.language import Compounds, Language, either
from newsld.model.stems import stem

_BREAKS = frozenset({",", ";", ":", "(", ")"})
_OFFICE = 3  # tokens of the shortest office before a name: "le maire,"
_BEFORE_NAME = 3  # words before a name that tell whether it begins with an office
_APPOSITION = 14  # words; no apposition behind a name is longer
_BESIDE = 4  # words before a name that may tell what its bearer is
_BEHIND = 8  # and behind


def introductions(found: Found, language: Language) -> Iterator[Mention]:
    """Yield the names that stand in the text, each with the role stated beside it."""
    for paragraph in found.paragraphs:
        if paragraph.reading.part is not Part.PARAGRAPH:
            continue  # in a heading, capitals do not tell a name
        for read in paragraph.sentences:
            yield from _names(read.sentence, language)


def _names(sentence: Sentence, language: Language) -> Iterator[Mention]:
    tokens = sentence.tokens
    behind = 0  # the name before
    for i in sentence.capitals:
        if i < behind or not _may_begin_name(tokens, i, language):
            continue
        end = i
        while end < len(tokens) and (tokens[end].is_capitalised or tokens[end].lower in language.name_particles):
            end += 1
        while not tokens[end - 1].is_capitalised:
            end -= 1
        first = i
        if end - first > 1:
            while end - first > 1 and tokens[first].lower in language.outlets:
                first += 1  # "raconte à l'AFP | Corinne Faugeras"
            before = tokens[max(first - _BEFORE_NAME, 0) : end]
            first = end - len(without_portfolio(before, tokens[first:end], language))
        start = _role_before(tokens, first, language)
        if _is_introduced(tokens, start, first, end, language):
            yield from _introduced(tokens, start, first, end, language)
        behind = max(end, first + 1)


def _role_before(tokens: Sequence[Token], name: int, language: Language) -> int:
    """Return where the role before a name begins, or the article where every noun has a capital."""
    start = name
    if language.capitalised_nouns:
        return start - (start > 0 and tokens[start - 1].lower in language.articles)
    while start > 0 and tokens[start - 1].text.islower() and _is_role(tokens[start - 1], language):
        start -= 1
    return start if start < name else _office_before(tokens, name, language)


def _is_introduced(tokens: Sequence[Token], start: int, name: int, end: int, language: Language) -> bool:
    """Tell whether a run of capitals names somebody; a lone word may be part of a name told before."""
    if end - name > 1 or (start < name and not language.capitalised_nouns) or _is_compound_body(tokens[name], language):
        return True
    return _is_named_in_marks(tokens, end, language)


def _is_named_in_marks(tokens: Sequence[Token], end: int, language: Language) -> bool:
    """Tell "Компанія | «Дахбуд»"."""
    return end < len(tokens) and is_quoted_name(tokens[end], language) and _is_role(tokens[end - 1], language)


def _introduced(tokens: Sequence[Token], start: int, name: int, end: int, language: Language) -> Iterator[Mention]:
    """Yield whom a run of capitals names, with the role before it."""
    end += _is_named_in_marks(tokens, end, language)
    is_governed = _is_governed(tokens, start, language)
    for mention in describe(tokens[start : _apposition_end(tokens, end, language)], language):
        if mention.name:
            short = _short_form(tokens, end)
            beside = _beside(tokens, name, end, language)
            yield mention._replace(start=tokens[name].start, is_governed=is_governed, short=short, beside=beside)


def _beside(tokens: Sequence[Token], name: int, end: int, language: Language) -> str:
    """Return the words in small letters on both sides of a name: "a encenadora sueca | Anja Lind", "Lind, cineasta"."""
    is_behind_comma = name > 1 and tokens[name - 1].text == ","
    first = name = name - is_behind_comma  # "o presidente-executivo, | Ricardo Stumpf"
    while first and name - first < _BESIDE and _may_tell(tokens[first - 1], language):
        first -= 1
    last = end
    if end + 1 < len(tokens) and (tokens[end].text in {",", "("} or tokens[end].lower in language.be):
        last = end + 1 + (tokens[end + 1].lower in language.determiners)
        while last < len(tokens) and last - end < _BEHIND and _may_tell(tokens[last], language):
            last += 1
    behind = (token for token in tokens[end + 1 : last] if token.lower not in language.determiners)
    return " ".join(token.lower for token in (*tokens[first:name], *behind))


def _may_tell(token: Token, language: Language) -> bool:
    """Tell a noun or adjective, as far as the lists of small words go."""
    if not token.is_word or (token.is_capitalised and not language.capitalised_nouns):
        return False
    return token.lower not in _small_words(language)


@cache
def _small_words(language: Language) -> frozenset[str]:
    return either(
        language.determiners, language.prepositions, language.conjunctions, language.subordinators, language.auxiliaries
    )


def _short_form(tokens: Sequence[Token], end: int) -> str:
    """Return the acronym that stands in brackets behind a name: "Nagara Metro Corporation (NMC)"."""
    if end + 2 >= len(tokens) or tokens[end].text != "(" or tokens[end + 2].text != ")":
        return ""
    return tokens[end + 1].text if tokens[end + 1].text.isupper() else ""


def _office_before(tokens: Sequence[Token], name: int, language: Language) -> int:
    """Return where the office that a name follows behind a comma begins: "La présidente, Odile Charrasse,"."""
    first = name
    if name < _OFFICE or tokens[name - 1].text != ",":
        return name
    openers = either(language.definite, language.prepositions)
    for i in range(name - 2, max(name - _APPOSITION, -1), -1):
        is_name = tokens[i].is_capitalised and tokens[i + 1].is_capitalised
        if tokens[i].quoted or tokens[i].text in _BREAKS or is_name or is_strictly_finite(tokens, i, language):
            break
        if tokens[i].lower in openers and is_role_word(tokens[i + 1], language):
            first = i if tokens[i].lower in language.definite else i + 1
    return first


def _is_governed(tokens: Sequence[Token], start: int, language: Language) -> bool:
    """Tell whether a preposition stands before a noun phrase, its determiners skipped."""
    while start > 0 and tokens[start - 1].lower in language.determiners:
        start -= 1
    return start > 0 and tokens[start - 1].lower in language.prepositions


def _is_compound_body(token: Token, language: Language) -> bool:
    """Tell a body by a compound noun that stands for its name: "Bezirksregierung"."""
    bodies = language.organisations
    return isinstance(bodies, Compounds) and token.lower in bodies and not frozenset({token.lower}) & bodies


def _is_role(token: Token, language: Language) -> bool:
    return token.lower in language.roles or token.lower in language.organisations


def _may_begin_name(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell whether a capital can be a name's."""
    token = tokens[i]
    if token.lower in _no_names(language):
        return False
    if token.lower in language.amounts and language.capitalised_nouns:
        return False  # "Millionen Euro"
    if i:
        return True
    if language.free_order and (token.lower in language.cues or token.lower in language.according_to):
        return False  # "Пояснює | Олег Кіт", "Zdaniem | Kosa"
    if token.lower in language.auxiliaries and token.lower not in language.modals:
        return False  # "Does | Ann Roe agree?", but "Will Roe agrees"
    return token.lower not in either(language.adverbs, language.subordinators, language.conjunctions)


@cache
def _no_names(language: Language) -> frozenset[str]:
    return either(frozenset(language.pronouns), language.determiners, language.prepositions)


def _apposition_end(tokens: Sequence[Token], end: int, language: Language) -> int:
    """Return where the apposition behind a name ends: ", an analyst at Cobb Lindqvist,"."""
    if end + 1 >= len(tokens) or tokens[end].text not in {",", "("} or is_strictly_finite(tokens, end + 1, language):
        return end  # "die Hälfte der Besucher, | sagte Roe"
    for i in range(end + 1, min(len(tokens), end + _APPOSITION)):
        if tokens[i].text in {",", ".", ")", ";"} and not tokens[i - 1].text.isdigit():
            return i
        if tokens[i].quoted:
            return end
    return end


def lone_names(found: Found, introduced: Iterable[Mention], language: Language) -> Iterator[Mention]:
    """Yield the places where one word of a known name stands alone."""
    known = {stem(word, language) for mention in introduced for word in mention.name.lower().split()}
    for paragraph in found.paragraphs:
        if paragraph.reading.part is Part.PARAGRAPH:
            for sentence in paragraph.sentences:
                yield from _alone(sentence.sentence, known, language)


def _alone(sentence: Sentence, known: Collection[str], language: Language) -> Iterator[Mention]:
    tokens = sentence.tokens
    for i in sentence.capitals:
        token = tokens[i]
        if stem(token.lower, language) in known and _is_alone(tokens, i, language):
            governed = i > 0 and tokens[i - 1].lower in language.prepositions
            yield Mention(token.start, token.end, token.lower, is_governed=governed)


def _is_alone(tokens: Sequence[Token], i: int, language: Language) -> bool:
    is_part = (i and tokens[i - 1].is_capitalised) or (i + 1 < len(tokens) and tokens[i + 1].is_capitalised)
    return not is_part and not is_possessive(tokens[i], language)
