"""Paragraphs read as sentences of words, each quoted stretch standing in them as one token."""

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple, cast

import sentencex  # pyright: ignore[reportMissingTypeStubs]  it has none

from newsld.annotators.syntax.incises import announced, inserted, speech, split
from newsld.annotators.syntax.joined_words import parts
from newsld.annotators.syntax.marks import Quoted, quoted_stretches
from newsld.model.article import Article, Paragraph, Part
from newsld.model.language import Language

_TOKEN = re.compile(
    r"\w++(?=\s)"  # most words: nothing but white space behind them
    r"|(?:[^\W\d_]\.){2,}"  # U.S., p.m.
    r"|[^\W\d_]\.(?=\s[^\W\d_])"  # an initial
    r"|[#@$£€]?\w+(?:[.,:/]\d+)*%?(?:[-’'&/.]\w+)*[’']?(?<![’'](?=\s\s))"
    r"|[’']t(?=\s)"  # a clipped article: "van 't Hof"
    r"|--|[—–-]|\.\.\.|\S"
)
_OPEN_ENDED = re.compile(r"[’']\Z|(?<!\w)(?:[’']t|[^\W\d_]\.)\Z")  # whose reading hangs on what follows: "J.", "'t"
_BEFORE_NUMBER = r"(?<=[^\W\d_]{4}[.!?])\s+(?=\d)"  # "…geblieben. 78 Gäste"
_TITLE_WORDS = 4
_TITLE_CAPITALS = 0.7  # of the words of a line that is a title
_LONGEST = 150  # words and quotations; no sentence is longer
_ATTRIBUTION = 200  # code points; an attribution shows within them
_INNER_MARKS = "’‘›‹'"  # that close a quotation inside another
_STRAY_MARKS = "`'“„«»‘‹"
CLIPPED = "'t"
_ELIDED = re.compile(r"(?:[dlDL]|al|el)['’-]")  # d'Hondt, al-Assad


def _is_capitalised(word: str) -> bool:
    if word[0].isupper():
        return True
    elided = _ELIDED.match(word)
    return bool(elided) and word[elided.end() : elided.end() + 1].isupper()


class Token(NamedTuple):
    """A word, a punctuation mark, or a whole quoted stretch; offsets are code points of the article, half-open.

    `lower` is the word in small letters with straight apostrophes. `is_word` tells a word or number outside quotation
    marks, `is_capitalised` one that begins with a capital, `is_enclitic` a pronoun hung on its verb ("dit-il").
    """

    start: int
    end: int
    text: str
    lower: str
    quoted: Quoted | None = None
    is_word: bool = False
    is_capitalised: bool = False
    is_enclitic: bool = False

    def moved(self, by: int) -> "Token":
        """Return the token as it would be so much further on."""
        return _new_token(Token, (self[0] + by, self[1] + by, *self[2:]))


_Word = tuple[int, int, tuple[object, ...]]  # where it stands in its piece, and the rest of the token

# Takes half the time of `Token(…)`.
_new_token = cast("Callable[[type[Token], tuple[object, ...]], Token]", tuple.__new__)  # pyright: ignore[reportUnknownMemberType]


class Sentence(NamedTuple):
    """One sentence outside quotation marks, with the quoted stretches in it as tokens."""

    start: int
    end: int
    tokens: tuple[Token, ...]
    lowers: tuple[str, ...]  # of the tokens
    capitals: tuple[int, ...]  # where tokens are capitalised
    paragraph: int
    is_heading: bool = False

    @property
    def is_in_title_case(self) -> bool:
        """Whether capitals do not tell names: in a heading, and in a line of the body that is written as one."""
        if self.is_heading:
            return True
        words = [token for token in self.tokens if token.is_word]
        capitals = sum(token.is_capitalised for token in words)
        return len(words) >= _TITLE_WORDS and capitals > _TITLE_CAPITALS * len(words)

    @property
    def quotes(self) -> list[Token]:
        """The quoted stretches of the sentence."""
        return [token for token in self.tokens if token.quoted] if "" in self.lowers else []


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
    is_dialogue = False
    for index, paragraph in enumerate(article.paragraphs):
        quotes = speech(article.text, paragraph.start, paragraph.end, language, is_dialogue=is_dialogue)
        is_dialogue = bool(quotes) or article.text[paragraph.end - 1] == ":"
        if not quotes:
            stretches = quoted_stretches(article.text, paragraph.start, paragraph.end, language)
            stretches = stretches or announced(article.text, paragraph.start, paragraph.end, language)
            quotes = [piece for stretch in stretches for piece in split(article.text, stretch, language)]
            turn = inserted(article.text, paragraph.start, paragraph.end, language)
            if turn and not any(q.outer_start <= turn[0].outer_start < q.outer_end for q in quotes):
                quotes = [*(quote for quote in quotes if quote.outer_end <= turn[0].outer_start), *turn]
        sentences = tuple(_sentences(article.text, paragraph, index, quotes, language))
        readings.append(Reading(index, paragraph.part, paragraph.start, paragraph.end, tuple(quotes), sentences))
    return tuple(readings)


