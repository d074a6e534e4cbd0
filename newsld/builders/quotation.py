"""A Quotation for everything the article quotes."""

from collections.abc import Iterator

from newsld.builders.properties import node
from newsld.builders.scene import Scene, text_of
from newsld.nodes import Quotation, Thing


def quotation(scene: Scene) -> Iterator[Thing]:
    """Build the quotations: the words verbatim, who spoke them, where they stand."""
    for identifier, attribution in scene.quotations:
        speakers = [scene.reference(speaker) for speaker in attribution.speakers if speaker.label]
        properties: dict[str, object] = {
            "id": identifier,
            "text": text_of(scene.article, attribution.spans),
            "spoken_by_character": speakers[0] if len(speakers) == 1 else speakers,
            "is_part_of": {"@id": scene.id},
            "url": scene.links.link(attribution.spans),
        }
        yield node(Quotation, properties)
