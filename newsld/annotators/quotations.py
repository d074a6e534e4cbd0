"""The annotator of quotations in marks: which of them are somebody's words, and whose."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from newsld.annotators.syntax.clauses import has_finite
from newsld.annotators.syntax.marks import Quoted
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.readings import Found, ReadParagraph, ReadSentence, Report
from newsld.annotators.syntax.sentences import Token
from newsld.annotators.syntax.subjects import main_subject, phrase_before
from newsld.model.annotation import Attribution, ContentKind, Mention
from newsld.model.article import Part, Span
from newsld.model.language import Language, Reporting

_NAMING = frozenset({Reporting.CALL, Reporting.UTTER, Reporting.URGE, Reporting.DENY, Reporting.ACCUSE})
_SHORT = 3  # words; a fragment this short needs a cue of its own
_SPEECH_END = tuple(",.?!…")
_MAX_NICKNAME = 3  # words
_SAME_WORDS = 0.75  # of a heading's quotation stand in the body's


@dataclass(frozen=True, slots=True)
class _Piece:
    """A quoted stretch taken for somebody's words."""

    quoted: Quoted
    kind: ContentKind
    cue: str
    mentions: tuple[Mention, ...]
    follows: bool = False
    carried: bool = False


def quotations(found: Found, language: Language) -> Iterator[Attribution]:
    """Yield the quotations in marks, the pieces of an interrupted or several-paragraph one together."""
    group: list[_Piece] = []
    for piece in _pieces(found, language):
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


def _pieces(found: Found, language: Language) -> Iterator[_Piece]:
    """Walk the article and carry the speaker from quotation to quotation; headings borrow theirs from the body."""
    body = list(_body_pieces(found, language))
    for paragraph in found.paragraphs:
        if paragraph.reading.part is Part.PARAGRAPH:
            continue
        for sentence in paragraph.sentences:
            for i, token in enumerate(sentence.sentence.tokens):
                if token.quoted is None:
                    continue
                said = _said_again(found, token.quoted, body)
                piece = (
                    _Piece(token.quoted, _kind(sentence.sentence.tokens, i), said.cue, said.mentions)
                    if said
                    else _own(found, sentence, i, language)
                )
                if piece is not None:
                    body.append(piece)
    yield from sorted(body, key=lambda piece: piece.quoted.start)


def _said_again(found: Found, quoted: Quoted, body: Sequence[_Piece]) -> _Piece | None:
    """Return the quotation of the body that a heading shortens."""
    words = _plain_words(found, quoted)
    best = max(body, key=lambda piece: len(words & _plain_words(found, piece.quoted)), default=None)
    if best is None or not words or best.quoted.start < found.article.body_start:
        return None
    return best if len(words & _plain_words(found, best.quoted)) >= _SAME_WORDS * len(words) else None


def _plain_words(found: Found, quoted: Quoted) -> set[str]:
    return set(re.findall(r"\w+", found.article.text[quoted.start : quoted.end].lower()))


def _body_pieces(found: Found, language: Language) -> Iterator[_Piece]:
    last: _Piece | None = None
    previous: ReadParagraph | None = None
    for paragraph in found.paragraphs:
        if paragraph.reading.part is not Part.PARAGRAPH:
            continue
        in_paragraph: list[_Piece] = []
        for number, sentence in enumerate(paragraph.sentences):
            for i, token in enumerate(sentence.sentence.tokens):
                if token.quoted is None:
                    continue
                piece = _own(found, sentence, i, language)
                if piece is None and _stands_alone(sentence, language) and _is_speech(token):
                    before = paragraph.sentences[number - 1] if number else None
                    piece = _carried(found, token.quoted, before, in_paragraph, last, previous, language)
                if piece is None:
                    continue
                piece = _joined(piece, in_paragraph, last, paragraph, previous)
                in_paragraph.append(piece)
                last = piece
                yield piece
        previous = paragraph


def _own(found: Found, sentence: ReadSentence, i: int, language: Language) -> _Piece | None:
    """Return the quotation at token `i` if its own sentence says whose words it is."""
    tokens = sentence.sentence.tokens
    quoted = tokens[i].quoted
    assert quoted is not None
    if _is_other_use(found, sentence, i, language):
        return None
    report = _report(sentence.reports, i, tokens, language)
    if report is not None:
        if _is_title(tokens, i, report, language) or _is_hollow(tokens[i], report, language):
            return None
        return _Piece(quoted, _kind(tokens, i), report.frame.text, report.mentions)
    source = _signature(tokens, i, language) or _label(tokens, i, language)
    if source:
        mentions = describe(source, language)
        return _Piece(quoted, ContentKind.DIRECT, ":", mentions) if mentions else None
    return None


