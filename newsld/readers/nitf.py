"""NITF, the News Industry Text Format: a document is one article."""

from collections.abc import Iterator

from newsld.errors import NewsldError
from newsld.model.article import RawArticle
from newsld.model.format import Format
from newsld.model.manuscript import Manuscript
from newsld.readers.xml.prolog import root_of


def read(raw: RawArticle) -> Iterator[Manuscript | NewsldError]:
    """Read a NITF document: one article."""
    from newsld.readers.xml.nitf_manuscript import manuscript_of  # noqa: PLC0415  loaded when NITF is read
    from newsld.readers.xml.parsing import parse  # noqa: PLC0415

    try:
        yield manuscript_of(parse(raw.text))
    except NewsldError as error:
        yield error


def _is_nitf(raw: RawArticle) -> bool:
    root = root_of(raw.text)
    return root is not None and root.name == "nitf"


FORMAT = Format("nitf", "NITF", read, _is_nitf)
