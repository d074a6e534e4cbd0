"""What a record says of its article beside the text."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, time
from typing import Any, cast

from newsld.model.metadata import Correction, Media, Medium, Metadata, Party
from newsld.nodes import NODE_TYPES, Article, declared
from newsld.readers.json.markup import plain
from newsld.readers.record.fact_checks import fact_checks_of
from newsld.readers.record.media import media_of
from newsld.readers.record.moments import moment_of
from newsld.readers.record.parties import parties_of, party_of
from newsld.readers.record.values import (
    address_of,
    boolean_of,
    first,
    links_of,
    members,
    names_of,
    places_of,
    status_of,
    subjects_of,
    text_of,
    texts_of,
    whole_of,
)

_DAYS = ("date", "published", "datePublished", "date_published")
_LONGEST_DAY = 60  # code points


def metadata_of(said: Mapping[str, Any], base: str = "") -> Metadata:
    """Return what a record says, by the keys of `newsld.model.record`; relative addresses of media are of `base`."""
    notice, licence = text_of(said.get("rights")), address_of(said.get("license"))
    return Metadata(
        type=_type_of(said.get("type")),
        alternative_headline=plain(text_of(said.get("alternative_headline"))),
        standfirst=plain(text_of(said.get("standfirst"))),
        authors=parties_of(said.get("authors"))[0],
        editors=_all_of(said, "editors"),
        translators=_all_of(said, "translators"),
        contributors=_all_of(said, "contributors"),
        publisher=party_of(said.get("publisher"), is_organization=True),
        source=party_of(said.get("source"), is_organization=True),
        created=moment_of(said.get("created")),
        published=moment_of(said.get("published")),
        modified=moment_of(said.get("modified")),
        expires=moment_of(said.get("expires")),
        embargo=_time_of(said.get("embargo")),
        status=status_of(said.get("status")),
        version=text_of(said.get("version")),
        dateline=text_of(said.get("dateline")),
        sections=names_of(said.get("section")),
        genres=names_of(said.get("genre")),
        keywords=texts_of(said.get("keywords")),
        subjects=tuple(subjects_of(said.get("subjects"))),
        places=tuple(places_of(said.get("places"))),
        copyright_holder=party_of(said.get("copyright_holder"), is_organization=True),
        copyright_notice="" if address_of(notice) else notice,
        copyright_year=whole_of(said.get("copyright_year")),
        usage_terms=text_of(said.get("usage_terms")),
        license=licence or address_of(notice),
        media=_media(said, base),
        links=tuple(links_of(said.get("links"))),
        translation_of=next(links_of(said.get("translation_of")), None),
        translations=tuple(links_of(said.get("translations"))),
        corrections=tuple(_corrections(said.get("corrections"))),
        is_accessible_for_free=boolean_of(said.get("free")),
        fact_checks=tuple(fact_checks_of(said)),
    )


def date_lines_of(said: Mapping[str, Any]) -> tuple[str, ...]:
    """Return a day of publication that is written as in an article: its language may tell what it says."""
    day = text_of(said.get("published"))
    is_line = moment_of(said.get("published")) is None and any(letter.isalpha() for letter in day)
    return (day,) if is_line and len(day) <= _LONGEST_DAY else ()


def _type_of(value: Any) -> str:
    """Return the type of article that a record is of by schema.org, "" where it is none."""
    names = (text.rpartition("/")[2] for text in names_of(value))
    return next((name for name in names if name in NODE_TYPES and issubclass(declared(name), Article)), "")


def _media(said: Mapping[str, Any], base: str) -> tuple[Media, ...]:
    return tuple(media for medium in Medium for media in media_of(said.get(medium.value), medium, base))


def _all_of(said: Mapping[str, Any], key: str) -> tuple[Party, ...]:
    return tuple(filter(None, (party_of(member) for member in members(said.get(key)))))


def _time_of(value: Any) -> datetime | None:
    """Return when something ends; a day without a time begins at midnight, UTC where no zone is told."""
    moment = moment_of(value)
    if isinstance(moment, datetime) or moment is None:
        return moment
    return datetime.combine(moment, time.min, UTC)


def _corrections(value: Any) -> Iterator[Correction]:
    """Yield what was put right: a text, or an object with a text and its day."""
    for member in members(value):
        said = cast("Mapping[str, Any]", member) if isinstance(member, Mapping) else {"text": member}
        if text := first(said, ("text", "description")):
            yield Correction(text, next((day for key in _DAYS if (day := moment_of(said.get(key)))), None))