def _report(reports: Sequence[Report], i: int, tokens: Sequence[Token], language: Language) -> Report | None:
    """Return the report whose content covers token `i`: the one that touches it, else the nearest before it."""
    touching = [r for r in reports if r.frame.left and _only_marks(tokens, i + 1, r.frame.start)]
    if touching:
        return touching[0]
    before = [r for r in reports if r.frame.end <= i and r.frame.right and not r.frame.is_citation]
    if before:
        covering = [r for r in before if _covers(r, i) or _leads_to(r, i, tokens, language)]
        return covering[-1] if covering else None
    following = [r for r in reports if r.frame.start > i and r.frame.left]
    return following[0] if following else None


def _covers(report: Report, i: int) -> bool:
    """Tell whether token `i` stands in what the frame reports."""
    return any(start <= i < end for pieces in report.contents for start, end in pieces)


def _leads_to(report: Report, i: int, tokens: Sequence[Token], language: Language) -> bool:
    """Tell whether a cue leads to a quotation that is no statement: "called it “…”", "said: “…”", "shouted “…”"."""
    if report.frame.reporting in _NAMING:
        return True
    between = tokens[report.frame.end : i]
    is_introduced = not between or between[-1].text in {":", ",", ";"} or _words(tokens[i]) > _SHORT
    del language
    return is_introduced and not any(token.text in {".", ";"} for token in between[:-1])


def _only_marks(tokens: Sequence[Token], start: int, end: int) -> bool:
    return 0 <= end - start <= 1 and all(not token.is_word and not token.quoted for token in tokens[start:end])


def _kind(tokens: Sequence[Token], i: int) -> ContentKind:
    """Tell a clause from a fragment in the reporter's sentence."""
    quoted = tokens[i].text.strip("\"'“”‘’«»„` ")
    before = tokens[i - 1] if i else None
    is_in_sentence = before is not None and (before.is_word or before.quoted is not None)
    ends_as_speech = quoted.endswith(_SPEECH_END)
    if quoted[:1].islower() and is_in_sentence:
        return ContentKind.PARTIAL
    return ContentKind.PARTIAL if is_in_sentence and not ends_as_speech else ContentKind.DIRECT


def _is_other_use(found: Found, sentence: ReadSentence, i: int, language: Language) -> bool:
    """Tell a term, nickname, motto on a sign or other marked word from a quotation."""
    tokens = sentence.sentence.tokens
    before = found.article.text[sentence.sentence.start : tokens[i].start]
    if _not_quoted(language).search(before):
        return True
    is_between_names = 0 < i < len(tokens) - 1 and tokens[i - 1].is_capitalised and tokens[i + 1].is_capitalised
    return is_between_names and _words(tokens[i]) <= _MAX_NICKNAME


@cache
def _compiled(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns)})[\s,:]*$", re.IGNORECASE)


def _not_quoted(language: Language) -> re.Pattern[str]:
    return _compiled(language.not_quoted)


def _words(token: Token) -> int:
    return len(token.text.split())


def _is_title(tokens: Sequence[Token], i: int, report: Report, language: Language) -> bool:
    """Tell the title of a work from somebody's words: capitals throughout, or a noun such as "book" before it."""
    text = tokens[i].text.strip("\"'“”‘’«»„` ")
    words = [word for word in re.findall(r"[\w'’-]+", text) if len(word) > 3]  # noqa: PLR2004 short words stay small
    is_all_capitals = bool(words) and all(word[0].isupper() or word[0].isdigit() for word in words)
    is_speech = text.endswith((",", "!", "?")) or (text.endswith(".") and _words(tokens[i]) > _SHORT)
    before = tokens[i - 1] if i else None
    if before is not None and before.lower in language.title_nouns and not is_speech:
        return True
    touches = (report.frame.end == i or report.frame.start == i + 1) and report.frame.reporting is not Reporting.CALL
    return is_all_capitals and not (is_speech and report.frame.reporting is not Reporting.CALL) and not touches


