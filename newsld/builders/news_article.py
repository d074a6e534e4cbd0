"""The article's own node."""

import re
from collections.abc import Iterator

from newsld.builders.properties import node
from newsld.builders.scene import Scene
from newsld.errors import InvalidConfiguration
from newsld.model.article import Image
from newsld.model.publisher import Publisher
from newsld.nodes import (
    NODE_TYPES,
    Article,
    ImageObject,
    NewsMediaOrganization,
    Organization,
    Person,
    Thing,
    WebPage,
    declared,
)

_WORD = re.compile(r"\w+(?:[’'-]\w+)*")


def news_article(scene: Scene) -> Iterator[Thing]:
    """Build the article: what the input and the publisher say of it, and nothing else."""
    article, publisher = scene.article, scene.publisher
    claims = [{"@id": claim.id} for claim in scene.claims]
    speakers = [{"@id": identifier} for identifier in scene.speakers.values()]
    properties: dict[str, object] = {
        "id": scene.id,
        "headline": article.headline,
        "article_body": article.body,
        "date_published": article.published,
        "date_modified": article.modified,
        "dateline": article.dateline,
        "author": [_author(name, publisher, is_desk=name in article.desks) for name in article.authors],
        "publisher": _publisher(publisher),
        "image": publisher.image,
        "associated_media": [_image(image) for image in article.images],
        "article_section": publisher.section,
        "in_language": article.language,
        "word_count": len(_WORD.findall(article.body)),
        "url": article.url,
        "main_entity_of_page": node(WebPage, {"id": article.url}) if article.url else None,
        "is_accessible_for_free": publisher.is_accessible_for_free,
        "has_part": [{"@id": identifier} for identifier, _ in scene.quotations],
        "mentions": claims + speakers,
    }
    yield node(_type(publisher), properties)


def _type(publisher: Publisher) -> type[Article]:
    name = publisher.article_type
    found = declared(name) if name in NODE_TYPES else None
    if found is None or not issubclass(found, Article):
        raise InvalidConfiguration(f"article_type is {name!r}, expected Article or one of its subtypes")
    return found


def _author(name: str, publisher: Publisher, *, is_desk: bool) -> Thing:
    return node(Organization if is_desk else Person, {"name": name, "url": publisher.authors.get(name)})


def _publisher(publisher: Publisher) -> Thing | None:
    if not publisher.name:
        return None
    properties = {
        "name": publisher.name,
        "url": publisher.url,
        "logo": node(ImageObject, {"url": publisher.logo}) if publisher.logo else None,
        "same_as": publisher.same_as,
    }
    return node(NewsMediaOrganization, properties)


def _image(image: Image) -> Thing:
    return node(ImageObject, {"caption": image.caption, "credit_text": image.credit})
