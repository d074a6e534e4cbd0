"""NewsML 1, the forerunner of NewsML-G2 → manuscripts."""

from collections.abc import Iterator
from dataclasses import replace

from newsld.errors import NewsldError, NotAText
from newsld.model.article import Part
from newsld.model.manuscript import Block, Manuscript
from newsld.model.metadata import Metadata
from newsld.readers.xml.elements import Element, children, descendants
from newsld.readers.xml.g2_content import Content, inline_content
from newsld.readers.xml.newsml_1_components import Story, role_of, stories_of
from newsld.readers.xml.newsml_1_metadata import (
    bylines_of_story,
    headline_of_story,
    identifier_of_item,
    language_of_story,
    metadata_of_story,
    sender_of,
)

_RANK = ("nitf", "html", "")  # the markup of a text, the best first


def manuscripts_of_newsml_1(root: Element) -> Iterator[Manuscript | NewsldError]:
    """Yield the articles of a NewsML 1 message."""
    items = list(children(root, "NewsItem"))
    if not items:
        yield NotAText("not a text item: a message without items")
    for item in items:
        stories = list(stories_of(item))
        if not stories:
            yield NotAText(f"not a text item: {_kind(item)}")
        for story in stories:
            yield _read(root, item, story)


def _kind(item: Element) -> str:
    roles = {role_of(one) for one in descendants(item, "NewsComponent")}
    roles |= {"picture"} if "photo" in roles else set()
    shown = next((kind for kind in ("picture", "graphic", "video", "audio") if kind in roles), "")
    return f"a {shown}" if shown else "an item without text"


def _read(root: Element, item: Element, story: Story) -> Manuscript | NewsldError:
    try:
        return _manuscript(root, item, story)
    except NewsldError as error:
        return error


def _manuscript(root: Element, item: Element, story: Story) -> Manuscript:
    contents = _best([inline_content(text) for text in story.texts])
    nitf = next((one.nitf for one in contents if one.nitf), Manuscript())
    blocks = tuple(block for one in contents for block in one.flow.blocks if block.part is not Part.HEADLINE)
    headline = headline_of_story(story.components) or next(
        (block.text for block in nitf.blocks or () if block.part is Part.HEADLINE), ""
    )
    if not headline and not blocks:
        raise NotAText("not a text item: an item with neither headline nor text")
    said = metadata_of_story(item, story.components)
    title = (Block(Part.HEADLINE, headline),) if headline else ()
    return Manuscript(
        blocks=(*title, *blocks),
        id=identifier_of_item(item),
        language=language_of_story(story.components) or nitf.language,
        bylines=bylines_of_story(story.components) or nitf.bylines,
        date_lines=nitf.date_lines,
        metadata=replace(
            _with_subheadline(said, story),
            authors=said.authors or nitf.metadata.authors,
            standfirst=said.standfirst or nitf.metadata.standfirst or _with_subheadline(said, story).standfirst,
            publisher=said.publisher or sender_of(root),
            media=(*story.media, *(media for one in contents for media in one.flow.media)),
            links=tuple(dict.fromkeys(link for one in contents for link in one.flow.links)),
        ),
    )


def _best(contents: list[Content]) -> list[Content]:
    """Return the texts of the best markup: others are the same text once more."""
    for markup in _RANK:
        if found := [one for one in contents if one.markup == markup]:
            return found
    return []


def _with_subheadline(said: Metadata, story: Story) -> Metadata:
    """Return metadata with what the component of a subheadline says: a line is one, several sum the article up."""
    lines = (
        [block.text for block in inline_content(story.subheadline).flow.blocks] if story.subheadline is not None else []
    )
    if len(lines) > 1:
        return replace(said, standfirst="; ".join(line.rstrip(".;") for line in lines))
    return replace(said, alternative_headline=said.alternative_headline or "".join(lines))
