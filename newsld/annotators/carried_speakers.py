"""Whose words a quotation is that stands without an attribution of its own: the speaker the text is with."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from newsld.annotators.quoted_pieces import DASHES, Piece
from newsld.annotators.syntax.clauses import has_finite
from newsld.annotators.syntax.lead_ins import lead_in
from newsld.annotators.syntax.marks import Quoted
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.readings import Found, ReadParagraph, ReadSentence, Report, holds
from newsld.annotators.syntax.subjects import main_subject
from newsld.model.annotation import Mention, Step
from newsld.model.article import Part
from newsld.model.language import Kind, Language

_DIALOGUE = 12  # pieces of speech; who spoke before that many is not looked for
_TALK = 5  # quotations; of two who talk, both speak within them
_SIGNATURE = 30  # words and marks; a line that signs a quotation has no more


class Whose(NamedTuple):
    """Whose words a quotation is, by what cue, and what tells so."""

    mentions: tuple[Mention, ...]
    cue: str
    step: Step


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around a quotation without an attribution.

    `before` and `after` are the sentences beside it in its paragraph, `own` the quotations before it there, `said`
    those of the paragraphs before, `previous` and `following` the paragraphs beside its own; `is_alone` tells that the
    paragraph is nothing but the quotation. `has_words` tells that its sentence has words outside marks, `stands_apart`
    that these but join its quotations.
    """

    before: ReadSentence | None
    own: Sequence[Piece]
    said: Sequence[Piece]
    previous: ReadParagraph | None
    following: ReadParagraph | None
    is_alone: bool
    after: ReadSentence | None = None
    has_words: bool = False
    stands_apart: bool = False


def speaker_so_far(found: Found, around: Surroundings, language: Language) -> Whose:
    """Return whom the text is with, and by what cue.

    That is whoever signs the quotation, the source of the sentence before it, the speaker of the quotation before it in
    the paragraph, else whom the paragraph before announces, quotes or is about.
    """
    if (told := _told_behind(around, language)) is not None:
        return told
    if around.before is not None and not around.before.sentence.quotes and (source := _source(around.before, language)):
        return source
    if around.own:
        return _after(around.own[-1], Step.SAME_PARAGRAPH)
    if around.before is None and around.previous is None and (shown := _shown_behind(around.after, language)):
        return shown
    last = around.said[-1] if around.said else None
    if around.before is None and around.previous is not None:
        announced = lead_in(found, around.previous, language)
        if announced is not None:
            return Whose(*announced, Step.LEAD_IN)
        if last is not None and last.quoted.start >= around.previous.reading.start:
            return _answer(found, around.said) or _after(last, Step.PARAGRAPH_BEFORE)
    sentences = around.previous.sentences if around.previous else ()
    sentence = around.before or (sentences[-1] if sentences else None)
    if sentence is None:
        return _to_come(around, language)
    return _source(sentence, language) or _topic(sentence, last, language)


def _told_behind(around: Surroundings, language: Language) -> Whose | None:
    """Return who signs the quotation, or whom the sentence behind it names for it: "«…». Lo ha detto il sindaco"."""
    if around.is_alone and around.following is not None and (signed := _signature(around.following, language)):
        return Whose(signed, "", Step.SIGNATURE)
    after = around.after.sentence if around.after is not None else None
    if after is not None and after.tokens[0].lower in language.signing and not after.quotes:  # "«…». Così il sindaco"
        mentions = describe(after.tokens[1:], language)
        return Whose(mentions, after.tokens[0].text, Step.SIGNATURE) if mentions else None
    reports = around.after.reports if around.after is not None else ()
    report = next((report for report in reports if report.frame.points_back and report.mentions), None)
    return Whose(report.mentions, report.frame.text, Step.SIGNATURE) if report else None


def _to_come(around: Surroundings, language: Language) -> Whose:
    """Return the subject of the sentence behind a quotation that opens its article: "“Never.” Ann Roe is back"."""
    after = around.after or (around.following.sentences[0] if around.following and around.following.sentences else None)
    if after is None or after.sentence.quotes:
        return Whose((), "", Step.MARKS)
    subject = describe(main_subject(after.sentence.tokens, language), language)
    is_person = any(mention.kind is Kind.PERSON for mention in subject)
    return Whose(subject, "", Step.SUBJECT_BEFORE) if is_person else Whose((), "", Step.MARKS)


