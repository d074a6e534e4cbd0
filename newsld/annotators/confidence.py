"""How sure a finding is: a logistic model over how it was found, with no word of any language in it."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from math import exp

from newsld.annotators.weights import WEIGHTS
from newsld.model.annotation import Attribution, ContentKind
from newsld.model.article import Article, Span
from newsld.model.language import Form, Language, Reporting

BIAS = ""  # the name of the weight that every finding has
_WORDS = (2, 3, 5, 9, 17, 33)  # where the next longer kind of content begins
_DISTANCES = (0, 3, 10, 30, 80, 200)  # code points between a mention and its content
_TIMES = (1, 2, 4, 8)  # how often a speaker speaks in the article
_MENTION_WORDS = (1, 2, 3, 5, 9)
_PRECISION = 3  # digits


def rated(article: Article, attributions: Sequence[Attribution], language: Language) -> Iterator[Attribution]:
    """Yield every attribution with its confidence."""
    times = Counter(speaker for a in attributions for speaker in a.speakers)
    reach = 0
    for attribution in attributions:
        said = max((times[speaker] for speaker in attribution.speakers), default=0)
        is_inside = attribution.end <= reach
        reach = max(reach, attribution.end)
        found = (*features(article, attribution, language, said), f"inside {is_inside}")
        yield attribution._replace(features=found, confidence=probability(found))


def family(attribution: Attribution) -> str:
    """Return which of the two models judges an attribution."""
    return "claim" if attribution.kind is ContentKind.INDIRECT else "quotation"


def probability(found: Iterable[str], weights: Mapping[str, Mapping[str, float]] = WEIGHTS) -> float:
    """Return how likely a finding with these features is right, its content and its speaker together."""
    first, *others = found
    table = weights[first]
    total = table.get(BIAS, 0.0) + sum(table.get(feature, 0.0) for feature in others)
    return round(1 / (1 + exp(-total)), _PRECISION)


def features(article: Article, attribution: Attribution, language: Language, said: int) -> list[str]:
    """Return the family of a finding and what is so of it; `said` is how often its speaker speaks in the article."""
    text = article.text
    first = attribution.spans[0]
    words = sum(text.count(" ", span.start, span.end) + 1 for span in attribution.spans)
    cue = language.cues.get(attribution.cue.rpartition(" ")[2].lower())
    unknown = "none" if not attribution.cue else "other"
    return [
        family(attribution),
        f"kind {attribution.kind}",
        f"step {attribution.step}",
        f"resolution {attribution.resolution}",
        f"stance {attribution.stance}",
        *(_of_verb(cue.reporting, cue.forms) if cue else (f"cue {unknown}", "form none")),
        f"words {bisect_right(_WORDS, words)}",
        f"pieces {min(len(attribution.spans), 3)}",
        f"said {bisect_right(_TIMES, said)}",
        f"opens {_case(text, first)}",
        f"behind {_beside(text[first.start - 1 : first.start])}",
        f"before {_beside(text[attribution.end : attribution.end + 1])}",
        f"heading {attribution.start < article.body_start}",
        *_of_source(text, attribution, first),
    ]


@lru_cache(maxsize=256)
def _of_verb(reporting: Reporting, forms: frozenset[Form]) -> tuple[str, str]:
    return f"cue {reporting.name.lower()}", f"form {'+'.join(sorted(form.name.lower() for form in forms))}"


def _of_source(text: str, attribution: Attribution, first: Span) -> Iterator[str]:
    yield f"speakers {min(len(attribution.speakers), 2)}"
    if not attribution.mentions:
        return
    mention = attribution.mentions[0]
    is_behind = mention.start >= first.end
    distance = mention.start - first.end if is_behind else first.start - mention.end
    gap = text[first.end : mention.start] if is_behind else text[mention.end : first.start]
    side = "behind" if is_behind else "before"
    yield f"source {side}"
    yield f"distance {side} {bisect_right(_DISTANCES, max(distance, 0))}"
    yield f"paragraph {'other' if chr(10) in gap else 'same'}"
    yield f"mention words {bisect_right(_MENTION_WORDS, mention.text.count(' ') + 1)}"
    yield f"mention {'named' if mention.name else 'unnamed'} {mention.kind or 'open'}"
    if attribution.speakers:
        yield f"speaker {attribution.speakers[0].kind}"


def _case(text: str, span: Span) -> str:
    character = text[span.start : span.start + 1]
    return "upper" if character.isupper() else "lower" if character.islower() else "other"


def _beside(character: str) -> str:
    if character.isspace() or not character:
        return "space"
    return "word" if character.isalnum() else character if character in ".,;:" else "mark"
