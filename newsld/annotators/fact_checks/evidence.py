"""Whether an article checks facts at all: what speaks for it, each thing weighed, and the sum."""

import re
from collections.abc import Sequence

from newsld.annotators.fact_checks.lines import Field, Line
from newsld.annotators.fact_checks.predicates import headline_verdicts, is_reported, told_verdicts
from newsld.annotators.syntax.readings import Found
from newsld.model.article import Part
from newsld.model.fact_check_patterns import Patterns

ENOUGH = 5
_LABEL, _RUBRIC, _HEADLINE = 5, 4, 2
_MOST_HINTS = 4
_UNSPREAD = 1  # more, where no platform is told
_OPENING, _CLOSE = 5, 2  # paragraphs of the body
_HEAD = 450  # code points of each
_FEWEST = 2  # short of a verdict; with less an article is not read for one
_OFF = 40  # code points in which a labelled value tells its verdict
_LONGEST_LINE = 60  # code points of a line that is a rubric


def is_fact_check(found: Found, labelled: Sequence[Line], told: Patterns) -> bool:
    """Tell whether the evidence is enough: what the article calls itself, or what it says of a claim, and more.

    Most articles neither call themselves so nor judge anything, and are looked at no further.
    """
    own = _named(found, told) + _labelled(found, labelled, told) + _denies(found, told)
    judged = _judged(found, told)
    if not own and not judged:
        return False
    is_spread = _is_spread(found, told)
    weight = own + _in_headline(found, told) + is_spread + _hints(found, told)
    if own and weight >= ENOUGH:
        return True
    if weight < _FEWEST or not judged:
        return False
    return weight + judged >= (ENOUGH if own or is_spread else ENOUGH + _UNSPREAD)


def _is_spread(found: Found, told: Patterns) -> bool:
    return any(told.platform.search(found.article.text, start, end) for start, end in _ends(found))


def _hints(found: Found, told: Patterns) -> int:
    """Count the kinds of words in which fact checks abound."""
    text, stretches = found.article.text, _ends(found)
    kinds = (*told.hints, told.occasion)
    return min(sum(any(kind.search(text, start, end) for start, end in stretches) for kind in kinds), _MOST_HINTS)


def calls_itself(found: Found, told: Patterns) -> bool:
    """Tell whether the article calls itself a fact check where nothing else can be meant."""
    return _named(found, told) == _RUBRIC


def _named(found: Found, told: Patterns) -> int:
    """Weigh what the article calls itself: in its section, beside its author, at the head of its headline."""
    said, text = found.article.metadata, found.article.text
    names = [party.name for party in (*said.authors, said.publisher) if party]
    if any(told.rubric.search(name) for name in (*said.sections, *said.genres, *names)):
        return _RUBRIC
    rubric = told.rubric.search(found.article.headline)
    if rubric and _is_label(found.article.headline, rubric):
        return _RUBRIC
    short = (p.reading for p in found.paragraphs if p.reading.end - p.reading.start <= _LONGEST_LINE)
    is_line = any(told.rubric.search(text, r.start, r.end) and not r.quotes for r in short if r.index)
    return _HEADLINE if rubric or is_line else 0


def _is_label(headline: str, rubric: re.Match[str]) -> bool:
    """Tell "Fact check: …", "… | Fact check" and "[Fact check]" from a headline about fact checks."""
    is_first = not headline[: rubric.start()].strip(" #[(|") and headline[rubric.end() :].lstrip()[:1] in set(":|-–—.]")
    return is_first or (
        headline[: rubric.start()].rstrip()[-1:] in set("|:–—-") and not headline[rubric.end() :].strip()
    )


def _labelled(found: Found, labelled: Sequence[Line], told: Patterns) -> int:
    """Weigh the labels: both of a claim and of its verdict are enough where its words are known."""
    read = [line for line in labelled if line.field in {Field.CLAIM, Field.VERDICT}]
    verdicts = (line for line in read if line.field is Field.VERDICT)
    is_known = any(
        told.verdict.search(found.article.text, one.start, min(one.end, one.start + _OFF)) for one in verdicts
    )
    if len({line.field for line in read}) > 1:
        return _LABEL if is_known else _HEADLINE + 1
    return _HEADLINE * bool(read) + is_known


def _in_headline(found: Found, told: Patterns) -> int:
    """Weigh a headline that denies, asks or judges."""
    headline = found.article.headline
    if not headline:
        return 0
    reading = found.paragraphs[0].reading
    quoted = [(quote.start, quote.end) for quote in reading.quotes]
    verdicts = told.verdict.finditer(found.article.text, reading.start, reading.end)
    own = [
        match[0]
        for match in verdicts
        if not any(start <= match.start() < end for start, end in quoted)
        and not is_reported(found.paragraphs[0], match.start())
    ]
    is_shouted = not headline.isupper() and any(word.isupper() for word in own)
    return headline.endswith("?") + (_HEADLINE if own else 0) + is_shouted


def _denies(found: Found, told: Patterns) -> int:
    headline = found.article.headline
    return _HEADLINE if headline and told.denial.match(headline) else 0


def _ends(found: Found) -> list[tuple[int, int]]:
    """Return the heads of the paragraphs with which an article begins and ends."""
    body = [p.reading for p in found.paragraphs if p.reading.part is Part.PARAGRAPH]
    chosen = body if len(body) <= _OPENING + _CLOSE else [*body[:_OPENING], *body[-_CLOSE:]]
    return [(reading.start, min(reading.end, reading.start + _HEAD)) for reading in chosen]


def _judged(found: Found, told: Patterns) -> int:
    """Weigh what the reporter says himself of a claim: most, where he says "we rate"."""
    text, stretches = found.article.text, _ends(found)
    if any(_may_judge(text[start:end], told) and told.judgement.search(text, start, end) for start, end in stretches):
        return _RUBRIC - 1
    verdicts = (*told_verdicts(found, told), *headline_verdicts(found, told))
    return max((verdict.weight for verdict in verdicts), default=0)


def _may_judge(text: str, told: Patterns) -> bool:
    """Tell whether a judgement may stand in a text: searching for one takes much longer."""
    lower = text.lower()
    return bool(told.small_verdict.search(lower) or told.sign.search(lower))
