"""`newsld annotate`: quotations, claims and speakers, one JSON line per article."""

import json
import sys
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import click

from newsld.annotators import annotate as annotated
from newsld.cli._articles import article_options, articles, settings
from newsld.conversion import read
from newsld.errors import NewsldError
from newsld.languages import language as language_of
from newsld.model.annotation import Attribution, Mention, Speaker
from newsld.model.article import Article

UNREADABLE = 2


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--raw", "in_raw", is_flag=True, help="Give offsets into the text exactly as given, not into the body.")
@article_options
def annotate(  # noqa: PLR0913 one parameter per option
    files: tuple[str, ...],
    *,
    in_raw: bool,
    config: str | None,
    url: str | None,
    language: str | None,
    reference_date: datetime | None,
) -> None:
    """Find quotations, claims and speakers in articles.

    FILE is a text with one article, JSON Lines ({"id", "text"}), or - for standard input. Offsets are code points,
    half-open; without --raw they count in the graph's `articleBody`, and "in" says "headline" for what stands there.
    """
    publisher = settings(config, url, language, reference_date)
    failures: list[str] = []

    def refuse(message: str) -> None:
        failures.append(message)
        click.echo(f"newsld: {message}", err=True)

    for raw in articles(files, refuse):
        try:
            article = read(raw, publisher)
            found = annotated(article, language_of(article.language))
        except NewsldError as error:
            refuse(f"{raw.id or '-'}: {error}")
            continue
        rows = {
            "id": raw.id,
            "quotations": [row for a in found.quotations for row in _rows(article, a, in_raw=in_raw)],
            "claims": [row for a in found.claims for row in _rows(article, a, in_raw=in_raw)],
        }
        click.echo(json.dumps(rows, ensure_ascii=False))
    if failures:
        sys.exit(UNREADABLE)


def _rows(article: Article, attribution: Attribution, *, in_raw: bool) -> Iterator[dict[str, Any]]:
    """Yield one row per piece of an attribution."""
    for span in attribution.spans:
        place = _place(article, span.start, span.end, in_raw=in_raw)
        row = {**place, "text": article.text[span.start : span.end], "kind": str(attribution.kind)}
        speakers = [_speaker(article, *pair, in_raw=in_raw) for pair in _pairs(attribution)]
        row |= {"speaker": speakers[0] if speakers else None, "cue": attribution.cue}
        if len(speakers) > 1:
            row["speakers"] = speakers
        yield row


def _pairs(attribution: Attribution) -> Iterator[tuple[Mention, Speaker]]:
    return zip(attribution.mentions, attribution.speakers, strict=False)


def _speaker(article: Article, mention: Mention, speaker: Speaker, *, in_raw: bool) -> dict[str, Any]:
    place = _place(article, mention.start, mention.end, in_raw=in_raw)
    return {**place, "text": mention.text, "name": speaker.label, "type": str(speaker.kind)}


def _place(article: Article, start: int, end: int, *, in_raw: bool) -> dict[str, Any]:
    if in_raw:
        start, end = article.alignment.to_raw(start, end)
        return {"start": start, "end": end}
    if start < article.body_start:
        return {"in": "headline", "start": start, "end": end}
    return {"start": start - article.body_start, "end": end - article.body_start}
