"""A news item of NewsML-G2 → a manuscript, or why it is none."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, replace

from newsld.errors import NotAText
from newsld.model.article import Part
from newsld.model.manuscript import Block, Manuscript
from newsld.model.metadata import UNSAID, Media, Metadata, Party
from newsld.readers.xml.elements import LANGUAGE, Element, child, children, descendants, flat, name_of, text_of
from newsld.readers.xml.g2_concepts import code_of
from newsld.readers.xml.g2_content import Content, content_of, files_of, icon_of, linked_media_of
from newsld.readers.xml.g2_metadata import metadata_of, titles_of

_KINDS = {
    "picture": "a picture",
    "graphic": "a graphic",
    "animation": "an animation",
    "video": "a video",
    "audio": "an audio",
    "composite": "a composition of several parts",
}
_OTHERS = {
    "planningItem": "a plan of coverage",
    "catalogItem": "a catalog of vocabularies",
}
_CONCEPTS = {"person": "a person", "organisation": "an organisation", "event": "an event", "geoarea": "a place"}


def class_of(item: Element) -> str:
    """Return the class of an item: "text", "picture" …, "" where it says none."""
    return code_of(child(item, "itemMeta", "itemClass"))


def not_a_text(item: Element) -> NotAText:
    """Return what an item is that is no article."""
    return NotAText(f"not a text item: {_kind(item)}")


def _kind(item: Element) -> str:
    name = name_of(item)
    if name == "packageItem":
        count = len(list(descendants(item, "itemRef")))
        return f"a package of {count} item{'s' * (count != 1)}"
    if name == "knowledgeItem":
        count = len(list(descendants(item, "concept")))
        return f"a list of {count} concept{'s' * (count != 1)}"
    if name == "conceptItem":
        return _CONCEPTS.get(code_of(child(item, "concept", "type")), "a concept")
    if name in {"newsItem", "contentSet"}:
        return _KINDS.get(class_of(item), "an item with neither headline nor text")
    return _OTHERS.get(name, f"{name!r} and no item")


def manuscript_of_item(item: Element, pictures: Iterable[Media] = ()) -> Manuscript:
    """Read a news item; raises `NotAText` for one of another class, and for one that says nothing."""
    content = content_of(item)
    if class_of(item) in _KINDS and not content.flow.blocks:
        raise not_a_text(item)
    titles = titles_of(item)
    nitf = content.nitf or Manuscript()
    headline = titles.headline or _headline(nitf) or content.title
    blocks = tuple(block for block in content.flow.blocks if block.part is not Part.HEADLINE)
    if not headline and not blocks:
        raise not_a_text(item)
    if blocks and blocks[0].part is Part.SUBHEADING and blocks[0].text == headline:
        blocks = blocks[1:]
    said = _with_content(metadata_of(item), content, headline)
    title = (Block(Part.HEADLINE, headline),) if headline else ()
    return Manuscript(
        blocks=(*title, *blocks),
        id=flat(item.get("guid", "")) or nitf.id,
        url=nitf.url,
        language=_language(item) or nitf.language,
        bylines=tuple(text for one in children(child(item, "contentMeta"), "by") if (text := text_of(one)))
        or nitf.bylines,
        date_lines=nitf.date_lines,
        metadata=replace(said, media=tuple(dict.fromkeys((*_media(item), *content.flow.media, *pictures)))),
    )


def _media(item: Element) -> Iterator[Media]:
    yield from icon_of(item)
    yield from files_of(item)
    yield from linked_media_of(item)


def _headline(nitf: Manuscript) -> str:
    return next((block.text for block in nitf.blocks or () if block.part is Part.HEADLINE), "")


def _with_content(said: Metadata, content: Content, headline: str) -> Metadata:
    """Return what an item says with what its content adds: NITF where the item is silent, and all links."""
    links = tuple(dict.fromkeys((*said.links, *content.flow.links)))
    if content.nitf is None:
        return replace(said, links=links)
    more = content.nitf.metadata
    filled = {
        field.name: getattr(more, field.name)
        for field in fields(Metadata)
        if getattr(said, field.name) == getattr(UNSAID, field.name)
    }
    inner = _headline(content.nitf)
    other = said.alternative_headline or (inner if inner != headline else "") or more.alternative_headline
    authors = _titled(said.authors, more.authors)
    identifiers = {**more.identifiers, **said.identifiers}
    return replace(
        replace(said, **filled),
        links=links,
        alternative_headline=other,
        authors=authors or more.authors,
        identifiers=identifiers,
    )


def _titled(authors: tuple[Party, ...], signed: tuple[Party, ...]) -> tuple[Party, ...]:
    """Return authors with the titles that the byline gives them."""
    titles = {one.name: next((line.job_title for line in signed if one.name in line.name), "") for one in authors}
    return tuple(replace(one, job_title=one.job_title or titles[one.name]) for one in authors)


def _language(item: Element) -> str:
    """Return the language of the content, else that of the item's own words."""
    told = [one.get("tag", "") for one in children(child(item, "contentMeta"), "language")]
    return told[0] if len(told) == 1 else item.get(LANGUAGE, "")
