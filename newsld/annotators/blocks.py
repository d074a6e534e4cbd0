"""The annotator of block quotations: words reproduced without quotation marks, after a lead-in or in an interview."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsld.annotators.interviews import interview
from newsld.annotators.syntax.lead_ins import lead_in
from newsld.annotators.syntax.readings import Found, ReadParagraph
from newsld.annotators.turns import turns
from newsld.model.annotation import Attribution, ContentKind, Step
from newsld.model.article import Part, Span
from newsld.model.language import Language


def blocks(found: Found, language: Language) -> Iterator[Attribution]:
    """Yield the block quotations of an article, several paragraphs of one speaker as one."""
    paragraphs = found.paragraphs
    spoken = list(turns(found, language)) or list(interview(found, language))
    if spoken:
        yield from spoken
        return
    for paragraph, following in pairwise(paragraphs):
        announced = lead_in(found, paragraph, language)
        if announced is None or _opens_in_marks(following) or following.reading.part is not Part.PARAGRAPH:
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


def _opens_in_marks(paragraph: ReadParagraph) -> bool:
    """Tell whether marks show what is quoted; a block quotation may quote in its turn, further on."""
    quotes = paragraph.reading.quotes
    return bool(quotes) and quotes[0].outer_start == paragraph.reading.start
