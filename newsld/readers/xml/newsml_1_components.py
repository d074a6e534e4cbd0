"""The components of a NewsML 1 item: which of them are articles, and which are shown with them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from newsld.model.metadata import Media, Medium
from newsld.readers._addresses import web_address
from newsld.readers.xml.elements import Element, child, children, text_at, text_of
from newsld.readers.xml.illustrations import medium_of, pixels

# what stands in a component of these roles is no text of an article, or one that its metadata holds already
_BESIDE = frozenset(
    {"stylesheet", "headline", "subheadline", "contact", "caption", "logo", "byline", "dateline", "slug"}
)
_COMMON = frozenset({"video/mp4", "audio/mpeg"})
_THUMBNAIL = "thumbnail"


@dataclass(frozen=True, slots=True)
class Story:
    """An article of an item: its component and those that it stands in, the outermost first, and its texts."""

    components: tuple[Element, ...]
    texts: tuple[Element, ...]
    media: tuple[Media, ...]
    subheadline: Element | None = None


def stories_of(item: Element) -> Iterator[Story]:
    """Yield the articles of an item: of its components with a headline, those that have a text of their own."""
    outermost = child(item, "NewsComponent")
    if outermost is None:
        return
    found = list(_stories((outermost,)))
    shown = tuple(_media(outermost))
    for story in found:
        yield story if len(found) > 1 else replace(story, media=shown)


def _stories(path: tuple[Element, ...]) -> Iterator[Story]:
    inner = [one for below in children(path[-1], "NewsComponent") for one in _stories((*path, below))]
    if inner and any(child(one.components[-1], "NewsLines", "HeadLine") is not None for one in inner):
        yield from inner
        return
    texts = tuple(_texts(path[-1]))
    if texts:
        yield Story(path, texts, tuple(_media(path[-1])), next(_of_role(path[-1], "subheadline"), None))


def role_of(component: Element) -> str:
    """Return the role of a component, in lower case."""
    return formal(child(component, "Role")).lower()


def formal(element: Element | None) -> str:
    """Return the formal name of an element."""
    return "" if element is None else " ".join(element.get("FormalName", "").split())


def _texts(component: Element) -> Iterator[Element]:
    """Yield the contents of a component and of those in it that are the text of the article."""
    if role_of(component) in _BESIDE:
        return
    for one in children(component, "ContentItem"):
        content = child(one, "DataContent")
        is_text = not medium_of(formal(child(one, "MimeType"))) and child(one, "Encoding") is None
        if content is not None and is_text and text_of(content):
            yield content
    for below in children(component, "NewsComponent"):
        yield from _texts(below)


def _of_role(component: Element, role: str) -> Iterator[Element]:
    for below in children(component, "NewsComponent"):
        if role_of(below) == role:
            yield from (content for one in children(below, "ContentItem") for content in children(one, "DataContent"))


def _media(component: Element) -> Iterator[Media]:
    """Yield the pictures, videos and audios in a component, of each the largest of its files; a logo is none."""
    if role_of(component) in {"logo", "icon", "stylesheet"}:
        return
    files = [file for one in children(component, "ContentItem") if (file := _file(one)) is not None]
    if files:
        yield _shown(component, files)
    for below in children(component, "NewsComponent"):
        yield from _media(below)


def _shown(component: Element, files: list[Media]) -> Media:
    """Return what a component shows: the largest of its files; pictures beside a video stand for it."""
    moving = [file for file in files if file.medium is not Medium.IMAGE]
    pictures = [file for file in files if file.medium is Medium.IMAGE]
    small = [file for file in pictures if file.name == _THUMBNAIL]
    largest = max(moving or [file for file in pictures if file not in small] or small, key=_size)
    beside = max(pictures, key=_size) if moving and pictures else next(iter(small), largest)
    lines = child(component, "NewsLines")
    return replace(
        largest,
        name="",
        caption=next(map(text_of, _of_role(component, "caption")), "") or text_at(lines, "HeadLine"),
        credit=text_at(lines, "CreditLine"),
        copyright_notice=text_at(lines, "CopyrightLine"),
        thumbnail=beside.url if beside is not largest else "",
    )


def _size(file: Media) -> tuple[int, bool]:
    """Return how good a file is: how large, then whether everybody can play it."""
    return (file.width or 0) * (file.height or 0), file.encoding_format in _COMMON


def _file(content: Element) -> Media | None:
    """Return a file that is a picture, video or audio; its name is what it is used as."""
    kind = formal(child(content, "MimeType"))
    medium: Medium | None = medium_of(kind) or medium_of(formal(child(content, "MediaType")))
    address = web_address(content.get("Href", ""))
    if medium is None or not address:
        return None
    said = {
        formal(one).lower(): one.get("Value", "") for one in children(child(content, "Characteristics"), "Property")
    }
    return Media(
        medium,
        url=address,
        name=said.get("imageuse", "").lower(),
        width=pixels(said.get("pixelwidth") or said.get("width")),
        height=pixels(said.get("pixelheight") or said.get("height")),
        encoding_format=kind if "/" in kind else "",
    )
