"""GOV.UK: the content items of news articles, as its content interface gives them."""

from collections.abc import Iterator
from datetime import date, datetime

from newsld.errors import NewsldError, NotAText, UnreadableArticle
from newsld.model.article import Part, RawArticle
from newsld.model.format import Format
from newsld.model.manuscript import Block, Manuscript
from newsld.model.metadata import Correction, Link, Location, Media, Metadata, Party, Status, Subject
from newsld.readers.html.fragments import Fragment, read_fragment
from newsld.readers.json.fact_checks import fact_checks
from newsld.readers.json.markup import name, plain
from newsld.readers.json.values import NOTHING, Record, address, at, later, lines, moment, record, records, text, texts

_NEWS = "news_article"
_FIRST = "first published"
_ORGANISATIONS = ("organisations", "worldwide_organisations")
_TOPICS = ("policy_areas", "taxons", "topics")
_RELATED = ("related_policies", "ordered_related_items", "document_collections", "documents", "related")
_SITE = "https://www.gov.uk"  # what a base path is a path of, where no address in the item tells
_PLACEHOLDER = "placeholder"  # the text for those who do not see it, of an image that is its organisation's


def read(raw: RawArticle) -> Iterator[Manuscript | NewsldError]:
    """Read a content item, or those of a list."""
    for item in records(raw.record):
        schema = text(item, "schema_name") or text(item, "document_type")
        if schema != _NEWS:
            what = schema.replace("_", " ") or "a content item without a schema"
            yield NotAText(f"not a text item: the schema is {what!r}, expected 'news_article'")
            continue
        told = read_fragment(lines(item, "details", "body"), _site(item))
        if any(block.part is Part.PARAGRAPH for block in told.blocks):
            yield _manuscript(item, told)
        else:
            yield UnreadableArticle("a news article without a text; expected it under details.body")


def _manuscript(item: Record, told: Fragment) -> Manuscript:
    headline = plain(item, "title")
    return Manuscript(
        blocks=((Block(Part.HEADLINE, headline),) if headline else ()) + told.blocks,
        id=text(item, "content_id"),
        url=address(item, "web_url") or address(item, "base_path", base=_site(item)),
        language=text(item, "locale"),
        metadata=_metadata(item, told),
    )


def _site(item: Record) -> str:
    """Return the site that an item is on: what stands before the paths of the pages that it names."""
    for group in record(item, "links").values():
        for page in records(group):
            url, path = address(page, "web_url"), text(page, "base_path")
            if path.startswith("/") and url.endswith(path):
                return url.removesuffix(path)
    return _SITE


def _metadata(item: Record, told: Fragment) -> Metadata:
    published = moment(item, "details", "first_public_at") or moment(item, "first_published_at")
    kind = plain(item, "document_type")
    return Metadata(
        standfirst=plain(item, "description"),
        authors=tuple(_bodies(item)),
        publisher=_publisher(item),
        published=published,
        modified=later(moment(item, "public_updated_at"), published),
        status=Status.CANCELED if _is_withdrawn(item) else Status.USABLE,
        genres=(kind.replace("_", " "),) if kind and kind != _NEWS else (),
        keywords=texts([name(page, "title") for key in _TOPICS for page in records(item, "links", key)]),
        subjects=tuple(_pages(item, "topical_events", "Event")),
        mentions=tuple(_pages(item, "people", "Person")),
        places=tuple(
            Location(name(page, "title")) for page in records(item, "links", "world_locations") if name(page, "title")
        ),
        media=(*_images(item), *told.media),
        links=(*_links(item), *told.links),
        corrections=tuple(_changes(item, published)),
        identifiers={"content_id": plain(item, "content_id")} if plain(item, "content_id") else {},
        fact_checks=fact_checks(item),
    )


def _is_withdrawn(item: Record) -> bool:
    return bool(record(item, "withdrawn_notice")) or at(item, "withdrawn") is True


def _bodies(item: Record) -> Iterator[Party]:
    """Yield the organisations whose news it is, those that the item puts first before the others."""
    first = texts(item, "details", "emphasised_organisations")
    pages = [page for key in _ORGANISATIONS for page in records(item, "links", key) if name(page, "title")]
    ranks = {identifier: rank for rank, identifier in enumerate(first)}
    for page in sorted(pages, key=lambda page: ranks.get(text(page, "content_id"), len(ranks))):
        yield _body(page)


def _body(page: Record) -> Party:
    return Party(name(page, "title"), is_organization=True, url=address(page, "web_url"))


def _publisher(item: Record) -> Party | None:
    """Return the organisation that published it, else the first of those whose news it is."""
    found = next(
        (page for page in records(item, "links", "primary_publishing_organisation") if name(page, "title")), None
    )
    return _body(found) if found else next(_bodies(item), None)


def _pages(item: Record, key: str, kind: str) -> Iterator[Subject]:
    for page in records(item, "links", key):
        url = address(page, "web_url")
        if name(page, "title"):
            yield Subject(name(page, "title"), kind, same_as=(url,) if url else ())


def _links(item: Record) -> Iterator[Link]:
    for page in (page for key in _RELATED for page in records(item, "links", key)):
        if url := address(page, "web_url"):
            yield Link(url, name(page, "title"))
    for attachment in records(item, "details", "attachments"):
        if url := address(attachment, "url", base=_site(item)):
            yield Link(url, plain(attachment, "title"))


def _images(item: Record) -> Iterator[Media]:
    lead = [one for one in records(item, "details", "images") if text(one, "type") in {"lead", ""}]
    for image in (*records(item, "details", "image"), *lead)[:1]:
        url = _largest(image)
        if not url:
            continue
        alternative = plain(image, "alt_text")
        yield Media(
            url=url,
            caption=plain(image, "caption"),
            alternative="" if alternative == _PLACEHOLDER else alternative,
            credit=plain(image, "credit"),
            encoding_format=text(image, "content_type"),
            is_lead=True,
        )


def _largest(image: Record) -> str:
    """Return the address of the largest file: under "s960" stands one 960 pixels wide."""
    sources = record(image, "sources")
    widths = {key: int(key[1:]) for key in sources if key[1:].isascii() and key[1:].isdigit()}
    widest = (url for key in sorted(widths, key=lambda key: -widths[key]) if (url := address(sources, key)))
    return next(widest, "") or address(image, "high_resolution_url") or address(image, "url")


def _changes(item: Record, published: date | datetime | None) -> Iterator[Correction]:
    """Yield what was changed after the first publication, in the order in which it was."""
    notes = [
        (moment(one, "public_timestamp"), plain(one, "note")) for one in records(item, "details", "change_history")
    ]
    told = [(when, note) for when, note in notes if note and note.lower().rstrip(".") != _FIRST]
    for when, note in sorted(told, key=lambda change: change[0].isoformat() if change[0] else ""):
        if when is None or when != published:
            yield Correction(note, when)


def _is_content_item(raw: RawArticle) -> bool:
    item = next(records(raw.record), NOTHING)
    return "base_path" in item and ("content_id" in item or "schema_name" in item) and "document_type" in item


FORMAT = Format("govuk", "a GOV.UK content item", read, _is_content_item)
