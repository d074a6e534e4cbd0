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
        if source.kind is Kind.PERSON:
            yield _person(source, identifier)
        elif source.kind in _AREAS:
            area = node(_AREAS[source.kind], {"name": source.name})
            yield node(GovernmentOrganization, {"id": identifier, "name": source.name, "area_served": area})
        else:
            description = "" if source.name else source.description
            yield node(Organization, {"id": identifier, "name": source.name, "description": description})


def _person(source: Speaker, identifier: str) -> Thing:
    properties = {
        "name": source.name,
        "description": "" if source.name else source.description,
        "job_title": source.role,
        "affiliation": node(Organization, {"name": source.affiliation}) if source.affiliation else None,
    }
    return node(Person, {"id": identifier, **properties})
