"""The elements of a Guardian-style record's blocks: paragraphs, and what stands between them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from newsld.model.article import Part
from newsld.model.manuscript import Block
from newsld.model.metadata import Link, Media, Medium
from newsld.readers.html.fragments import Fragment, read_fragment
from newsld.readers.json.markup import plain, simple_paragraph
from newsld.readers.json.values import Record, address, lines, number, pixels, record, records, seconds, text

_GROUPS = ("items", "sections", "events", "keyTakeaways", "qAndAs", "multiBylines", "miniProfiles")
_DEEPEST = 8  # levels of elements in each other
_SIGNED_VIDEO = "https://www.youtube.com/embed/"  # where a video of that house is played, by its identifier


@dataclass(slots=True)
class Told:
    """What elements say; `base` is the address that relative ones are resolved against."""

    base: str = ""
    blocks: list[Block] = field(default_factory=list[Block])
    media: list[Media] = field(default_factory=list[Media])
    links: list[Link] = field(default_factory=list[Link])

    def add(self, elements: Iterable[Record], depth: int = 0) -> None:
        """Add elements in their order; of one that holds others, those."""
        for element in elements if depth < _DEEPEST else ():
            kind = text(element, "_type").rpartition(".")[2].removesuffix("BlockElement")
            if reader := _READERS.get(kind):
                reader(self, element)
            elif shown := shown_in(element):
                self.media.append(shown)
            for key in ("elements", "content", "body"):
                self.add(records(element, key), depth + 1)
            for group in (group for key in _GROUPS for group in records(element, key)):
                if title := plain(group, "title"):
                    self.blocks.append(Block(Part.SUBHEADING, title))
                self.add([group], depth + 1)

    def fragment(self, html: str) -> Fragment:
        """Read the HTML of an element, whose media and links are the article's."""
        found = read_fragment(html, self.base)
        self.media += found.media
        self.links += found.links
        return found


def shown_in(element: Record, *, is_lead: bool = False) -> Media | None:
    """Return the image, video or audio that an element shows, `None` where it shows none."""
    kind = text(element, "_type").rpartition(".")[2].removesuffix("BlockElement")
    if kind == "Image":
        found = _image(element)
    elif kind.startswith("Audio"):
        found = _audio(element)
    elif "Video" in kind or kind in {"Youtube", "Vimeo"}:
        found = _video(element)
    else:
        return None
    return replace(found, is_lead=is_lead) if found.url or found.page else None


def _image(element: Record) -> Media:
    """Return the image of an element: the uncropped master, else the largest of its sizes."""
    sizes = [(pixels(one, "fields", "width") or 0, one) for one in records(element, "media", "allImages")]
    _, file = max(sizes, key=lambda size: size[0], default=(0, element))
    said = record(element, "data")
    caption = plain(said, "caption")
    return Media(
        url=address(file, "url") or address(element, "url"),
        caption=caption,
        alternative=plain(said, "alt"),
        credit=plain(said, "credit"),
        copyright_notice=plain(said, "copyright"),
        width=pixels(file, "fields", "width"),
        height=pixels(file, "fields", "height"),
        encoding_format=text(file, "mimeType"),
    )


def _video(element: Record) -> Media:
    still = address(element, "overrideImage") or _widest(element, "posterImage")
    asset = text(element, "assetId")
    page = address(element, "embedUrl") or (f"{_SIGNED_VIDEO}{asset}" if asset.replace("-", "").isalnum() else "")
    file = next((url for one in records(element, "assets") if (url := address(one, "url"))), "")
    return Media(
        Medium.VIDEO,
        url=file,
        page=page or ("" if file else address(element, "url")),
        name=plain(element, "mediaTitle") or plain(element, "title"),
        caption=plain(element, "caption"),
        alternative=plain(element, "altText"),
        width=pixels(element, "width"),
        height=pixels(element, "height"),
        duration=seconds(element, "duration"),
        thumbnail=still,
    )


def _audio(element: Record) -> Media:
    file = next(records(element, "assets"), element)
    minutes, rest = number(file, "fields", "durationMinutes") or 0, number(file, "fields", "durationSeconds") or 0
    return Media(
        Medium.AUDIO,
        url=address(file, "url"),
        duration=seconds(60 * minutes + rest),
        encoding_format=text(file, "mimeType"),
    )


def _widest(element: Record, key: str) -> str:
    offers = [(pixels(one, "width") or 0, address(one, "url")) for one in records(element, key)]
    return max(offers, default=(0, ""))[1]


def _paragraphs(told: Told, element: Record) -> None:
    html = lines(element, "html")
    if paragraph := simple_paragraph(html):
        told.blocks.append(Block(Part.PARAGRAPH, paragraph))
    else:
        told.blocks += told.fragment(html).blocks


def _subheading(told: Told, element: Record) -> None:
    if heading := plain(element, "html") or plain(element, "text"):
        told.blocks.append(Block(Part.SUBHEADING, heading))


def _quotation(told: Told, element: Record) -> None:
    cited = plain(element, "attribution")
    found = told.fragment(lines(element, "html")).blocks
    told.blocks += (replace(block, is_quoted=True, cited=cited or block.cited) for block in found)


def _pull_quote(told: Told, element: Record) -> None:
    found = told.fragment(lines(element, "html")).blocks
    told.blocks += (replace(block, part=Part.PULL_QUOTE, is_quoted=False, cited="") for block in found)


def _embed(told: Told, element: Record) -> None:
    found = read_fragment(lines(element, "html"), told.base)
    told.media += found.media
    told.blocks += (replace(block, part=Part.EMBED) for block in found.blocks)
    _link(told, element)


def _link(told: Told, element: Record) -> None:
    if url := address(element, "url", base=told.base):
        told.links.append(Link(url, plain(element, "text") or plain(element, "title")))


def _picture(told: Told, element: Record) -> None:
    if shown := shown_in(element):
        told.media.append(shown)
        if shown.caption:
            told.blocks.append(Block(Part.CAPTION, shown.caption))


def _nothing(_told: Told, _element: Record) -> None:
    """Pass over what sells, asks or is a box of its own."""


_READERS: Mapping[str, Callable[[Told, Record], None]] = {
    "Text": _paragraphs,
    "Table": _paragraphs,
    "Subheading": _subheading,
    "NumberedTitle": _subheading,
    "Blockquote": _quotation,
    "Pullquote": _pull_quote,
    "Image": _picture,
    "Tweet": _embed,
    "Instagram": _embed,
    "Embed": _embed,
    "Comment": _nothing,
    "RichLink": _link,
    "Interactive": _nothing,
    "Link": _nothing,
    "Disclaimer": _nothing,
    "NewsletterSignup": _nothing,
}
