"""Raw article → what is said in it, and by whom, with offsets into its body."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from newsld.annotators import annotate
from newsld.batch.records import Record
from newsld.batch.roads.reading import raw_of, rejected
from newsld.batch.roads.statements import spoken
from newsld.batch.rows import Made, Row
from newsld.batch.settings import Workshop
from newsld.conversion import read_all
from newsld.errors import NewsldError
from newsld.languages import language as language_of
from newsld.model.annotation import Attribution, Speaker
from newsld.model.article import Article


def rows(record: Record, shop: Workshop) -> Iterator[Made]:
    """Yield a row for each article of a record."""
    settings = shop.settings
    raw = raw_of(record)
    for article in read_all(raw, settings.publisher, form=settings.form, allow_embargoed=settings.allow_embargoed):
        yield rejected(article, record) if isinstance(article, NewsldError) else _row(article, shop)


def _row(article: Article, shop: Workshop) -> Row:
    publisher = shop.settings.publisher
    found = annotate(article, language_of(article.language), publisher.speakers, least=publisher.min_confidence)
    quotations = [_statement(article, one) for one in found.quotations]
    claims = [_statement(article, one) for one in found.claims]
    speakers = _speakers(found.quotations, found.claims)
    values = {
        "id": article.id or None,
        "url": article.url or None,
        "language": article.language,
        "headline": article.headline,
        "quotation_count": len(quotations),
        "claim_count": len(claims),
        "speaker_count": len(speakers),
        "remarks": [asdict(remark) for remark in found.remarks],
    }
    return Row(values, {"quotations": quotations, "claims": claims, "speakers": speakers})


def _statement(article: Article, found: Attribution) -> dict[str, Any]:
    in_headline = found.start < article.body_start
    before = 0 if in_headline else article.body_start
    return {
        "text": " ".join(article.text[span.start : span.end] for span in found.spans),
        "kind": str(found.kind),
        "in_headline": in_headline,
        "start": found.start - before,
        "end": found.end - before,
        "cue": found.cue,
        "confidence": found.confidence,
        **spoken([_speaker(speaker) for speaker in found.speakers if speaker.label]),
    }


def _speaker(speaker: Speaker) -> dict[str, Any]:
    known = speaker.known.id if speaker.known else None
    return {"id": known or None, "type": str(speaker.kind), "name": speaker.label}


def _speakers(quotations: Sequence[Attribution], claims: Sequence[Attribution]) -> list[dict[str, Any]]:
    """Return a row for whoever says something, in the order of their first words."""
    quoted = Counter(speaker for found in quotations for speaker in found.speakers if speaker.label)
    claimed = Counter(speaker for found in claims for speaker in found.speakers if speaker.label)
    everybody = (*quotations, *claims)
    found = [speaker for one in sorted(everybody, key=lambda one: one.start) for speaker in one.speakers]
    return [
        {
            **_speaker(speaker),
            "role": speaker.role or None,
            "affiliation": speaker.affiliation or None,
            "quotation_count": quoted[speaker],
            "claim_count": claimed[speaker],
        }
        for speaker in dict.fromkeys(found)
        if speaker.label
    ]
