"""Where an entry of a feed tells of: GeoRSS, and its forerunner."""

from newsld.model.metadata import Location
from newsld.readers.xml.elements import descendants, text_of
from newsld.readers.xml.feed_fields import Fields


def places_of(entry: Fields) -> tuple[Location, ...]:
    """Return the place of an entry, and those that it only names."""
    name = entry.text("georss:featurename", "georss:featureName")
    latitude, longitude = _point(entry)
    named = tuple(Location(one) for one in entry.texts("dcterms:spatial", "dc:coverage") if one != name)
    if not name and latitude is None:
        return named
    return Location(name, latitude=latitude, longitude=longitude), *named


def _point(entry: Fields) -> tuple[float | None, float | None]:
    where = (text_of(one) for box in entry.all("georss:where") for one in descendants(box, "pos"))
    for said in (*entry.texts("georss:point"), *where, f"{entry.text('geo:lat')} {entry.text('geo:long')}"):
        try:
            latitude, longitude = (float(part) for part in said.replace(",", " ").split())
        except ValueError:
            continue
        if abs(latitude) <= 90 and abs(longitude) <= 180:  # noqa: PLR2004  degrees
            return latitude, longitude
    return None, None
