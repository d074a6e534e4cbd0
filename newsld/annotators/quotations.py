"""The annotator of quotations in marks: which of them are somebody's words, and whose."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from newsld.annotators.syntax.clauses import has_finite
from newsld.annotators.syntax.lead_ins import lead_in
from newsld.annotators.syntax.marks import Quoted
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.quoted_words import (
    SHORT,
    is_hollow,
    is_marked_otherwise,
    is_speech,
    is_title,
    kind_of,
    words_in,
)
from newsld.annotators.syntax.readings import Found, ReadParagraph, ReadSentence, Report
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.subjects import main_subject, phrase_before
from newsld.model.annotation import Attribution, ContentKind, Mention
from newsld.model.article import Part, Span
from newsld.model.language import Language, Reporting

_NAMING = frozenset({Reporting.CALL, Reporting.UTTER, Reporting.URGE, Reporting.DENY, Reporting.ACCUSE})
_DASHES = frozenset({"—", "–", "--", "-"})
_SAME_WORDS = 0.75  # of a heading's quotation stand in the body's


@dataclass(frozen=True, slots=True)
class _Piece:
    """A quoted stretch taken for somebody's words.

    `is_carried` tells that the speaker is that of an earlier one, `follows` that it continues the piece before it.
    """

    quoted: Quoted
    kind: ContentKind
    cue: str
    mentions: tuple[Mention, ...]
    is_carried: bool = False
    follows: bool = False


def quotations(found: Found, language: Language) -> Iterator[Attribution]:
    """Yield the quotations in marks, the pieces of an interrupted or several-paragraph one together."""
    body = list(_body(found, language))
    headings = list(_headings(found, body, language))
    group: list[_Piece] = []
    for piece in sorted((*headings, *body), key=lambda piece: piece.quoted.start):
        if group and not piece.follows:
            yield _attribution(group)
            group = []
        group.append(piece)
    if group:
        yield _attribution(group)


def _attribution(group: Sequence[_Piece]) -> Attribution:
    first = next((piece for piece in group if piece.mentions), group[0])
    kind = ContentKind.DIRECT if any(piece.kind is ContentKind.DIRECT for piece in group) else group[0].kind
    spans = tuple(Span(piece.quoted.start, piece.quoted.end) for piece in group)
    return Attribution(kind, spans, first.cue, first.mentions)


def _headings(found: Found, body: Sequence[_Piece], language: Language) -> Iterator[_Piece]:
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
                    yield _Piece(token.quoted, kind_of(tokens, i), said.cue, said.mentions)
                elif (piece := _attributed(found, sentence, i, language)) is not None:
                    yield piece


def _said_again(found: Found, quoted: Quoted, body: Sequence[_Piece]) -> _Piece | None:
    words = _vocabulary(found, quoted)
    for piece in body:
        if len(words & _vocabulary(found, piece.quoted)) >= _SAME_WORDS * len(words) > 0:
            return piece
    return None


def _vocabulary(found: Found, quoted: Quoted) -> set[str]:
    return set(re.findall(r"\w+", found.article.text[quoted.start : quoted.end].lower()))


def _body(found: Found, language: Language) -> Iterator[_Piece]:
    """Walk the paragraphs and carry the speaker from quotation to quotation."""
    last: _Piece | None = None
    previous: ReadParagraph | None = None
    for paragraph in found.paragraphs:
        if paragraph.reading.part is not Part.PARAGRAPH:
            continue
        own: list[_Piece] = []
        for number, sentence in enumerate(paragraph.sentences):
            for i, token in enumerate(sentence.sentence.tokens):
                if token.quoted is None:
                    continue
                piece = _attributed(found, sentence, i, language)
                if piece is None and _stands_alone(sentence, language) and is_speech(token):
                    before = paragraph.sentences[number - 1] if number else None
                    mentions, cue = _speaker_so_far(found, before, own, last, previous, language)
                    piece = _Piece(token.quoted, ContentKind.DIRECT, cue, mentions, is_carried=bool(own))
                if piece is not None:
                    piece = _continued(piece, own, last, paragraph, previous)
                    own.append(piece)
        yield from own
        last = own[-1] if own else last
        previous = paragraph


def _attributed(found: Found, sentence: ReadSentence, i: int, language: Language) -> _Piece | None:
    """Return the quotation at token `i` if its own sentence says whose words it is."""
    tokens = sentence.sentence.tokens
    quoted = tokens[i].quoted
    text = found.article.text[tokens[0].start : tokens[-1].end]
    if quoted is None or is_marked_otherwise(text, tokens, i, language):
        return None
    report = _report(sentence.reports, i, tokens)
    if report is not None:
        is_other = is_title(tokens, i, report, language) or is_hollow(tokens[i], report, language)
        return None if is_other else _Piece(quoted, kind_of(tokens, i), report.frame.text, report.mentions)
    mentions = describe(_signature(tokens, i) or _label(tokens, i, language), language)
    return _Piece(quoted, ContentKind.DIRECT, ":", mentions) if mentions else None


def _report(reports: Sequence[Report], i: int, tokens: Sequence[Token]) -> Report | None:
    """Return the report whose content holds token `i`: the one that touches it, else the nearest before it."""
    touching = [r for r in reports if r.frame.left and _only_marks(tokens, i + 1, r.frame.start)]
    if touching:
        return touching[0]
    before = [r for r in reports if r.frame.end <= i and r.frame.right and not r.frame.is_citation]
    if before:
        return next((r for r in reversed(before) if _holds(r, i) or _leads_to(r, i, tokens)), None)
    return next((r for r in reports if r.frame.start > i and r.frame.left), None)


def _only_marks(tokens: Sequence[Token], start: int, end: int) -> bool:
    return 0 <= end - start <= 1 and all(not token.is_word and not token.quoted for token in tokens[start:end])


def _holds(report: Report, i: int) -> bool:
    return any(start <= i < end for pieces in report.contents for start, end in pieces)


def _leads_to(report: Report, i: int, tokens: Sequence[Token]) -> bool:
    """Tell whether a cue leads to a quotation that is no statement: "called it “…”", "said: “…”", "shouted “…”"."""
    if report.frame.reporting in _NAMING:
        return True
    between = tokens[report.frame.end : i]
    is_introduced = not between or between[-1].text in {":", ",", ";"} or words_in(tokens[i]) > SHORT
    return is_introduced and not any(token.text in {".", ";"} for token in between[:-1])


def _stands_alone(sentence: ReadSentence, language: Language) -> bool:
    """Tell whether a sentence is nothing but quotations and what joins them."""
    tokens = sentence.sentence.tokens
    words = sum(token.is_word for token in tokens)
    return words == 0 or (words <= SHORT and not has_finite(tokens, 0, len(tokens), language))


def _signature(tokens: Sequence[Token], i: int) -> Sequence[Token]:
    """Return the source of "“…” — Geoffrey Starks"."""
    is_signed = i == 0 and len(tokens) > 2 and tokens[1].text in _DASHES  # noqa: PLR2004  quotation, dash, name
    return tokens[2:] if is_signed else ()


def _label(tokens: Sequence[Token], i: int, language: Language) -> Sequence[Token]:
    """Return the source of "Ó Briain: “…”" or of a sentence that leads to its quotation with a colon."""
    if i < 2 or tokens[i - 1].text not in {":", ";"}:  # noqa: PLR2004  a source and its colon
        return ()
    subject = main_subject(tokens[: i - 1], language)
    found = phrase_before(tokens, i - 1, language)
    return subject or (tokens[slice(*found)] if found else ())


def _speaker_so_far(
    found: Found,
    before: ReadSentence | None,
    own: Sequence[_Piece],
    last: _Piece | None,
    previous: ReadParagraph | None,
    language: Language,
) -> tuple[tuple[Mention, ...], str]:
    """Return whom the text is with, and by what cue, where a quotation stands without an attribution.

    That is the speaker of the quotation before it in the paragraph, else the source or subject of the sentence before
    it, else whom the paragraph before announces or quotes.
    """
    if own:
        return own[-1].mentions, own[-1].cue
    if before is None and previous is not None:
        announced = lead_in(found, previous, language)
        if announced is not None:
            return announced
        if last is not None and last.quoted.start >= previous.reading.start:
            return last.mentions, last.cue
    sentence = before or (previous.sentences[-1] if previous and previous.sentences else None)
    if sentence is None:
        return (), ""
    reported = [report for report in sentence.reports if report.mentions and not _is_reported(report, sentence.reports)]
    if reported:
        return reported[-1].mentions, reported[-1].frame.text
    return describe(main_subject(sentence.sentence.tokens, language), language), ""


def _is_reported(report: Report, reports: Sequence[Report]) -> bool:
    """Tell whether a report stands in what another reports: "Heald noted that the findings show …"."""
    return any(other is not report and _holds(other, report.frame.verb) for other in reports)


def _continued(
    piece: _Piece,
    own: Sequence[_Piece],
    last: _Piece | None,
    paragraph: ReadParagraph,
    previous: ReadParagraph | None,
) -> _Piece:
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
