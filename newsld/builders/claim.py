"""A Claim for every statement the article attributes, and a DisagreeAction for everyone who denies one."""

from collections.abc import Iterator, Sequence

from newsld.builders.claim_review import reviewed
from newsld.builders.properties import node
from newsld.builders.scene import NumberedClaim, Reference, Scene, text_of
from newsld.model.annotation import Stance
from newsld.nodes import Claim, CreativeWork, DisagreeAction, Organization, Thing

_DEPTH = 20  # claims around a claim; nobody nests deeper


def claim(scene: Scene) -> Iterator[Thing]:
    """Build the claims: the statement verbatim, whose it is, where it appears; a claim inside it is a part of it."""
    parts = _parts(scene.claims)
    for numbered in scene.claims:
        authors = _authors(scene, numbered)
        outlet = next((attribution.outlet for attribution in numbered.attributions if attribution.outlet), "")
        properties: dict[str, object] = {
            "id": numbered.id,
            "text": text_of(scene.article, numbered.spans),
            "author": authors[0] if len(authors) == 1 else authors,
            "appearance": {"@id": scene.id},
            "first_appearance": _publication(outlet),
            "has_part": [{"@id": part} for part in parts.get(numbered.id, ())],
            "url": scene.links.link(numbered.spans),
        }
        yield node(Claim, properties | _reviewed(scene, numbered))


def _authors(scene: Scene, numbered: NumberedClaim) -> list[Reference]:
    """Return who made a claim: nobody, where those alone are found for it who deny it."""
    authors = [scene.reference(speaker) for speaker in numbered.speakers(Stance.ASSERTED)]
    deniers = [scene.reference(speaker) for speaker in numbered.speakers(Stance.DENIED)]
    return authors if any(author not in deniers for author in authors) else []


def _reviewed(scene: Scene, numbered: NumberedClaim) -> dict[str, object]:
    """Return what a review tells of a claim; it appeared where the review says, before this article spoke of it."""
    review = scene.review_of(numbered.id)
    return {term: value for term, value in reviewed(scene, review).items() if value} if review else {}


def disagree_action(scene: Scene) -> Iterator[Thing]:
    """Build the denials: the denier is the agent, never the author, of the claim denied."""
    number = 0
    for numbered in scene.claims:
        for speaker in numbered.speakers(Stance.DENIED):
            number += 1
            denial = {"agent": scene.reference(speaker), "object": {"@id": numbered.id}}
            yield node(DisagreeAction, {"id": f"{scene.base}#denial-{number}", **denial})


def _publication(outlet: str) -> Thing | None:
    """Return the work in which a publication carried a statement first, as far as the article tells."""
    return node(CreativeWork, {"publisher": node(Organization, {"name": outlet})}) if outlet else None


def _parts(claims: Sequence[NumberedClaim]) -> dict[str, list[str]]:
    """Return which claims each claim directly holds, by `@id`: the innermost one around a claim has it."""
    parts: dict[str, list[str]] = {}
    around: list[NumberedClaim] = []
    for claim in sorted(claims, key=lambda claim: (claim.spans[0].start, -claim.spans[-1].end)):
        while around and around[-1].spans[-1].end <= claim.spans[0].start:
            around.pop()
        outer = next((outer for outer in reversed(around[-_DEPTH:]) if _is_inside(claim, outer)), None)
        if outer is not None:
            parts.setdefault(outer.id, []).append(claim.id)
        around.append(claim)
    return parts


def _is_inside(inner: NumberedClaim, outer: NumberedClaim) -> bool:
    return all(any(o.start <= i.start and i.end <= o.end for o in outer.spans) for i in inner.spans)
