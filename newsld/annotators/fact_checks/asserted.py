"""The claim that a sentence of the opening tells: "Posts on Facebook say that …", "wonach …", "selon laquelle …"."""

import re
from itertools import islice

from newsld.annotators.syntax.readings import Found
from newsld.model.article import Part, Span
from newsld.model.fact_check_patterns import Patterns, group

_OPENING = 6  # paragraphs of the body
_FEWEST = 3  # words
_END = re.compile(r"[.!?…](?=[\s\"”»]|\Z)|\s[–—]\s|[;:]\s|,\s(?:but|aber|doch|mais|pero|which|was|ce qui|lo que)\s")
_AROUND = " ,\"“”„«»‘’'\u00a0"


def asserted(found: Found, told: Patterns) -> tuple[Span, int] | None:
    """Return what the opening says to have been claimed, and its paragraph; else what the headline does."""
    head = [p.reading for p in found.paragraphs[:1] if p.reading.part is Part.HEADLINE]
    for reading in (*islice(found.below_headline(), _OPENING), *head):
        for match in told.assertion.finditer(found.article.text, reading.start, reading.end):
            place = group(match, "claim")
            if place and not any(q.outer_start < match.start() < q.outer_end for q in reading.quotes):
                claim = _trimmed(found.article.text, *place)
                if len(found.article.text[claim.start : claim.end].split()) >= _FEWEST:
                    return claim, reading.index
    return None


def _trimmed(text: str, start: int, end: int) -> Span:
    stop = _END.search(text, start, end)
    end = stop.start() if stop else end
    while start < end and text[start] in _AROUND:
        start += 1
    while end > start and text[end - 1] in _AROUND:
        end -= 1
    return Span(start, end)
