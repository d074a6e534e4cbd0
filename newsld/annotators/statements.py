"""The annotator of claims: statements that a sentence reports in the reporter's words."""

from collections.abc import Iterator

from newsld.annotators.hearsay import hearsay
from newsld.annotators.syntax.clauses import sentence_end
from newsld.annotators.syntax.contents import Pieces
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.inverted_subjects import takes_up
from newsld.annotators.syntax.outlets import outlet
from newsld.annotators.syntax.readings import Found, ReadSentence, Report
from newsld.model.annotation import Attribution, ContentKind, Stance, Step
from newsld.model.article import Part, Span
from newsld.model.language import Language, Reporting

_MIN_WORDS = 2
_MIN_TOLD = 4  # words outside quotation marks


def statements(found: Found, language: Language) -> Iterator[Attribution]:
    """Yield the claims of an article, their sources as worded at the place."""
    last: Attribution | None = None
    before: ReadSentence | None = None
    for paragraph in found.paragraphs:
        for sentence in paragraph.sentences:
            for report in sentence.reports:
                if before is not None and report.frame.points_back and (told := _told(before, report)):
                    last = told
                    yield last
                elif last is not None and _takes_up(report, language):
                    yield _taken_up(last, report)
                if _is_pronoun(report, language) and any(_opens(report, other) for other in sentence.reports):
                    continue
                carried_by = outlet(report.frame, language)
                for pieces in report.contents:
                    if _has_words(report, pieces) or _is_figure(report, pieces):
                        last = _claim(report, pieces, carried_by, language)
                        yield last
                        citing = (report for report in sentence.reports if report.frame.is_citation)
                        yield from (_claim(cited, pieces, "", language) for cited in citing)
            yield from hearsay(sentence, language)
            before = sentence if paragraph.reading.part is Part.PARAGRAPH else None


def _told(before: ReadSentence, report: Report) -> Attribution | None:
    """Return the sentence before as what a report points back to: "The dam is shut. Lo ha detto il sindaco"."""
    tokens = before.sentence.tokens
    if report.frame.reporting is Reporting.DENY or not report.mentions:
        return None
    if sum(token.is_word for token in tokens) < _MIN_TOLD or any(other.contents for other in before.reports):
        return None
    span = Span(tokens[0].start, tokens[sentence_end(tokens) - 1].end)
    frame = report.frame
    stance, step = _stance(frame), Step.TAKEN_UP
    return Attribution(ContentKind.INDIRECT, (span,), frame.text, report.mentions, stance=stance, step=step)


def _is_pronoun(report: Report, language: Language) -> bool:
    source = report.frame.source
    return len(source) == 1 and source[0].lower in language.pronouns


def _opens(report: Report, outer: Report) -> bool:
    """Tell "Coyle said | he believed …", where the pronoun that opens the statement is its source: it is said once."""
    if outer.frame.verb >= report.frame.verb:
        return False
    return any(start <= report.frame.start <= start + 1 for pieces in outer.contents for start, _ in pieces)


def _takes_up(report: Report, language: Language) -> bool:
    """Tell "Hamas denied it", which takes a stance on the statement before."""
    frame = report.frame
    tokens = frame.sentence.tokens
    if report.mentions and not report.contents and takes_up(tokens, min(frame.start, frame.verb), language):
        return True
    if frame.reporting is not Reporting.DENY or not report.mentions or report.contents:
        return False
    is_before = frame.verb > 1 and frame.sentence.tokens[frame.verb - 1].lower in language.objects
    if frame.points_back or is_before:  # "Spółka temu | zaprzecza"
        return True
    following = frame.sentence.tokens[frame.end : frame.end + 2]
    is_object = bool(following) and following[0].lower in language.objects
    return is_object and (len(following) == 1 or not following[1].is_word)


def _taken_up(claim: Attribution, report: Report) -> Attribution:
    stance = _stance(report.frame)
    cue, mentions = report.frame.text, report.mentions
    return claim._replace(cue=cue, mentions=mentions, stance=stance, outlet="", step=Step.TAKEN_UP)


def _has_words(report: Report, pieces: Pieces) -> bool:
    """Tell whether there are as many words as a claim needs."""
    words = 0
    for start, end in pieces:
        for token in report.frame.sentence.tokens[start:end]:
            words += len(token.text.split()) if token.quoted else token.is_word
            if words >= _MIN_WORDS:
                return True
    return False


def _is_figure(report: Report, pieces: Pieces) -> bool:
    """Tell a bare number, set against another source's: "12.000 selon la police, 30.000 selon les syndicats"."""
    return report.frame.is_phrase and report.frame.sentence.tokens[pieces[0][0]].text[0].isdigit()


def _claim(report: Report, pieces: Pieces, outlet: str, language: Language) -> Attribution:
    frame = report.frame
    tokens = frame.sentence.tokens
    spans = tuple(Span(tokens[start].start, tokens[end - 1].end) for start, end in pieces)
    return Attribution(
        ContentKind.INDIRECT,
        spans,
        frame.text,
        report.mentions,
        stance=_stance(frame),
        outlet=outlet,
        step=_step(frame, pieces, language),
    )


def _step(frame: Frame, pieces: Pieces, language: Language) -> Step:
    tokens = frame.sentence.tokens
    start, end = pieces[0]
    is_introduced = start > frame.end and tokens[start - 1].lower in language.complementisers
    told = (
        (Step.CITATION, frame.is_citation),
        (Step.HEARSAY, frame.is_hearsay),
        (Step.PHRASE, frame.is_phrase),
        (Step.INHERITED, frame.inherits),
        (Step.AROUND, len(pieces) > 1),
        (Step.CLAUSE_BEFORE, end <= frame.start),
        (Step.NO_CUE, not frame.text),  # the mood of its verb says that others say so
        (Step.COMPLEMENT, frame.complementiser or is_introduced),
    )
    return next((step for step, holds in told if holds), Step.CLAUSE_BEHIND)


def _stance(frame: Frame) -> Stance:
    """Tell a denial from a claim; "does not deny" asserts, "never claimed" does neither."""
    if frame.reporting is Reporting.DENY:
        return Stance.ASSERTED if frame.is_negated else Stance.DENIED
    return Stance.WITHHELD if frame.is_negated else Stance.ASSERTED
