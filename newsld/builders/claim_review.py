"""A ClaimReview for every claim that the article checks."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from newsld import nodes
from newsld.builders.party import party, publishing_house
from newsld.builders.properties import node
from newsld.builders.reviews import NumberedReview
from newsld.builders.scene import Scene
from newsld.model.metadata import FactCheck, Party
from newsld.model.rating_scales import Mark, marked
from newsld.nodes import Claim, CreativeWork, Thing


def claim_review(scene: Scene) -> Iterator[Thing]:
    """Build the reviews, each with its claim where the article does not attribute that anyhow."""
    for review in scene.reviews:
        check = review.check
        if not review.is_attributed:
            yield node(Claim, {"id": review.claim, "text": check.claim, **reviewed(scene, review)})
        properties: dict[str, object] = {
            "id": review.id,
            "claim_reviewed": check.claim,
            "item_reviewed": {"@id": review.claim},
            "review_rating": _rating(scene, check),
            "review_body": check.explanation,
            "author": _checkers(scene, check),
            "date_published": check.checked or scene.article.metadata.published,
            "url": check.url or scene.article.url,
            "is_part_of": {"@id": scene.id},
            "in_language": scene.article.language,
        }
        yield node(nodes.ClaimReview, properties)


def reviewed(scene: Scene, review: NumberedReview) -> dict[str, object]:
    """Return what a review tells of its claim: who made it, when, where; a claim of nobody has a name instead."""
    check = review.check
    authors = [scene.reference(claimant) for claimant in review.claimants] or [
        scene.named(one.name) or party(one, scene.publisher) for one in check.claimants
    ]
    works = [node(CreativeWork, {"url": work.url, "name": work.name}) for work in check.appearances]
    return {
        "name": "" if authors else check.claim,
        "author": authors[0] if len(authors) == 1 else authors,
        "date_published": _made(check, check.checked or scene.article.metadata.published),
        "appearance": works[0] if len(works) == 1 else works,
        "is_based_on": {"@id": review.quotation} if review.quotation else None,
    }


def _made(check: FactCheck, checked: date | datetime | None) -> date | datetime | None:
    """Return when a claim was made; a day after that of its review is wrong, and left out."""
    is_late = check.claimed and checked and check.claimed.isoformat()[:10] > checked.isoformat()[:10]
    return None if is_late else check.claimed


def _rating(scene: Scene, check: FactCheck) -> Thing:
    mark = _given(check) or marked(
        check.verdict, _names(scene, check), scene.article.text, scene.publisher.rating_scales
    )
    value, best, worst = mark or (None, None, None)
    return node(
        nodes.Rating,
        {
            "alternate_name": check.verdict,
            "rating_value": _plain(value),
            "best_rating": _plain(best),
            "worst_rating": _plain(worst),
        },
    )


def _given(check: FactCheck) -> Mark | None:
    """Return the number that a checker gives, where it lies on a scale whose ends are told."""
    if check.rating is None or check.best is None or check.worst is None:
        return None
    is_sound = check.worst < check.best and check.worst <= check.rating <= check.best
    return Mark(check.rating, check.best, check.worst) if is_sound else None


def _plain(number: float | None) -> float | None:
    return int(number) if number is not None and number == int(number) else number


def _checkers(scene: Scene, check: FactCheck) -> Thing | Sequence[Thing] | None:
    """Return who checked: whom the check names, the body in the byline, the publisher, else the article's authors."""
    authors = scene.article.metadata.authors
    bodies = [author for author in authors if author.is_organization]
    if check.checker:
        return party(check.checker, scene.publisher)
    if bodies:
        return party(bodies[0], scene.publisher)
    house = publishing_house(scene.publisher, scene.article.metadata.publisher)
    return house or [party(author, scene.publisher) for author in authors]


def _names(scene: Scene, check: FactCheck) -> list[str]:
    """Return all names that tell whose scale a verdict is on."""
    said = scene.article.metadata
    parties: list[Party | None] = [check.checker, said.publisher, said.source]
    bodies = [author.name for author in said.authors if author.is_organization]
    return [one.name for one in parties if one] + bodies + [name for name in [scene.publisher.name] if name]