def _sentences(
    text: str, paragraph: Paragraph, index: int, quotes: Sequence[Quoted], language: Language
) -> Iterator[Sentence]:
    """Yield the sentences of a paragraph; one without end is cut, so that work stays linear in the text."""
    is_heading = paragraph.part is not Part.PARAGRAPH
    starts = [quote.outer_start for quote in quotes]
    for start, end in _joined(text, _spans(text, paragraph, quotes, language), quotes, starts, language):
        own = quotes[bisect_left(starts, start) : bisect_left(starts, end)]
        tokens = tuple(_tokens(text, start, end, own, language))
        for first in range(0, len(tokens), _LONGEST):
            part = tokens[first : first + _LONGEST]
            lowers = tuple([token.lower for token in part])
            capitals = tuple([i for i, token in enumerate(part) if token.is_capitalised])
            yield Sentence(part[0].start, part[-1].end, part, lowers, capitals, index, is_heading=is_heading)


def _spans(text: str, paragraph: Paragraph, quotes: Sequence[Quoted], language: Language) -> Iterator[tuple[int, int]]:
    """Yield the sentences that the marks of punctuation tell, without white space around them."""
    masked = _mask(text, paragraph.start, paragraph.end, quotes)
    boundaries = _boundaries(language.tag, masked)
    missed = _missed_ends(language.whole_words)
    if missed.search(masked):
        boundaries = (part for pair in boundaries for part in _parted(missed, masked, *pair))
    behind_name = _ends_in_suffix(language.name_suffixes)
    if language.name_suffixes and behind_name.search(text, paragraph.start, paragraph.end):
        offset = paragraph.start
        stops = [stop.end() - 1 - offset for stop in behind_name.finditer(text, offset, paragraph.end)]
        outside = {stop for stop in stops if masked[stop - 1] == "."}
        boundaries = (part for pair in boundaries for part in _parted_at(outside, *pair))
    for first, last in boundaries:
        start, end = paragraph.start + first, paragraph.start + last
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            yield start, end


@cache
def _missed_ends(whole_words: frozenset[str]) -> re.Pattern[str]:
    """Return what parts sentences where a word may have been taken for an abbreviation: "… klopt dat. Roe …"."""
    words = "|".join(rf"(?<=\b{word}[.!?])" for word in sorted(whole_words))
    behind_word = rf"|(?i:{words})\s+(?=[\"“„«‘]?[A-ZÀ-ÞА-Я])" if words else ""
    return re.compile(rf"[.!?](?:{_BEFORE_NUMBER}{behind_word})")


@cache
def _ends_in_suffix(suffixes: frozenset[str]) -> re.Pattern[str]:
    """Return what parts a sentence that ends in a name from the quotation behind it: "said Roe Jr. “Fine,” …"."""
    words = "|".join(rf"(?<=\s{word.capitalize()}[.])" for word in sorted(suffixes)) or r"(?!)"
    return re.compile(rf"[.](?:{words})\s(?=[\"“„«‘][^\W\da-zà-ÿ])")


def _parted_at(stops: Collection[int], first: int, last: int) -> Iterator[tuple[int, int]]:
    for stop in sorted(stops):
        if first < stop < last - 1:
            yield first, stop
            first = stop + 1
    yield first, last


