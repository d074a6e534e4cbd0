"""The source behind "according to": where it ends, and whether it is somebody."""

from collections.abc import Sequence

from newsld.annotators.syntax.clauses import (
    has_finite,
    is_finite,
    is_quoted_name,
    sentence_end,
)
from newsld.annotators.syntax.names import states_role
from newsld.annotators.syntax.nominatives import governed_end
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.subjects import phrase_end
from newsld.model.language import Kind, Language, either


def source_end(tokens: Sequence[Token], start: int, language: Language) -> int:
    """Return where the source ends: like any noun phrase, or before an article that opens the statement."""
    if language.optional_comma:
        return governed_end(tokens, start, language)
    end = phrase_end(tokens, start, language)
    if end == start + 1 and end + 1 < len(tokens) and tokens[end].quoted and tokens[end + 1].text == ",":
        return end + 1  # "selon la « Gazette », …"
    if language.verb_second:
        return end
    binds = either(language.prepositions, language.determiners, language.conjunctions, language.adverbs)
    for i in range(start + 1, end):
        is_article = tokens[i].lower in language.articles and tokens[i].lower not in language.genitives
        is_name = tokens[i].is_capitalised  # "el diario El Faro"
        if is_article and not is_name and tokens[i - 1].is_word and tokens[i - 1].lower not in binds:
            return i  # "secondo la difesa | il teste mente"
    leaning = either(language.clitics, language.negations)
    while end > start + 1 and tokens[end - 1].lower in leaning and tokens[end - 1].lower not in language.articles:
        end -= 1  # "per il procuratore | si tratta"
    return end


def is_person(source: Sequence[Token], language: Language) -> bool:
    """Tell whether a source has views of its own: a person, or a body such as the police."""
    if any(token.lower in language.opinion_bodies for token in source):
        return True
    mentions = describe(source, language)
    return any(m.kind is Kind.PERSON or (m.gender and m.kind is None and not m.name) for m in mentions)


def behind_parenthesis(tokens: Sequence[Token], end: int) -> int:
    """Return where a source ends that its acronym follows: "the Institute for Budget Studies (IBS)"."""
    close = end + 2
    return close + 1 if close < len(tokens) and tokens[end].text == "(" and tokens[close].text == ")" else end


def behind_name(tokens: Sequence[Token], end: int, language: Language) -> int:
    """Return where a name behind a source's comma ends: ", selon sa productrice, Fanny Delcroix"."""
    if end + 1 >= len(tokens) or tokens[end].text != "," or not tokens[end + 1].is_capitalised:
        return end
    stop = end + 1
    while stop < len(tokens) and (tokens[stop].is_capitalised or tokens[stop].lower in language.name_particles):
        stop += 1
    return stop if stop == len(tokens) or not tokens[stop].is_word else end


def behind_apposition(tokens: Sequence[Token], end: int, language: Language) -> int:
    """Return where the source that opens a sentence ends: "According to Coyle, who chairs it, | the site is shut"."""
    limit = sentence_end(tokens)
    if end >= limit or tokens[end].text != ",":
        return end
    close = next((i for i in range(end + 1, limit) if tokens[i].text == ","), limit)
    following = tokens[close + 1 : limit]
    if (
        not following
        or any(token.quoted and not is_quoted_name(token, language) for token in tokens[end:close])
        or not (following[0].quoted or has_finite(tokens, close, limit, language))
    ):
        return end
    is_relative = tokens[end + 1].lower in language.relatives
    segment = tokens[end + 1 : close]
    opens_verb = not following[0].quoted and is_finite(tokens, close + 1, language)
    if not is_relative and (following[0].text[0].isdigit() or opens_verb):
        return end  # "According to police, | the man, 34, was arrested"
    tells_who = (
        not language.needs_complementiser
        or language.nouns_first
        or segment[0].is_capitalised
        or states_role(segment, language)
    )
    is_noun_phrase = tells_who and not has_finite(tokens, end, close, language)
    return close if is_relative or is_noun_phrase else end
