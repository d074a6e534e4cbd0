"""The nodes around an article that say what it is about, what it refers to and what was put right in it."""

from newsld import nodes
from newsld.builders.properties import node
from newsld.model.metadata import Correction, Link, Location, Subject
from newsld.nodes import NODE_TYPES, Thing, declared, load


def subject(said: Subject) -> Thing:
    """Build what an article is about; of a type that is not ours, it is a Thing."""
    cls = declared(said.type) if said.type in NODE_TYPES else Thing
    return node(cls, {"id": said.id, "name": said.name, "identifier": said.code, "same_as": said.same_as})


def audience(name: str) -> Thing:
    """Build those whom an article is for."""
    return load({"@type": "Audience", "name": name})


def series(name: str) -> Thing:
    """Build the series that an article is a part of."""
    return load({"@type": "CreativeWorkSeries", "name": name})


def place(said: Location) -> Thing:
    """Build a place that an article tells of."""
    country = node(nodes.Country, {"name": said.country}) if said.country and said.country != said.name else None
    properties = {"name": said.name, "latitude": said.latitude, "longitude": said.longitude}
    return node(nodes.Place, {"id": said.id, **properties, "contained_in_place": country})


def link(said: Link) -> Thing:
    """Build a work that an article refers to."""
    return node(nodes.CreativeWork, {"name": said.name, "url": said.url})


def translation(said: Link) -> Thing:
    """Build the article that one is translated from or to, by the `@id` that its own graph gives it."""
    named = f"{said.url.split('#')[0]}#article" if said.url else ""
    return node(nodes.Article, {"id": named, "headline": said.name, "url": said.url})


def correction(said: Correction) -> Thing:
    """Build what was put right."""
    return node(nodes.CorrectionComment, {"text": said.text, "date_published": said.published})


def identifier(giver: str, value: str) -> Thing:
    """Build an identifier that someone gave an article."""
    return node(nodes.PropertyValue, {"property_id": giver, "value": value})


def usage(terms: str) -> Thing:
    """Build the terms under which an article may be used."""
    return node(nodes.CreativeWork, {"text": terms})


def gated_part(selector: str) -> Thing:
    """Build the part of a page that only subscribers see, by its CSS selector."""
    return node(nodes.WebPageElement, {"is_accessible_for_free": False, "css_selector": selector})
