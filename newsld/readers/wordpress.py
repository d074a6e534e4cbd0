"""WordPress: the posts that its REST interface gives, `/wp/v2/posts`; entities and markup in texts are undone."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, cast

from newsld.errors import NewsldError, NotAText, UnreadableArticle, Withheld
from newsld.model.article import Part, RawArticle
from newsld.model.format import Format
from newsld.model.manuscript import Block, Manuscript
from newsld.model.metadata import Media, Medium, Metadata, Party, Status
from newsld.readers.html.fragments import Fragment, read_fragment
from newsld.readers.html.names import is_nobody
from newsld.readers.json.fact_checks import fact_checks
from newsld.readers.json.markup import name, plain
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

_STATUS = {"publish": Status.USABLE, "trash": Status.CANCELED}
_ATTACHMENTS = {"image": "a picture", "file": "a file", "video": "a video", "audio": "an audio"}
_MEDIA = {"image": Medium.IMAGE, "video": Medium.VIDEO, "audio": Medium.AUDIO}
_AUTHORS = frozenset({"author", "ppma_author", "guest-author", "byline"})
_SHORTENED = re.compile(r"(?:\[?(?:…|\.\.\.)\]?|\[&hellip;\])\s*(?:\S+\s*){0,8}$")
_CAPTIONED = re.compile(r"\[caption[^\]]*\]\s*(<a\b.*?</a>|<img\b[^>]*>)(.*?)\[/caption\]", re.DOTALL)
_SHORTCODE = re.compile(r"\[/?(?:caption|gallery|embed|audio|video|playlist|vc_\w+|et_pb_\w+|fusion_\w+)\b[^\]]*\]")
_MORE = re.compile(r"<a\b[^<>]*class=\"[^\"]*\bmore-link\b[^<>]*>.*?</a>", re.DOTALL | re.IGNORECASE)
_NO_SECTIONS = frozenset({"uncategorized", "uncategorised"})
_FARTHEST = timedelta(hours=14)  # of all zones from UTC


def read(raw: RawArticle) -> Iterator[Manuscript | NewsldError]:
    """Read a post, or the posts of a list."""
    for post in records(raw.record):
        yield _post(post)


def _post(post: Record) -> Manuscript | NewsldError:
    kind = text(post, "media_type") or text(post, "mime_type").partition("/")[0]
    if text(post, "type") == "attachment" or kind:
        return NotAText(f"not a text item: {_ATTACHMENTS.get(kind, 'a file')}")
    told = _content(post)
    if not any(block.part is Part.PARAGRAPH for block in told.blocks):
        if at(post, "content", "protected") is True:
            return Withheld("protected by a password; its text is not in the record")
        return UnreadableArticle("a post without a text; expected it under content.rendered")
    headline = plain(_either(post, "title"))
    blocks = (Block(Part.HEADLINE, headline), *told.blocks) if headline else told.blocks
    return Manuscript(
        blocks=blocks,
        id=text(post, "id"),
        url=address(post, "link"),
        language=_language(post),
        metadata=_metadata(post, told),
        nodes=_nodes(post),
    )


def _either(post: Record, field: str) -> object:
    """Return a text as readers see it; one that only its editors get as they wrote it."""
    return at(post, field, "rendered") or at(post, field, "raw") or at(post, field)


def _content(post: Record) -> Fragment:
    html = _CAPTIONED.sub(r"<figure>\1<figcaption>\2</figcaption></figure>", lines(_either(post, "content")))
    return read_fragment(_MORE.sub("", _SHORTCODE.sub("", html)), address(post, "link"))


def _metadata(post: Record, told: Fragment) -> Metadata:
    terms = list(_terms(post))
    lead = tuple(_featured(post))
    published = _when(post, "date")
    return Metadata(
        standfirst=_standfirst(post),
        authors=_authors(post, terms),
        publisher=_publisher(post),
        published=published,
        modified=later(_when(post, "modified"), published),
        embargo=published if text(post, "status") == "future" and isinstance(published, datetime) else None,
        status=_status(post),
        sections=texts([word for kind, word in terms if kind == "category" and word.lower() not in _NO_SECTIONS]),
        keywords=texts([word for kind, word in terms if kind == "post_tag"]),
        media=(*lead, *(one for one in told.media if not any(_is_same(one, first) for first in lead))),
        links=told.links,
        fact_checks=fact_checks(post),
    )


def _status(post: Record) -> Status:
    """Return whether a post is published; one behind a password is not, though its editors get its text."""
    if at(post, "content", "protected") is True or text(post, "password"):
        return Status.WITHHELD
    return _STATUS.get(text(post, "status") or "publish", Status.WITHHELD)


def _when(post: Record, field: str) -> date | datetime | None:
    """Return a time in the zone of its site, which the time in UTC beside it tells."""
    local, world = moment(post, field), moment(post, f"{field}_gmt")
    if not isinstance(world, datetime) or not isinstance(local, datetime):
        return world.replace(tzinfo=UTC) if isinstance(world, datetime) else local
    ahead = local.replace(tzinfo=None) - world.replace(tzinfo=None)
    is_zone = abs(ahead) <= _FARTHEST and not ahead % timedelta(minutes=15)
    return world.replace(tzinfo=UTC).astimezone(timezone(ahead) if is_zone else UTC)


def _standfirst(post: Record) -> str:
    """Return the summary that somebody wrote, not the first words of the text cut off."""
    written = plain(post, "excerpt", "raw") or plain(post, "excerpt", "rendered")
    if written and not _SHORTENED.search(written):
        return written
    return plain(post, "yoast_head_json", "description") or plain(post, "aioseo_head_json", "description")


def _terms(post: Record) -> Iterator[tuple[str, str]]:
    """Yield the terms of a post: of which taxonomy, and their names."""
    for group in cast("list[object]", found) if isinstance(found := at(post, "_embedded", "wp:term"), list) else []:
        for term in records(group):
            if term_name := plain(term, "name"):
                yield text(term, "taxonomy"), term_name


def _authors(post: Record, terms: list[tuple[str, str]]) -> tuple[Party, ...]:
    """Return the authors: those that a plug-in for several of them names, else those of the post."""
    for place in (("authors",), ("coauthors",), ("newspack_author_info",), ("_embedded", "author")):
        named = [_author(one) for one in records(post, *place) if _name(one)]
        if named:
            return tuple(dict.fromkeys(named))
    by_term = [word for kind, word in terms if kind in _AUTHORS]
    said = name(post, "yoast_head_json", "author")
    named_so = by_term or ([said] if said else [])
    return tuple(Party(one, is_organization=None) for one in named_so if not is_nobody(one))


def _name(author: Record) -> str:
    """Return an author's name, "" where none was given to whom the software was set up with: "admin"."""
    found = name(author, "display_name") or name(author, "name")
    return "" if is_nobody(found) else found


