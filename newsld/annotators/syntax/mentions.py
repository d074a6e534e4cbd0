"""How a noun phrase is kept as a mention: its words, without the article, and what they tell."""

from collections.abc import Sequence

from newsld.annotators.syntax.clauses import is_quoted_name
from newsld.annotators.syntax.names import words_of
from newsld.annotators.syntax.sentences import Token
from newsld.model.annotation import Mention
from newsld.model.language import Gender, Kind, Language


def mention(  # noqa: PLR0913  a mention has that many facts
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
    """Return the mention that a phrase is."""
    return Mention(
        tokens[0].start,
        tokens[-1].end,
        without_article(tokens, language),
        name,
        role,
        kind,
        gender,
        affiliation,
        honorific,
        is_definite=tokens[0].lower in language.definite,
        is_indefinite=tokens[0].lower in language.indefinites,
    )


def without_article(segment: Sequence[Token], language: Language) -> str:
    """Return the words of a phrase without the article that opens it."""
    if language.quoted_names and any(is_quoted_name(token, language) for token in segment):
        return " ".join(token.text for token in segment)
    first = 1 if len(segment) > 1 and segment[0].lower in language.articles else 0
    if first and len(segment) > first + 1 and segment[first].text in language.articles:
        first += 1  # "o seu | advogado"
    return words_of(segment[first:])
