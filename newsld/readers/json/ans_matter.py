"""Who and what an ANS story names: people, its owner and agency, sections, keywords, subjects, places."""

from collections.abc import Iterator

from newsld.model.metadata import Location, Party, Subject
from newsld.readers.html.names import is_nobody
from newsld.readers.json.markup import name, plain
from newsld.readers.json.telling import Telling
from newsld.readers.json.values import (
    Record,
    address,
    number,
    record,
    records,
    text,
    texts,
)

_KINDS = {"person": "Person", "organization": "Organization", "location": "Place", "place": "Place", "event": "Event"}


def credited(story: Record, told: Telling, *roles: str) -> tuple[Party, ...]:
    """Return those whom a story credits with one of the roles."""
    people = (one for role in roles for one in records(story, "credits", role))
    return tuple(dict.fromkeys(_party(one, told) for one in people if _name(one) and not is_nobody(_name(one))))


def _name(credit: Record) -> str:
    return name(credit, "name") or name(credit, "byline")


def _party(credit: Record, told: Telling) -> Party:
    original = record(credit, "additional_properties", "original")
    networks = [address(one, "url") for one in records(credit, "social_links")]
    url = address(credit, "url", base=told.base)
    return Party(
        _name(credit),
        is_organization=_is_house(credit),
        url=url or address(original, "bio_page", base=told.base),
        job_title=plain(credit, "role") or plain(original, "role"),
        same_as=tuple(dict.fromkeys(one for one in networks if one and one != url)),
        image=address(credit, "image", "url"),
    )


def _is_house(credit: Record) -> bool | None:
    """Return what a credit says of whom it names; desks and agencies are credit as authors too."""
    if text(credit, "type") in {"organization", "company"}:
        return True
    original = record(credit, "additional_properties", "original")
    return False if text(credit, "last_name") or text(original, "lastName") else None


def organisation(story: Record, *path: str) -> Party | None:
    """Return the organisation that is named at a path, if one is."""
    house = name(story, *path)
    return Party(house, is_organization=True) if house else None


def agency(story: Record) -> Party | None:
    """Return the agency that a story comes from, if it is not the house's own."""
    if text(story, "distributor", "name") and text(story, "distributor", "category") != "staff":
        return organisation(story, "distributor", "name")
    is_wire = text(story, "source", "source_type") in {"wires", "wire", "other"}
    return organisation(story, "source", "name") if is_wire else None


def sections(story: Record) -> tuple[str, ...]:
    """Return the sections and sites that a story stands in, the first one first."""
    primary = plain(story, "taxonomy", "primary_section", "name") or plain(story, "taxonomy", "primary_site", "name")
    others = [plain(one, "name") for key in ("sections", "sites") for one in records(story, "taxonomy", key)]
    return texts([primary, *others])


def keywords(story: Record) -> tuple[str, ...]:
    """Return the tags and keywords of a story, for readers and for search engines."""
    tags = [plain(one, "text") or plain(one, "name") for one in records(story, "taxonomy", "tags")]
    words = [plain(one, "keyword") for one in records(story, "taxonomy", "keywords")]
    return texts([*tags, *texts(story, "taxonomy", "seo_keywords"), *words])


def subjects(story: Record) -> Iterator[Subject]:
    """Yield what a story is about: its topics, and who and what is named in it."""
    for topic in records(story, "taxonomy", "topics"):
        if plain(topic, "name"):
            yield Subject(plain(topic, "name"), code=text(topic, "_id"))
    for entity in records(story, "taxonomy", "named_entities"):
        if plain(entity, "name"):
            yield Subject(plain(entity, "name"), _KINDS.get(text(entity, "type").lower(), "Thing"))


def places(story: Record) -> Iterator[Location]:
    """Yield the places that a story tells of."""
    for place in records(story, "locations"):
        latitude, longitude = (number(place, "geographic", key) for key in ("latitude", "longitude"))
        if called := plain(place, "name") or plain(place, "locality"):
            yield Location(called, plain(place, "country_name"), latitude, longitude)
