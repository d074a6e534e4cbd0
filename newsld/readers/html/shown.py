"""What the reader of a page sees of it: all, and what stands near the headline."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsld.readers.html.seen_text import shown_text
from newsld.readers.html.site import folded

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BEFORE, _BEHIND = 300, 1_800  # letters around a headline in which its page names author and date
_UNSEEN = frozenset({"script", "style", "noscript", "template"})  # their own texts, not those of what is in them


@dataclass(frozen=True, slots=True)
class Shown:
    """The text of a page, folded: the whole of it, and that around its headline."""

    whole: str
    near: str

    def has(self, name: str) -> bool:
        """Tell whether the page shows a name."""
        return f" {folded(name)} " in self.whole

    def has_near(self, name: str) -> bool:
        """Tell whether a name stands near the headline."""
        return f" {folded(name)} " in self.near


def shown_of(tree: "HtmlElement", heading: "HtmlElement | None") -> Shown:
    """Return what a page shows; without a heading, its beginning stands near it."""
    whole = f" {folded(' '.join(_texts(tree)))} "
    at = whole.find(folded(shown_text(heading))) if heading is not None else -1
    start = max(at - _BEFORE, 0)
    return Shown(whole, whole[start : max(at, 0) + _BEHIND])


def _texts(tree: "HtmlElement") -> Iterator[str]:
    """Yield the texts of a page, one by one, of which its reader sees most."""
    from lxml import etree  # noqa: PLC0415

    body = tree.find("body")
    around: list[bool] = [True]  # whether the texts in each open element are seen
    walk = () if body is None else etree.iterwalk(body, events=("start", "end", "comment"))
    for event, node in walk:
        if event == "start":
            around.append(node.tag not in _UNSEEN)
            if around[-1] and node.text:
                yield node.text
            continue
        if event == "end":
            around.pop()
        if around[-1] and node.tail and node is not body:
            yield node.tail
