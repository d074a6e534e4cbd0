"""The nodes of those who are named with an article: authors, editors, agencies, holders of rights."""

from newsld import nodes
from newsld.builders.properties import node
from newsld.model.metadata import Party
from newsld.model.publisher import Publisher
from newsld.nodes import Person, Thing


def party(said: Party, publisher: Publisher) -> Thing:
    """Build a person or an organisation; their page is what the input says, else what the publisher knows."""
    properties: dict[str, object] = {
        "id": said.id,
        "name": said.name,
        "url": said.url or publisher.authors.get(said.name),
        "same_as": said.same_as,
        "image": said.image,
    }
    if said.is_organization:
        return node(nodes.Organization, properties)
    return node(Person, {**properties, "job_title": said.job_title})


def publishing_house(publisher: Publisher, said: Party | None) -> Thing | None:
    """Build the publisher: the one who is configured, else the one whom the input names."""
    if not publisher.name:
        return _named(said) if said and said.name else None
    properties = {
        "name": publisher.name,
        "url": publisher.url,
        "logo": node(nodes.ImageObject, {"url": publisher.logo}) if publisher.logo else None,
        "same_as": publisher.same_as,
    }
    return node(nodes.NewsMediaOrganization, properties)


def _named(said: Party) -> Thing:
    logo = node(nodes.ImageObject, {"url": said.image}) if said.image else None
    properties = {"id": said.id, "name": said.name, "url": said.url, "logo": logo, "same_as": said.same_as}
    return node(nodes.Organization, properties)
