"""ANS: the stories of Arc XP, in the native style of its content interface."""

from collections.abc import Iterator
from datetime import date, datetime

from newsld.errors import NewsldError, NotAText, UnreadableArticle
from newsld.model.article import Part, RawArticle
from newsld.model.format import Format
from newsld.model.manuscript import Block, Manuscript
from newsld.model.metadata import Correction, Link, Location, Media, Metadata, Party, Status, Subject
from newsld.readers.html.names import is_nobody
from newsld.readers.json.ans_elements import media, tell
from newsld.readers.json.fact_checks import fact_checks
from newsld.readers.json.markup import name, plain
from newsld.readers.json.telling import Telling
from newsld.readers.json.values import (
    NOTHING,
    Record,
    address,
    at,
    later,
    moment,
    number,
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
_KINDS = {"person": "Person", "organization": "Organization", "location": "Place", "place": "Place", "event": "Event"}


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
        authors=_credited(story, told, "by"),
        editors=_credited(story, told, "editors", "edited_by", "editor"),
        translators=_credited(story, told, "translators", "translated_by", "translator"),
        contributors=_credited(story, told, "contributors", "contributing", "additional_reporting", "reporting_by"),
        publisher=_organisation(story, "owner", "name"),
        source=_agency(story),
        created=moment(story, "created_date"),
        published=published,
        modified=later(moment(story, "last_updated_date"), published),
        expires=_scheduled(story, "unpublish_edition"),
        embargo=_embargo(story),
        status=_status(story),
        version=text(story, "revision", "revision_id"),
        dateline=text(story, "location"),
        sections=_sections(story),
        genres=texts([plain(story, "label", "basic", "text"), plain(story, "label", "kicker", "text")]),
        keywords=_keywords(story),
        subjects=tuple(_subjects(story)),
        places=tuple(_places(story)),
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


def _credited(story: Record, told: Telling, *roles: str) -> tuple[Party, ...]:
    people = (one for role in roles for one in records(story, "credits", role))
    return tuple(dict.fromkeys(_party(one, told) for one in people if _name(one) and not is_nobody(_name(one))))


def _name(credited: Record) -> str:
    return name(credited, "name") or name(credited, "byline")


def _party(credited: Record, told: Telling) -> Party:
    original = record(credited, "additional_properties", "original")
    networks = [address(one, "url") for one in records(credited, "social_links")]
    url = address(credited, "url", base=told.base)
    return Party(
        _name(credited),
        is_organization=_is_house(credited),
        url=url or address(original, "bio_page", base=told.base),
        job_title=plain(credited, "role") or plain(original, "role"),
        same_as=tuple(dict.fromkeys(one for one in networks if one and one != url)),
        image=address(credited, "image", "url"),
    )


def _is_house(credited: Record) -> bool | None:
    """Return what a credit says of whom it names; desks and agencies are credited as authors too."""
    if text(credited, "type") in {"organization", "company"}:
        return True
    original = record(credited, "additional_properties", "original")
    return False if text(credited, "last_name") or text(original, "lastName") else None


def _organisation(story: Record, *path: str) -> Party | None:
    house = name(story, *path)
    return Party(house, is_organization=True) if house else None


def _agency(story: Record) -> Party | None:
    """Return the agency that a story comes from, if it is not the house's own."""
    if text(story, "distributor", "name") and text(story, "distributor", "category") != "staff":
        return _organisation(story, "distributor", "name")
    is_wire = text(story, "source", "source_type") in {"wires", "wire", "other"}
    return _organisation(story, "source", "name") if is_wire else None


def _sections(story: Record) -> tuple[str, ...]:
    primary = plain(story, "taxonomy", "primary_section", "name") or plain(story, "taxonomy", "primary_site", "name")
    others = [plain(one, "name") for key in ("sections", "sites") for one in records(story, "taxonomy", key)]
    return texts([primary, *others])


def _keywords(story: Record) -> tuple[str, ...]:
    tags = [plain(one, "text") or plain(one, "name") for one in records(story, "taxonomy", "tags")]
    words = [plain(one, "keyword") for one in records(story, "taxonomy", "keywords")]
    return texts([*tags, *texts(story, "taxonomy", "seo_keywords"), *words])


def _subjects(story: Record) -> Iterator[Subject]:
    for topic in records(story, "taxonomy", "topics"):
        if plain(topic, "name"):
            yield Subject(plain(topic, "name"), code=text(topic, "_id"))
    for entity in records(story, "taxonomy", "named_entities"):
        if plain(entity, "name"):
            yield Subject(plain(entity, "name"), _KINDS.get(text(entity, "type").lower(), "Thing"))


def _places(story: Record) -> Iterator[Location]:
    for place in records(story, "locations"):
        latitude, longitude = (number(place, "geographic", key) for key in ("latitude", "longitude"))
        if called := plain(place, "name") or plain(place, "locality"):
            yield Location(called, plain(place, "country_name"), latitude, longitude)


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
