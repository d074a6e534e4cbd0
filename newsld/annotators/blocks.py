"""The annotator of block quotations: words reproduced without quotation marks, after a lead-in or in an interview."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsld.annotators.syntax.lead_ins import lead_in
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.readings import Found, ReadParagraph
from newsld.model.annotation import Attribution, ContentKind, Mention, Step
from newsld.model.article import Part, Span
from newsld.model.language import Kind, Language

_MIN_ANSWERS = 3
_LONGEST_QUESTION = 200  # code points
_SHORT_QUESTION = 60
_TURN = re.compile(r"([A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{2,30}):\s+(?=\S)")


def blocks(found: Found, language: Language) -> Iterator[Attribution]:
    """Yield the block quotations of an article, several paragraphs of one speaker as one."""
    paragraphs = found.paragraphs
    answers = _answers(found, language)
    if answers:
        yield from _interview(found, answers, language)
        return
    yield from _turns(found)
    for paragraph, following in pairwise(paragraphs):
        announced = lead_in(found, paragraph, language)
        if announced is None or following.reading.quotes or following.reading.part is not Part.PARAGRAPH:
            continue
        run = _run(found, following, language)
        spans = tuple(Span(part.reading.start, part.reading.end) for part in run)
        yield Attribution(ContentKind.BLOCK, spans, announced[1], announced[0], step=Step.LEAD_IN)


def _run(found: Found, first: ReadParagraph, language: Language) -> Sequence[ReadParagraph]:
    """Return a block quotation's paragraphs: it goes on while they speak in the first person."""
    run = [first]
    for paragraph in found.paragraphs[first.reading.index + 1 :]:
        text = found.article.text[paragraph.reading.start : paragraph.reading.end]
        speaks = set(re.findall(r"[\w'’]+", text.lower())) & language.first_person
        is_reported = any(
            m.name for sentence in paragraph.sentences for report in sentence.reports for m in report.mentions
        )
        if paragraph.reading.part is not Part.PARAGRAPH or paragraph.reading.quotes or is_reported or not speaks:
            break
        run.append(paragraph)
    return run


def _turns(found: Found) -> Iterator[Attribution]:
    """Read a transcript: paragraphs that open with a speaker's name in capitals and a colon."""
    text = found.article.text
    turns = [(p, m) for p in found.paragraphs if (m := _TURN.match(text, p.reading.start, p.reading.end))]
    if len(turns) < 2:  # noqa: PLR2004 one such line is a label
        return
    for paragraph, turn in turns:
        name = turn[1]
        mention = Mention(turn.start(1), turn.end(1), name, name=name, kind=Kind.PERSON)
        span = Span(turn.end(), paragraph.reading.end)
        yield Attribution(ContentKind.BLOCK, (span,), ":", (mention,), step=Step.TURN)


def _answers(found: Found, language: Language) -> Sequence[ReadParagraph]:
    """Return the answers of an interview: what stands between questions to somebody."""
    questions = [i for i, paragraph in enumerate(found.paragraphs) if _is_question(found, paragraph, language)]
    addressed = [i for i in questions if found.article.text[found.paragraphs[i].reading.end - 1] == "?"]
    if len(addressed) < _MIN_ANSWERS or any(found.paragraphs[i].reading.part is Part.SUBHEADING for i in addressed):
        return ()
    return [
        paragraph
        for i, paragraph in enumerate(found.paragraphs)
        if i > questions[0] and i not in questions and _is_answer(found, i, questions, language)
    ]


def _is_question(found: Found, paragraph: ReadParagraph, language: Language) -> bool:
    text = found.article.text[paragraph.reading.start : paragraph.reading.end]
    if paragraph.reading.quotes or paragraph.reading.part is Part.HEADLINE or len(text) > _LONGEST_QUESTION:
        return False
    is_addressed = bool(set(re.findall(r"[\w'’]+", text.lower())) & language.addressees)
    return is_addressed or (text.endswith("?") and len(text) < _SHORT_QUESTION)


def _is_answer(found: Found, i: int, questions: Sequence[int], language: Language) -> bool:
    """Tell an answer from the reporter's own paragraphs between questions: it follows a question, or says "I"."""
    paragraph = found.paragraphs[i]
    if paragraph.reading.part is not Part.PARAGRAPH:
        return False
    if i - 1 in questions:
        return True
    text = found.article.text[paragraph.reading.start : paragraph.reading.end]
    words = set(re.findall(r"[\w'’]+", text.lower()))
    return bool(words & language.first_person) and i < questions[-1]


def _interview(found: Found, answers: Sequence[ReadParagraph], language: Language) -> Iterator[Attribution]:
    """Give the answers of an interview to the person that its headline names."""
    headline = next((p for p in found.paragraphs if p.reading.part is Part.HEADLINE), None)
    mentions: tuple[Mention, ...] = ()
    if headline and headline.sentences:
        tokens = headline.sentences[0].sentence.tokens
        colon = next((i for i, token in enumerate(tokens) if token.text == ":"), 0)
        mentions = describe(tokens[:colon], language)
    spans: list[Span] = []
    previous = None
    for paragraph in answers:
        index = paragraph.reading.index
        if spans and previous != index - 1:
            yield Attribution(ContentKind.BLOCK, tuple(spans), "", mentions, step=Step.ANSWER)
            spans = []
        spans.append(Span(paragraph.reading.start, paragraph.reading.end))
        previous = index
    if spans:
        yield Attribution(ContentKind.BLOCK, tuple(spans), "", mentions, step=Step.ANSWER)
