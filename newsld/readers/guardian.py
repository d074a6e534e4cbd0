"""Guardian-style records: articles as the Guardian's pages are rendered from, blocks of elements with a `_type`."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from newsld.errors import NewsldError, NotAText
from newsld.model.article import Part, RawArticle
from newsld.model.format import Format
from newsld.model.manuscript import Block, Manuscript
from newsld.model.metadata import Media, Metadata, Party, Update
from newsld.readers.html.fragments import read_fragment
from newsld.readers.json.fact_checks import fact_checks
from newsld.readers.json.guardian_elements import shown_in, tell
from newsld.readers.json.guardian_parties import authors, publisher
from newsld.readers.json.markup import name, plain
from newsld.readers.json.telling import Telling
from newsld.readers.json.values import (
    NOTHING,
    Record,
    address,
    at,
    later,
    lines,
    moment,
    pixels,
    record,
    records,
    text,
    texts,
)

_NOT_TEXTS = {
    "Video": "a video",
    "Audio": "an audio",
    "Gallery": "a gallery",
    "ImageContent": "a picture",
    "Interactive": "an interactive",
    "Crossword": "a crossword",
}
_TYPES = {
    "Analysis": "AnalysisNewsArticle",
    "Comment": "OpinionNewsArticle",
    "Editorial": "OpinionNewsArticle",
    "Letter": "OpinionNewsArticle",
    "Explainer": "BackgroundNewsArticle",
    "Review": "ReviewNewsArticle",
}
_LIVE = frozenset({"LiveBlog", "DeadBlog"})
_HASH = re.compile(r"[0-9a-f]{40}")


def read(raw: RawArticle) -> Iterator[Manuscript | NewsldError]:
    """Read an article or a live blog; a video or a picture with a standfirst has that for its text."""
    for article in records(raw.record):
        yield _manuscript(article)


def _manuscript(article: Record) -> Manuscript | NewsldError:
    told = Telling(address(article, "canonicalUrl") or address(article, "webURL"))
    headline = plain(article, "headline") or plain(article, "webTitle")
    if headline:
        told.blocks.append(Block(Part.HEADLINE, headline))
    updates = tuple(_posts(article, told))
    standfirst = read_fragment(lines(article, "standfirst"), told.base)
    if not any(block.part is Part.PARAGRAPH for block in told.blocks):
        told.blocks += standfirst.blocks
    if not any(block.part is Part.PARAGRAPH for block in told.blocks):
        kind = _NOT_TEXTS.get(text(article, "contentType"), "an article without a text")
        return NotAText(f"not a text item: {kind}")
    told.links += standfirst.links
    byline = plain(article, "byline")
    return Manuscript(
        blocks=tuple(told.blocks),
        id=text(article, "pageId"),
        url=told.base,
        language=text(article, "lang"),
        bylines=(byline,) if byline else (),
        metadata=_metadata(article, told, updates),
        nodes=_nodes(article),
    )


def _posts(article: Record, told: Telling) -> Iterator[Update]:
    """Add the blocks of an article, of a live blog its entries; those of other pages that it shows come behind."""
    shown = [record(article, "pinnedPost"), *records(article, "keyEvents")]
    is_live = _design(article) in _LIVE or text(article, "contentType") == "LiveBlog"
    posts = {text(post, "id") or i: post for i, post in enumerate(records(article, "blocks"))}
    others = {text(post, "id"): post for post in shown if is_live and text(post, "id") not in posts and post}
    for post in (*posts.values(), *others.values()):
        title = plain(post, "title")
        if title:
            told.blocks.append(Block(Part.SUBHEADING, title))
        first = len(told.blocks)
        tell(told, records(post, "elements"))
        if is_live:
            yield _update(post, told, first)


def _update(post: Record, told: Telling, first: int) -> Update:
    identifier = text(post, "id")
    published = moment(post, "blockFirstPublished") or moment(post, "blockCreatedOn")
    page = f"{told.base}?page=with:block-{identifier}#block-{identifier}"
    writers = [one for one in records(post, "contributors") if name(one, "name")]
    return Update(
        first,
        len(told.blocks),
        headline=plain(post, "title"),
        url=page if told.base and identifier.isalnum() else "",
        published=published,
        modified=later(moment(post, "blockLastUpdated"), published),
        authors=tuple(Party(name(one, "name"), image=address(one, "imageUrl")) for one in writers),
    )


def _design(article: Record) -> str:
    return text(article, "format", "design").removesuffix("Design")


def _metadata(article: Record, told: Telling, updates: tuple[Update, ...]) -> Metadata:
    published = moment(article, "webPublicationDate")
    changed = later(moment(article, "openGraphData", "article:modified_time"), published)
    lead = tuple(_lead(article))
    return Metadata(
        type="LiveBlogPosting" if updates else _type(article),
        standfirst=_standfirst(article),
        authors=tuple(authors(article)),
        publisher=publisher(article),
        published=published,
        modified=changed,
        sections=texts([plain(article, "openGraphData", "article:section") or plain(article, "sectionLabel")]),
        genres=_tagged(article, "Tone"),
        keywords=_tagged(article, "Keyword"),
        media=(*lead, *_promoted(article, lead), *told.media),
        links=tuple(told.links),
        fact_checks=fact_checks(article),
        updates=updates,
        coverage=_coverage(published, changed, updates),
    )


def _coverage(
    published: date | datetime | None, changed: date | datetime | None, updates: tuple[Update, ...]
) -> tuple[date | datetime | None, date | datetime | None]:
    """Return when a live blog begins and when it ends: its page is dated anew when it is taken up again."""
    if not updates:
        return None, None
    times = [one for one in (published, *(update.published for update in updates)) if isinstance(one, datetime)]
    return min(times, default=published), changed


def _type(article: Record) -> str:
    is_paid = at(article, "pageType", "isPaidContent") is True or text(article, "format", "theme") == "Labs"
    return "AdvertiserContentArticle" if is_paid else _TYPES.get(_design(article), "")


def _standfirst(article: Record) -> str:
    """Return the summary: the standfirst's first paragraph, as what follows leads to other articles."""
    paragraphs = (block.text for block in read_fragment(lines(article, "standfirst")).blocks)
    return next(paragraphs, "") or plain(article, "trailText")


