"""What a headline says of a check: "FALSE: …", "It is false that …", "“…” | HALF TRUE"."""

import re
from typing import NamedTuple

from newsld.annotators.fact_checks.ratings import Verdict, verdict_in
from newsld.annotators.syntax.readings import Found
from newsld.model.article import Paragraph, Span
from newsld.model.fact_check_patterns import Patterns, group
from newsld.model.language import Language

_MOST_BEFORE = 2  # words before a judgement: "No, it is false that …"


class Judging(NamedTuple):
    """The verdict in a headline, what it makes of the claim, and how openly it says so."""

    verdict: Verdict
    claim: Span
    is_labelled: bool
    is_shouted: bool


def judging(found: Found, told: Patterns, language: Language) -> Judging | None:
    """Return the verdict that a headline tells."""
    if not found.article.headline or not found.paragraphs or found.article.headline.endswith("?"):
        return None
    text, headline = found.article.text, found.article.paragraphs[0]
    if not told.small_verdict.search(text[headline.start : headline.end].lower()):
        return None
    match = judged = None
    for start in (headline.start, _behind_rubric(text, headline, told)):
        match = match or told.labelled_headline.match(text, start, headline.end)
        judged = judged or _opening(text, start, told.judging_headline.search(text, start, headline.end))
    match = match or (None if judged else told.signed_headline.match(text, headline.start, headline.end))
    place = match.span("verdict") if match else judged and (group(judged, "verdict") or group(judged, "said"))
    claim = match.span("claim") if match else judged and group(judged, "claim")
    verdict = verdict_in(text, *place, told, language.fact_checking) if place else None
    if not verdict or not claim or not place:
        return None
    return Judging(verdict, Span(*claim), match is not None, match is not None and text[slice(*place)].isupper())


def _opening(text: str, start: int, judged: re.Match[str] | None) -> re.Match[str] | None:
    """Return a judgement unless somebody is named before it, whose it is: "Mayor: it is false that …"."""
    before = text[start : judged.start()] if judged else ""
    return judged if len(before.split()) <= _MOST_BEFORE and not re.search(r"[:«„“\"]", before) else None


def _behind_rubric(text: str, headline: Paragraph, told: Patterns) -> int:
    """Return where a headline begins behind "Fact check:"."""
    rubric = told.rubric.match(text, headline.start, headline.end)
    start = rubric.end() if rubric else headline.start
    while start < headline.end and text[start] in " :–—-|":
        start += 1
    return start


def asked(found: Found, told: Patterns) -> Span | None:
    """Return what a headline calls in question, where a labelled verdict answers it."""
    if not found.article.headline:
        return None
    text, headline = found.article.text, found.article.paragraphs[0]
    start = _behind_rubric(text, headline, told)
    return Span(start, headline.end) if start < headline.end else None
