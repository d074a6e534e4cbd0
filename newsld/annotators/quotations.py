"""The annotator of quotations in marks: which of them are somebody's words, and whose."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from newsld.annotators.quoted_pieces import Piece, attributed, holds
from newsld.annotators.syntax.clauses import has_finite
from newsld.annotators.syntax.lead_ins import lead_in
from newsld.annotators.syntax.marks import Quoted
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.quoted_words import (
    SHORT,
    is_speech,
    kind_of,
)
from newsld.annotators.syntax.readings import Found, ReadParagraph, ReadSentence, Report
from newsld.annotators.syntax.subjects import main_subject
from newsld.model.annotation import Attribution, ContentKind, Mention, Step
from newsld.model.article import Part, Span
from newsld.model.language import Language

_SAME_WORDS = 0.75  # of a heading's quotation stand in the body's


def quotations(found: Found, language: Language) -> Iterator[Attribution]:
    """Yield the quotations in marks, the pieces of an interrupted or several-paragraph one together."""
    body = list(_body(found, language))
    headings = list(_headings(found, body, language))
    group: list[Piece] = []
    for piece in sorted((*headings, *body), key=lambda piece: piece.quoted.start):
        if group and not piece.follows:
            yield _attribution(group)
            group = []
        group.append(piece)
    if group:
        yield _attribution(group)


def _attribution(group: Sequence[Piece]) -> Attribution:
    first = next((piece for piece in group if piece.mentions), group[0])
    kind = ContentKind.DIRECT if any(piece.kind is ContentKind.DIRECT for piece in group) else group[0].kind
    spans = tuple(Span(piece.quoted.start, piece.quoted.end) for piece in group)
    return Attribution(kind, spans, first.cue, first.mentions, step=first.step)


def _headings(found: Found, body: Sequence[Piece], language: Language) -> Iterator[Piece]:
    """Yield the quotations of headline and subheadings; what the body says again has its speaker."""
    for paragraph in found.paragraphs:
        if paragraph.reading.part is Part.PARAGRAPH:
            continue
        for sentence in paragraph.sentences:
            tokens = sentence.sentence.tokens
            for i, token in enumerate(tokens):
                if token.quoted is None:
                    continue
                said = _said_again(found, token.quoted, body)
                if said is not None:
                    yield Piece(token.quoted, kind_of(tokens, i), said.cue, said.mentions, Step.REPEATED)
                elif (piece := attributed(found, sentence, i, language)) is not None:
                    yield piece


def _said_again(found: Found, quoted: Quoted, body: Sequence[Piece]) -> Piece | None:
    words = _vocabulary(found, quoted)
    for piece in body:
        if len(words & _vocabulary(found, piece.quoted)) >= _SAME_WORDS * len(words) > 0:
            return piece
    return None


def _vocabulary(found: Found, quoted: Quoted) -> set[str]:
    return set(re.findall(r"\w+", found.article.text[quoted.start : quoted.end].lower()))


def _body(found: Found, language: Language) -> Iterator[Piece]:
    """Walk the paragraphs and carry the speaker from quotation to quotation."""
    last: Piece | None = None
    previous: ReadParagraph | None = None
    for paragraph in found.paragraphs:
        if paragraph.reading.part is not Part.PARAGRAPH:
            continue
        own: list[Piece] = []
        for number, sentence in enumerate(paragraph.sentences):
            for i, token in enumerate(sentence.sentence.tokens):
                if token.quoted is None:
                    continue
                piece = attributed(found, sentence, i, language)
                if piece is None and _stands_alone(sentence, language) and is_speech(token):
                    before = paragraph.sentences[number - 1] if number else None
                    whose = _speaker_so_far(found, before, own, last, previous, language)
                    piece = Piece(token.quoted, ContentKind.DIRECT, whose.cue, whose.mentions, whose.step, bool(own))
                elif piece is None and not language.cues and is_speech(token):  # marks are all that is known of it
                    piece = Piece(token.quoted, kind_of(sentence.sentence.tokens, i), "", (), Step.MARKS)
                if piece is not None:
                    piece = _continued(piece, own, last, paragraph, previous)
                    own.append(piece)
        yield from own
        last = own[-1] if own else last
        previous = paragraph


def _stands_alone(sentence: ReadSentence, language: Language) -> bool:
    """Tell whether a sentence is nothing but quotations and what joins them."""
    tokens = sentence.sentence.tokens
    words = sum(token.is_word for token in tokens)
    return words == 0 or (words <= SHORT and not has_finite(tokens, 0, len(tokens), language))


class _Whose(NamedTuple):
    """Whose words a quotation is, by what cue, and what tells so."""

    mentions: tuple[Mention, ...]
    cue: str
    step: Step


def _speaker_so_far(
    found: Found,
    before: ReadSentence | None,
    own: Sequence[Piece],
    last: Piece | None,
    previous: ReadParagraph | None,
    language: Language,
) -> _Whose:
    """Return whom the text is with, and by what cue, where a quotation stands without an attribution.

    That is the speaker of the quotation before it in the paragraph, else the source or subject of the sentence before
    it, else whom the paragraph before announces or quotes.
    """
    if own:
        return _Whose(own[-1].mentions, own[-1].cue, Step.SAME_PARAGRAPH)
    if before is None and previous is not None:
        announced = lead_in(found, previous, language)
        if announced is not None:
            return _Whose(*announced, Step.LEAD_IN)
        if last is not None and last.quoted.start >= previous.reading.start:
            return _Whose(last.mentions, last.cue, Step.PARAGRAPH_BEFORE)
    sentence = before or (previous.sentences[-1] if previous and previous.sentences else None)
    if sentence is None:
        return _Whose((), "", Step.MARKS)
    reported = [report for report in sentence.reports if report.mentions and not _is_reported(report, sentence.reports)]
    if reported:
        return _Whose(reported[-1].mentions, reported[-1].frame.text, Step.SENTENCE_BEFORE)
    mentions = describe(main_subject(sentence.sentence.tokens, language), language)
    return _Whose(mentions, "", Step.SUBJECT_BEFORE if mentions else Step.MARKS)


def _is_reported(report: Report, reports: Sequence[Report]) -> bool:
    """Tell whether a report stands in what another reports: "Heald noted that the findings show …"."""
    return any(other is not report and holds(other, report.frame.verb) for other in reports)


def _continued(
    piece: Piece,
    own: Sequence[Piece],
    last: Piece | None,
    paragraph: ReadParagraph,
    previous: ReadParagraph | None,
) -> Piece:
    """Mark a piece that continues the quotation before it: interrupted by its attribution, or over paragraphs."""
    before = own[-1] if own else last
    if before is None or ContentKind.PARTIAL in {piece.kind, before.kind}:
        return piece
    if own:
        is_same = piece.is_carried or piece.mentions == before.mentions
        return replace(piece, mentions=before.mentions, follows=True) if is_same else piece
    is_left_open = before.quoted.is_open and previous is not None and before.quoted.end >= previous.reading.end - 1
    if is_left_open and piece.quoted.outer_start == paragraph.reading.start:
        return replace(piece, cue=before.cue, mentions=before.mentions or piece.mentions, follows=True)
    return piece
