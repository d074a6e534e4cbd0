"""Noun phrases read forwards, in languages whose subject may stand behind its verb with more behind it."""

from collections.abc import Sequence

from newsld.annotators.syntax.clauses import BREAKS, is_adverbial, is_strictly_finite
from newsld.annotators.syntax.name_particles import is_inside_name
from newsld.annotators.syntax.sentences import Token
from newsld.model.language import Language, either

_FRAGMENT = 6  # words; a quoted stretch of more names nothing


def is_noun(token: Token) -> bool:
    """Tell a word that is written as a noun or name: "Sprecher", "49-Jährige", "dpa-Reporter"."""
    if token.is_capitalised:
        return True
    return "-" in token.text and token.text.rpartition("-")[2][:1].isupper()


def nominal_end(tokens: Sequence[Token], start: int, limit: int, language: Language) -> int:
    """Return where the noun phrase that begins at `start` ends, owners and offices with it; `start` if none does."""
    end = _head_end(tokens, start, limit, language)
    if start < limit and tokens[start].lower in language.pronouns:
        is_article = tokens[start].lower in language.determiners and end > start + 1
        if not is_article:
            return start + 1
    while start < end < limit and (more := _complement_end(tokens, end, limit, language)) > end:
        end = more
    return end


def _head_end(tokens: Sequence[Token], start: int, limit: int, language: Language) -> int:
    """Return where article, attributes, nouns and names end."""
    i = start
    while i < limit and tokens[i].lower in language.determiners:
        i += 1
    if language.capitalised_nouns:
        end = _behind_capitals(tokens, i, limit, language)
        return end if end > i else start
    while i < limit and tokens[i].is_word and not _stops(tokens, i, start, language):
        i += 1
    return i


def _stops(tokens: Sequence[Token], i: int, start: int, language: Language) -> bool:
    token = tokens[i]
    if token.is_capitalised and token.lower not in language.weekdays:
        return False
    if i > start and is_inside_name(tokens, i, language):
        return False
    ends = either(language.prepositions, language.complementisers, language.conjunctions, language.subordinators)
    if (
        token.lower in ends
        or _is_pronoun(token, language, is_behind=i > start)
        or is_strictly_finite(tokens, i, language)
    ):
        return True
    if i > start and _is_behind_name(tokens, i, language):
        return True
    is_other_phrase = (
        i > start and token.lower in language.determiners and tokens[i - 1].lower not in language.determiners
    )
    is_time = i > start and token.lower in either(language.time_nouns, frozenset(language.weekdays))
    return (
        is_other_phrase
        or is_time
        or _is_behind_body(tokens, i, start, language)
        or (i > start and is_adverbial(token, language))
    )