def _tagged(article: Record, kind: str) -> tuple[str, ...]:
    return texts([plain(tag, "title") for tag in records(article, "tags") if text(tag, "type") == kind])


def _lead(article: Record) -> Iterator[Media]:
    for element in records(article, "mainMediaElements"):
        if shown := shown_in(element, is_lead=True):
            yield shown
            if shown.thumbnail:
                yield Media(url=shown.thumbnail, alternative=shown.alternative, is_lead=True)
    for element in records(article, "audioArticleImage"):
        if shown := shown_in(element, is_lead=True):
            yield shown


def _promoted(article: Record, lead: tuple[Media, ...]) -> Iterator[Media]:
    """Yield the image that others show an article with, if it is another picture than its own."""
    said = record(article, "openGraphData")
    url = address(said, "og:image")
    if url and _picture(url) not in {_picture(one.url) for one in lead}:
        width, height = (pixels(said, f"og:image:{side}") for side in ("width", "height"))
        yield Media(url=url, width=width, height=height, is_lead=not lead)


def _picture(url: str) -> str:
    """Return what all crops and sizes of a picture share: a hash in the path, else the name of the file."""
    path = urlsplit(url).path
    return next(iter(_HASH.findall(path)), path.rpartition("/")[2])


def _nodes(article: Record) -> tuple[Mapping[str, Any], ...]:
    """Return the structured data that the record brings along for its page."""
    return tuple(node for node in records(article, "linkedData") if "@type" in node)


def _is_guardian(raw: RawArticle) -> bool:
    article = next(records(raw.record), NOTHING)
    is_rendered = {"blocks", "standfirst"} <= article.keys() or "mainMediaElements" in article
    kinds = (text(one, "_type") for block in records(article, "blocks") for one in records(block, "elements"))
    return "headline" in article and (is_rendered or any("pageElements." in kind for kind in kinds))


FORMAT = Format("guardian", "a Guardian-style record", read, _is_guardian)
