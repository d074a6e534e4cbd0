"""What a NewsML-G2 item is about, and where."""

from collections.abc import Iterator
from typing import NamedTuple

from newsld.model.metadata import Location, Subject
from newsld.readers.xml.elements import Element, child, children, text_of
from newsld.readers.xml.g2_concepts import COUNTRIES, Concepts, code_of, iri_of, position_of

_PLACES = frozenset({"geoarea", "poi", "point", "city", "country", "statprov", "place", "location"})
_TYPES = {
    "person": "Person",
    "organisation": "Organization",
    "organization": "Organization",
    "event": "Event",
    "object": "Thing",
    "abstract": "Thing",
}
_DETAILS = {"personDetails": "Person", "organisationDetails": "Organization", "eventDetails": "Event"}
_PLACE_DETAILS = ("geoAreaDetails", "POIDetails")


class Topics(NamedTuple):
    """What an item is about."""

    subjects: tuple[Subject, ...]
    places: tuple[Location, ...]
    keywords: tuple[str, ...]


def topics_of(meta: Element | None, concepts: Concepts) -> Topics:
    """Return subjects, places and keywords; a subject without a name is left out."""
    subjects: list[Subject] = []
    places: list[Location] = []
    facets: list[str] = []
    for element in children(meta, "subject"):
        main = child(element, "mainConcept")
        concept = element if main is None else main
        facets += (name for one in children(element, "facetConcept") if (name := concepts.name(one)))
        if _is_place(concept, concepts):
            places += _locations(concept, concepts)
        elif name := concepts.name(concept):
            subjects.append(_subject(concept, name, concepts))
    said = (text_of(one) for one in children(meta, "keyword"))
    keywords = dict.fromkeys(filter(None, (*said, *facets)))
    return Topics(tuple(dict.fromkeys(subjects)), tuple(dict.fromkeys(places)), tuple(keywords))


def location_of(element: Element | None, concepts: Concepts) -> Location | None:
    """Return the place that an element names, or the nearest above it that has a name."""
    return None if element is None else next(_locations(element, concepts), None)


def _locations(element: Element, concepts: Concepts) -> Iterator[Location]:
    above = list(concepts.broader(element))
    named = [(one, name) for one in (element, *above) if (name := concepts.name(one))]
    if not named:
        return
    found, name = named[0]
    country = next((text for one, text in named if one is not found and _is_country(one, concepts)), "")
    latitude, longitude = next(
        (place for one in concepts.told(element) if (place := position_of(one))[0] is not None), (None, None)
    )
    if found is not element:
        latitude = longitude = None
    yield Location(name, country=country, latitude=latitude, longitude=longitude, id=iri_of(found))


def _is_country(element: Element, concepts: Concepts) -> bool:
    return concepts.type(element) in {"country", "nation"} or element.get("qcode", "").partition(":")[0] in COUNTRIES


def _is_place(element: Element, concepts: Concepts) -> bool:
    has_details = any(concepts.child(element, name) is not None for name in _PLACE_DETAILS)
    return has_details or concepts.type(element) in _PLACES


def _subject(element: Element, name: str, concepts: Concepts) -> Subject:
    kind = _TYPES.get(concepts.type(element), "")
    kind = kind or next((told for one, told in _DETAILS.items() if concepts.child(element, one) is not None), "Thing")
    same = (iri_of(one) for told in concepts.told(element) for one in children(told, "sameAs"))
    return Subject(name, kind, id=iri_of(element), code=element.get("qcode", ""), same_as=tuple(filter(None, same)))


def genres_of(meta: Element | None, concepts: Concepts) -> Iterator[tuple[str, str]]:
    """Yield the code and the name of each genre that has a name."""
    for element in children(meta, "genre"):
        if name := concepts.name(element):
            yield code_of(element), name
