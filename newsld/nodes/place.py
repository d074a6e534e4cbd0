"""Places."""

from newsld.nodes.ranges import expects
from newsld.nodes.thing import Literals, Nodes, Thing, Values


class Place(Thing):
    """Somewhere with an extent: a town, a building, a country."""

    address: Values = expects("PostalAddress", "Text")
    contained_in_place: Nodes = expects("Place")
    contains_place: Nodes = expects("Place")
    fax_number: Literals = expects("Text")
    geo: Nodes = expects("GeoCoordinates", "GeoShape")
    has_map: Nodes = expects("Map", "URL")
    keywords: Values = expects("DefinedTerm", "Text", "URL")
    latitude: Literals = expects("Number", "Text")
    logo: Nodes = expects("ImageObject", "URL")
    longitude: Literals = expects("Number", "Text")
    photo: Nodes = expects("ImageObject", "Photograph")
    review: Nodes = expects("Review")
    slogan: Literals = expects("Text")
    telephone: Literals = expects("Text")


class AdministrativeArea(Place):
    """A place with a government of its own."""


class Country(AdministrativeArea):
    """A country."""


class City(AdministrativeArea):
    """A city or town."""
