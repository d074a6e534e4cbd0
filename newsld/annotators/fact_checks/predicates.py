"""The verdicts that a reporter's own sentences tell: "The claim is false", "C'est faux", "a doctored photo"."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from newsld.annotators.fact_checks.leads import LABEL
from newsld.annotators.fact_checks.ratings import Verdict, verdict_in
from newsld.annotators.syntax.readings import Found, ReadParagraph
from newsld.model.article import Part
from newsld.model.fact_check_patterns import Patterns

_OPENING, _CLOSE = 4, 4  # paragraphs
_LEAD = 2
_KINDS = {"of": 3, "turned": 3, "stated": 2, "adjective": 1}
_OPENS = 3
_LONGEST_LINE = 60  # code points
_REPORTED = 3  # less, where the sentence is somebody else's


class ToldVerdict(NamedTuple):
    """A verdict, the paragraph in which it stands, and how surely it is one."""

    verdict: Verdict
    paragraph: int
    weight: int


def best_verdict(found: Found, told: Patterns) -> ToldVerdict | None:
    """Return the surest of the verdicts that an article tells, the first of equals."""
    found_in = (*told_verdicts(found, told), *headline_verdicts(found, told))
    return max(found_in, key=lambda one: one.weight, default=None)


def headline_verdicts(found: Found, told: Patterns) -> Iterator[ToldVerdict]:
    """Yield what the headline tells, unless the opening says that somebody answered so."""
    body = islice(found.body(), 1)
    is_answer = any(told.reply.search(found.article.text, reading.start, reading.end) for reading in body)
    if found.article.headline and not is_answer and not _is_spoken(found, told):
        for verdict, kind, weight in _verdicts(found, found.paragraphs[0], told):
            yield ToldVerdict(verdict, 0, weight + (kind != "opening"))


def told_verdicts(found: Found, told: Patterns) -> Iterator[ToldVerdict]:
    """Yield what the sentences of the opening and of the close tell."""
    body = [p for p in found.paragraphs if p.reading.part in {Part.PARAGRAPH, Part.SUBHEADING}]
    for i, paragraph in enumerate(body):
        if named := _in_named_line(found, paragraph, told):
            yield ToldVerdict(named, paragraph.reading.index, _OPENS)
        is_close = i >= len(body) - _CLOSE
        if i < _OPENING or is_close:
            for verdict, kind, weight in _verdicts(found, paragraph, told):
                place = i < _LEAD or (is_close and kind == "of")
                yield ToldVerdict(verdict, paragraph.reading.index, weight + place)


def _is_spoken(found: Found, told: Patterns) -> bool:
    """Tell a headline that is somebody's words: "Coach: The rumours are false"."""
    label = LABEL.match(found.article.headline)
    return label is not None and not told.rubric.search(label[0]) and not told.verdict.search(label[0])


def mentioned_verdict(found: Found, told: Patterns) -> Verdict | None:
    """Return the verdict that stands in a headline that denies or warns: "Beware of this scam"."""
    reading = found.paragraphs[0].reading
    if not found.article.headline or not told.denial.match(found.article.headline):
        return None
    matches = told.verdict.finditer(found.article.text, reading.start, reading.end)
    own = (match for match in matches if not found.paragraphs[0].is_quoted(match.start()))
    return next((_made(found.article.text, match.span()) for match in own), None)


def _in_named_line(found: Found, paragraph: ReadParagraph, told: Patterns) -> Verdict | None:
    """Return the verdict of a short line under a label of its checker's own: "Truthmeter: 5 of 10 – Imprecise"."""
    text, start, end = found.article.text, paragraph.reading.start, paragraph.reading.end
    if end - start > _LONGEST_LINE or not (label := LABEL.match(text, start, end)):
        return None
    scored = told.score.match(text, label.end(), end)
    opening = told.opening_verdict.match(text, scored.end() if scored else label.end(), end)
    if not opening or text[opening.end() : end].strip(" .!…"):
        return None
    return verdict_in(text, label.end(), end, told, told.words)


def _verdicts(found: Found, paragraph: ReadParagraph, told: Patterns) -> Iterator[tuple[Verdict, str, int]]:
    reading, text = paragraph.reading, found.article.text
    if not told.small_verdict.search(text[reading.start : reading.end].lower()):
        return
    opening = told.opening_verdict.match(text, reading.start, reading.end)
    if opening and not paragraph.is_quoted(opening.start("verdict")):
        yield _made(text, opening.span("verdict")), "opening", _OPENS
    for match in told.predicate.finditer(text, reading.start, reading.end):
        kind = match.lastgroup or "of"
        at = match.start(kind)
        if not paragraph.is_quoted(at):
            is_end = told.conclusion.match(text, _sentence_start(paragraph, match.start()), match.end())
            weight = _KINDS[kind] + bool(is_end) - _REPORTED * is_reported(paragraph, at)
            yield _made(text, match.span(kind)), kind, weight


def _sentence_start(paragraph: ReadParagraph, at: int) -> int:
    read = paragraph.sentence_at(at)
    return read.sentence.start if read else paragraph.reading.start


def _made(text: str, place: tuple[int, int]) -> Verdict:
    return Verdict(text[slice(*place)], *place, is_known=True)


def is_reported(paragraph: ReadParagraph, at: int) -> bool:
    """Tell whether a place lies in what somebody is reported to have said."""
    read = paragraph.sentence_at(at)
    if read is None:
        return False
    tokens = read.sentence.tokens
    ranges = (place for report in read.reports for pieces in report.contents for place in pieces)
    return any(tokens[first].start <= at < tokens[last - 1].end for first, last in ranges if first < last)
