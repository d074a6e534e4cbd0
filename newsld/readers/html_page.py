"""HTML pages: the article's text, and what the page says of it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from newsld.errors import MissingPackage, NewsldError, UnreadableArticle
from newsld.model.article import Part, RawArticle
from newsld.model.format import Format
from newsld.model.manuscript import Block, Manuscript
from newsld.model.metadata import Metadata, Update

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_START = re.compile(
    r"\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_SUFFIXES = (".html", ".htm", ".xhtml")
_LIVE = "LiveBlogPosting"
_OPEN = frozenset({"", "BlogPosting", _LIVE})  # the entries of a live blog are such postings
_HEAD = 2_000  # code points in which a page tells that it is one


def read(raw: RawArticle) -> Iterator[Manuscript | NewsldError]:
    """Read a page: one article."""
    try:
        yield _manuscript(raw)
    except (UnreadableArticle, MissingPackage) as error:
        yield error


def _manuscript(raw: RawArticle) -> Manuscript:
    # what reads pages is much, and other inputs shall not wait for it
    from newsld.readers.html.addresses import base_of  # noqa: PLC0415
    from newsld.readers.html.body import body_of  # noqa: PLC0415
    from newsld.readers.html.facts import facts_of  # noqa: PLC0415
    from newsld.readers.html.lines import lines_of  # noqa: PLC0415
    from newsld.readers.html.page import page_of  # noqa: PLC0415
    from newsld.readers.html.parsing import parse  # noqa: PLC0415

    tree = parse(raw.text)
    if tree is None:
        raise UnreadableArticle("the page is empty; expected HTML with a headline and paragraphs")
    page = page_of(cast("HtmlElement", tree), raw.nodes, raw.url)
    body = body_of(tree, base_of(page.named.get("base", ()), page.url), page.article_body)
    if not body.blocks and not page.is_article:
        raise UnreadableArticle("the page holds no article; expected a headline and paragraphs")
    facts = facts_of(page, body.media)
    heading = (Block(Part.HEADLINE, facts.headline),) if facts.headline else ()
    return Manuscript(
        blocks=(*heading, *body.blocks),
        url=page.url,
        language=facts.language,
        date_lines=facts.date_lines,
        metadata=_with_updates(replace(facts.metadata, links=body.links), body.updates, len(heading)),
        nodes=raw.nodes,
        shown=lines_of(tree),
    )


def _with_updates(said: Metadata, updates: tuple[Update, ...], before: int) -> Metadata:
    """Return what is said of a page with the entries of its live blog, unless it says that it is something else.

    `before` is how many blocks stand before those that the entries are stretches of.
    """
    if not updates or said.type not in _OPEN:
        return said
    moved = (replace(one, first=one.first + before, end=one.end + before) for one in updates)
    return replace(said, type=_LIVE, updates=tuple(moved))


def _is_page(raw: RawArticle) -> bool:
    return raw.record is None and (raw.name.lower().endswith(_SUFFIXES) or _START.match(raw.text[:_HEAD]) is not None)


FORMAT = Format("html", "an HTML page", read, _is_page, carries_markup=True)
