"""What on a page belongs to its article, and what to other articles, comments and images."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from newsld.readers.html.labels import labels

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# labels are in lower case
_FOREIGN = re.compile(
    r"comment|related|sidebar|teaser|recommend|promo|footer|nav(?:bar|igation)?\b|menu|quote|(?:image|photo|picture)"
    r"|caption|credit|figure|card\b|carousel|most[-_]?(?:read|popular)|widget|latest|newsletter|gallery|bio\b|biograph"
    r"|summary[-_]?item|more[-_]|trending|avatar|appetizer|inline-article|list[-_]?item|blogroll|archive|popular"
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
        if above.tag in _OUTSIDE or _names_foreign(labels(above)):
            return True
    return False


@lru_cache(maxsize=4096)
def _names_foreign(names: str) -> bool:
    return _FOREIGN.search(names) is not None


@lru_cache(maxsize=4096)
def _names_others(names: str) -> bool:
    return _OTHERS.search(names) is not None


@lru_cache(maxsize=4096)
def _names_else_s(names: str) -> bool:
    return _ELSE_S.search(names) is not None


_ELSE_S = re.compile(  # what stands in such an element names the author of something else, wherever it is
    r"related|recommend|most[-_]?(?:read|popular)|newsletter|trending"
    r"|comment[-_]?(?:s\b|list|body|author|thread|area|item)"
    r"|(?:^|\s)comments?(?:\s|$)|disqus"
    r"|\brepl(?:y|ies)\b|\bnav\b|navbar"
    r"|\bmenu|carousel|gallery|blogroll|top-stor|read-more"
)
_OTHERS = re.compile(
    _ELSE_S.pattern
    + r"|teaser|sidebar|\brail\b|-rail|promo|footer|quote|image|photo|picture|foto\b|video|\bbook\b|book-|caption"
    r"|figure|latest|appetizer|inline-article|archive|popular|more[-_](?:on|from|stor|art|news)|contact"
)
_OTHERS_IF_NO_AUTHOR_S = re.compile(r"card\b|widget|bio\b|biograph|summary[-_]?item|more[-_]|avatar|list[-_]?item")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NEAR = 2  # elements around one that is marked as an author's near the headline whose names are asked


def is_of_others(element: "HtmlElement", around: "set[HtmlElement]", marking: re.Pattern[str]) -> bool:
    """Tell whether who is named in an element wrote something else: what an author's box is by its `marking` may be."""
    for above in (element, *element.iterancestors()):
        if above in around:
            return False
        names = labels(above)
        if (
            _is_hidden(above)
            or (above.tag in _OUTSIDE and not (above.tag == "aside" or _is_in_article(above, around)))
            or _names_others(names)
        ):
            return True
        is_author_s = marking.search(names) is not None
        if not is_author_s and (above.tag == "aside" or _OTHERS_IF_NO_AUTHOR_S.search(names)):
            return True
    return False


def is_of_others_near(element: "HtmlElement", around: "set[HtmlElement]") -> bool:
    """Tell the same of what is marked as an author's and stands between headline and text, where few others stand."""
    is_sure = "author" in (element.get("rel") or "") or "author" in (element.get("itemprop") or "")
    for steps, above in enumerate((element, *element.iterancestors())):
        if above in around:
            return False
        names = labels(above)
        if (
            _is_hidden(above)
            or (above.tag in _OUTSIDE and above.tag != "aside" and not is_sure)
            or _names_else_s(names)
        ):
            return True
        if steps <= _NEAR and not is_sure and _names_others(names):
            return True
    return False


def _is_hidden(element: "HtmlElement") -> bool:
    style = element.get("style")
    return style is not None and _HIDDEN.search(style) is not None


def _is_in_article(element: "HtmlElement", around: "set[HtmlElement]") -> bool:
    """Tell the foot of the article's own element from that of the page."""
    return element.tag == "footer" and any(
        above.tag == "article" and above in around for above in element.iterancestors()
    )
