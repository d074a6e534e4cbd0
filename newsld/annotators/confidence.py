"""How sure a finding is: a logistic model over how it was found, with no word of any language in it."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import repeat
from math import exp

from newsld.annotators.weights import WEIGHTS
from newsld.model.annotation import Attribution, ContentKind, Resolution, Stance, Step
from newsld.model.article import Article, Span
from newsld.model.language import Form, Kind, Language, Reporting

BIAS = ""  # the name of the weight that every finding has
_WORDS = (2, 3, 5, 9, 17, 33)  # where the next longer kind of content begins
_DISTANCES = (0, 3, 10, 30, 80, 200)  # code points between a mention and its content
_TIMES = (1, 2, 4, 8)  # how often a speaker speaks in the article
_MENTION_WORDS = (1, 2, 3, 5, 9)
_PRECISION = 3  # digits


def _counted(label: str, *limits: int) -> Sequence[str]:
    """Return the features of a number: by how many of the limits it reaches."""
    return [f"{label} {reached}" for reached in range(len(limits) + 1)]


# What can be so of a finding, named once.
_OF_KIND = {kind: f"kind {kind}" for kind in ContentKind}
_OF_STEP = {step: f"step {step}" for step in Step}
_OF_RESOLUTION = {resolution: f"resolution {resolution}" for resolution in Resolution}
_OF_STANCE = {stance: f"stance {stance}" for stance in Stance}
_OF_WORDS = _counted("words", *_WORDS)
_OF_PIECES = ("pieces 0", "pieces 1", "pieces 2", "pieces 3")
_OF_TIMES = _counted("said", *_TIMES)
_OF_HEADING = ("heading False", "heading True")
_IN_OTHER = ("inside False", "inside True")
_OF_SPEAKERS = ("speakers 0", "speakers 1", "speakers 2")
_OF_SPEAKER = {kind: f"speaker {kind}" for kind in Kind}
_OF_DISTANCE_BEFORE = _counted("distance before", *_DISTANCES)
_OF_DISTANCE_BEHIND = _counted("distance behind", *_DISTANCES)
_OF_MENTION_WORDS = _counted("mention words", *_MENTION_WORDS)
_OF_NAMED = {kind: f"mention named {kind or 'open'}" for kind in (*Kind, None)}
_OF_UNNAMED = {kind: f"mention unnamed {kind or 'open'}" for kind in (*Kind, None)}
_NO_CUE = ("cue none", "form none")
_OTHER_CUE = ("cue other", "form none")
_MARKS = {mark: (f"behind {mark}", f"before {mark}") for mark in ".,;:"}
_SPACE = ("behind space", "before space")
_WORD = ("behind word", "before word")
_MARK = ("behind mark", "before mark")


def rated(article: Article, attributions: Sequence[Attribution], language: Language) -> Iterator[Attribution]:
    """Yield every attribution with its confidence."""
    times = Counter(speaker for a in attributions for speaker in a.speakers)
    reach = 0
    for attribution in attributions:
        said = max(map(times.__getitem__, attribution.speakers), default=0)
        is_inside = attribution.end <= reach
        reach = max(reach, attribution.end)
        found = (*features(article, attribution, language, said), _IN_OTHER[is_inside])
        is_told = attribution.step is Step.CITED  # nothing was guessed
        yield attribution._replace(features=found, confidence=1.0 if is_told else probability(found))


def family(attribution: Attribution) -> str:
    """Return which of the two models judges an attribution."""
    return "claim" if attribution.kind is ContentKind.INDIRECT else "quotation"


def probability(found: Iterable[str], weights: Mapping[str, Mapping[str, float]] = WEIGHTS) -> float:
    """Return how likely a finding with these features is right, its content and its speaker together."""
    first, *others = found
    table = weights[first]
    total = table.get(BIAS, 0.0) + sum(map(table.get, others, repeat(0.0)))
    return round(1 / (1 + exp(-total)), _PRECISION)


def features(article: Article, attribution: Attribution, language: Language, said: int) -> list[str]:
    """Return the family of a finding and what is so of it; `said` is how often its speaker speaks in the article."""
    text = article.text
    first = attribution.spans[0]
    words = sum([text.count(" ", span.start, span.end) + 1 for span in attribution.spans])
    cue = language.cues.get(attribution.cue.rpartition(" ")[2].lower())
    unknown = _OTHER_CUE if attribution.cue else _NO_CUE
    return [
        family(attribution),
        _OF_KIND[attribution.kind],
        _OF_STEP[attribution.step],
        _OF_RESOLUTION[attribution.resolution],
        _OF_STANCE[attribution.stance],
        *(_of_verb(cue.reporting, cue.forms) if cue else unknown),
        _OF_WORDS[bisect_right(_WORDS, words)],
        _OF_PIECES[min(len(attribution.spans), 3)],
        _OF_TIMES[bisect_right(_TIMES, said)],
        _opening(text, first),
        _beside(text[first.start - 1 : first.start])[0],
        _beside(text[attribution.end : attribution.end + 1])[1],
        _OF_HEADING[attribution.start < article.body_start],
        *_of_source(text, attribution, first),
    ]


@lru_cache(maxsize=256)
def _of_verb(reporting: Reporting, forms: frozenset[Form]) -> tuple[str, str]:
    return f"cue {reporting.name.lower()}", f"form {'+'.join(sorted(form.name.lower() for form in forms))}"


def _of_source(text: str, attribution: Attribution, first: Span) -> Iterator[str]:
    yield _OF_SPEAKERS[min(len(attribution.speakers), 2)]
    if not attribution.mentions:
        return
    mention = attribution.mentions[0]
    if mention.start >= first.end:
        yield "source behind"
        yield _OF_DISTANCE_BEHIND[bisect_right(_DISTANCES, mention.start - first.end)]
        is_parted = text.find("\n", first.end, mention.start) >= 0
    else:
        yield "source before"
        yield _OF_DISTANCE_BEFORE[bisect_right(_DISTANCES, max(first.start - mention.end, 0))]
        is_parted = text.find("\n", mention.end, first.start) >= 0
    yield "paragraph other" if is_parted else "paragraph same"
    yield _OF_MENTION_WORDS[bisect_right(_MENTION_WORDS, mention.text.count(" ") + 1)]
    yield _OF_NAMED[mention.kind] if mention.name else _OF_UNNAMED[mention.kind]
    if attribution.speakers:
        yield _OF_SPEAKER[attribution.speakers[0].kind]


def _opening(text: str, span: Span) -> str:
    character = text[span.start : span.start + 1]
    return "opens upper" if character.isupper() else "opens lower" if character.islower() else "opens other"


def _beside(character: str) -> tuple[str, str]:
    """Return what is so of a content behind a character and of one before it."""
    if character.isspace() or not character:
        return _SPACE
    return _WORD if character.isalnum() else _MARKS.get(character, _MARK)
