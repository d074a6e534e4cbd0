"""Who and what a ninjs item names: writers, sources, subjects, places; items come with their names in small letters."""

from newsld.model.metadata import Location, Party, Subject
from newsld.readers.json.markup import name, plain
from newsld.readers.json.values import Record, address, at, iri, number, record, records, text

_KINDS = {
    "subjects": "Thing",
    "people": "Person",
    "organisations": "Organization",
    "events": "Event",
    "objects": "Thing",
}
_WRITERS = frozenset({"author", "creator", "writer", "byline"})
_IN_PASSING = frozenset({"mentions", "mentioned"})


def authors(item: Record) -> tuple[Party, ...]:
    """Return the people who are named as writers, not those of a byline in one line."""
    people = [*records(item, "authors"), *(one for one in records(item, "people") if _relation(one) in _WRITERS)]
    return tuple(_writer(one) for one in people if name(one, "name"))


def sources(item: Record) -> tuple[Party, ...]:
    """Return the agencies that an item is from."""
    named = (one for one in records(item, "infosources") if name(one, "name"))
    return tuple(Party(name(one, "name"), is_organization=True, id=_name_of(one)) for one in named)


def subjects(item: Record, *, in_passing: bool) -> tuple[Subject, ...]:
    """Return what an item is about, or what it mentions but in passing."""
    found = dict.fromkeys(
        Subject(plain(one, "name"), kind, id=_name_of(one), code=text(one, "code") or text(one, "literal"))
        for key, kind in _KINDS.items()
        for one in records(item, key)
        if plain(one, "name") and _relation(one) not in _WRITERS and (_relation(one) in _IN_PASSING) is in_passing
    )
    return tuple(found)


def places(item: Record) -> tuple[Location, ...]:
    """Return the places that an item tells of."""
    return tuple(_place(one) for one in records(item, "places") if plain(one, "name"))


def _writer(said: Record) -> Party:
    return Party(
        name(said, "name"),
        id=_name_of(said),
        job_title=text(said, "jobtitle") or text(said, "jobtitle", "name"),
        image=address(said, "avatar_url"),
    )


def _relation(said: Record) -> str:
    return text(said, "rel").lower()


def _name_of(said: Record) -> str:
    """Return the IRI of a concept: its own, or its scheme's and its code."""
    scheme = address(said, "scheme")
    return iri(said, "uri") or (address(f"{scheme}{text(said, 'code')}") if scheme.endswith(("/", "#")) else "")


def _place(said: Record) -> Location:
    point = record(said, "geojson") or record(said, "geometry_geojson")
    is_point = at(point, "type") in {None, "Point"}
    longitude, latitude = (number(point, "coordinates", i) if is_point else None for i in (0, 1))
    is_on_earth = longitude is not None and latitude is not None and abs(longitude) <= 180 and abs(latitude) <= 90  # noqa: PLR2004  degrees
    spot = (latitude, longitude) if is_on_earth else (None, None)
    return Location(plain(said, "name"), latitude=spot[0], longitude=spot[1], id=_name_of(said))
