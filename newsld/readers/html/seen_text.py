"""The text of an element, as the reader of a page sees it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS = frozenset(
    {"p", "div", "br", "li", "ul", "h1", "h2", "h3", "h4", "section", "header", "footer", "figure", "td"}
)
_UNSEEN = frozenset({"script", "style", "template", "noscript", "svg"})


def shown_text(element: "HtmlElement") -> str:
    """Return the text of an element on one line, with a space where a block or a line in it starts or ends."""
    return " ".join("".join(_pieces(element)).split())


def short_text(element: "HtmlElement", longest: int) -> str:
    """Return the text of an element, "" where it is longer than that; of such a one no more than its start is read."""
    pieces: list[str] = []
    room = longest
    for piece in _pieces(element):
        room -= len("".join(piece.split()))  # at the least
        if room < 0:
            return ""
        pieces.append(piece)
    text = " ".join("".join(pieces).split())
    return text if len(text) <= longest else ""


def _pieces(element: "HtmlElement") -> Iterator[str]:
    from lxml import etree  # noqa: PLC0415

    walk = etree.iterwalk(element, events=("start", "end"))
    for event, node in walk:
        is_start, tag = event == "start", node.tag
        if is_start and tag in _UNSEEN:
            walk.skip_subtree()
            continue
        if tag in _BLOCKS:
            yield " "
        if text := node.text if is_start else node.tail if node is not element else "":
            yield text
