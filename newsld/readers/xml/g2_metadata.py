"""The metadata of a NewsML-G2 item: of the item, of its content, of its rights."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple

from newsld.model.metadata import Correction, Link, Location, Metadata, Party, Status
from newsld.readers._addresses import web_address
from newsld.readers._moments import is_later
from newsld.readers.xml.elements import Element, child, children, flat, text_at, text_of
from newsld.readers.xml.g2_concepts import Concepts, code_of, codes_of, text_by_role
from newsld.readers.xml.g2_parties import EDITORS, TRANSLATORS, WRITERS, parties, party_of
from newsld.readers.xml.g2_subjects import genres_of, location_of, topics_of
from newsld.readers.xml.moments import instant, moment

_STATUSES = {"withheld": Status.WITHHELD, "canceled": Status.CANCELED, "cancelled": Status.CANCELED}
_TYPES = {"opinion": "OpinionNewsArticle", "analysis": "AnalysisNewsArticle", "background": "BackgroundNewsArticle"}
_MAIN = frozenset({"main", "headline", "mainheadline"})
_SUMMARIES = frozenset({"summary", "abstract", "lead", "standfirst"})
_CORRECTIONS = frozenset({"correction", "corr", "cor"})
_IN_TEXT = frozenset({"previousversion", "derivedfrom", "translatedfrom"})


class Titles(NamedTuple):
    """The headline of an item and another one, if it has one."""

    headline: str
    alternative: str


def titles_of(item: Element) -> Titles:
    """Return the headline that is the main one, or the first, and the next that says something else."""
    meta = child(item, "contentMeta")
    found = list(text_by_role(children(meta, "headline")))
    main = next((text for roles, text in found if not roles or roles & _MAIN), found[0][1] if found else "")
    alternative = next((text for _, text in found if text != main), "")
    return Titles(main or text_at(item, "itemMeta", "title"), alternative)


def metadata_of(item: Element) -> Metadata:
    """Return what a news item says of itself and of its content."""
    concepts = Concepts(item)
    meta, content = child(item, "itemMeta"), child(item, "contentMeta")
    topics = topics_of(content, concepts)
    genres = list(genres_of(content, concepts))
    people = _People.of(content, concepts)
    provider = party_of(child(meta, "provider"), concepts, is_organization=True)
    dates = _Dates.of(item)
    return Metadata(
        type=next((_TYPES[code] for code, _ in genres if code in _TYPES), ""),
        alternative_headline=titles_of(item).alternative,
        standfirst=_standfirst(content),
        authors=people.authors,
        editors=people.editors,
        translators=people.translators,
        contributors=people.contributors,
        publisher=provider,
        source=_source(content, concepts) or provider,
        created=dates.created,
        published=dates.published,
        modified=dates.modified,
        embargo=dates.embargo,
        status=_status(meta, dates.embargo),
        version=item.get("version", ""),
        dateline=text_at(content, "dateline"),
        genres=tuple(dict.fromkeys(name for _, name in genres)),
        keywords=topics.keywords,
        subjects=topics.subjects,
        places=topics.places,
        audience=tuple(dict.fromkeys(filter(None, (concepts.name(one) for one in children(content, "audience"))))),
        filed_from=location_of(child(content, "located"), concepts),
        credit=text_at(content, "creditline"),
        copyright_holder=_holder(item, concepts),
        copyright_notice=_right(item, "copyrightNotice"),
        usage_terms=_right(item, "usageTerms"),
        license=_license(item),
        links=tuple(_links(meta)),
        corrections=tuple(_corrections(meta)),
        identifiers=dict(_identifiers(item)),
    )


class _Dates(NamedTuple):
    """The dates of an item.

    It is published with its first version; one that was under embargo then is published at the end of that. Where it
    does not say when its first version was made, and is a later one, nobody knows more than when its content was.
    """

    created: date | datetime | None
    published: date | datetime | None
    modified: date | datetime | None
    embargo: datetime | None

    @classmethod
    def of(cls, item: Element) -> "_Dates":
        meta, content = child(item, "itemMeta"), child(item, "contentMeta")
        created = moment(text_at(content, "contentCreated"))
        version = moment(text_at(meta, "versionCreated"))
        embargo = instant(text_at(meta, "embargoed"))
        is_first = item.get("version", "") in {"", "0", "1"}
        published = moment(text_at(meta, "firstCreated")) or (version if is_first else created) or version
        published = embargo if is_later(embargo, published) else published
        changed = (moment(text_at(content, "contentModified")), version)
        modified = next((one for one in changed if is_later(one, published)), None)
        return cls(created, published, modified, embargo)


class _People(NamedTuple):
    authors: tuple[Party, ...]
    editors: tuple[Party, ...]
    translators: tuple[Party, ...]
    contributors: tuple[Party, ...]

    @classmethod
    def of(cls, content: Element | None, concepts: Concepts) -> "_People":
        creators = list(parties(content, "creator", concepts))
        contributors = list(parties(content, "contributor", concepts))
        everybody = [*creators, *contributors]
        authors = [party for roles, party in creators if not roles or roles & WRITERS]
        editors = [party for roles, party in everybody if roles & EDITORS]
        translators = [party for roles, party in everybody if roles & TRANSLATORS]
        others = [party for _, party in everybody if party not in {*authors, *editors, *translators}]
        return cls(*(tuple(dict.fromkeys(group)) for group in (authors, editors, translators, others)))


def _status(meta: Element | None, embargo: datetime | None) -> Status:
    """Return what the sender allows; an embargo without an end holds an item back."""
    is_endless = child(meta, "embargoed") is not None and embargo is None
    status = _STATUSES.get(code_of(child(meta, "pubStatus")), Status.USABLE)
    return Status.WITHHELD if is_endless and status is Status.USABLE else status


def _standfirst(content: Element | None) -> str:
    found = list(text_by_role(children(content, "description")))
    return next((text for roles, text in found if roles & _SUMMARIES), "") or next(
        (text for roles, text in found if not roles), ""
    )


def _source(content: Element | None, concepts: Concepts) -> Party | None:
    found = (party_of(one, concepts, is_organization=True) for one in children(content, "infoSource"))
    return next(filter(None, found), None)


def _holder(item: Element, concepts: Concepts) -> Party | None:
    return party_of(child(item, "rightsInfo", "copyrightHolder"), concepts, is_organization=True)


def _right(item: Element, name: str) -> str:
    said = (text_of(one) for rights in children(item, "rightsInfo") for one in children(rights, name))
    return " ".join(dict.fromkeys(filter(None, said)))


def _license(item: Element) -> str:
    for rights in children(item, "rightsInfo"):
        for one in children(rights, "usageTerms", "copyrightNotice", "link"):
            if address := web_address(one.get("href", "")):
                return address
    return ""


def _links(meta: Element | None) -> Iterator[Link]:
    for one in children(meta, "link"):
        is_media = one.get("contenttype", "").partition("/")[0] in {"image", "video", "audio"}
        address = web_address(one.get("href", ""))
        if address and not is_media:
            yield Link(address, text_at(one, "title"))


def _corrections(meta: Element | None) -> Iterator[Correction]:
    """Yield the notes to editors of an item that is a correction."""
    signals = {code_of(one) for one in children(meta, "signal")}
    if signals & _CORRECTIONS:
        for one in children(meta, "edNote"):
            if text := text_of(one):
                yield Correction(text, moment(text_at(meta, "versionCreated")))


def _identifiers(item: Element) -> Iterator[tuple[str, str]]:
    if guid := flat(item.get("guid", "")):
        yield "guid", guid
    for name in ("itemMeta", "contentMeta"):
        meta = child(item, name)
        for one in children(meta, "altId"):
            giver = next(iter(sorted(codes_of(one, "type"))), "") or "altId"
            if value := text_of(one) or flat(one.get("id", "")):
                yield giver, value
        for one in children(meta, "slugline"):
            if value := text_of(one):
                yield "slugline", value


def place_filed(item: Element) -> Location | None:
    """Return where an item comes from."""
    return location_of(child(item, "contentMeta", "located"), Concepts(item))
