"""The reviews of an article, each led to the claim and the quotation that it is about."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from newsld.model.annotation import Review, Speaker
from newsld.model.article import Article, Span
from newsld.model.graph import is_list, is_object
from newsld.model.metadata import FactCheck

_FRAGMENT = "claim-review-"
_ALIKE = 0.8  # of both together; stretches that share so much are one claim

Placed = Mapping[str, tuple[Span, ...]]
ByStart = Sequence[tuple[float, int, str, tuple[Span, ...]]]


@dataclass(frozen=True, slots=True)
class NumberedReview:
    """A review, the `@id` of its claim, and that of the quotation in which the claim was made, "" where there is none.

    `is_attributed` tells that the claim is one that the article attributes, and has its node as such.
    """

    id: str
    claim: str
    check: FactCheck
    claimants: tuple[Speaker, ...] = ()
    is_attributed: bool = False
    quotation: str = ""


def numbered(
    iri: str, article: Article, found: Sequence[Review], claims: Placed, quotations: Placed
) -> list[NumberedReview]:
    """Return the reviews of an article: those that its sender tells, else those that were found in its text."""
    checks = (check for check in article.metadata.fact_checks if check.claim and check.verdict)
    said = [Review(check, _worded(article, check.claim)) for check in checks]
    return list(_numbered(iri, said or found, claims, quotations))


def carries_review(article: Article, iri: str) -> bool:
    """Tell whether an article carries a review as structured data that is not of our making."""
    return any(_is_review(node, f"{iri}#{_FRAGMENT}") for node in article.nodes)


def _numbered(iri: str, reviews: Sequence[Review], claims: Placed, quotations: Placed) -> Iterator[NumberedReview]:
    taken: set[str] = set()
    claimed, quoted = _by_start(claims), _by_start(quotations)
    for i, review in enumerate(reviews, 1):
        claim = _same(review.spans, claimed)
        is_attributed = claim != "" and claim not in taken
        taken.add(claim)
        yield NumberedReview(
            f"{iri}#{_FRAGMENT}{i}",
            claim if is_attributed else f"{iri}#reviewed-claim-{i}",
            review.check,
            review.claimants,
            is_attributed,
            _same(review.spans, quoted),
        )


def _worded(article: Article, claim: str) -> tuple[Span, ...]:
    """Return where an article words a claim as its sender does, capitals and the full stop aside."""
    words = claim.strip().rstrip(".").lower()
    start = article.text.lower().find(words) if words else -1
    is_there = article.text[start : start + len(words)].lower() == words  # not where small letters are more
    return (Span(start, start + len(words)),) if start >= 0 and is_there else ()


def _by_start(placed: Placed) -> ByStart:
    """Return what stands in the text in the order of where it starts, each with its number."""
    return sorted((spans[0].start, number, name, spans) for number, (name, spans) in enumerate(placed.items()))


def _same(spans: Sequence[Span], placed: ByStart) -> str:
    """Return the `@id` of what stands at the same place, give or take a mark or an article; "" where nothing does."""
    if not spans:
        return ""
    start, end = spans[0].start, spans[-1].end
    apart = (end - start) * (1 - _ALIKE) / _ALIKE  # what starts further away shares too little
    first, last = bisect_left(placed, (start - apart,)), bisect_right(placed, (start + apart + 1,))
    found = [(number, name) for _, number, name, others in placed[first:last] if _are_alike(spans, others)]
    return min(found)[1] if found else ""


def _are_alike(one: Sequence[Span], other: Sequence[Span]) -> bool:
    start, end = max(one[0].start, other[0].start), min(one[-1].end, other[-1].end)
    whole = max(one[-1].end, other[-1].end) - min(one[0].start, other[0].start)
    return len(one) == len(other) and end - start >= _ALIKE * whole


def _is_review(value: Any, ours: str) -> bool:
    """Tell whether a value is a review, or holds one, whose name does not begin as those of `ours` do."""
    if is_list(value):
        return any(_is_review(one, ours) for one in value)
    if not is_object(value) or str(value.get("@id", "")).startswith(ours):
        return False
    types = value.get("@type")
    is_one = "ClaimReview" in types if is_list(types) else types == "ClaimReview"
    return is_one or any(_is_review(one, ours) for one in value.values())
