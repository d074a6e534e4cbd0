"""The annotator of claims: statements that a sentence reports in the reporter's words."""

from collections.abc import Iterator

from newsld.annotators.syntax.contents import Pieces
from newsld.annotators.syntax.frames import Frame
from newsld.annotators.syntax.outlets import outlet
from newsld.annotators.syntax.readings import Found, Report
from newsld.model.annotation import Attribution, ContentKind, Stance
from newsld.model.article import Span
from newsld.model.language import Language, Reporting

_MIN_WORDS = 2


def statements(found: Found, language: Language) -> Iterator[Attribution]:
    """Yield the claims of an article, their sources as worded at the place."""
    for paragraph in found.paragraphs:
        for sentence in paragraph.sentences:
            for report in sentence.reports:
                carried_by = outlet(report.frame, language)
                for pieces in report.contents:
                    if _words(report, pieces) >= _MIN_WORDS:
                        yield _claim(report, pieces, carried_by)
                        yield from (_claim(cited, pieces, "") for cited in sentence.reports if cited.frame.is_citation)


def _words(report: Report, pieces: Pieces) -> int:
    tokens = report.frame.sentence.tokens
    return sum(
        len(token.text.split()) for start, end in pieces for token in tokens[start:end] if token.is_word or token.quoted
    )


def _claim(report: Report, pieces: Pieces, outlet: str) -> Attribution:
    frame = report.frame
    tokens = frame.sentence.tokens
    spans = tuple(Span(tokens[start].start, tokens[end - 1].end) for start, end in pieces)
    return Attribution(ContentKind.INDIRECT, spans, frame.text, report.mentions, stance=_stance(frame), outlet=outlet)


def _stance(frame: Frame) -> Stance:
    """Tell a denial from a claim; "does not deny" asserts, "never claimed" does neither."""
    if frame.reporting is Reporting.DENY:
        return Stance.ASSERTED if frame.is_negated else Stance.DENIED
    return Stance.WITHHELD if frame.is_negated else Stance.ASSERTED
