"""Whom a caption credits, in the words of its language, is the credit of its picture."""

import pytest

from newsld.languages import language
from newsld.model.article import Part
from newsld.model.manuscript import Block, Manuscript
from newsld.model.metadata import Media, Metadata
from newsld.readers import compose

URL = "https://www.river-daily.example/dam.jpg"


@pytest.mark.parametrize(
    ("tag", "said", "expected"),
    [
        ("en", ("The quay at noon. Photo: Jo Ray", ""), ("The quay at noon.", "Jo Ray")),
        ("en", ("The quay at noon (Picture: RD)", ""), ("The quay at noon", "RD")),
        ("en", ("Photo: Jo Ray", ""), ("", "Jo Ray")),
        ("en", ("The quay at noon.", "Photo: Jo Ray"), ("The quay at noon.", "Photo: Jo Ray")),
        ("en", ("The quay. Photo: Jo Ray", "RD"), ("The quay. Photo: Jo Ray", "RD")),
        ("en", ("The quay at noon.", "River Daily"), ("The quay at noon.", "River Daily")),
        ("en", ("The photo shows the quay: it is empty.", ""), ("The photo shows the quay: it is empty.", "")),
        ("de", ("Der Kai am Mittag. Foto: Jo Ray/RD", ""), ("Der Kai am Mittag.", "Jo Ray/RD")),
        ("en", ("", ""), ("", "")),
    ],
)
def test_a_credit_is_told_from_its_caption(tag: str, said: tuple[str, str], expected: tuple[str, str]) -> None:
    media = Media(url=URL, caption=said[0], credit=said[1])
    manuscript = Manuscript(blocks=(Block(Part.PARAGRAPH, "It rained."),), metadata=Metadata(media=(media,)))
    [read] = compose(manuscript, language(tag)).metadata.media
    assert (read.caption, read.credit) == expected
