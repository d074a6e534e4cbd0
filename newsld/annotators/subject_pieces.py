"""Quoted stretches that are the words of whom their sentence is about, though no cue says so."""

from collections.abc import Sequence

from newsld.annotators.pieces import Piece
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.quoted_words import SHORT, bare, kind_of, words_in
from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.annotators.syntax.subjects import main_subject
from newsld.model.annotation import ContentKind, Step
from newsld.model.language import Gender, Kind, Language

_PERSONAL = frozenset({Gender.MALE, Gender.FEMALE, Gender.PLURAL})


def _quoting_phrase(text: str, tokens: Sequence[Token], i: int, language: Language) -> str:
    """Return the words right before a quotation that make it its subject's: "mit den Worten", or nothing."""
    if not language.quoting_phrases:
        return ""
    before = text[: tokens[i].start - tokens[0].start].rstrip(" :").lower()
    return next((phrase for phrase in language.quoting_phrases if before.endswith(phrase)), "")


def with_words(text: str, tokens: Sequence[Token], i: int, language: Language) -> Piece | None:
    """Return the quotation of "Mit den Worten „Es reicht“ ging Roth", if its sentence is about somebody."""
    quoted, phrase = tokens[i].quoted, _quoting_phrase(text, tokens, i, language)
    if quoted is None or not phrase:
        return None
    mentions = describe(main_subject([*tokens[:i], *tokens[i + 1 :]], language), language)
    is_person = any(mention.kind is Kind.PERSON or mention.gender in _PERSONAL for mention in mentions)
    return Piece(quoted, kind_of(tokens, i), phrase, mentions, Step.SUBJECT) if is_person else None


def of_subject(sentence: Sentence, i: int, language: Language) -> Piece | None:
    """Return a fragment whose sentence has no cue as the words of the person it is about: "Roe rails at “the few”"."""
    tokens = sentence.tokens
    quoted, words = tokens[i].quoted, bare(tokens[i])
    is_fragment = words[:1].islower() and not words.endswith((",", "?", "!")) and words_in(tokens[i]) >= SHORT
    if quoted is None or not is_fragment or i == 0 or sentence.is_heading or not language.cues:
        return None
    mentions = describe(main_subject(tokens[:i], language), language)
    is_person = any(mention.kind is Kind.PERSON or mention.gender in _PERSONAL for mention in mentions)
    return Piece(quoted, ContentKind.PARTIAL, "", mentions, Step.SUBJECT) if is_person else None
