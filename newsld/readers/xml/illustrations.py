"""The media that stand in NITF, and how they are told of."""

from collections.abc import Iterator
from dataclasses import replace

from newsld.model.metadata import Media, Medium
from newsld.readers._addresses import web_address
from newsld.readers.xml.elements import Element, children, text_at, text_of

_MEDIA = {
    **dict.fromkeys(("image", "photo", "picture", "graphic"), Medium.IMAGE),
    "video": Medium.VIDEO,
    "audio": Medium.AUDIO,
}


def medium_of(said: str) -> Medium | None:
    """Return the medium that a word or a media type ("image/jpeg") means, `None` for what is neither."""
    return _MEDIA.get(said.lower().partition("/")[0])


def pixels(said: str | None) -> int | None:
    """Return a width or height in pixels."""
    digits = (said or "").strip().removesuffix("px")
    return int(digits) if digits.isascii() and digits.isdigit() and 0 < len(digits) < 7 and int(digits) else None  # noqa: PLR2004 no image is wider


def media(element: Element) -> Iterator[Media]:
    """Yield the picture, video or audio of a NITF `media`, the largest of its files."""
    medium = medium_of(element.get("media-type", ""))
    references = list(children(element, "media-reference"))
    if medium is None:
        medium = next((found for one in references if (found := medium_of(one.get("mime-type", "")))), None)
    if medium is None:
        return
    files = [_reference(one, medium) for one in references] or [Media(medium)]
    largest = max(files, key=lambda file: (bool(file.url), (file.width or 0) * (file.height or 0)))
    made = replace(
        largest,
        caption=" ".join(text_of(caption) for caption in children(element, "media-caption")),
        credit=text_at(element, "media-producer") or largest.credit,
    )
    if made.url or made.caption:
        yield made


def _reference(reference: Element, medium: Medium) -> Media:
    is_pixels = reference.get("units", "") in {"", "pixels"}
    return Media(
        medium,
        url=web_address(reference.get("source", "")),
        name=reference.get("name", ""),
        alternative=reference.get("alternate-text", ""),
        credit=reference.get("source-credit", ""),
        width=pixels(reference.get("width", "")) if is_pixels else None,
        height=pixels(reference.get("height", "")) if is_pixels else None,
        copyright_notice=reference.get("copyright", ""),
        encoding_format=reference.get("mime-type", ""),
    )
