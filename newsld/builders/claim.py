"""A Claim for every statement the article attributes, and a DisagreeAction for everyone who denies one."""

from collections.abc import Iterator, Sequence

from newsld.builders.scene import NumberedClaim, Scene, text_of
from newsld.builders.text_fragments import deep_link
from newsld.model.annotation import Stance
from newsld.nodes import Claim, CreativeWork, DisagreeAction, Organization, Thing


def claim(scene: Scene) -> Iterator[Thing]:
    """Build the claims: the statement verbatim, whose it is, where it appears; a claim inside it is a part of it."""
    for numbered in scene.claims:
        authors = [scene.reference(speaker) for speaker in numbered.speakers(Stance.ASSERTED)]
        outlets = dict.fromkeys(attribution.outlet for attribution in numbered.attributions if attribution.outlet)
        parts = [{"@id": inner.id} for inner in scene.claims if _is_directly_inside(inner, numbered, scene.claims)]
        properties: dict[str, object] = {
            "id": numbered.id,
            "text": text_of(scene.article, numbered.spans),
            "author": authors[0] if len(authors) == 1 else authors,
            "appearance": {"@id": scene.id},
            "first_appearance": [CreativeWork(publisher=Organization(name=outlet)) for outlet in outlets][:1],
            "has_part": parts,
            "url": deep_link(scene.article, numbered.spans),
        }
        yield Claim(**{name: value for name, value in properties.items() if value})  # pyright: ignore[reportArgumentType]


def disagree_action(scene: Scene) -> Iterator[Thing]:
    """Build the denials: the denier is the agent, never the author, of the claim denied."""
    number = 0
    for numbered in scene.claims:
        for speaker in numbered.speakers(Stance.DENIED):
            number += 1
            yield DisagreeAction(
                id=f"{scene.base}#denial-{number}", agent=scene.reference(speaker), object={"@id": numbered.id}
            )


def _is_directly_inside(inner: NumberedClaim, outer: NumberedClaim, claims: Sequence[NumberedClaim]) -> bool:
    if not _is_inside(inner, outer):
        return False
    return not any(_is_inside(inner, between) and _is_inside(between, outer) for between in claims)


def _is_inside(inner: NumberedClaim, outer: NumberedClaim) -> bool:
    if inner is outer or inner.spans == outer.spans:
        return False
    return all(any(o.start <= i.start and i.end <= o.end for o in outer.spans) for i in inner.spans)
