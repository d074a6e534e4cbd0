"""What builders work on: the article, its annotations, its publisher, and every `@id` worked out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsld.builders.identifiers import base, speaker_ids
from newsld.builders.text_fragments import TextFragments
from newsld.model.annotation import Annotations, Attribution, Speaker, Stance
from newsld.model.article import Article, Span
from newsld.model.publisher import Publisher

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
    speakers: Mapping[Speaker, str]
    links: TextFragments

    def reference(self, speaker: Speaker) -> Reference:
        """Return the reference to a speaker's node."""
        return {"@id": self.speakers[speaker]}


def set_scene(article: Article, annotations: Annotations, publisher: Publisher) -> Scene:
    """Return an article with its nodes numbered in reading order; what is said twice in the same words is one."""
    iri = base(article)
    quotations = _distinct(article, annotations.quotations)
    claims = _merged(annotations.claims)
    attributions = sorted((*quotations, *annotations.claims), key=lambda a: a.start)
    return Scene(
        article,
        publisher,
        iri,
        f"{iri}#article",
        tuple((f"{iri}#quotation-{i}", quotation) for i, quotation in enumerate(quotations, 1)),
        tuple(NumberedClaim(f"{iri}#claim-{i}", spans, same) for i, (spans, same) in enumerate(claims, 1)),
        speaker_ids(iri, (speaker for a in attributions for speaker in a.speakers if speaker.label)),
        TextFragments.of(article),
    )


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