def _is_behind_name(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell "volgens De Wever | schrapt": behind a name small letters open something else, but not "Gentse schepen"."""
    if i < 2 or not tokens[i - 1].is_capitalised or tokens[i - 1].lower.endswith(language.qualifier_endings):  # noqa: PLR2004  no first word of a sentence
        return False
    nouns = either(language.roles, language.groups, language.organisations, language.documents)
    return tokens[i].lower not in either(nouns, language.name_particles)


def _is_behind_body(tokens: Sequence[Token], i: int, start: int, language: Language) -> bool:
    """Tell "volgens een enquête | eenzaam": what follows a body or document in small letters is no part of it."""
    bodies = either(language.organisations, language.documents, language.groups)
    return i > start and tokens[i - 1].lower in bodies and tokens[i].lower not in either(bodies, language.roles)


def _is_pronoun(token: Token, language: Language, *, is_behind: bool) -> bool:
    """Tell "vroeg Roe | zich af" too, where an object follows its subject."""
    return token.lower in language.pronouns or (is_behind and token.lower in language.object_pronouns)


def _behind_capitals(tokens: Sequence[Token], start: int, limit: int, language: Language) -> int:
    """Return where the nouns end that may have attributes in small letters before them; `start` if there are none."""
    i = start
    while i < limit and tokens[i].text.islower() and not is_noun(tokens[i]) and _is_attribute(tokens[i], language):
        i += 1
    first = i
    if (
        i < limit
        and _is_named_by(tokens[i])
        and i > 0
        and tokens[i - 1].lower in either(language.definite, language.issuing)
    ):
        return i + 1  # "die „Ostsee-Post“"
    while i < limit and (_is_name_part(tokens, i, language) or (i > first and _is_named_by(tokens[i]))):
        if i > first and _tells_time(tokens[i], language):
            break
        i += 1
    return i if i > first else start


def _is_attribute(token: Token, language: Language) -> bool:
    ends = either(language.prepositions, language.complementisers, language.conjunctions, language.finite_verbs)
    return token.lower not in ends and token.lower not in language.pronouns and token.lower not in language.determiners


def _is_name_part(tokens: Sequence[Token], i: int, language: Language) -> bool:
    token = tokens[i]
    if is_noun(token) and token.is_word:
        return True
    if is_inside_name(tokens, i, language):
        return True
    is_inside = 0 < i < len(tokens) - 1 and is_noun(tokens[i - 1]) and is_noun(tokens[i + 1])
    is_article = token.lower in language.articles and tokens[i - 1].lower not in language.name_particles
    return is_inside and (token.text == "&" or (token.lower in language.name_particles and not is_article))


def _is_named_by(token: Token) -> bool:
    """Tell the name in marks behind its noun: "das Magazin „Kompass“"."""
    return token.quoted is not None and len(token.text.split()) <= _FRAGMENT and token.text[-2] not in ",.?!"


def is_marked_name(tokens: Sequence[Token], i: int, language: Language) -> bool:
    """Tell a name in marks that belongs to its noun phrase: "die Agentur „Xinhua“ meldet", not "den Plan „Murks“"."""
    if i == 0 or not _is_named_by(tokens[i]) or not tokens[i].text[1:2].isupper():
        return False
    bodies = either(language.organisations, language.outlet_nouns, language.documents)
    before = tokens[i - 1].lower
    opens_name = either(language.definite, language.genitive_articles) - language.indefinites
    return before in bodies or before.endswith("-") or before in opens_name


def _tells_time(token: Token, language: Language) -> bool:
    is_month = token.lower in language.months and token.lower not in language.male_names
    return is_month or token.lower in language.weekdays or token.lower in language.time_nouns


def _complement_end(tokens: Sequence[Token], end: int, limit: int, language: Language) -> int:
    """Return where an owner, office or party behind a noun ends: "des Senats", "von Greenpeace", "(SPD)"."""
    token = tokens[end]
    if token.lower in language.first_person:
        return end  # "berichten Anwohner | unserer Redaktion"
    if token.text == "(":
        close = next((i for i in range(end + 1, min(limit, end + 6)) if tokens[i].text == ")"), end)
        return close + 1 if close > end else end
    if tokens[end - 1].text == ")":
        return end
    opens = token.lower in language.genitive_articles or token.lower in language.genitives
    opens = opens or _is_printed_in(tokens, end, limit, language)
    is_joined = token.lower in language.additive or token.text == "&"
    if not (opens or is_joined) or end + 1 >= limit or tokens[end + 1].text in BREAKS:
        return end
    first = end if token.lower in language.determiners else end + 1
    if is_joined and not _is_nominal_start(tokens[first], language):
        return end
    stop = _head_end(tokens, first, limit, language)
    return stop if stop > first + (first == end) else end


def _is_printed_in(tokens: Sequence[Token], i: int, limit: int, language: Language) -> bool:
    """Tell "ein Bericht | im „Morgenblatt“" and "een bericht | in De Koerier" from "een rapport in die zaak"."""
    if tokens[i].lower not in language.issuing or tokens[i - 1].lower not in language.documents:
        return False
    first = next((k for k in range(i + 1, limit) if tokens[k].lower not in language.determiners), limit)
    if first == limit:
        return False
    has_capital_article = first > i + 1 and tokens[first - 1].is_capitalised and tokens[first].is_capitalised
    is_outlet = tokens[first].lower in either(language.outlet_nouns, language.outlets)
    return is_outlet or has_capital_article or _is_named_by(tokens[first])


def _is_nominal_start(token: Token, language: Language) -> bool:
    return is_noun(token) or (token.lower in language.determiners and token.lower not in language.oblique)
