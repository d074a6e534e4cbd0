"""Who and what a ninjs item names: writers, sources, subjects, places; items come with their names in small letters."""

from newsld.model.metadata import Location, Party, Subject
from newsld.readers.json.markup import name, plain
from newsld.readers.json.values import Record, address, at, iri, number, record, records, text, texts

_KINDS = {
    "subjects": "Thing",
    "people": "Person",
    "organisations": "Organization",
    "events": "Event",
    "objects": "Thing",
}
_WRITERS = frozenset({"author", "creator", "writer", "byline"})
_HELPERS = frozenset({"editor", "subeditor", "translator", "photographer", "artwork"})
_IN_PASSING = frozenset({"mentions", "mentioned"})


def authors(item: Record) -> tuple[Party, ...]:
    """Return the people who are named as writers, not those of a byline in one line."""
    named = [one for one in records(item, "authors") if _role(one) not in _HELPERS]
    people = [*named, *(one for one in records(item, "people") if not _WRITERS.isdisjoint(_relations(one)))]
    return tuple(_writer(one) for one in people if name(one, "name"))


def helpers(item: Record, *roles: str) -> tuple[Party, ...]:
    """Return the people who are listed with the writers and had another part in an item: its editors, say."""
    found = (one for one in records(item, "authors") if _role(one) in roles)
    return tuple(_writer(one) for one in found if name(one, "name"))


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
        if plain(one, "name")
        and _WRITERS.isdisjoint(_relations(one))
        and (not _IN_PASSING.isdisjoint(_relations(one))) is in_passing
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


def _relations(said: Record) -> frozenset[str]:
    """Return how somebody or something has to do with an item: in one word, or as the third version has it in some."""
    return frozenset(word.lower() for word in (*texts(said, "rel"), *texts(said, "rels")))


def _role(said: Record) -> str:
    return text(said, "role").lower()


def _name_of(said: Record) -> str:
    """Return the IRI of a concept: its own, or its scheme's and its code."""
    scheme = address(said, "scheme")
    return iri(said, "uri") or (address(f"{scheme}{text(said, 'code')}") if scheme.endswith(("/", "#")) else "")


def _place(said: Record) -> Location:
    shape = record(said, "geojson") or record(said, "geometry_geojson")
    point = record(shape, "geometry") or shape
    is_point = at(point, "type") in {None, "Point"}
    longitude, latitude = (number(point, "coordinates", i) if is_point else None for i in (0, 1))
    is_on_earth = longitude is not None and latitude is not None and abs(longitude) <= 180 and abs(latitude) <= 90  # noqa: PLR2004  degrees
    spot = (latitude, longitude) if is_on_earth else (None, None)
    return Location(plain(said, "name"), latitude=spot[0], longitude=spot[1], id=_name_of(said))
