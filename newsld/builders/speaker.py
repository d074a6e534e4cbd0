"""A node for every speaker, whatever the article calls it."""

from collections.abc import Iterator

from newsld.builders.properties import node
from newsld.builders.scene import Scene
from newsld.model.annotation import Speaker
from newsld.model.language import Kind
from newsld.nodes import City, Country, GovernmentOrganization, Organization, Person, Place, Thing

_AREAS = {Kind.COUNTRY: Country, Kind.CITY: City, Kind.PLACE: Place}


def speaker(scene: Scene) -> Iterator[Thing]:
    """Build the speakers; an unnamed one keeps the article's wording as its description and gets no name."""
    for source, identifier in scene.speakers.items():
        same_as = source.known.same_as if source.known else ()
        if source.kind is Kind.PERSON:
            yield _person(source, identifier, same_as)
        elif source.kind in _AREAS:
            area = node(_AREAS[source.kind], {"name": source.name})
            named = {"id": identifier, "name": source.name, "same_as": same_as}
            yield node(GovernmentOrganization, {**named, "area_served": area})
        else:
            description = "" if source.name else source.description
            named = {"id": identifier, "name": source.name, "description": description, "same_as": same_as}
            yield node(Organization, named)


def _person(source: Speaker, identifier: str, same_as: tuple[str, ...]) -> Thing:
    properties = {
        "name": source.name,
        "description": "" if source.name else source.description,
        "job_title": source.role,
        "affiliation": node(Organization, {"name": source.affiliation}) if source.affiliation else None,
        "same_as": same_as,
    }
    return node(Person, {"id": identifier, **properties})
