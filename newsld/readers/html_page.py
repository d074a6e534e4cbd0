"""HTML pages: the article's text, and what the page says of it."""

import re
from collections.abc import Iterator

from newsld.errors import MissingPackage, NewsldError, UnreadableArticle
from newsld.model.article import Part, RawArticle
from newsld.model.format import Format
from newsld.model.manuscript import Block, Manuscript
from newsld.readers.html.tree import tree_of

_START = re.compile(
    r"\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_SUFFIXES = (".html", ".htm", ".xhtml")
_HEAD = 2_000  # code points in which a page tells that it is one


def read(raw: RawArticle) -> Iterator[Manuscript | NewsldError]:
    """Read a page: one article."""
    try:
        yield _manuscript(raw)
    except (UnreadableArticle, MissingPackage) as error:
        yield error


def _manuscript(raw: RawArticle) -> Manuscript:
    tree = tree_of(raw.text)
    if tree is None:
        raise UnreadableArticle("the page is empty; expected HTML with a headline and paragraphs")
    from trafilatura import extract  # noqa: PLC0415

    text = extract(tree, include_comments=False) or ""
    heading = next((" ".join(h1.text_content().split()) for h1 in tree.iter("h1")), "")
    blocks = [Block(Part.PARAGRAPH, line.strip()) for line in text.splitlines() if line.strip()]
    if not blocks:
        raise UnreadableArticle("the page holds no article; expected a headline and paragraphs")
    return Manuscript(blocks=(Block(Part.HEADLINE, heading), *blocks) if heading else tuple(blocks), nodes=raw.nodes)


def _is_page(raw: RawArticle) -> bool:
    return raw.record is None and (raw.name.lower().endswith(_SUFFIXES) or _START.match(raw.text[:_HEAD]) is not None)


FORMAT = Format("html", "an HTML page", read, _is_page, carries_markup=True)
