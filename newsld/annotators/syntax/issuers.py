"""Whose document it is: "the agency's bulletin", "a note by Bellwether", "in his words"."""

from collections.abc import Sequence

from newsld.annotators.syntax.mentions import mention, without_article
from newsld.annotators.syntax.names import head_of, words_of
from newsld.annotators.syntax.sentences import Token
from newsld.model.annotation import Mention
from newsld.model.language import Kind, Language, either


def owner(segment: Sequence[Token], language: Language) -> Mention | None:
    """Return who owns a document by a possessive: "the agency's bulletin", "in his words"."""
    if gender := language.possessives.get(segment[0].lower):
        return mention(segment[:1], language, gender=gender)
    if segment[0].lower in language.owners:
        return mention(segment[:1], language)._replace(is_left_out=True)
    head = head_of(segment, language)
    last = next((i for i, token in enumerate(head) if token.lower.endswith(language.owner_endings)), None)
    if last is None:
        return None
    owning = head[: last + 1]
    return mention(owning, language, name=_possessor(owning, language), kind=Kind.ORGANIZATION)


def issuing_words(segment: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return the words that name who issued a document: "a note by | Bellwether", "un rapport de | l'agence"."""
    owning = either(language.agents, language.genitive_articles)
    by = next((i for i, token in enumerate(segment) if i and token.lower in owning), None)
    by = by or next((i for i in range(1, len(segment) - 1) if _is_issuing(segment, i, language)), None)
    return segment[by + 1 :] if by is not None else ()


def named_issuer(segment: Sequence[Token], language: Language) -> Mention | None:
    """Return whose name stands before the document: "the Halden Foods statement", "the German report"."""
    head = head_of(segment, language)
    if len(head) > 1 and " ".join(token.lower for token in head[:-1]) in language.countries:
        return mention(head[:-1], language, name=words_of(head[:-1]), kind=Kind.COUNTRY)
    return _named_before(head, language)


def _named_before(head: Sequence[Token], language: Language) -> Mention | None:
    """Return whose name stands before the document: "the Halden Foods statement", not "the British report"."""
    written = either(language.documents, language.utterances)
    name = [token for token in head[:-1] if token.lower not in language.determiners]
    no_names = either(language.demonyms, frozenset(language.weekdays), frozenset(language.months), language.roles)
    is_name = bool(name) and all(token.is_capitalised and token.lower not in no_names for token in name)
    if len(name) == 1 and (len(head) == 2 or name[0].lower in language.organisations):  # noqa: PLR2004  "State records"
        return None
    if not is_name or head[-1].is_capitalised or head[-1].lower not in written or language.capitalised_nouns:
        return None
    return mention(name, language, name=words_of(name), kind=Kind.ORGANIZATION)


def _is_issuing(segment: Sequence[Token], i: int, language: Language) -> bool:
    """Tell "un rapport de | l'agence" from "un rapport de quarante pages"."""
    if segment[i].lower not in language.issuing:
        return False
    following = segment[i + 1]
    if following.lower in language.definite:
        return True
    noun = next((token for token in segment[i + 1 :] if token.lower not in language.determiners), following)
    return noun.is_capitalised or noun.lower in either(language.organisations, language.groups, language.roles)


def _possessor(tokens: Sequence[Token], language: Language) -> str:
    text = without_article(tokens, language)
    ending = next((e for e in language.owner_endings if text.lower().replace("’", "'").endswith(e)), "")
    return text[: len(text) - len(ending)]
