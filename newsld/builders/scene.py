"""What builders work on: the article, its annotations, its publisher, and every `@id` worked out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsld.builders.identifiers import base, speaker_ids
from newsld.builders.reviews import NumberedReview, carries_review, numbered
from newsld.builders.text_fragments import TextFragments
from newsld.model.annotation import Annotations, Attribution, Speaker, Stance
from newsld.model.article import Article, Span
from newsld.model.publisher import ExistingMarkup, Publisher

Reference = dict[str, str]


@dataclass(frozen=True, slots=True)
class NumberedClaim:
    """A statement of the article with all attributions of it: who claims it, who denies it."""

    id: str
    spans: tuple[Span, ...]
    attributions: tuple[Attribution, ...]

    def speakers(self, stance: Stance) -> list[Speaker]:
        """Return the speakers who take a stance on it."""
        found = (s for a in self.attributions if a.stance is stance for s in a.speakers if s.label)
        return list(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class Scene:
    """An article ready to be built; a builder refers to another's node by the `@id`s here."""

    article: Article
    publisher: Publisher
    base: str
    id: str
    quotations: tuple[tuple[str, Attribution], ...]
    claims: tuple[NumberedClaim, ...]
    reviews: tuple[NumberedReview, ...]
    speakers: Mapping[Speaker, str]
    links: TextFragments

    def reference(self, speaker: Speaker) -> Reference:
        """Return the reference to a speaker's node."""
        return {"@id": self.speakers[speaker]}

    def named(self, name: str) -> Reference | None:
        """Return the reference to the one speaker of a name, `None` where there is none, or several are."""
        found = [identifier for speaker, identifier in self.speakers.items() if speaker.name == name]
        return {"@id": found[0]} if len(found) == 1 else None

    def review_of(self, claim: str) -> NumberedReview | None:
        """Return the review of an attributed claim, by the claim's `@id`."""
        return next((review for review in self.reviews if review.is_attributed and review.claim == claim), None)


def set_scene(article: Article, annotations: Annotations, publisher: Publisher) -> Scene:
    """Return an article with its nodes numbered in reading order; what is said twice in the same words is one."""
    iri = base(article)
    found = enumerate(_distinct(article, annotations.quotations), 1)
    quotations = tuple((f"{iri}#quotation-{i}", quotation) for i, quotation in found)
    merged = enumerate(_merged(annotations.claims), 1)
    claims = tuple(NumberedClaim(f"{iri}#claim-{i}", spans, same) for i, (spans, same) in merged)
    quoted = {identifier: quotation.spans for identifier, quotation in quotations}
    is_reviewed = publisher.existing_markup is not ExistingMarkup.REPLACE and carries_review(article, iri)
    checked = () if is_reviewed else annotations.reviews
    reviews = numbered(iri, article, checked, {claim.id: claim.spans for claim in claims}, quoted)
    attributions = sorted((*(quotation for _, quotation in quotations), *annotations.claims), key=lambda a: a.start)
    speakers = [speaker for a in (*attributions, *reviews) for speaker in _sources(a) if speaker.label]
    return Scene(
        article,
        publisher,
        iri,
        f"{iri}#article",
        quotations,
        claims,
        tuple(reviews),
        speaker_ids(iri, speakers),
        TextFragments(article),
    )


def _sources(found: Attribution | NumberedReview) -> tuple[Speaker, ...]:
    return found.speakers if isinstance(found, Attribution) else found.claimants


def _distinct(article: Article, quotations: Sequence[Attribution]) -> list[Attribution]:
    """Leave out a quotation in the headline that the body gives in full."""
    body = [quotation for quotation in quotations if quotation.start >= article.body_start]
    said = [text_of(article, quotation.spans).casefold() for quotation in body]
    head = (quotation for quotation in quotations if quotation.start < article.body_start)
    kept = [q for q in head if not any(_words(article, q) in text for text in said)]
    return [*kept, *body]


def _words(article: Article, quotation: Attribution) -> str:
    return text_of(article, quotation.spans).casefold().rstrip(".,!?… ")


def _merged(claims: Sequence[Attribution]) -> list[tuple[tuple[Span, ...], tuple[Attribution, ...]]]:
    """Gather the attributions of one and the same stretch: a report and its denial share their claim."""
    merged: dict[tuple[Span, ...], tuple[Attribution, ...]] = {}
    for claim in claims:
        merged[claim.spans] = (*merged.get(claim.spans, ()), claim)
    return list(merged.items())


def text_of(article: Article, spans: Sequence[Span]) -> str:
    """Return the words of the spans verbatim, " … " for what interrupts them, a blank line where a paragraph ends."""
    pieces = [article.text[spans[0].start : spans[0].end]]
    for before, span in pairwise(spans):
        is_next_paragraph = "\n" in article.text[before.end : span.start]
        pieces += ("\n\n" if is_next_paragraph else " … ", article.text[span.start : span.end])
    return "".join(pieces)
