"""The text of an element, as the reader of a page sees it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS = frozenset(
    {"p", "div", "br", "li", "ul", "h1", "h2", "h3", "h4", "section", "header", "footer", "figure", "td"}
)
_UNSEEN = frozenset({"script", "style", "template", "noscript", "svg"})


def shown_text(element: "HtmlElement") -> str:
    """Return the text of an element on one line, with a space where a block or a line in it starts or ends."""
    from lxml import etree  # noqa: PLC0415

    parts: list[str] = []
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, node in walk:
        if event == "start" and node.tag in _UNSEEN:
            walk.skip_subtree()
        elif event == "start":
            parts.extend((" " if node.tag in _BLOCKS else "", node.text or ""))
        if event == "end" and node is not element:
            parts.extend((" " if node.tag in _BLOCKS else "", node.tail or ""))
    return " ".join("".join(parts).split())
