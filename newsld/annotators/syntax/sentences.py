"""Paragraphs read as sentences of words, each quoted stretch standing in them as one token."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sentencex import get_sentence_boundaries

from newsld.annotators.syntax.marks import Quoted, quoted_stretches
from newsld.model.article import Article, Part
from newsld.model.language import Language

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S., p.m.
    r"|[^\W\d_]\.(?=\s[^\W\d_])"  # an initial
    r"|[#@$£€]?\w+(?:[.,:/]\d+)*%?(?:[-’'&/.]\w+)*[’']?(?<![’'](?=\s\s))"
    r"|--|[—–-]|\.\.\.|\S"
)
_ELIDED = re.compile(r"(?:[dlDL]|al|el)['’-]")  # d'Hondt, al-Assad


def _is_capitalised(word: str) -> bool:
    if word[0].isupper():
        return True
    elided = _ELIDED.match(word)
    return bool(elided) and word[elided.end() : elided.end() + 1].isupper()


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a punctuation mark, or a whole quoted stretch; offsets are code points of the article, half-open."""

    start: int
    end: int
    text: str
    lower: str
    quoted: Quoted | None = None

    @property
    def is_word(self) -> bool:
        """Whether it is a word or number outside quotation marks."""
        return self.quoted is None and self.text[0].isalnum()

    @property
    def is_capitalised(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.quoted is None and _is_capitalised(self.text)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence outside quotation marks, with the quoted stretches in it as tokens."""

    start: int
    end: int
    tokens: tuple[Token, ...]
    paragraph: int
    is_heading: bool = False

    @property
    def quotes(self) -> list[Token]:
        """The quoted stretches of the sentence."""
        return [token for token in self.tokens if token.quoted]


@dataclass(frozen=True, slots=True)
class Reading:
    """A paragraph read."""

    index: int
    part: Part
    start: int
    end: int
    quotes: tuple[Quoted, ...]
    sentences: tuple[Sentence, ...]


def read(article: Article, language: Language) -> tuple[Reading, ...]:
    """Read every paragraph of an article, in order."""
    readings: list[Reading] = []
    for index, paragraph in enumerate(article.paragraphs):
        quotes = quoted_stretches(article.text, paragraph.start, paragraph.end)
        spans = list(_sentence_spans(article.text, paragraph.start, paragraph.end, quotes, language))
        sentences = tuple(
            Sentence(
                start,
                end,
                tuple(_tokens(article.text, start, end, quotes, language)),
                index,
                is_heading=paragraph.part is not Part.PARAGRAPH,
            )
            for start, end in spans
        )
        readings.append(Reading(index, paragraph.part, paragraph.start, paragraph.end, tuple(quotes), sentences))
    return tuple(readings)


def _sentence_spans(
    text: str, start: int, end: int, quotes: Sequence[Quoted], language: Language
) -> Iterator[tuple[int, int]]:
    """Yield the sentences of a paragraph, a quotation and its attribution together."""
    masked = _mask(text, start, end, quotes)
    pending: tuple[int, int] | None = None
    for boundary in get_sentence_boundaries(language.tag, masked):
        first, last = start + boundary["start_index"], start + boundary["end_index"]
        while last > first and text[last - 1].isspace():
            last -= 1
        if first >= last:
            continue
        if pending and _goes_on(text, pending, (first, last), quotes, language):
            pending = (pending[0], last)
            continue
        if pending:
            yield pending
        pending = (first, last)
    if pending:
        yield pending


def _mask(text: str, start: int, end: int, quotes: Sequence[Quoted]) -> str:
    """Replace every quoted stretch by letters, so that only its last mark of punctuation can end a sentence."""
    pieces: list[str] = []
    position = start
    for quote in quotes:
        pieces.append(text[position : quote.outer_start])
        last = text[quote.end - 1]
        stop = last if last == "." or (last in "!?," and text[quote.start].isupper()) else "q"
        pieces.append(("Q" + "q" * (quote.outer_end - quote.outer_start))[: quote.outer_end - quote.outer_start - 1] + stop)
        position = quote.outer_end
    pieces.append(text[position:end])
    return "".join(pieces)


def _goes_on(
    text: str, before: tuple[int, int], after: tuple[int, int], quotes: Sequence[Quoted], language: Language
) -> bool:
    """Tell whether a sentence is the attribution of the quotation before it: "“Why?” Lund said."."""
    quote = next((quote for quote in quotes if quote.outer_end == before[1]), None)
    if quote is None or text[quote.end - 1] not in "?!…":
        return False
    words = re.findall(r"\w+|[^\w\s]", text[after[0] : after[1]].lower())[:7]
    return any(word in language.cues for word in words[1:]) and ":" not in words


def _tokens(
    text: str, start: int, end: int, quotes: Sequence[Quoted], language: Language
) -> Iterator[Token]:
    position = start
    for quote in quotes:
        if quote.outer_end <= start or quote.outer_start >= end:
            continue
        yield from _words(text, position, quote.outer_start, language)
        yield Token(quote.outer_start, quote.outer_end, text[quote.outer_start : quote.outer_end], "", quote)
        position = quote.outer_end
    yield from _words(text, position, end, language)


def _words(text: str, start: int, end: int, language: Language) -> Iterator[Token]:
    """Yield the words and marks of a stretch; a title keeps its full stop ("Dr.")."""
    position = start
    while match := _TOKEN.search(text, position, end):
        position = match.end()
        lower = match[0].lower().replace("’", "'")
        is_shortened = lower in language.titles or (lower in language.abbreviations and match[0][0].isupper())
        if is_shortened and text[position : position + 1] == "." and position < end:
            position += 1
        yield Token(match.start(), position, text[match.start() : position], lower)
