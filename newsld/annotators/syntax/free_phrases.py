"""Attributions by a phrase in languages that put it anywhere: "Dabei wurden nach Angaben der Polizei drei verletzt"."""

from collections.abc import Iterator, Sequence

from newsld.annotators.syntax.clauses import BREAKS, has_finite, sentence_end
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.nominals import is_noun, nominal_end
from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.annotators.syntax.verb_second_subjects import subject_of_clause
from newsld.model.language import Language, Reporting, either

_VIEW = 6  # words from "nach" to whose view it is
_REACH = 8  # words of a source before "zufolge"


def free_phrases(sentence: Sentence, found: Sequence[Frame], language: Language) -> Iterator[Frame]:
    """Yield the phrases found, told whether they stand within their content, and those behind or without a source."""
    limit = sentence_end(sentence.tokens)
    views = list(_views(sentence, language))
    others = (f for f in _longest(found) if not any(view.start <= f.start < view.end for view in views))
    for frame in (*others, *views, *_postposed(sentence, language), *_resumptive(sentence, language)):
        if frame.lemma in language.aside_cues and not _closes(frame, limit, language):
            continue
        before = sentence.tokens[frame.start - 1] if frame.start else None
        is_parted = before is None or before.text in BREAKS or before.quoted is not None
        yield frame._replace(is_within=not is_parted)


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


def _views(sentence: Sentence, language: Language) -> Iterator[Frame]:
    """Yield "nach ersten Angaben der Polizei", "nach Polizeiangaben", "ihrer Meinung nach"."""
    tokens = sentence.tokens
    for i, word in enumerate(sentence.lowers):
        if word not in language.view_prepositions:
            continue
        start, end = _view_behind(tokens, i, language) or _view_before(tokens, i, language) or (0, 0)
        if end == 0:
            continue
        source = _holder(tokens[start + (start == i) : end - (end == i + 1)], tokens, language)
        left = any(t.is_word or t.quoted for t in tokens[:start])
        right = end < sentence_end(tokens)
        text = " ".join(t.text for t in tokens[start:end] if t.lower in language.view_nouns or t is tokens[i])
        yield Frame(
            *(sentence, Reporting.SAY, text, word, i, start, end, source), left=left, right=right, is_phrase=True
        )


def _view_behind(tokens: Sequence[Token], i: int, language: Language) -> tuple[int, int] | None:
    noun = next((k for k in range(i + 1, min(len(tokens), i + _VIEW)) if is_noun(tokens[k])), None)
    if noun is None or tokens[noun].lower not in language.view_nouns or any(t.text in BREAKS for t in tokens[i:noun]):
        return None
    return i, nominal_end(tokens, i + 1, sentence_end(tokens), language)


def _view_before(tokens: Sequence[Token], i: int, language: Language) -> tuple[int, int] | None:
    """Read "seiner Ansicht | nach" and "Ansicht der Polizei | nach"."""
    is_view = i > 1 and tokens[i - 1].lower in language.view_nouns and tokens[i - 2].lower in language.possessives
    return (i - 2, i + 1) if is_view else None


def _holder(view: Sequence[Token], tokens: Sequence[Token], language: Language) -> Sequence[Token]:
    """Return whose view it is: the owner behind the noun, whom a possessive stands for, the subject of the sentence."""
    noun = next((k for k, token in enumerate(view) if token.lower in language.view_nouns), 0)
    owners = either(language.genitive_articles, language.genitives)
    if noun + 1 < len(view) and (view[noun + 1].lower in owners or is_noun(view[noun + 1])):
        return view[noun + 1 + (view[noun + 1].lower in language.genitives) :]
    if view[0].lower in language.possessives:
        return view[:1]
    if any(token.lower in language.own for token in view):
        return subject_of_clause(tokens, language)
    return view


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
    return token.lower in language.determiners or token.lower.endswith(language.qualifier_endings)


def _resumptive(sentence: Sentence, language: Language) -> Iterator[Frame]:
    """Yield "demnach", which gives a statement to the source before it."""
    tokens = sentence.tokens
    for i, word in enumerate(sentence.lowers):
        if word in language.resumptive:
            right = i + 1 < sentence_end(tokens)
            yield Frame(
                *(sentence, Reporting.SAY, tokens[i].text, word, i, i, i + 1),
                inherits=True,
                left=i > 0,
                right=right,
                is_phrase=True,
            )
