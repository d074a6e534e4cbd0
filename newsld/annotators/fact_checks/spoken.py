"""Words that a fact check sets out: a quotation that is a paragraph, before or behind whoever said it."""

import re
from typing import NamedTuple

from newsld.annotators.fact_checks.origins import Origin, origin_in, tokens_in
from newsld.annotators.fact_checks.ratings import Verdict, verdict_in
from newsld.annotators.syntax.noun_phrases import describe
from newsld.annotators.syntax.readings import Found, ReadParagraph
from newsld.model.article import Part, Span
from newsld.model.fact_check_patterns import Patterns
from newsld.model.language import Language

_LONGEST_NAME, _LONGEST_LINE = 5, 200  # words; code points
_NAME_WORDS = 10  # of a line that names a speaker and what he is
_NUMBERED = re.compile(r"(?:(?:\d+[.)]|[•·*▪►–—-])\s*|\d{1,2}\s(?=[\"“„«‘]))")
_AROUND = " ,.:–—-|()\u00a0"


class Statement(NamedTuple):
    """Words set out, who said them, and the verdict on the same line, if there is one.

    `is_set_out` tells that no plain paragraph of speech looks like this.
    """

    span: Span
    paragraph: int
    origin: Origin
    verdict: Verdict | None
    is_set_out: bool


def quoted_in(found: Found, index: int, start: int, end: int) -> Span | None:
    """Return the quotation that a stretch opens with, without marks, "," or a stop outside it."""
    for quote in found.paragraphs[index].reading.quotes:
        if start <= quote.outer_start <= start + 1 and quote.end <= end:
            return spoken(found.article.text, quote.start, quote.end)
    return None


def spoken(text: str, start: int, end: int) -> Span:
    """Return quoted words without the comma that leads on from them."""
    while end > start and text[end - 1] in ", \u00a0":
        end -= 1
    return Span(start, end)


def statement(found: Found, paragraph: ReadParagraph, patterns: Patterns, language: Language) -> Statement | None:
    """Return the words that a paragraph sets out."""
    reading, text = paragraph.reading, found.article.text
    if len(reading.quotes) != 1 or reading.quotes[0].is_turn or reading.quotes[0].is_open:
        return None
    quote = reading.quotes[0]
    number = _NUMBERED.match(text, reading.start)
    first = number.end() if number and number.end() <= quote.outer_start else reading.start
    before, behind = text[first : quote.outer_start].strip(), text[quote.outer_end : reading.end].strip(_AROUND)
    span = spoken(text, quote.start, quote.end)
    is_heading = reading.part is Part.SUBHEADING
    if before and not (before[-1] in ":–—" and len(before.split()) <= _LONGEST_NAME and not behind):
        return None
    if before:
        words = tokens_in(found, reading.index, first, quote.outer_start)
        return Statement(span, reading.index, Origin(describe(words, language)), None, is_set_out=True)
    if behind:
        return _signed(found, reading.index, span, quote.outer_end, patterns, language)
    origin = _line_below(found, reading.index, patterns, language)
    is_first = reading.index == next(p.reading.index for p in found.paragraphs if p.reading.part is not Part.HEADLINE)
    is_numbered = number is not None and number[0][0].isdigit()
    if not (is_heading or origin or is_first or is_numbered):
        return None
    is_set_out = is_heading or is_numbered or origin is not None
    return Statement(span, reading.index, origin or Origin(), None, is_set_out=is_set_out)


def _signed(
    found: Found, index: int, span: Span, start: int, patterns: Patterns, language: Language
) -> Statement | None:
    """Return words behind which stands a dash or bracket and their verdict, or who said them."""
    text, end = found.article.text, found.paragraphs[index].reading.end
    rest = text[start:end]
    if rest.lstrip(" .")[:1] not in tuple("–—-:|(→=") or len(rest) > _LONGEST_LINE:
        return None
    first = start + len(rest) - len(rest.lstrip(" .–—-:|(→="))
    verdict = verdict_in(text, first, end, patterns, language.fact_checking)
    if verdict and verdict.is_known:
        return Statement(span, index, Origin(), verdict, is_set_out=True)
    origin = origin_in(found, index, first, end, patterns, language)
    return Statement(span, index, origin, None, is_set_out=True) if origin.mentions else None


def _line_below(found: Found, index: int, patterns: Patterns, language: Language) -> Origin | None:
    """Return what the line below a quotation tells of it: "State Sen. Ann Roe, July 8, 2024, in a town hall"."""
    if index + 1 >= len(found.paragraphs):
        return None
    reading, text = found.paragraphs[index + 1].reading, found.article.text
    line = text[reading.start : reading.end]
    if (
        len(line) > _LONGEST_LINE
        or (line[-1] in ".!?:…" and line[0] not in "–—-")
        or (reading.quotes and line[0] not in "–—-")
    ):
        return None
    first = reading.start + len(line) - len(line.lstrip(" –—-"))
    origin = origin_in(found, index + 1, first, reading.end, patterns, language)
    is_name = any(mention.name for mention in origin.mentions) and len(line.split()) <= _NAME_WORDS
    return origin if origin.mentions and (origin.day or line[0] in "–—-" or is_name) else None
