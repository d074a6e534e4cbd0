"""The annotator of block quotations: words reproduced without quotation marks, after a lead-in or in an interview."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from newsld.annotators.cited_blocks import cited_blocks, words_of
from newsld.annotators.interviews import interview
from newsld.annotators.syntax.lead_ins import lead_in
from newsld.annotators.syntax.readings import Found, ReadParagraph
from newsld.annotators.turns import turns
from newsld.model.annotation import Attribution, ContentKind, Mention, Step
from newsld.model.article import Part, Span
from newsld.model.language import Language


def blocks(found: Found, language: Language) -> Iterator[Attribution]:
    """Yield the block quotations of an article, several paragraphs of one speaker as one."""
    paragraphs = found.paragraphs
    cited = list(cited_blocks(found, language))
    yield from cited
    spoken = list(turns(found, language)) or list(interview(found, language))
    if spoken:
        told = {span.end for attribution in cited for span in attribution.spans}
        yield from (one for one in spoken if told.isdisjoint(span.end for span in one.spans))
        return
    yield from _set_off(found, language)
    for paragraph, following in pairwise(paragraphs):
        announced = None if _is_quoted(found, following) else lead_in(found, paragraph, language)
        if announced is None or _opens_in_marks(following) or following.reading.part is not Part.PARAGRAPH:
            continue
        run = _run(found, following, language)
        spans = tuple(Span(part.reading.start, part.reading.end) for part in run)
        yield Attribution(ContentKind.BLOCK, spans, announced[1], announced[0], step=Step.LEAD_IN)


def _set_off(found: Found, language: Language) -> Iterator[Attribution]:
    """Yield what the sender set off as quotations: of whom the paragraph before announces or quotes."""
    for is_quoted, group in groupby(found.paragraphs, lambda paragraph: _is_set_off(found, paragraph)):
        run = list(group)
        if not is_quoted or _opens_in_marks(run[0]):
            continue
        before = found.paragraphs[run[0].reading.index - 1] if run[0].reading.index else None
        mentions, cue = _announced(found, before, language) if before else ((), "")
        spans = tuple(words_of(found, part) for part in run)
        yield Attribution(ContentKind.BLOCK, spans, cue, mentions, step=Step.LEAD_IN)


def _announced(found: Found, before: ReadParagraph, language: Language) -> tuple[tuple[Mention, ...], str]:
    """Return whose words a paragraph announces, be it with a full stop, and its cue."""
    last = before.sentences[-1].reports if before.sentences else ()
    told = next(((report.mentions, report.frame.text) for report in reversed(last) if report.mentions), ((), ""))
    return lead_in(found, before, language) or told


def _is_set_off(found: Found, paragraph: ReadParagraph) -> bool:
    """Tell what the sender set off as a quotation without a word of whose it is."""
    return _is_quoted(found, paragraph) and not found.article.paragraphs[paragraph.reading.index].cited


def _is_quoted(found: Found, paragraph: ReadParagraph) -> bool:
    return found.article.paragraphs[paragraph.reading.index].is_quoted


def _run(found: Found, first: ReadParagraph, language: Language) -> Sequence[ReadParagraph]:
    """Return a block quotation's paragraphs: it goes on while they speak in the first person."""
    run = [first]
    for i in range(first.reading.index + 1, len(found.paragraphs)):
        paragraph = found.paragraphs[i]
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
