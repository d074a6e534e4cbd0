"""`newsld annotate`: quotations, claims and speakers, one JSON line per article."""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

import click

from newsld.annotators import annotate as annotated
from newsld.cli._arrivals import Arrival
from newsld.cli._run import Made, Run
from newsld.cli._settings import Reading, addressed, article_options
from newsld.conversion import read_all
from newsld.errors import NewsldError, UnreadableArticle
from newsld.languages import language as language_of
from newsld.model.annotation import Attribution, Mention, Review, Speaker
from newsld.model.article import Article
from newsld.model.publisher import Publisher

_NO_TEXT = "--raw counts in a text as given, which only plain texts and records of them have"


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--raw",
    "in_raw",
    is_flag=True,
    help="Give offsets into the text exactly as given, not into the body.",
)
@article_options
def annotate(files: tuple[str, ...], *, in_raw: bool, url: str | None, publisher: Publisher, reading: Reading) -> None:
    """Find quotations, claims, speakers and fact checks in articles, and write one JSON object a line for each article.

    FILE is what `newsld convert` takes. Offsets are code points, half-open; without --raw they count in the graph's
    `articleBody`, and "in" says "headline" for what stands there. With it they count in the text of a file or record;
    what is no plain text, a page for instance, has none to count in.

    The exit code is 0 where every article was read, 2 where one could not be.
    """

    def work(arrival: Arrival) -> Iterator[Made | NewsldError]:
        for article in read_all(addressed(arrival, url, is_alone=len(files) == 1), publisher, **reading):
            if isinstance(article, Article) and in_raw and article.is_told:
                yield UnreadableArticle(f"{_NO_TEXT}; leave it out")
            else:
                yield article if isinstance(article, NewsldError) else _made(article, publisher, in_raw=in_raw)

    sys.exit(Run(work).over(files))


def _made(article: Article, publisher: Publisher, *, in_raw: bool) -> Made:
    spoken = language_of(article.language)
    found = annotated(article, spoken, publisher.speakers, least=publisher.min_confidence)
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
    return Made(json.dumps(rows, ensure_ascii=False), found.remarks)


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
