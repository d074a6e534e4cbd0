"""ANS: the stories of Arc XP, in the native style of its content interface."""

from collections.abc import Iterator
from datetime import date, datetime

from newsld.errors import NewsldError, NotAText, UnreadableArticle
from newsld.model.article import Part, RawArticle
from newsld.model.format import Format
from newsld.model.manuscript import Block, Manuscript
from newsld.model.metadata import Correction, Link, Media, Metadata, Status
from newsld.readers.json.ans_elements import media, tell
from newsld.readers.json.ans_matter import agency, credited, keywords, organisation, places, sections, subjects
from newsld.readers.json.fact_checks import fact_checks
from newsld.readers.json.markup import plain
from newsld.readers.json.telling import Telling
from newsld.readers.json.values import (
    NOTHING,
    Record,
    address,
    at,
    later,
    moment,
    record,
    records,
    text,
    texts,
    time,
)

_NOT_TEXTS = {
    "image": "a picture",
    "gallery": "a gallery",
    "video": "a video",
    "audio": "an audio",
    "author": "an author",
    "collection": "a collection",
}
_CANCELED = frozenset({"canceled", "cancelled", "killed", "deleted"})
_HELD = frozenset({"draft", "unpublished", "working", "pending", "withheld", "scheduled"})
_FREE = {"free": True, "default": True, "metered": False, "premium": False, "subscriber": False, "locked": False}
_OTHER_HEADLINES = ("print", "web", "native", "mobile", "tablet", "meta_title")


def read(raw: RawArticle) -> Iterator[Manuscript | NewsldError]:
    """Read a story, or the stories of a list."""
    for story in records(raw.record):
        kind = text(story, "type") or "story"
        if kind != "story":
            yield NotAText(f"not a text item: {_NOT_TEXTS.get(kind, f'of the type {kind!r}')}")
            continue
        told = Telling(address(story, "canonical_url"))
        tell(told, records(story, "content_elements"))
        if any(block.part is Part.PARAGRAPH for block in told.blocks):
            yield _manuscript(story, told)
        else:
            yield UnreadableArticle("a story without a text; expected it in content_elements")


def _manuscript(story: Record, told: Telling) -> Manuscript:
    headline = _headline(story)
    return Manuscript(
        blocks=(*((Block(Part.HEADLINE, headline),) if headline else ()), *told.blocks),
        id=text(story, "_id"),
        url=told.base,
        language=text(story, "language"),
        metadata=_metadata(story, told),
    )


def _headline(story: Record) -> str:
    return plain(story, "headlines", "basic") or next(_others(story), "")


def _others(story: Record) -> Iterator[str]:
    return (one for key in _OTHER_HEADLINES if (one := plain(story, "headlines", key)))


def _metadata(story: Record, told: Telling) -> Metadata:
    deck, summary = plain(story, "subheadlines", "basic"), plain(story, "description", "basic")
    published = _published(story)
    lead = tuple(_promoted(story))
    return Metadata(
        type="AdvertiserContentArticle" if at(story, "owner", "sponsored") is True else "",
        alternative_headline=_alternative(story, deck if summary else ""),
        standfirst=summary or deck,
        authors=credited(story, told, "by"),
        editors=credited(story, told, "editors", "edited_by", "editor"),
        translators=credited(story, told, "translators", "translated_by", "translator"),
        contributors=credited(story, told, "contributors", "contributing", "additional_reporting", "reporting_by"),
        publisher=organisation(story, "owner", "name"),
        source=agency(story),
        created=moment(story, "created_date"),
        published=published,
        modified=later(moment(story, "last_updated_date"), published),
        expires=_scheduled(story, "unpublish_edition"),
        embargo=_embargo(story),
        status=_status(story),
        version=text(story, "revision", "revision_id"),
        dateline=text(story, "location"),
        sections=sections(story),
        genres=texts([plain(story, "label", "basic", "text"), plain(story, "label", "kicker", "text")]),
        keywords=keywords(story),
        subjects=tuple(subjects(story)),
        places=tuple(places(story)),
        copyright_notice=plain(story, "copyright"),
        media=_without_doubles((*lead, *told.media)),
        links=(*told.links, *_related(story, told)),
        corrections=(*told.corrections, *_corrections(story)),
        is_accessible_for_free=_FREE.get(text(story, "content_restrictions", "content_code").lower()),
        identifiers=dict(_identifiers(story)),
        fact_checks=(*fact_checks(story), *told.checks),
    )


def _published(story: Record) -> date | datetime | None:
    """Return the day that the story is to be shown with, else that on which it went out."""
    keys = ("display_date", "first_publish_date", "publish_date")
    return next((found for key in keys if (found := moment(story, key))), None)


def _alternative(story: Record, deck: str) -> str:
    others = (one for one in (deck, *_others(story)) if one and one != _headline(story))
    return next(others, "")


def _status(story: Record) -> Status:
    said = (text(story, "status") or text(story, "workflow", "status")).lower()
    if said in _CANCELED:
        return Status.CANCELED
    flags = (at(story, "revision", "published"), at(story, "additional_properties", "is_published"))
    return Status.WITHHELD if said in _HELD or False in flags else Status.USABLE


def _embargo(story: Record) -> datetime | None:
    """Return when a story may go out: the end of its embargo, or when a plan publishes it."""
    restriction = record(story, "content_restrictions", "embargo")
    if at(restriction, "active") is not False and (end := time(restriction, "end_time")):
        return end
    return _scheduled(story, "publish_edition") if _status(story) is not Status.USABLE else None


def _scheduled(story: Record, operation: str) -> datetime | None:
    planned = records(story, "publishing", "scheduled_operations", operation)
    dates = [when for one in planned if (when := time(one, "date"))]
    return min(dates, default=None)


def _promoted(story: Record) -> Iterator[Media]:
    """Yield the media that stand for a story where others promote it."""
    for key in ("lead_art", "basic", "lead"):
        item = record(story, "promo_items", key)
        found = list(media(item, is_lead=True)) or list(media(record(item, "promo_items", "basic"), is_lead=True))
        if found:
            yield from found
            return


def _without_doubles(found: tuple[Media, ...]) -> tuple[Media, ...]:
    kept: dict[str, Media] = {}
    for one in found:
        kept.setdefault(one.url or one.page, one)
    return tuple(kept.values())


def _related(story: Record, told: Telling) -> Iterator[Link]:
    for other in records(story, "related_content", "basic"):
        url = address(other, "canonical_url", base=told.base) or address(other, "url", base=told.base)
        link = Link(url, plain(other, "headlines", "basic"))
        if link.url or link.name:
            yield link


def _corrections(story: Record) -> Iterator[Correction]:
    for one in records(story, "corrections"):
        if said := plain(one, "text") or plain(one, "content"):
            yield Correction(said, moment(one, "date") or moment(one, "created_date"))


def _identifiers(story: Record) -> Iterator[tuple[str, str]]:
    if text(story, "_id"):
        yield "_id", plain(story, "_id")
    if text(story, "slug"):
        yield "slug", plain(story, "slug")
    if text(story, "source", "source_id"):
        yield plain(story, "source", "system") or "source_id", plain(story, "source", "source_id")


def _is_ans(raw: RawArticle) -> bool:
    story = next(records(raw.record), NOTHING)
    is_story = "content_elements" in story or {"headlines", "credits"} <= story.keys()
    return is_story or ("_id" in story and text(story, "type") in _NOT_TEXTS and "version" in story)


FORMAT = Format("ans", "an ANS story of Arc XP", read, _is_ans)