def speaker_of_turn(found: Found, quoted: Quoted, around: Surroundings, language: Language) -> Whose | None:
    """Return who speaks in a turn of a dialogue that names nobody: who answers spoke before, who asks is not known."""
    turns = [piece for piece in around.said[-_DIALOGUE:] if piece.quoted.is_turn]
    if quoted.is_turn and not around.own and (addressed := _addressed(found, quoted, around, language)):
        return Whose((addressed,), "", Step.TURN)
    if not quoted.is_turn or around.own or not turns:
        return None
    text = found.article.text
    is_answer = text[turns[-1].quoted.end - 1] == "?"
    if text[quoted.end - 1] == "?" and not is_answer:
        return Whose((), "", Step.TURN)
    asking = turns[-1].mentions
    known = [turn for turn in turns if turn.mentions and not any(_may_be_one_of(asking, m) for m in turn.mentions)]
    return _after(known[-1], Step.TURN) if known else Whose((), "", Step.TURN)


def _may_be_one_of(mentions: Sequence[Mention], other: Mention) -> bool:
    """Tell whether a turn's speaker may be another's: of the same words, or a pronoun's gender ("demande-t-elle")."""
    return any(
        mention.text == other.text or (not (mention.name or other.name) and mention.gender == other.gender is not None)
        for mention in mentions
    )


def _addressed(found: Found, quoted: Quoted, around: Surroundings, language: Language) -> Mention | None:
    """Return who speaks in a turn by how the turn before or behind it calls that person: "madame la présidente"."""
    text = found.article.text
    before = around.previous.reading if around.previous else None
    following = around.following.reading if around.following else None
    turns = [reading for reading in (before, following) if reading and any(q.is_turn for q in reading.quotes)]
    for turn in turns:
        called = re.compile(language.vocatives, re.IGNORECASE).search(text, turn.start, turn.end)
        if called is not None and called["role"].lower() in language.roles:
            role = called["role"].lower()
            gender = language.gendered.get(role)
            return Mention(quoted.start, quoted.end, role, kind=Kind.PERSON, gender=gender, is_definite=True)
    return None


def _after(piece: Piece, step: Step) -> Whose:
    return Whose(piece.mentions, piece.cue, step)


def _answer(found: Found, said: Sequence[Piece]) -> Whose | None:
    """Return who answers the question that was quoted last: of two who talk, the one who did not ask."""
    if found.article.text[said[-1].quoted.end - 1] != "?":
        return None
    asking = said[-1].mentions
    other = next((piece for piece in reversed(said[-_TALK:-1]) if piece.mentions and piece.mentions != asking), None)
    return _after(other, Step.PARAGRAPH_BEFORE) if other is not None else None


def _source(sentence: ReadSentence, language: Language) -> Whose | None:
    """Return the last source of a sentence that its other sources do not report: the one the reader hears."""
    voiced = [
        report
        for report in sentence.reports
        if any(mention.is_somebody for mention in report.mentions) and not _is_reported(report, sentence.reports)
    ]
    spoken = [report for report in voiced if report.frame.lemma not in language.silent_verbs] or voiced
    return Whose(spoken[-1].mentions, spoken[-1].frame.text, Step.SENTENCE_BEFORE) if spoken else None


def _is_reported(report: Report, reports: Sequence[Report]) -> bool:
    """Tell whether a report stands in what another reports: "Heald noted that the findings show …"."""
    return any(other is not report and holds(other, report.frame.verb) for other in reports)


def _topic(sentence: ReadSentence, last: Piece | None, language: Language) -> Whose:
    """Return the subject of a sentence if it can speak, else whoever spoke last."""
    subject = describe(main_subject(sentence.sentence.tokens, language), language)
    if last is not None and last.mentions and not any(mention.is_somebody for mention in subject):
        return _after(last, Step.PARAGRAPH_BEFORE)
    return Whose(subject, "", Step.SUBJECT_BEFORE if subject else Step.MARKS)


def _shown_behind(sentence: ReadSentence | None, language: Language) -> Whose | None:
    """Return the person that the sentence behind an opening quotation shows: "« Enfin ! » Anne Roy sourit."."""
    subject = describe(main_subject(sentence.sentence.tokens, language), language) if sentence is not None else ()
    is_shown = bool(subject) and all(mention.name and mention.kind is Kind.PERSON for mention in subject)
    return Whose(subject, "", Step.SUBJECT_BEFORE) if is_shown else None


def _signature(following: ReadParagraph, language: Language) -> tuple[Mention, ...]:
    """Return who signs the quotation in a line of its own: "— Geoffrey Starks", "Sen. Ann Roe, 8 July, in Pruitt"."""
    if following.reading.part is not Part.PARAGRAPH or following.reading.quotes or len(following.sentences) != 1:
        return ()
    tokens = following.sentences[0].sentence.tokens
    if not 1 < len(tokens) <= _SIGNATURE:
        return ()
    if tokens[0].text in DASHES:
        return describe(tokens[1:], language)
    if tokens[-1].text in {".", ":", "?", "!"} or has_finite(tokens, 0, len(tokens), language):
        return ()
    signed = describe(tokens, language)
    return signed if all(mention.name and mention.kind is Kind.PERSON for mention in signed) else ()