def _is_hollow(token: Token, report: Report, language: Language) -> bool:
    """Tell a fragment that nobody but the reporter or hearsay can have said."""
    speakers = {mention.text.lower() for mention in report.mentions}
    is_reporter = bool(speakers) and speakers <= language.reporters
    return _words(token) <= _SHORT and not _is_spoken(token) and (is_reporter or not speakers)


def _is_spoken(token: Token) -> bool:
    return token.text.strip("\"'“”‘’«»„` ").endswith(_SPEECH_END)


def _is_speech(token: Token) -> bool:
    return _words(token) > _SHORT or token.text.strip("\"'“”‘’«»„` ").endswith(_SPEECH_END)


def _stands_alone(sentence: ReadSentence, language: Language) -> bool:
    """Tell whether a sentence is nothing but quotations and what joins them."""
    words = [token for token in sentence.sentence.tokens if token.is_word]
    tokens = sentence.sentence.tokens
    return not words or (len(words) <= _SHORT and not has_finite(tokens, 0, len(tokens), language))


def _signature(tokens: Sequence[Token], i: int, language: Language) -> Sequence[Token]:
    """Return the source of "“…” — Geoffrey Starks"."""
    del language
    is_signed = i + 2 < len(tokens) + 1 and tokens[i + 1 : i + 2] and tokens[i + 1].text in {"—", "–", "--", "-"}
    return tokens[i + 2 :] if is_signed and i == 0 else ()


def _label(tokens: Sequence[Token], i: int, language: Language) -> Sequence[Token]:
    """Return the source of "Ó Briain: “…”", "his spokesman: “…”" or a sentence that ends in a colon."""
    if i < 2 or tokens[i - 1].text not in {":", ";", ","}:  # noqa: PLR2004 a source and its colon
        return ()
    if tokens[i - 1].text == ",":
        return ()
    subject = main_subject(tokens[: i - 1], language)
    if subject:
        return subject
    found = phrase_before(tokens, i - 1, language)
    return tokens[slice(*found)] if found else ()


def _carried(  # noqa: PLR0913 the speaker can come from any of these
    found: Found,
    quoted: Quoted,
    before: ReadSentence | None,
    in_paragraph: Sequence[_Piece],
    last: _Piece | None,
    previous: ReadParagraph | None,
    language: Language,
) -> _Piece | None:
    """Give a quotation without an attribution the speaker that the text is with."""
    kind = ContentKind.DIRECT
    if in_paragraph:
        earlier = in_paragraph[-1]
        return _Piece(quoted, kind, earlier.cue, earlier.mentions, carried=True)
    sentence = before or (previous.sentences[-1] if previous and previous.sentences else None)
    if sentence is None:
        return (
            _Piece(quoted, kind, "", ())
            if len(found.article.text[quoted.start : quoted.end].split()) > _SHORT
            else None
        )
    reported = [report for report in sentence.reports if report.mentions]
    if before is None and last is not None and previous is not None and last.quoted.start >= previous.reading.start:
        return _Piece(quoted, kind, last.cue, last.mentions, carried=True)
    if reported:
        return _Piece(quoted, kind, reported[-1].frame.text, reported[-1].mentions, carried=True)
    mentions = describe(main_subject(sentence.sentence.tokens, language), language)
    return _Piece(quoted, kind, "", mentions, carried=True)


def _joined(
    piece: _Piece,
    in_paragraph: Sequence[_Piece],
    last: _Piece | None,
    paragraph: ReadParagraph,
    previous: ReadParagraph | None,
) -> _Piece:
    """Mark a piece that continues the quotation before it: interrupted by its attribution, or over paragraphs."""
    if last is None or piece.kind is not ContentKind.DIRECT or last.kind is not ContentKind.DIRECT:
        return piece
    continues = last.quoted.is_open and previous is not None and last.quoted.end >= previous.reading.end - 1
    if not in_paragraph and continues and piece.quoted.outer_start == paragraph.reading.start:
        return _Piece(piece.quoted, piece.kind, last.cue, last.mentions or piece.mentions, follows=True)
    if in_paragraph and (piece.carried or piece.mentions == last.mentions):
        return _Piece(piece.quoted, piece.kind, piece.cue, last.mentions, follows=True)
    return piece
