"""What is written, and by whom: after "in a statement, the party said …", "the statement" speaks for the party."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.readings import Found, ReadSentence
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.subjects import main_subject
from newsld.model.annotation import Mention
from newsld.model.article import Part
from newsld.model.language import Language, either

_WIDTH = 3  # words between the article and the noun of a document


@dataclass(frozen=True, slots=True)
class Writing:
    """Something written that a sentence brings in: its noun, where it stands, and whoever issues it."""

    noun: str
    start: int
    issuers: tuple[Mention, ...]


def writings(found: Found, language: Language) -> Iterator[Writing]:
    """Yield what an article says was written by somebody, in text order."""
    for paragraph in found.paragraphs:
        if paragraph.reading.part is Part.PARAGRAPH:
            for sentence in paragraph.sentences:
                yield from _written(sentence, language)


def _written(sentence: ReadSentence, language: Language) -> Iterator[Writing]:
    tokens, lowers = sentence.sentence.tokens, sentence.sentence.lowers
    nouns = either(language.documents, language.utterances)
    for i in [i for i, word in enumerate(lowers) if word in nouns]:
        if _is_new(tokens[max(i - _WIDTH, 0) : i], language):
            issuers = _issuers(sentence, i, language)
            if issuers:
                yield Writing(lowers[i], tokens[i].start, issuers)


def _is_new(before: tuple[Token, ...], language: Language) -> bool:
    """Tell "a short text message" from "the message"."""
    for token in reversed(before):
        if token.lower in language.determiners:
            return token.lower in language.indefinites
        if not token.is_word or token.lower in language.prepositions:
            return False
    return False


def _issuers(sentence: ReadSentence, i: int, language: Language) -> tuple[Mention, ...]:
    """Return whose document the noun at token `i` names: whom its sentence reports, else the subject before it."""
    tokens = sentence.sentence.tokens
    reported = next((report.mentions for report in sentence.reports if report.mentions), None)
    mentions = reported or describe(main_subject(tokens[:i], language), language)
    is_itself = any(mention.start <= tokens[i].start < mention.end for mention in mentions)
    is_somebody = all(mention.is_somebody and not mention.gender for mention in mentions if not mention.name)
    return mentions if is_somebody and not is_itself else ()
