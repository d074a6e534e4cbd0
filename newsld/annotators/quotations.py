"""The annotator of quotations in marks: which of them are somebody's words, and whose."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsld.annotators.carried_speakers import Surroundings, speaker_of_turn, speaker_so_far
from newsld.annotators.pieces import Piece
from newsld.annotators.quoted_pieces import attributed
from newsld.annotators.sayings import Sayings, plain
from newsld.annotators.syntax.clauses import has_finite
from newsld.annotators.syntax.marks import Quoted
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.owned_words import is_of_words, owner
from newsld.annotators.syntax.quoted_words import (
    SHORT,
    is_speech,
    kind_of,
    words_in,
)
from newsld.annotators.syntax.readings import Found, ReadParagraph, ReadSentence
from newsld.model.annotation import Attribution, ContentKind, Step
from newsld.model.article import Part, Span
from newsld.model.language import Gender, Language

_ECHO = 2  # words; fewer are said by everybody


def quotations(found: Found, language: Language) -> Iterator[Attribution]:
    """Yield the quotations in marks, the pieces of an interrupted or several-paragraph one together."""
    body = list(_body(found, language))
    headings = list(_headings(found, body, language))
    echoes = list(_echoes(found, body))
    group: list[Piece] = []
    for piece in sorted((*headings, *echoes, *body), key=lambda piece: piece.quoted.start):
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
    below: Sayings | None = None  # worked out where a heading quotes, as few do
    for paragraph in found.paragraphs:
        if paragraph.reading.part is Part.PARAGRAPH:
            continue
        for sentence in paragraph.sentences:
            tokens = sentence.sentence.tokens
            for i, token in enumerate(tokens):
                if token.quoted is None:
                    continue
                own = attributed(found, sentence, i, language)
                below = below or Sayings(found, body)
                said = _said_again(plain(found, token.quoted), own, below)
                if said is not None:
                    yield Piece(token.quoted, kind_of(tokens, i), said.cue, said.mentions, Step.REPEATED)
                elif own is not None:
                    yield own


def _echoes(found: Found, body: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the fragments that nobody is named for and that stand in what somebody is quoted with elsewhere.

    "Lead was sold “by the tonne”, a jury has been told", and further on "“It left by the tonne,” the prosecutor said".
    """
    taken = {piece.quoted.start for piece in body}
    said: Sayings | None = None  # worked out where something may echo
    for paragraph in found.paragraphs:
        for sentence in paragraph.sentences:
            for token in sentence.sentence.quotes if any(r.frame.is_hearsay for r in sentence.reports) else ():
                if token.quoted is None or token.quoted.start in taken or words_in(token) < _ECHO:
                    continue
                said = said or Sayings(found, (piece for piece in body if piece.mentions))
                piece = said.whole(plain(found, token.quoted))
                if piece is not None and paragraph.reading.part is Part.PARAGRAPH:
                    yield Piece(token.quoted, ContentKind.PARTIAL, piece.cue, piece.mentions, Step.REPEATED)


def _said_again(words: str, own: Piece | None, below: Sayings) -> Piece | None:
    """Return the quotation of the body that has a heading's words.

    Where the heading names a speaker itself, `own`, it has all of them: another may say nearly the same.
    """
    whole = below.whole(words)
    if whole is not None or (own is not None and any(mention.name for mention in own.mentions)):
        return whole
    return below.near(words)


def _body(found: Found, language: Language) -> Iterator[Piece]:
    """Walk the paragraphs and carry the speaker from quotation to quotation."""
    said: list[Piece] = []
    paragraphs = [paragraph for paragraph in found.paragraphs if paragraph.reading.part is Part.PARAGRAPH]
    previous: ReadParagraph | None = None
    for number, paragraph in enumerate(paragraphs):
        following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        own: list[Piece] = []
        for place, sentence in enumerate(paragraph.sentences if paragraph.reading.quotes else ()):
            tokens = sentence.sentence.tokens
            if not sentence.sentence.quotes:
                continue
            before = paragraph.sentences[place - 1] if place else None
            is_alone = len(paragraph.sentences) == 1 and len(tokens) == 1
            after = paragraph.sentences[place + 1] if place + 1 < len(paragraph.sentences) else None
            words = sum(token.is_word for token in tokens)
            is_apart = words == 0 or (words <= SHORT and not has_finite(tokens, 0, len(tokens), language))
            around = Surroundings(before, own, said, previous, following, is_alone, after, words > 0, is_apart)
            for i, token in enumerate(tokens):
                piece = _piece(found, sentence, i, around, language) if token.quoted else None
                if piece is not None and own and _is_broken(found, own[-1], piece, tokens[0].start):
                    piece = replace(piece, is_carried=True)
                if piece is not None:
                    own.append(_continued(piece, own, said[-1] if said else None, paragraph, previous))
        yield from own
        said += own
        previous = paragraph


def _piece(found: Found, sentence: ReadSentence, i: int, around: Surroundings, language: Language) -> Piece | None:
    """Return the quotation at token `i`, attributed where it stands or by what is around it."""
    tokens = sentence.sentence.tokens
    quoted = tokens[i].quoted
    piece = attributed(found, sentence, i, language) or (_named_behind(quoted, around, language) if quoted else None)
    is_told = around.before is not None and bool(around.before.reports) and words_in(tokens[i]) >= SHORT
    goes_on = (bool(around.own) or is_told) and not around.has_words  # "«…», dice. «Eccola»."
    if piece is not None or quoted is None or not (goes_on or quoted.resumes or is_speech(tokens[i])):
        return piece
    if around.stands_apart:
        whose = speaker_of_turn(found, quoted, around, language) or speaker_so_far(found, around, language)
        is_carried = whose.step is Step.SAME_PARAGRAPH
        return Piece(quoted, ContentKind.DIRECT, whose.cue, whose.mentions, whose.step, is_carried)
    if not language.cues:  # marks are all that is known of it
        return Piece(quoted, kind_of(tokens, i), "", (), Step.MARKS)
    return None


def _named_behind(quoted: Quoted, around: Surroundings, language: Language) -> Piece | None:
    """Return the quotation if the sentence behind it is about its words: "« C'est fini. » Ces mots sont ceux de X"."""
    after = around.after.sentence if around.after is not None else None
    if after is None or after.quotes or not around.stands_apart:
        return None
    opening = after.tokens[0].lower
    source = after.tokens[1:] if opening in language.signing else ()
    if not source and is_of_words(after.tokens, language):
        source = owner(after.tokens, language)
    pointing = next((r.mentions for r in around.after.reports if r.frame.points_back), ()) if around.after else ()
    mentions = describe(source, language) if source else pointing
    return Piece(quoted, ContentKind.DIRECT, "", mentions, Step.SIGNATURE) if mentions else None


def _is_broken(found: Found, before: Piece, piece: Piece, start: int) -> bool:
    """Tell a piece of the sentence at `start` that goes on in small letters, and whose speaker is but called by it.

    "“The dam,” Ann Roe said, “is old,” | she added, “and the lake is full.”"
    """
    if before.quoted.start < start or not found.article.text[piece.quoted.start].islower():
        return False
    if len(piece.mentions) != 1 or len(before.mentions) != 1:
        return False
    mention, speaker = piece.mentions[0], before.mentions[0]
    is_called = not mention.name and (mention.is_left_out or mention.gender in {Gender.MALE, Gender.FEMALE})
    return (is_called or mention.start == speaker.start) and (
        mention.gender is None or speaker.gender in {None, mention.gender}
    )


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
