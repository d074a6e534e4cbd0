"""Interviews printed as questions and answers: the answers are block quotations of whoever is asked."""

import re
from collections.abc import Iterator, Sequence

from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.readings import Found, ReadParagraph
from newsld.annotators.syntax.subjects import main_subject
from newsld.model.annotation import Attribution, ContentKind, Mention, Step
from newsld.model.article import Part, Span
from newsld.model.language import Kind, Language

_MIN_QUESTIONS = 3
_LONGEST_QUESTION = 200  # code points
_SHORT_QUESTION = 60


def interview(found: Found, language: Language) -> Iterator[Attribution]:
    """Yield the answers of an interview, the paragraphs of one answer together."""
    questions = _questions(found, language)
    addressed = [i for i in questions if _text(found, i).endswith("?")]
    headings = sum(found.paragraphs[i].reading.part is Part.SUBHEADING for i in addressed)
    if len(addressed) < _MIN_QUESTIONS or 2 * headings > len(addressed):
        return
    mentions = interviewee(found, questions[0], language)
    names = {word for mention in mentions for word in mention.name.lower().split()}
    for question, end in zip(questions, (*questions[1:], len(found.paragraphs)), strict=True):
        answer = list(_answer(found, range(question + 1, end), names, language, is_last=end == len(found.paragraphs)))
        if answer:
            spans = tuple(Span(paragraph.reading.start, paragraph.reading.end) for paragraph in answer)
            yield Attribution(ContentKind.BLOCK, spans, "", mentions, step=Step.ANSWER)


def interviewee(found: Found, until: int, language: Language) -> tuple[Mention, ...]:
    """Return whom headline or introduction name: "Ann Roe: “…”", "Q&A with Ann Roe", "Ann Roe talks to us"."""
    for paragraph in found.paragraphs[:until]:
        if not paragraph.sentences:
            continue
        tokens = paragraph.sentences[0].sentence.tokens
        colon = next((i for i, token in enumerate(tokens) if token.text == ":"), 0)
        led = next((i for i, token in enumerate(tokens) if token.lower in language.addressing), len(tokens))
        until_mark = next((i for i in range(led, len(tokens)) if not tokens[i].is_word), len(tokens))
        for phrase in (tokens[:colon], tokens[led + 1 : until_mark], main_subject(tokens, language)):
            mentions = describe(phrase, language)
            if mentions and all(mention.name and mention.kind is Kind.PERSON for mention in mentions):
                return mentions
    return ()


def _questions(found: Found, language: Language) -> list[int]:
    """Return the indexes of the questions: what is asked, and what is put to somebody but behind no question."""
    questions: list[int] = []
    for i, paragraph in enumerate(found.paragraphs):
        reading = paragraph.reading
        if reading.quotes or reading.part is Part.HEADLINE or reading.end - reading.start > _LONGEST_QUESTION:
            continue
        text = _text(found, i)
        is_put = not (questions and questions[-1] == i - 1)
        is_short = text.endswith("?") and len(text) < _SHORT_QUESTION
        may_address = is_put or text.endswith("?")
        if is_short or (may_address and not language.addressees.isdisjoint(_words(text))):
            questions.append(i)
    return questions


def _answer(
    found: Found, paragraphs: Sequence[int], names: set[str], language: Language, *, is_last: bool
) -> Iterator[ReadParagraph]:
    """Yield the paragraphs of an answer: it goes on until somebody writes of the one who answers by name.

    Behind the last question, only what speaks in the first person goes on.
    """
    for i in paragraphs:
        words = _words(_text(found, i))
        is_on = i == paragraphs[0] or bool(words & language.first_person) or not is_last
        if found.paragraphs[i].reading.part is not Part.PARAGRAPH or not is_on or words & names:
            return
        yield found.paragraphs[i]


def _text(found: Found, i: int) -> str:
    reading = found.paragraphs[i].reading
    return found.article.text[reading.start : reading.end]


def _words(text: str) -> set[str]:
    return set(re.findall(r"[\w'’-]+", text.lower()))