def _parted(parting: re.Pattern[str], text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Part what a number opens, which may have been taken for the number behind an abbreviation."""
    for stop in parting.finditer(text, first, last):
        yield first, stop.start() + 1  # behind the mark
        first = stop.end()
    yield first, last


def _boundaries(tag: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where sentences start and end; marks that open and close nothing are all the same to them.

    For each mark that opens, the whole text would be searched for the one that closes it.
    """
    for mark in _STRAY_MARKS:
        text = text.replace(mark, "’")
    find = cast("Callable[[str, str], list[dict[str, int]]]", sentencex.get_sentence_boundaries)  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue]
    return ((found["start_index"], found["end_index"]) for found in find(tag, text))


def _joined(
    text: str,
    spans: Iterable[tuple[int, int]],
    quotes: Sequence[Quoted],
    starts: Sequence[int],
    language: Language,
) -> Iterator[tuple[int, int]]:
    """Put a quotation that ends as a sentence and its attribution together: "“Why?” Lund said."."""
    pending: tuple[int, int] | None = None
    for start, end in spans:
        if pending is not None:
            quote = quotes[bisect_left(starts, pending[1]) - 1] if quotes and starts[0] < pending[1] else None
            ends_there = quote is not None and quote.outer_end == pending[1]
            is_signed = ends_there and text[start] in "—–-"
            if (
                is_signed
                or _ends_in_word(text, pending, is_small=not text[start].isupper(), language=language)
                or (quote is not None and ends_there and _is_attribution(text, quote, start, end, language))
            ):
                pending = (pending[0], end)
                continue
            yield pending
        pending = (start, end)
    if pending is not None:
        yield pending


def _ends_in_word(text: str, span: tuple[int, int], *, is_small: bool, language: Language) -> bool:
    """Tell "…, rétorque M.", and "… 80 proc." before a small letter: the full stop is a word's and ends no sentence."""
    start, end = span
    if text[end - 1] != ".":
        return False
    last = text[max(text.rfind(" ", start, end) + 1, start) : end - 1]
    may_be_small = bool(language.nominatives)  # "asp. Jan Kos", "о. Іван"
    if (may_be_small or last[:1].isupper()) and last.lower() in language.titles:
        return True
    return is_small and last.lower() in language.shortenings


def _is_attribution(text: str, quote: Quoted, start: int, end: int, language: Language) -> bool:
    """Tell whether `text[start:end]` names who asked or exclaimed what is quoted before it, if nobody did yet."""
    if text[quote.end - 1] not in "?!…":
        return False
    is_introduced = (
        text[max(quote.outer_start - 2, 0) : quote.outer_start].rstrip()[-1:] in {":", ","}
        if quote.outer_start
        else False
    )
    words = re.findall(r"\w+|[^\w\s]", text[start : min(end, start + _ATTRIBUTION)].lower())[:7]
    if text[start].islower():
        return any(word in language.cues for word in words)
    return not is_introduced and any(word in language.cues for word in words[1:]) and ":" not in words


def _mask(text: str, start: int, end: int, quotes: Sequence[Quoted]) -> str:
    """Replace every quoted stretch by letters, so that only its last mark of punctuation can end a sentence."""
    pieces: list[str] = []
    position = start
    for quote in quotes:
        pieces.append(text[position : quote.outer_start])
        last = text[quote.end - 2 if text[quote.end - 1] in _INNER_MARKS else quote.end - 1]
        stop = last if last == "." or (last in "!?," and text[quote.start].isupper()) else "q"
        length = quote.outer_end - quote.outer_start  # 1 where a letter is all that is said behind an attribution
        pieces.append(f"Q{'q' * (length - 2)}{stop}"[-length:])
        position = quote.outer_end
    pieces.append(text[position:end])
    return "".join(pieces)


def _tokens(text: str, start: int, end: int, quotes: Sequence[Quoted], language: Language) -> list[Token]:
    tokens: list[Token] = []
    position = start
    for quote in quotes:
        tokens += _words(text, position, quote.outer_start, language)
        tokens.append(Token(quote.outer_start, quote.outer_end, text[quote.outer_start : quote.outer_end], "", quote))
        position = quote.outer_end
    tokens += _words(text, position, end, language)
    return tokens


