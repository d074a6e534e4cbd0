"""How well the fact checks among the seeds are read, and that no other seed is taken for one."""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from corpora import SEEDS, Measures, SeedArticle, seeds

from newsld.annotators import annotate
from newsld.conversion import read
from newsld.languages import language
from newsld.model.annotation import Review
from newsld.model.article import RawArticle

_WORD = re.compile(r"\w+")


def of_fact_checks() -> Measures:
    """Measure all seeds: those that are no fact checks must give no review."""
    expected = found = paired = 0
    scores: Counter[str] = Counter()
    for seed in seeds():
        gold = list(_expected(seed))
        reviews = list(_found(seed))
        expected, found = expected + len(gold), found + len(reviews)
        for one in gold:
            best = max(reviews, key=lambda review, one=one: _f1(review.check.claim, one["claimReviewed"]), default=None)
            if best is not None:
                reviews.remove(best)
                paired += 1
                scores.update(_judged(best, one))
    measures = {key: 100 * scores[key] / expected for key in ("claim", "verdict", "claimant", "day", "place", "number")}
    return {"recall": 100 * paired / expected, "precision": 100 * paired / found if found else 0.0, **measures}


def reviews_digest() -> str:
    """Return a digest of the expected reviews, and of which seeds there are."""
    digest = hashlib.sha256()
    for path in sorted((*SEEDS.glob("*.claimreview.json"), *(SEEDS / "tagged").glob("*.txt"))):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def _expected(seed: SeedArticle) -> Iterator[Mapping[str, Any]]:
    path = SEEDS / f"{seed.known['id']}.claimreview.json"
    if Path(path).is_file():
        said: Any = json.loads(path.read_text(encoding="utf-8"))
        yield from ([said] if "claimReviewed" in said else said)


def _found(seed: SeedArticle) -> Sequence[Review]:
    article = read(RawArticle(seed.raw, language=seed.known["language"]), form="text")
    return annotate(article, language(article.language)).reviews


def _judged(review: Review, gold: Mapping[str, Any]) -> Mapping[str, float]:
    """Return what is right about a review; a place is, where it shares half its words with the expected one."""
    check = review.check
    place = check.appearances[0].name if check.appearances else ""
    names = [speaker.label for speaker in review.claimants]
    return {
        "claim": _f1(check.claim, gold["claimReviewed"]),
        "verdict": float(check.verdict == gold["ratingText"]),
        "claimant": float(names == ([gold["claimant"]] if gold["claimant"] else [])),
        "day": float((check.claimed.isoformat()[:10] if check.claimed else None) == gold["claimDate"]),
        "place": float(_f1(place, gold["appearanceText"] or "") >= 0.5),
        "number": float((check.rating, check.best, check.worst) == _numbers(gold)),
    }


def _numbers(gold: Mapping[str, Any]) -> tuple[Any, Any, Any]:
    return gold["ratingValue"], gold["bestRating"], gold["worstRating"]


def _f1(one: str, other: str) -> float:
    left, right = (Counter(_WORD.findall(text.lower())) for text in (one, other))
    shared = (left & right).total()
    return 2 * shared / (left.total() + right.total()) if left or right else 1.0
