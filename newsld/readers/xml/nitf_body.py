"""The body of a NITF document: headlines, bylines, dateline, abstract, and the text itself."""

from collections.abc import Iterator
from typing import NamedTuple

from newsld.model.metadata import Party
from newsld.readers.html.fragments import Fragment
from newsld.readers.xml.elements import Element, child, children, descendants, flat, name_of, text_at, text_of
from newsld.readers.xml.moments import moment
from newsld.readers.xml.nitf_flow import flow_of


class Body(NamedTuple):
    """What the body of a NITF document says."""

    headline: str
    alternative_headline: str
    standfirst: str
    authors: tuple[Party, ...]
    bylines: tuple[str, ...]
    dateline: str
    date_lines: tuple[str, ...]
    distributor: str
    flow: Fragment


def body_of(nitf: Element) -> Body:
    """Read the body of a NITF document."""
    body = child(nitf, "body")
    head = child(body, "body.head")
    headlines = [text_of(one) for one in children(child(head, "hedline"), "hl1", "hl2")]
    dateline = child(head, "dateline")
    bylines = [*children(head, "byline"), *children(child(body, "body.end"), "byline")]
    authors = tuple(author for byline in bylines for author in _authors(byline))
    return Body(
        headline=next((text for text in headlines if text), ""),
        alternative_headline=next((text for text in headlines[1:] if text), ""),
        standfirst=" ".join(text for one in children(head, "abstract") if (text := text_of(one))),
        authors=authors,
        bylines=() if authors else tuple(text for one in bylines if (text := _line(one))),
        dateline=text_at(dateline, "location") or _line(dateline),
        date_lines=tuple(text for one in children(dateline, "story.date") if (text := text_of(one))),
        distributor=text_at(head, "distributor", "org") or text_at(head, "distributor"),
        flow=flow_of((*children(body, "body.content"), *children(child(body, "body.end"), "tagline"))),
    )


def _authors(byline: Element) -> Iterator[Party]:
    """Yield those whom a byline marks as people, or the one whose title it marks; a title of several is nobody's."""
    title = text_at(byline, "byttl")
    named = [name for person in descendants(byline, "person") if (name := text_of(person))]
    people = [name.title() if name.isupper() and " " in name else name for name in named]
    for name in people:
        yield Party(name, job_title=title if len(people) == 1 else "")
    line = _line(byline)
    if title and not people and line != title:
        yield Party(line, is_organization=None, job_title=title)


def _line(byline: Element | None) -> str:
    """Return a byline as it is read, without a title; one that is all title, as of an agency, is that."""
    if byline is None:
        return ""
    words = [byline.text or ""]
    for one in byline:
        words += ("" if name_of(one) in {"byttl", "location"} else text_of(one), one.tail or "")
    return flat("".join(words)).strip(" ,;") or text_of(byline)


def story_date(nitf: Element) -> object:
    """Return the date that the dateline of a NITF document is marked with, `None` where it is not."""
    return moment(next((one.get("norm", "") for one in descendants(child(nitf, "body"), "story.date")), ""))