def tokens(text: str, language: Language) -> tuple[Token, ...]:
    """Return the words and marks of a line that is no part of the article; its offsets begin at 0."""
    return tuple(_words(text, 0, len(text), language))


def _words(text: str, start: int, end: int, language: Language) -> list[Token]:
    """Return the words and marks of a stretch: of most of what white space parts, they are known."""
    tokens: list[Token] = []
    add, read_piece = tokens.append, _reader(language)
    stretch = text[start:end]
    pieces = stretch.split()
    is_uneven = stretch.strip() != " ".join(pieces)
    first = end - len(stretch.lstrip())
    for piece in pieces:
        if is_uneven:
            first = text.index(piece, first)
        words = read_piece(piece)
        if words is None:
            tokens += _marked(text, first, first + len(piece), end, language)
        else:
            for begins, ends, told in words:
                add(_new_token(Token, (first + begins, first + ends, *told)))
        first += len(piece) + 1
    return tokens


@cache
def _reader(language: Language) -> Callable[[str], tuple[_Word, ...] | None]:
    """Return what tells the words and marks of a piece of text, `None` where what stands behind it matters too."""

    @lru_cache(maxsize=1 << 16)
    def read_piece(piece: str) -> tuple[_Word, ...] | None:
        if _OPEN_ENDED.search(piece):
            return None
        tokens = tuple(_marked(piece, 0, len(piece), len(piece), language))
        if any(token.text.isupper() and _form(token.text)[0] in language.relatives for token in tokens):
            return None
        return tuple([(token.start, token.end, token[2:]) for token in tokens])

    return read_piece


def _marked(text: str, start: int, stop: int, end: int, language: Language) -> Iterator[Token]:
    """Yield the words and marks of what no white space parts; a title keeps its full stop ("Dr.")."""
    is_parted = bool(language.elided or language.enclitics or language.enclitic_objects)
    last = start
    while last < stop and (match := _TOKEN.match(text, last, end)):
        first, last = match.span()
        word = match[0]
        lower, is_word, is_capitalised = _form(word)
        if last < end and text[last] == "." and _is_shortened(word, lower, language):
            last += 1
            word += "."
        if is_capitalised and word.isupper() and _is_name_alone(lower, text[last : last + 2], language):
            lower = word
        if is_parted and ("'" in lower or "-" in lower):
            yield from _parts(first, word, _without_object(lower, language), language)
        else:
            yield _new_token(Token, (first, last, word, lower, None, is_word, is_capitalised, False))


def _is_name_alone(lower: str, behind: str, language: Language) -> bool:
    """Tell the name in "the WHO said" from the pronoun, `behind` being what stands behind it."""
    return lower in language.relatives and behind.strip().islower()


def _without_object(lower: str, language: Language) -> str:
    """Return a verb without the object that a hyphen hangs on it: "queixou-se" is known as "queixou"."""
    stem, _, last = lower.rpartition("-")
    return stem if stem and last in language.enclitic_objects else lower


@lru_cache(maxsize=1 << 16)
def _form(word: str) -> tuple[str, bool, bool]:
    """Return a word in small letters with straight apostrophes, whether it is one, and whether it has a capital."""
    lower = word.lower().replace("’", "'")
    return lower, word[0].isalnum() or lower == CLIPPED, _is_capitalised(word)


def _is_shortened(word: str, lower: str, language: Language) -> bool:
    """Tell whether a full stop behind a word is its own: "Dr.", "Jan.", "Co."."""
    if (
        lower in language.titles
        or lower in language.shortenings
        or (lower in language.abbreviations and word[0].isupper())
    ):
        return True
    return lower in language.months and any(name != lower and name.startswith(lower) for name in language.months)


def _parts(start: int, word: str, lower: str, language: Language) -> Iterator[Token]:
    """Yield the words that one is made of; "l'accord" is two, "dit-il" too."""
    for first, last, is_enclitic in parts(lower, language):
        part = word[first:] if last == len(lower) else word[first:last]
        is_name = _is_capitalised(part)
        yield Token(
            start + first,
            start + first + len(part),
            part,
            lower[first:last],
            None,
            part[0].isalnum(),
            is_name,
            is_enclitic,
        )
