"""The metadata of a NewsML 1 item and of the components that an article stands in."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from newsld.model.metadata import Location, Metadata, Party, Status, Subject
from newsld.readers._moments import is_later
from newsld.readers.xml.elements import Element, child, children, descendants, text_at, text_of
from newsld.readers.xml.moments import instant, moment
from newsld.readers.xml.newsml_1_components import formal

_STATUSES = {"canceled": Status.CANCELED, "cancelled": Status.CANCELED, "withheld": Status.WITHHELD}
_TOPICS = {
    "person": "Person",
    "company": "Organization",
    "organisation": "Organization",
    "organization": "Organization",
}


def metadata_of_story(item: Element, components: Sequence[Element]) -> Metadata:
    """Return what an item and the components around an article say of it; the innermost goes before."""
    management = child(item, "NewsManagement")
    lines = [one for component in reversed(components) for one in children(component, "NewsLines")]
    administration = _inside(components, "AdministrativeMetadata")
    description = _inside(components, "DescriptiveMetadata")
    rights = _inside(components, "RightsMetadata")
    first = moment(text_at(management, "FirstCreated"))
    revised = moment(text_at(management, "ThisRevisionCreated"))
    status, embargo = _status(management)
    return Metadata(
        alternative_headline=_line(lines, "SubHeadLine"),
        authors=tuple(_parties(administration, "Creator", is_organization=None)),
        contributors=tuple(_parties(administration, "Contributor", is_organization=None)),
        publisher=next(_parties(administration, "Provider"), None),
        source=next(_parties(administration, "Source"), None),
        published=embargo if is_later(embargo, first) else first or revised,
        modified=revised if is_later(revised, embargo or first) else None,
        embargo=embargo,
        status=status,
        version=text_at(item, "Identification", "NewsIdentifier", "RevisionId"),
        dateline=_line(lines, "DateLine"),
        genres=tuple(
            dict.fromkeys(filter(None, (formal(one) for part in description for one in children(part, "Genre"))))
        ),
        keywords=tuple(dict.fromkeys(_keywords(lines, components))),
        subjects=tuple(dict.fromkeys(_topics(item, description))),
        filed_from=next(_locations(description), None),
        credit=_line(lines, "CreditLine"),
        copyright_holder=next(_holders(rights), None),
        copyright_notice=_line(lines, "CopyrightLine"),
        usage_terms=_line(lines, "RightsLine") or _terms(rights),
        identifiers=dict(_identifiers(item, lines)),
    )


def language_of_story(components: Sequence[Element]) -> str:
    """Return the language of the innermost component that says one."""
    for part in _inside(components, "DescriptiveMetadata"):
        if said := formal(child(part, "Language")):
            return said
    return ""


def bylines_of_story(components: Sequence[Element]) -> tuple[str, ...]:
    """Return the bylines of the innermost component that has some."""
    for component in reversed(components):
        found = tuple(text for one in children(child(component, "NewsLines"), "ByLine") if (text := text_of(one)))
        if found:
            return found
    return ()


def headline_of_story(components: Sequence[Element]) -> str:
    """Return the headline of the innermost component that has one."""
    return _line([one for component in reversed(components) for one in children(component, "NewsLines")], "HeadLine")


def sender_of(message: Element) -> Party | None:
    """Return who sent a message."""
    return next(_parties(children(message, "NewsEnvelope"), "SentFrom"), None)


def identifier_of_item(item: Element) -> str:
    """Return the public identifier of an item."""
    return text_at(item, "Identification", "NewsIdentifier", "PublicIdentifier")


def _inside(components: Sequence[Element], name: str) -> list[Element]:
    return [one for component in reversed(components) for one in children(component, name)]


def _line(lines: Iterable[Element], name: str) -> str:
    return next((text for one in lines for line in children(one, name) if (text := text_of(line))), "")


def _parties(parts: Iterable[Element], role: str, *, is_organization: bool | None = True) -> Iterator[Party]:
    """Yield the parties in a role; a formal name within a scheme is a code and nobody's name."""
    for party in (party for part in parts for one in children(part, role) for party in children(one, "Party")):
        if not party.get("Scheme", "") and (name := formal(party)):
            yield Party(name, is_organization=is_organization)


def _status(management: Element | None) -> tuple[Status, datetime | None]:
    """Return what the sender allows, and until when; an embargo without an end holds an item back."""
    said = formal(child(management, "Status")).lower()
    change = child(management, "StatusWillChange")
    becomes_usable = formal(child(change, "FutureStatus")).lower() == "usable"
    until = instant(text_at(change, "DateAndTime")) if becomes_usable else None
    if said == "embargoed":
        return (Status.USABLE, until) if until else (Status.WITHHELD, None)
    return _STATUSES.get(said, Status.USABLE), None


def _keywords(lines: Iterable[Element], components: Sequence[Element]) -> Iterator[str]:
    for line in (line for one in lines for line in children(one, "KeywordLine")):
        yield from filter(None, (part.strip() for part in text_of(line).split(",")))
    for one in _inside(components, "Metadata"):
        for said in children(one, "Property"):
            if "keyword" in formal(said).lower() and (value := said.get("Value", "").strip()):
                yield value


def _topics(item: Element, description: Iterable[Element]) -> Iterator[Subject]:
    """Yield the topics that an article is said to treat and that the item describes."""
    described = {one.get("Duid", ""): one for one in descendants(item, "Topic")}
    for occurrence in (one for part in description for one in children(part, "TopicOccurrence")):
        topic = described.get(occurrence.get("Topic", "").removeprefix("#"))
        if topic is not None and (name := text_at(topic, "Description")):
            yield Subject(
                name, _TOPICS.get(formal(child(topic, "TopicType")).lower(), "Thing"), code=text_at(topic, "FormalName")
            )


def _locations(description: Iterable[Element]) -> Iterator[Location]:
    for location in (one for part in description for one in children(part, "Location")):
        said = {formal(one).lower(): one.get("Value", "").strip() for one in children(location, "Property")}
        country = said.get("country", "")
        name = said.get("city", "") or said.get("countryarea", "") or country
        if name:
            yield Location(name, country="" if name == country else country)


def _holders(rights: Iterable[Element]) -> Iterator[Party]:
    for one in (holder for part in rights for holder in descendants(part, "CopyrightHolder")):
        if name := text_of(one) or formal(child(one, "Party")):
            yield Party(name, is_organization=True)


def _terms(rights: Iterable[Element]) -> str:
    return next((text for part in rights for one in descendants(part, "Limitations") if (text := text_of(one))), "")


def _identifiers(item: Element, lines: Iterable[Element]) -> Iterator[tuple[str, str]]:
    if public := identifier_of_item(item):
        yield "PublicIdentifier", public
    if slug := _line(lines, "SlugLine"):
        yield "slugline", slug
