"""Attributions without a verb beside "according to": "за його словами", "за чутками", "з посиланням на поліцію"."""

from collections.abc import Iterator, Sequence

from newsld.annotators.syntax.clauses import BREAKS, sentence_end
from newsld.annotators.syntax.frame import Frame
from newsld.annotators.syntax.phrases import places
from newsld.annotators.syntax.sentences import Sentence, Token
from newsld.annotators.syntax.subjects import phrase_end
from newsld.model.language import Language, Reporting


def asides(sentence: Sentence, language: Language) -> Iterator[Frame]:
    """Yield the attributions without a verb that a sentence has."""
    yield from _citing(sentence, language)
    if language.according_to_whose and not language.possessives.keys().isdisjoint(sentence.lowers):
        yield from _whose(sentence, language)
    yield from _hearsay(sentence, language)


def _citing(sentence: Sentence, language: Language) -> Iterator[Frame]:
    """Yield the frames of "з посиланням на", which name whom somebody else's report cites."""
    tokens = sentence.tokens
    for phrase, i, first in places(sentence.lowers, _cites, language):
        if i and (end := phrase_end(tokens, first, language)) > first:
            frame = _aside(sentence, (i, end), phrase, tokens[first:end])
            yield frame._replace(left=False, right=False, is_citation=True)


def _whose(sentence: Sentence, language: Language) -> Iterator[Frame]:
    """Yield the frames of "за його словами", whose source is a possessive."""
    tokens = sentence.tokens
    for i, token in enumerate(tokens[:-1]):
        if token.lower not in language.possessives:
            continue
        for before, behind in language.according_to_whose:
            start = i - len(before.split())
            words = " ".join(t.lower for t in tokens[max(start, 0) : i])
            if tokens[i + 1].lower == behind and words == before:
                text = " ".join(t.text for t in tokens[start : i + 2])
                yield _aside(sentence, (start, i + 2), text, tokens[i : i + 1])
                break


def _hearsay(sentence: Sentence, language: Language) -> Iterator[Frame]:
    """Yield the frames of "за чутками", which names nobody."""
    for _, start, end in places(sentence.lowers, _nobodys, language):
        if start and sentence.tokens[start - 1].lower in language.determiners:
            continue  # "der angeblich betrunkene Fahrer"
        text = " ".join(token.text for token in sentence.tokens[start:end])
        is_within = language.optional_comma and start > 0 and sentence.tokens[start - 1].text not in BREAKS
        yield _aside(sentence, (start, end), text)._replace(is_hearsay=True, is_within=is_within)


def _aside(sentence: Sentence, place: tuple[int, int], text: str, source: Sequence[Token] = ()) -> Frame:
    tokens = sentence.tokens
    start, end = place
    left = any(token.is_word or token.quoted for token in tokens[:start])
    right = end < sentence_end(tokens)
    lemma = text.lower()
    return Frame(
        sentence, Reporting.SAY, text, lemma, start, start, end, source, left=left, right=right, is_phrase=True
    )


def _cites(language: Language) -> tuple[str, ...]:
    return language.citing_phrases


def _nobodys(language: Language) -> tuple[str, ...]:
    return language.hearsay_phrases
