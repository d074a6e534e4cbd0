"""The article's own node."""

import re
from collections.abc import Iterable, Iterator

from newsld.builders.media import media_object
from newsld.builders.party import party, publishing_house
from newsld.builders.properties import node
from newsld.builders.scene import Scene
from newsld.builders.subjects import (
    audience,
    correction,
    gated_part,
    identifier,
    link,
    place,
    series,
    subject,
    translation,
    usage,
)
from newsld.builders.updates import coverage
from newsld.errors import InvalidConfiguration
from newsld.model.metadata import Link, Medium, Party, Status, Subject
from newsld.nodes import NODE_TYPES, Article, Thing, WebPage, declared

_WORD = re.compile(r"\w+(?:[’'-]\w+)*")


def news_article(scene: Scene) -> Iterator[Thing]:
    """Build the article: what the input and the publisher say of it, and nothing else."""
    said = _title(scene) | _dates(scene) | _parties(scene) | _subjects(scene) | _rights(scene) | _media(scene)
    kind = _type(scene)
    fields = kind.model_fields  # worked out anew each time that it is asked for
    known = {"id": scene.id, **said, **_text(scene), **coverage(scene), **_parts(scene)}
    yield node(kind, {name: value for name, value in known.items() if name in fields})


def _type(scene: Scene) -> type[Article]:
    name = scene.article.metadata.type or scene.publisher.article_type
    found = declared(name) if name in NODE_TYPES else None
    if found is None or not issubclass(found, Article):
        raise InvalidConfiguration(f"article_type is {name!r}, expected Article or one of its subtypes")
    return found


def _title(scene: Scene) -> dict[str, object]:
    article, said = scene.article, scene.article.metadata
    return {
        "headline": article.headline,
        "alternative_headline": said.alternative_headline,
        "description": said.standfirst,
        "url": article.url,
        "main_entity_of_page": node(WebPage, {"id": article.url}) if article.url else None,
        "identifier": [identifier(giver, value) for giver, value in said.identifiers.items()],
        "version": said.version,
        "audience": [audience(one) for one in said.audience],
        "translation_of_work": translation(said.translation_of) if said.translation_of else None,
        "work_translation": [translation(one) for one in said.translations],
        "is_part_of": series(said.series) if said.series else None,
        "position": said.position,
    }


def _parties(scene: Scene) -> dict[str, object]:
    said, publisher = scene.article.metadata, scene.publisher

    def nodes(parties: tuple[Party, ...]) -> list[Thing]:
        return [party(one, publisher) for one in parties]

    return {
        "author": nodes(said.authors),
        "editor": nodes(said.editors),
        "translator": nodes(said.translators),
        "contributor": nodes(said.contributors),
        "publisher": publishing_house(publisher, said.publisher),
        "source_organization": party(said.source, publisher) if said.source else None,
    }


def _dates(scene: Scene) -> dict[str, object]:
    said = scene.article.metadata
    return {
        "date_created": said.created,
        "date_published": said.published,
        "date_modified": said.modified,
        "expires": said.expires,
        "creative_work_status": "" if said.status is Status.USABLE else said.status.value,
    }


def _subjects(scene: Scene) -> dict[str, object]:
    said = scene.article.metadata
    return {
        "article_section": said.sections or scene.publisher.section,
        "genre": said.genres,
        "keywords": said.keywords,
        "about": [subject(one) for one in said.subjects],
        "content_location": [place(one) for one in said.places],
        "location_created": place(said.filed_from) if said.filed_from else None,
        "citation": [link(one) for one in _once(said.links)],
    }


def _once(links: tuple[Link, ...]) -> Iterable[Link]:
    """Return the works that an article refers to, each once, though it may link to one in several places."""
    kept: dict[str, Link] = {}
    for one in links:
        kept.setdefault(one.url or one.name, one)
    return kept.values()


def _rights(scene: Scene) -> dict[str, object]:
    said, publisher = scene.article.metadata, scene.publisher
    is_free = publisher.is_accessible_for_free if said.is_accessible_for_free is None else said.is_accessible_for_free
    return {
        "credit_text": said.credit,
        "copyright_holder": party(said.copyright_holder, publisher) if said.copyright_holder else None,
        "copyright_notice": said.copyright_notice,
        "copyright_year": said.copyright_year,
        "license": said.license,
        "usage_info": usage(said.usage_terms) if said.usage_terms else None,
        "is_accessible_for_free": is_free,
        "correction": [correction(one) for one in said.corrections],
    }


def _text(scene: Scene) -> dict[str, object]:
    article = scene.article
    told: dict[str, object] = {"dateline": article.metadata.dateline, "in_language": article.language}
    if article.metadata.is_abridged:
        return told | {"description": article.metadata.standfirst or article.body}
    return told | {"word_count": len(_WORD.findall(article.body)) or None, "article_body": article.body}


def _media(scene: Scene) -> dict[str, object]:
    said, publisher = scene.article.metadata, scene.publisher
    media = {medium: [one for one in said.media if one.medium is medium] for medium in Medium}
    images = sorted((one for one in media[Medium.IMAGE] if one.url), key=lambda image: not image.is_lead)
    return {
        "image": [media_object(one, publisher) for one in images] or publisher.image,
        "video": [media_object(one, publisher) for one in media[Medium.VIDEO]],
        "audio": [media_object(one, publisher) for one in media[Medium.AUDIO]],
        "associated_media": [media_object(one, publisher) for one in media[Medium.IMAGE] if not one.url],
    }


def _parts(scene: Scene) -> dict[str, object]:
    """Return the quotations, reviews and claims in the article, and what of it only subscribers see."""
    return {
        "has_part": [
            *({"@id": identifier} for identifier, _ in scene.quotations),
            *({"@id": review.id} for review in scene.reviews),
            *(gated_part(selector) for selector in scene.article.metadata.paywalled),
        ],
        "mentions": [
            *({"@id": one} for one in (*_claims(scene), *scene.speakers.values())),
            *(subject(one) for one in _silent(scene)),
        ],
    }


def _silent(scene: Scene) -> list[Subject]:
    """Return what the article names but in passing and quotes nowhere."""
    names = {speaker.name for speaker in scene.speakers}
    return [one for one in scene.article.metadata.mentions if one.name not in names]


def _claims(scene: Scene) -> list[str]:
    return [*(claim.id for claim in scene.claims), *(r.claim for r in scene.reviews if not r.is_attributed)]
