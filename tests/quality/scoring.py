"""How much of a gold set was found: spans, their speakers, and the parts of an article.

Spans match one to one at an intersection over union of one half, the best first; identical spans of one side count
once. A speaker is right where its name or its wording is the gold's, whole or in the head word; where the gold has
none, none is right.
"""

import re
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from newsld.model.annotation import Attribution, ContentKind
from newsld.model.article import Article

_LEAST_IOU = 0.5
_LEAST_COVER = 0.5
_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_POSSESSIVE = re.compile(r"['’]s\b")
_AFTER_HEAD = re.compile(r"[,;(]| (?:of|who|for|in|at|from|with|on|and|und|von|der|des) ")
_UNSAID = frozenset(["mr", "mrs", "ms", "miss", "dr", "sir", "herr", "frau", "sen", "rep", "gov", "prof"])
_SUFFIXES = frozenset(["jr", "sr", "ii", "iii"])

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Told:
    """Whom a side takes for the speaker: every wording of it, and where it stands if that is known."""

    wordings: tuple[str, ...]
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """A quotation or claim of one side."""

    place: Place
    speaker: Told | None = None
    kind: str = ""
    finding: Attribution | None = field(default=None, compare=False)  # of what was found


@dataclass(frozen=True, slots=True)
class Pair:
    """The two sides of one article: the gold, what was found, and what is not to be judged.

    What is found on the `ignored` stretches, or is of none of the `kinds` (if there are any), is no mistake.
    """

    gold: Sequence[Item]
    found: Sequence[Item]
    ignored: Sequence[Place] = ()
    kinds: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over a corpus."""

    gold: int = 0
    found: int = 0
    matched: int = 0
    joint: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(
            self.gold + other.gold, self.found + other.found, self.matched + other.matched, self.joint + other.joint
        )

    def measures(self) -> dict[str, float]:
        """Return precision, recall and F1 of the spans, and the F1 of spans with the right speaker, in per cent."""
        return {
            "precision": _share(self.matched, self.found),
            "recall": _share(self.matched, self.gold),
            "f1": f1(self.matched, self.found, self.gold),
            "joint": f1(self.joint, self.found, self.gold),
        }


def _share(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 100.0


def f1(right: int, found: int, gold: int) -> float:
    """Return the harmonic mean of precision and recall in per cent; nothing found of nothing is perfect."""
    return 200 * right / (found + gold) if found + gold else 100.0


def score(pair: Pair) -> Score:
    """Score one article."""
    gold, found = counted(pair)
    matches = matched(gold, found)
    joint = sum(is_right_speaker(wanted.speaker, hit.speaker) for wanted, hit in matches)
    return Score(len(gold), len(found), len(matches), joint)


def counted(pair: Pair) -> tuple[list[Item], list[Item]]:
    """Return the items of both sides that count: each span once, of what was found nothing that is not judged."""
    gold, found = _once(pair.gold), _once(pair.found)
    hits = {id(hit) for _, hit in matched(gold, found)}
    return gold, [item for item in found if id(item) in hits or not _is_ignored(item, pair)]


def overlaps(one: Item, other: Item) -> bool:
    """Tell whether two items have words in common."""
    return _shared(one.place, other.place) > 0


def judged(pair: Pair) -> Iterator[tuple[Attribution, bool]]:
    """Yield every finding that counts, and whether its content and its speaker are right."""
    gold, found = counted(pair)
    right = {id(hit): is_right_speaker(wanted.speaker, hit.speaker) for wanted, hit in matched(gold, found)}
    for item in found:
        if item.finding is not None:
            yield item.finding, right.get(id(item), False)


def matched(gold: Sequence[Item], found: Sequence[Item]) -> list[tuple[Item, Item]]:
    """Pair the items of two sides, the best overlap first."""
    candidates = [
        (-overlap, i, j)
        for i, wanted in enumerate(gold)
        for j, hit in enumerate(found)
        if (overlap := _iou(wanted.place, hit.place)) >= _LEAST_IOU
    ]
    taken_gold: set[int] = set()
    taken_found: set[int] = set()
    pairs: list[tuple[Item, Item]] = []
    for _, i, j in sorted(candidates):
        if i not in taken_gold and j not in taken_found:
            taken_gold.add(i)
            taken_found.add(j)
            pairs.append((gold[i], found[j]))
    return pairs


def is_right_speaker(gold: Told | None, found: Told | None) -> bool:
    """Tell whether both sides mean the same speaker, or none."""
    if gold is None or found is None:
        return gold is found
    if {_plain(name) for name in gold.wordings} & {_plain(name) for name in found.wordings}:
        return True
    if ({head(name) for name in gold.wordings} & {head(name) for name in found.wordings}) - {""}:
        return True
    return bool(gold.place and found.place and _shared(gold.place, found.place) > 0)


def head(name: str) -> str:
    """Return the head word of a name or noun phrase: "Sergei Shoigu" → shoigu, "the ministry of war" → ministry."""
    bare = " " + _POSSESSIVE.sub("", name.strip())
    front = next((piece for piece in _AFTER_HEAD.split(bare) if piece), bare)
    words = _WORD.findall(front.lower())
    telling = [word for word in words if word not in _UNSAID and word not in _SUFFIXES] or words
    return telling[-1] if telling else ""


def set_f1(gold: Iterable[Hashable], found: Iterable[Hashable]) -> tuple[int, int, int]:
    """Return how many of two sets are the same, and how large the second and the first are."""
    wanted, had = set(gold), set(found)
    return len(wanted & had), len(had), len(wanted)


def _once(items: Sequence[Item]) -> list[Item]:
    first: dict[Place, Item] = {}
    for item in sorted(items, key=lambda item: item.place):
        first.setdefault(item.place, item)
    return list(first.values())


def _is_ignored(item: Item, pair: Pair) -> bool:
    if pair.kinds and item.kind and item.kind not in pair.kinds:
        return True
    length = item.place[1] - item.place[0]
    return any(length and _shared(item.place, place) / length >= _LEAST_COVER for place in pair.ignored)


def _shared(one: Place, other: Place) -> int:
    return max(min(one[1], other[1]) - max(one[0], other[0]), 0)


def _iou(one: Place, other: Place) -> float:
    shared = _shared(one, other)
    return shared / (max(one[1], other[1]) - min(one[0], other[0])) if shared else 0.0


def _plain(name: str) -> str:
    return " ".join(_WORD.findall(_POSSESSIVE.sub("", name).lower()))


def judged_speakers(
    article: Article, gold: Sequence[Item], attributions: Iterable[Attribution]
) -> Iterator[tuple[Told | None, Attribution, bool]]:
    """Yield the gold's speaker for every finding that the gold has, the finding, and whether its speaker is right."""
    for is_claim in (False, True):
        wanted = _once([item for item in gold if (item.kind == ContentKind.INDIRECT) is is_claim])
        kept = [a for a in attributions if (a.kind is ContentKind.INDIRECT) is is_claim]
        found = _once(
            [Item(article.alignment.to_raw(s.start, s.end), told(article, a), "", a) for a in kept for s in a.spans]
        )
        for item, hit in matched(wanted, found):
            if hit.finding is not None:
                yield item.speaker, hit.finding, is_right_speaker(item.speaker, hit.speaker)


def told(article: Article, attribution: Attribution) -> Told | None:
    """Return whom a finding takes for the speaker."""
    if not attribution.mentions or not attribution.speakers:
        return None
    mention, speaker = attribution.mentions[0], attribution.speakers[0]
    wordings = tuple(wording for wording in (mention.text, speaker.label) if wording)  # a subject left out has no text
    if not wordings:
        return None
    return Told(wordings, article.alignment.to_raw(mention.start, mention.end))
