"""The labelled lines of a fact check: "Claim: …", "Our verdict", and what stands behind or below them."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from newsld.model.article import Article, Paragraph, Part
from newsld.model.fact_check_patterns import Patterns

_LONGEST_LABEL = 60  # code points
_MARK = re.compile(rf"[^:：|–—-]{{0,{_LONGEST_LABEL}}}[:：|–—-]")  # no label but those of a whole line is without


class Field(StrEnum):
    """What a labelled line tells."""

    CLAIM = "claim"
    CLAIMANT = "claimant"
    PLACE = "place"
    DAY = "day"
    VERDICT = "verdict"


class Line(NamedTuple):
    """A labelled value: `start:end` of the article, and the paragraph of its label.

    `is_below` tells that the label stood on a line of its own.
    """

    field: Field
    paragraph: int
    start: int
    end: int
    label: str
    is_below: bool = False


def lines(article: Article, patterns: Patterns) -> Iterator[Line]:
    """Yield the labelled lines of an article, in order."""
    paragraphs = [p for p in article.paragraphs if p.part is not Part.HEADLINE]
    first = len(article.paragraphs) - len(paragraphs)
    for i, paragraph in enumerate(paragraphs):
        for field, label, start, end in _labels(article.text, paragraph, patterns):
            if start < end:
                yield Line(field, first + i, start, end, label)
            elif below := _below(article, paragraphs, i, patterns):
                yield Line(field, first + i, below.start, below.end, label, is_below=True)


def _labels(text: str, paragraph: Paragraph, patterns: Patterns) -> Iterator[tuple[Field, str, int, int]]:
    """Yield the labels in a paragraph, each with where its value stands: "Claim: The dam leaks. Verdict: False"."""
    is_short = paragraph.end - paragraph.start <= _LONGEST_LABEL
    if not is_short and not _MARK.match(text, paragraph.start, paragraph.end):
        return
    found = patterns.label.match(text, paragraph.start, paragraph.end)
    while found and found.end() - found.start() <= _LONGEST_LABEL:
        field = Field(next(field for field in Field if found[field]))
        following = _next_label(text, found.end(), paragraph.end, patterns)
        end = following.start() if following else paragraph.end
        yield field, found[field], found.end(), _stripped_end(text, end)
        found = following


def _stripped_end(text: str, end: int) -> int:
    """Return where a stretch ends that reaches to `end`, white space left out."""
    while text[end - 1].isspace():
        end -= 1
    return end


def _next_label(text: str, start: int, end: int, patterns: Patterns) -> re.Match[str] | None:
    stops = (i + 1 for i in range(start, end - 1) if text[i].isspace() and text[i - 1] in '.!?»”"|')
    return next((match for at in stops if (match := patterns.label.match(text, at, end)) and match.end() < end), None)


def _below(article: Article, paragraphs: Sequence[Paragraph], i: int, patterns: Patterns) -> Paragraph | None:
    """Return the paragraph that a label on a line of its own announces, unless that is a label too."""
    following = paragraphs[i + 1] if i + 1 < len(paragraphs) else None
    if following is None or patterns.label.match(article.text, following.start, following.end):
        return None
    return following