def _author(author: Record) -> Party:
    pictures = [(pixels(size) or 0, one) for size, one in record(author, "avatar_urls").items()]
    own = address(author, "url") or address(author, "user_url")
    page = address(author, "link") or address(author, "author_link")
    return Party(
        _name(author),
        is_organization=None,
        url=page or own,
        job_title=plain(author, "job_title"),
        same_as=(own,) if own and page and own != page else (),
        image=next((found for _, one in sorted(pictures, reverse=True) if (found := address(one))), "")
        or address(author, "avatar_url"),
    )


def _publisher(post: Record) -> Party | None:
    house = name(post, "yoast_head_json", "og_site_name")
    return Party(house, is_organization=True) if house else None


def _featured(post: Record) -> Iterator[Media]:
    """Yield the image or video that stands for a post."""
    for one in records(post, "_embedded", "wp:featuredmedia"):
        sizes = record(one, "media_details", "sizes")
        full = record(sizes, "full") or record(one, "media_details")
        medium = _MEDIA.get(text(one, "media_type")) or _MEDIA.get(text(one, "mime_type").partition("/")[0])
        url = address(one, "source_url") or address(full, "source_url")
        if url:
            yield Media(
                medium or Medium.IMAGE,
                url=url,
                caption=plain(_either(one, "caption")),
                alternative=plain(one, "alt_text"),
                width=pixels(full, "width"),
                height=pixels(full, "height"),
                encoding_format=text(one, "mime_type"),
                is_lead=medium is not Medium.AUDIO,
            )
            return
    if url := address(post, "jetpack_featured_media_url"):
        yield Media(url=url, is_lead=True)


def _is_same(media: Media, other: Media) -> bool:
    """Tell whether two are one image in different sizes: "dam.jpg" and "dam-1024x683.jpg"."""
    return _stem(media.url) == _stem(other.url) != ""


def _stem(url: str) -> str:
    return re.sub(r"(?:-\d+x\d+|-scaled)?(?:\.\w+)?(?:\?.*)?$", "", url)


def _language(post: Record) -> str:
    said = text(post, "lang") or text(post, "wpml_current_locale") or text(post, "yoast_head_json", "og_locale")
    return said.replace("_", "-")


def _nodes(post: Record) -> tuple[Mapping[str, Any], ...]:
    """Return the structured data that a plug-in makes for the post's page."""
    schema = record(post, "yoast_head_json", "schema")
    return tuple(records(schema, "@graph")) or ((schema,) if "@type" in schema else ())


def _is_post(raw: RawArticle) -> bool:
    post = next(records(raw.record), NOTHING)
    title = record(post, "title")
    is_titled = "rendered" in title or "raw" in title
    return is_titled and not {"content", "excerpt", "guid", "media_type", "date_gmt"}.isdisjoint(post)


FORMAT = Format("wordpress", "WordPress's REST interface", read, _is_post)
