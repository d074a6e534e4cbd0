"""What the reader of a page sees of it: all, and what stands near the headline."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsld.readers.html.seen_text import shown_text
from newsld.readers.html.site import folded

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BEFORE, _BEHIND = 300, 1_800  # letters around a headline in which its page names author and date
_TEXTS = "//body/descendant-or-self::*[not(self::script or self::style or self::noscript or self::template)]/text()"


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
    from lxml import etree  # noqa: PLC0415

    texts = etree.XPath(_TEXTS, smart_strings=False)(tree)
    whole = f" {folded(' '.join(texts))} "
    at = whole.find(folded(shown_text(heading))) if heading is not None else -1
    start = max(at - _BEFORE, 0)
    return Shown(whole, whole[start : max(at, 0) + _BEHIND])
