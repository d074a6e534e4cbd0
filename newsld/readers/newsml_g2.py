"""NewsML-G2, and its forerunner NewsML 1: an item is one article, a message is all articles that it carries."""

from collections.abc import Iterator

from newsld.errors import NewsldError, UnreadableArticle
from newsld.model.article import RawArticle
from newsld.model.format import Format
from newsld.model.manuscript import Manuscript
from newsld.readers.xml.elements import Element, name_of
from newsld.readers.xml.g2_roots import ITEMS, PIECES
from newsld.readers.xml.prolog import root_of


def read(raw: RawArticle) -> Iterator[Manuscript | NewsldError]:
    """Read an item or a message."""
    from newsld.readers.xml.parsing import parse  # noqa: PLC0415  loaded when NewsML is read

    try:
        root = parse(raw.text)
    except NewsldError as error:
        yield error
        return
    yield from _manuscripts(root)


def _manuscripts(root: Element) -> Iterator[Manuscript | NewsldError]:
    from newsld.readers.xml.g2_message import manuscripts_of_message, manuscripts_of_piece  # noqa: PLC0415
    from newsld.readers.xml.newsml_1 import manuscripts_of_newsml_1  # noqa: PLC0415

    name = name_of(root)
    if name == "newsMessage" or name in ITEMS:
        yield from manuscripts_of_message(root)
    elif name == "NewsML":
        yield from manuscripts_of_newsml_1(root)
    elif name in PIECES:
        yield from manuscripts_of_piece(root)
    else:
        yield UnreadableArticle(f"not NewsML-G2: the root is {name!r}, expected 'newsItem' or 'newsMessage'")


def _is_newsml(raw: RawArticle) -> bool:
    root = root_of(raw.text)
    return root is not None and (root.name in {"newsMessage", "NewsML"} or root.name in ITEMS or root.name in PIECES)


FORMAT = Format("newsml-g2", "NewsML-G2", read, _is_newsml)
