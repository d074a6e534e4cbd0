"""Attributions by a phrase in languages that put it anywhere: "Dabei wurden nach Angaben der Polizei drei verletzt"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsld.annotators.syntax.clauses import BREAKS, has_finite, sentence_end
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.nominals import is_noun
from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.model.language import Language, Reporting, either

_REACH = 8  # words of a source before "zufolge"


def free_phrases(sentence: Sentence, found: Sequence[Frame], language: Language) -> Iterator[Frame]:
    """Yield the phrases found, told whether they stand within their content, and those behind or without a source."""
    limit = sentence_end(sentence.tokens)
    for frame in (*_longest(found), *_postposed(sentence, language), *_resumptive(sentence, language)):
        if frame.lemma in language.aside_cues and not _closes(frame, limit, language):
            continue
        before = sentence.tokens[frame.start - 1] if frame.start else None
        is_parted = before is None or before.text in BREAKS or before.quoted is not None
        yield replace(frame, is_within=not is_parted)


def _longest(found: Sequence[Frame]) -> Iterator[Frame]:
    """Leave out "laut" and the like where a longer phrase begins at the same word."""
    for frame in found:
        rivals = [other for other in found if other.start <= frame.start < frame.end <= other.end]
        if all(len(other.lemma) <= len(frame.lemma) for other in rivals):
            yield frame


def _closes(frame: Frame, limit: int, language: Language) -> bool:
    """Tell ", so der Minister." from ", so die Lage es erlaubt"."""
    tokens = frame.sentence.tokens
    if not frame.source or frame.source[0].lower in language.oblique:
        return False
    end = next((i for i in range(frame.end, limit) if tokens[i].text in BREAKS or tokens[i].quoted), limit)
    return not has_finite(tokens, frame.end, end, language)


def _postposed(sentence: Sentence, language: Language) -> Iterator[Frame]:
    """Yield "der Studie zufolge" and "Angaben der Polizei zufolge"."""
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        if token.lower in language.according_after and i:
            start = _source_start(tokens, i, language)
            left = any(t.is_word or t.quoted for t in tokens[:start])
            right = i + 1 < sentence_end(tokens)
            yield Frame(
                *(sentence, Reporting.SAY, token.text, token.lower, i, start, i + 1, tokens[start:i]),
                left=left,
                right=right,
                is_phrase=True,
            )


def _source_start(tokens: Sequence[Token], end: int, language: Language) -> int:
    """Return where the noun phrase before token `end` begins: with its article, or with whose "Angaben" they are."""
    start = end - 1
    while start > max(0, end - _REACH) and tokens[start].lower not in language.determiners:
        if tokens[start - 1].text in BREAKS or tokens[start - 1].lower in language.prepositions:
            break
        if not is_noun(tokens[start - 1]) and is_noun(tokens[start]) and not _is_opener(tokens[start - 1], language):
            break
        start -= 1
    spoken = either(language.utterances, language.documents)
    if start > 0 and tokens[start].lower in language.genitive_articles and tokens[start - 1].lower in spoken:
        return _source_start(tokens, start, language)
    return start


def _is_opener(token: Token, language: Language) -> bool:
    return token.lower in language.determiners or token.lower.endswith(("en", "er"))


def _resumptive(sentence: Sentence, language: Language) -> Iterator[Frame]:
    """Yield "demnach", which gives a statement to the source before it."""
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        if token.lower in language.resumptive:
            right = i + 1 < sentence_end(tokens)
            yield Frame(
                *(sentence, Reporting.SAY, token.text, token.lower, i, i, i + 1),
                inherits=True,
                left=i > 0,
                right=right,
                is_phrase=True,
            )
