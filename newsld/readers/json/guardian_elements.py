"""The elements of a Guardian-style record's blocks: paragraphs, and what stands between them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from newsld.model.article import Part
from newsld.model.manuscript import Block
from newsld.model.metadata import Media, Medium
from newsld.readers.json.markup import plain
from newsld.readers.json.telling import Telling
from newsld.readers.json.values import Record, address, lines, number, pixels, record, records, seconds, text

_GROUPS = ("items", "sections", "events", "keyTakeaways", "qAndAs", "multiBylines", "miniProfiles")
_DEEPEST = 8  # levels of elements in each other
_SIGNED_VIDEO = "https://www.youtube.com/embed/"  # where a video of that house is played, by its identifier


def tell(told: Telling, elements: Iterable[Record], depth: int = 0) -> None:
    """Add what elements say, in their order; of one that holds others, what those say."""
    for element in elements if depth < _DEEPEST else ():
        kind = text(element, "_type").rpartition(".")[2].removesuffix("BlockElement")
        if reader := _READERS.get(kind):
            reader(told, element)
        elif shown := shown_in(element):
            told.media.append(shown)
        for key in ("elements", "content", "body"):
            tell(told, records(element, key), depth + 1)
        for group in (group for key in _GROUPS for group in records(element, key)):
            told.subheading(plain(group, "title"))
            tell(told, [group], depth + 1)


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


def _paragraphs(told: Telling, element: Record) -> None:
    told.paragraphs(lines(element, "html"))


def _subheading(told: Telling, element: Record) -> None:
    told.subheading(plain(element, "html") or plain(element, "text"))


def _quotation(told: Telling, element: Record) -> None:
    cited = plain(element, "attribution")
    found = told.fragment(lines(element, "html"))
    told.blocks += (replace(block, is_quoted=True, cited=cited or block.cited) for block in found)


def _pull_quote(told: Telling, element: Record) -> None:
    found = told.fragment(lines(element, "html"))
    told.blocks += (replace(block, part=Part.PULL_QUOTE, is_quoted=False, cited="") for block in found)


def _embed(told: Telling, element: Record) -> None:
    told.embed(lines(element, "html"))
    _link(told, element)


def _link(told: Telling, element: Record) -> None:
    told.link(address(element, "url", base=told.base), plain(element, "text") or plain(element, "title"))


def _picture(told: Telling, element: Record) -> None:
    if shown := shown_in(element):
        told.media.append(shown)
        if shown.caption:
            told.blocks.append(Block(Part.CAPTION, shown.caption))


def _nothing(_told: Telling, _element: Record) -> None:
    """Pass over what sells, asks or is a box of its own."""


_READERS: Mapping[str, Callable[[Telling, Record], None]] = {
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
