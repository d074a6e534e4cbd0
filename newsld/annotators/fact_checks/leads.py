"""The verdict that a paragraph below words set out leads with or ends in: "False. The count…", "Signal: red"."""

import re
from collections import Counter
from collections.abc import Collection

from newsld.annotators.fact_checks.ratings import Verdict, verdict_in
from newsld.annotators.syntax.readings import Found, ReadParagraph
from newsld.model.fact_check_patterns import Patterns
from newsld.model.fact_checking import FactChecking

LABEL = re.compile(r"(?P<label>[^\W\d_][^:.!?;\"“”«»„]{1,40}):\s*")
_LONGEST, _MOST_WORDS = 40, 3  # of a value below a label that only repetition makes one
_STOPS = '.!?»”")'


def repeated(found: Found) -> frozenset[str]:
    """Return what stands more than once before a colon and a few words."""
    text, counted = found.article.text, Counter[str]()
    for paragraph in found.paragraphs:
        reading = paragraph.reading
        label = LABEL.match(text, reading.start, reading.end)
        if label and 0 < reading.end - label.end() <= _LONGEST:
            counted[label["label"].casefold()] += 1
    return frozenset(label for label, times in counted.items() if times > 1)


def led_verdict(
    text: str, paragraph: ReadParagraph, labels: Collection[str], told: Patterns, words: FactChecking
) -> Verdict | None:
    """Return the verdict that a paragraph leads with, under a label or none, or that a label in it announces."""
    start, end = paragraph.reading.start, paragraph.reading.end
    label = LABEL.match(text, start, end)
    for first in (start, *([label.end()] if label else [])):
        if opening := told.opening_verdict.match(text, first, end):
            return Verdict(opening["verdict"], *opening.span("verdict"), is_known=True)
    stated = told.predicate.match(text, start, end)
    if stated and stated.end() - start <= _LONGEST:
        place = stated.span(stated.lastgroup or 0)
        return Verdict(text[slice(*place)], *place, is_known=True)
    if label and end - label.end() <= _LONGEST:
        verdict = verdict_in(text, label.end(), end, told, words)
        is_short = verdict is not None and len(verdict.text.split()) <= _MOST_WORDS
        if verdict and (verdict.is_known or verdict.score or (is_short and label["label"].casefold() in labels)):
            return verdict
    return _ending(text, start, end, told, words)


def _ending(text: str, start: int, end: int, told: Patterns, words: FactChecking) -> Verdict | None:
    """Return the verdict at the end of a paragraph: "… in 2019. Verdict: False"."""
    for at in range(max(start + 2, end - 2 * _LONGEST), end):
        if text[at - 1].isspace() and text[at - 2] in _STOPS:
            label = told.label.match(text, at, end)
            if label and label["verdict"] and label.end() < end:
                return verdict_in(text, label.end(), end, told, words)
    return None
