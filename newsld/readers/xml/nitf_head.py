"""The head of a NITF document: dates, identifiers, rights, subjects, and what its sender allows."""

from collections.abc import Iterator

from newsld.model.metadata import Correction, Location, Metadata, Party, Status, Subject
from newsld.readers._addresses import web_address
from newsld.readers.xml.elements import Element, child, children, descendants, text_of
from newsld.readers.xml.iptc import IPTC
from newsld.readers.xml.moments import instant, moment

_STATUSES = {"withheld": Status.WITHHELD, "canceled": Status.CANCELED, "cancelled": Status.CANCELED}
_TYPES = {"person": "Person", "org": "Organization", "event": "Event", "object.title": "CreativeWork"}


def head_of(nitf: Element) -> Metadata:
    """Return what the head of a NITF document says of it."""
    head = child(nitf, "head")
    docdata, pubdata = child(head, "docdata"), child(head, "pubdata")
    copyright_ = child(docdata, "doc.copyright")
    status = _said(docdata, "management-status").lower()
    release = instant(_said(child(docdata, "date.release"), "norm"))
    return Metadata(
        published=moment(_said(child(docdata, "date.issue"), "norm")) or moment(_said(pubdata, "date.publication")),
        expires=moment(_said(child(docdata, "date.expire"), "norm")),
        embargo=release,
        status=Status.WITHHELD if status == "embargoed" and release is None else _STATUSES.get(status, Status.USABLE),
        version=_said(child(docdata, "du-key"), "version"),
        sections=tuple(filter(None, [_said(pubdata, "position.section")])),
        keywords=tuple(_keywords(docdata)),
        subjects=(*_matters(head), *_identified(docdata)),
        places=tuple(_places(docdata)),
        publisher=_organization(_said(pubdata, "name")),
        copyright_holder=_organization(_said(copyright_, "holder") or _said(child(docdata, "doc.rights"), "owner")),
        series=_said(child(docdata, "series"), "series.name") or _said(child(docdata, "fixture"), "fix-id"),
        position=_number(_said(child(docdata, "series"), "series.part")),
        copyright_year=_year(_said(copyright_, "year")),
        corrections=tuple(_corrections(docdata)),
        identifiers=dict(_identifiers(docdata)),
    )


def address_of(nitf: Element) -> str:
    """Return where a NITF document says that it was published on the web."""
    return web_address(_said(child(nitf, "head", "pubdata"), "ex-ref"))


def identifier_of(nitf: Element) -> str:
    """Return the identifier of a NITF document."""
    return _said(child(nitf, "head", "docdata", "doc-id"), "id-string")


def _said(element: Element | None, key: str) -> str:
    return "" if element is None else " ".join(element.get(key, "").split())


def _organization(name: str) -> Party | None:
    return Party(name, is_organization=True) if name else None


def _year(said: str) -> int | None:
    return int(said) if said.isascii() and said.isdigit() and len(said) == len("2025") else None


def _number(said: str) -> int | None:
    return (int(said) or None) if said.isascii() and said.isdigit() and len(said) <= len("999") else None


def _keywords(docdata: Element | None) -> Iterator[str]:
    for one in children(child(docdata, "key-list"), "keyword"):
        if key := _said(one, "key") or text_of(one):
            yield key


def _matters(head: Element | None) -> Iterator[Subject]:
    """Yield the subjects by their IPTC codes, each under the narrowest name that it has."""
    for one in descendants(child(head, "tobject"), "tobject.subject"):
        names = (_said(one, f"tobject.subject.{part}") for part in ("detail", "matter", "type"))
        code = _said(one, "tobject.subject.refnum")
        if name := next(filter(None, names), ""):
            yield Subject(name, id=f"{IPTC['subj']}{code}" if code.isdigit() else "", code=code)


def _identified(docdata: Element | None) -> Iterator[Subject]:
    for one in children(child(docdata, "identified-content"), *_TYPES):
        if name := _said(one, "value") or text_of(one):
            yield Subject(name, _TYPES[one.tag.rpartition("}")[2]])


def _places(docdata: Element | None) -> Iterator[Location]:
    for one in children(child(docdata, "identified-content"), "location"):
        if name := text_of(one):
            yield Location(name)
    for one in children(docdata, "evloc"):
        names = [_said(one, key) for key in ("city", "county-dist", "state-prov", "country")]
        country = _said(one, "country") or _said(one, "iso-cc")
        if name := next(filter(None, names), ""):
            yield Location(name, country="" if name == country else country)


def _corrections(docdata: Element | None) -> Iterator[Correction]:
    for one in children(docdata, "correction"):
        if text := _said(one, "info"):
            yield Correction(text)


def _identifiers(docdata: Element | None) -> Iterator[tuple[str, str]]:
    for one in children(docdata, "doc-id"):
        if value := _said(one, "id-string"):
            yield _said(one, "regsrc") or "doc-id", value
