"""What on a page belongs to its article, and what to other articles, comments and images."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_FOREIGN = re.compile(
    r"comment|related|sidebar|teaser|recommend|promo|footer|nav(?:bar|igation)?\b|menu|quote|(?:image|photo|picture)"
    r"|caption|credit|figure|card\b|carousel|most[-_]?(?:read|popular)|widget|latest|newsletter|gallery|bio\b|biograph"
    r"|summary[-_]?item|more[-_]|trending|avatar|appetizer|inline-article|list[-_]?item|blogroll|archive|popular",
    re.IGNORECASE,
)
_OUTSIDE = frozenset({"nav", "footer", "aside", "figure", "figcaption", "blockquote", "head", "iframe"})


def elements_around(heading: "HtmlElement | None") -> "set[HtmlElement]":
    """Return the elements that the headline stands in: what names them names the article."""
    return set() if heading is None else set(heading.iterancestors())


def is_foreign(element: "HtmlElement", around: "set[HtmlElement]") -> bool:
    """Tell whether an element stands in another article, a comment or an image rather than beside the headline."""
    for above in (element, *element.iterancestors()):
        if above in around:
            return False
        if above.tag in _OUTSIDE or _names_foreign(f"{above.get('class') or ''} {above.get('id') or ''}"):
            return True
    return False


@lru_cache(maxsize=4096)
def _names_foreign(names: str) -> bool:
    return _FOREIGN.search(names) is not None
