"""What stands between a cue and its content: whom, when, where and how it was said."""

from collections.abc import Sequence

from newsld.annotators.syntax.clauses import has_finite, is_adverbial, opens_infinitive
from newsld.annotators.syntax.sentences import Token
from newsld.model.language import Language, either

_SUBJECT = 4  # words; the verb of a clause that no article opens stands within them


def after_addressee(tokens: Sequence[Token], start: int, limit: int, language: Language) -> int:
    """Skip whom the source told: a pronoun, a name, or a determiner and its nouns."""
    i = start
    if i < limit and tokens[i].is_word:
        first = tokens[i]
        i += 1
        while i < limit and tokens[i].is_word and not _starts_clause(tokens, i, first, language):
            if tokens[i].lower in language.prepositions:
                break
            i += 1
    return i


def _starts_clause(tokens: Sequence[Token], i: int, first: Token, language: Language) -> bool:
    token, before = tokens[i], tokens[i - 1]
    if token.lower in language.determiners or token.lower in language.pronouns or token.lower in language.expletives:
        return True
    if first.is_capitalised and before.is_capitalised and not token.is_capitalised:
        following = tokens[i + 1].lower if i + 1 < len(tokens) else ""
        return following not in language.pronouns and following not in language.determiners  # "told NATO allies | it"
    if not first.is_capitalised and first.lower in language.object_pronouns:
        return True
    if (
        before is first
        and first.lower in language.groups
        and token.lower not in either(language.groups, language.additive)
    ):
        return has_finite(
            tokens, i + 1, min(i + _SUBJECT, len(tokens)), language
        )  # "told investors | sales would slow"
    return token.is_capitalised and not before.is_capitalised and before.lower not in language.determiners


def after_adjuncts(tokens: Sequence[Token], start: int, limit: int, language: Language) -> int:
    """Skip when, where and how it was said: "on Monday", "late last week", "in a statement", "also"."""
    i = start
    while i < limit:
        token = tokens[i]
        leads_on = token.lower in language.infinitive_complementisers  # "assicura | di aver pagato"
        if _counts(tokens, i, limit, language) or opens_infinitive(tokens, i + leads_on, limit, language):
            break
        if token.lower in language.negations and language.drops_subjects:
            break  # "per il sindaco | non c'è tempo"
        if is_adverbial(token, language) or token.lower in language.time_nouns:
            i += 1
        elif tells_time(tokens, i, limit, language):
            i += 2
        elif token.lower in language.prepositions:
            if token.lower in language.subordinators:
                return limit
            i = _after_prepositional_phrase(tokens, i, limit, language)
            is_topic = token.lower in language.genitives and i < limit
            if is_topic and tokens[i].is_word:  # "learned of her fate when she was ten"
                return limit
        else:
            break
    return i


def tells_time(tokens: Sequence[Token], i: int, limit: int, language: Language) -> bool:
    """Tell "this week", "este martes", "el pasado lunes": a determiner before a time."""
    if i + 1 >= limit or tokens[i].lower not in language.determiners:
        return False
    return tokens[i + 1].lower in language.weekdays or tokens[i + 1].lower in language.time_nouns


def _counts(tokens: Sequence[Token], i: int, limit: int, language: Language) -> bool:
    """Tell whether a preposition or adverb belongs to a number: "at least 12", "about 40", "nearly half"."""
    following = tokens[i + 1] if i + 1 < limit else None
    if following is None or tokens[i].lower not in language.quantifiers:
        return False
    first = following.lower.split("-")[0]  # "one-third"
    is_number = following.text[0].isdigit() or following.text[0] in "$£€" or first in language.numbers
    return is_number or following.lower in language.amounts


def _after_prepositional_phrase(tokens: Sequence[Token], start: int, limit: int, language: Language) -> int:
    i = start + 1
    while i < limit and tokens[i].lower in language.determiners:
        i += 1
    first = i
    while i < limit and tokens[i].is_word and tokens[i].lower not in language.prepositions:
        is_date = tokens[i].text.isdigit() and tokens[i - 1].lower in language.months
        starts = i > first and not is_date and _starts_clause(tokens, i, tokens[first], language)
        is_below = tokens[i].lower in either(language.relatives, language.subordinators)
        if is_below and tokens[i].lower not in language.complementisers:
            return limit  # "protested outside the hotel where they met"
        if starts and not _names_the_noun(tokens, i, limit):
            break
        i += 1
    return i


def _names_the_noun(tokens: Sequence[Token], i: int, limit: int) -> bool:
    """Tell whether a name at token `i` ends its phrase: "in the journal Cold Water Biology,"."""
    if not tokens[i].is_capitalised:
        return False
    while i < limit and tokens[i].is_capitalised:
        i += 1
    return i >= limit or tokens[i].text == ","
