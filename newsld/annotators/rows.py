"""Annotations → rows as JSON carries them: what `newsld annotate` writes."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from newsld.model.annotation import Annotations, Attribution, Mention, Review, Speaker
from newsld.model.article import Article


def rows_of(article: Article, found: Annotations, *, in_raw: bool = False) -> dict[str, Any]:
    """Return what was found in an article; offsets count in its body, or `in_raw` in the text as it was given."""
    rows: dict[str, Any] = {
        "id": article.id,
        "language": article.language,
        "quotations": [row for a in found.quotations for row in _rows(article, a, in_raw=in_raw)],
        "claims": [row for a in found.claims for row in _rows(article, a, in_raw=in_raw)],
    }
    if found.reviews:
        rows["reviews"] = [_review(article, review, in_raw=in_raw) for review in found.reviews]
    if found.remarks:
        rows["remarks"] = [asdict(remark) for remark in found.remarks]
    return rows


def _rows(article: Article, attribution: Attribution, *, in_raw: bool) -> Iterator[dict[str, Any]]:
    """Yield one row per piece of an attribution."""
    for span in attribution.spans:
        place = _place(article, span.start, span.end, in_raw=in_raw)
        row = {**place, "text": article.text[span.start : span.end], "kind": str(attribution.kind)}
        speakers = [_speaker(article, *pair, in_raw=in_raw) for pair in _pairs(attribution)]
        row |= {"speaker": speakers[0] if speakers else None, "cue": attribution.cue, "step": str(attribution.step)}
        row |= {"resolution": str(attribution.resolution), "confidence": attribution.confidence}
        if len(speakers) > 1:
            row["speakers"] = speakers
        yield row


def _review(article: Article, review: Review, *, in_raw: bool) -> dict[str, Any]:
    """Return a claim that the article checks, what is told of it, and the verdict; what is not told is left out."""
    check = review.check
    rated = {"value": check.rating, "best": check.best, "worst": check.worst} if check.rating is not None else None
    row = {
        "text": check.claim,
        "verdict": check.verdict,
        "claimants": [{"name": speaker.label, "type": str(speaker.kind)} for speaker in review.claimants],
        "claimed": check.claimed.isoformat() if check.claimed else None,
        "appearances": [work.name or work.url for work in check.appearances],
        "rating": rated,
    }
    place = _place(article, review.spans[0].start, review.spans[-1].end, in_raw=in_raw) if review.spans else {}
    return place | {key: value for key, value in row.items() if value}


def _pairs(attribution: Attribution) -> Iterator[tuple[Mention, Speaker]]:
    pairs = zip(attribution.mentions, attribution.speakers, strict=False)
    return ((mention, speaker) for mention, speaker in pairs if mention.text or speaker.label)


def _speaker(article: Article, mention: Mention, speaker: Speaker, *, in_raw: bool) -> dict[str, Any]:
    place = _place(article, mention.start, mention.end, in_raw=in_raw)
    told = {"text": mention.text or speaker.label, "name": speaker.label, "type": str(speaker.kind)}
    row: dict[str, Any] = place | told
    return row | ({"id": speaker.known.id} if speaker.known and speaker.known.id else {})


def _place(article: Article, start: int, end: int, *, in_raw: bool) -> dict[str, Any]:
    if in_raw:
        raw_start, raw_end = article.alignment.to_raw(start, end)
        if raw_start >= 0:  # below 0 stands a headline that is told beside the text
            return {"start": raw_start, "end": raw_end}
    if start < article.body_start:
        return {"in": "headline", "start": start, "end": end}
    return {"start": start - article.body_start, "end": end - article.body_start}
