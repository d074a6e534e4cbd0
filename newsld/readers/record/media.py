"""Images, videos and audios as records name them: an address, a list of them, or objects."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, cast

from newsld.model.metadata import Media, Medium
from newsld.readers.record.moments import moment_of
from newsld.readers.record.parties import parties_of
from newsld.readers.record.values import address_of, first, members, text_of, whole_of

_FILES = ("url", "src", "content_url", "contentUrl", "href", "link", "source", "path", "image", "filename")
_PLAYERS = ("embed_url", "embedUrl", "player")


def media_of(value: Any, medium: Medium, base: str = "") -> Iterator[Media]:
    """Yield the media that a value names, relative addresses as of `base`; the first image stands for its article."""
    is_first = True
    for member in members(value):
        found = _described(cast("Mapping[str, Any]", member), medium, base) if isinstance(member, Mapping) else None
        if address := "" if found else address_of(member, base):
            found = Media(medium, address)
        if found:
            yield found if not is_first or medium is not Medium.IMAGE else _lead(found)
            is_first = False


def _lead(media: Media) -> Media:
    return replace(media, is_lead=True)


def _described(said: Mapping[str, Any], medium: Medium, base: str) -> Media | None:
    """Return what an object says of one medium, `None` where it has no address and no words."""
    creators = next((said[key] for key in ("creator", "author", "photographer") if said.get(key)), None)
    parties, lines = parties_of(creators)
    found = Media(
        medium,
        url=next((address for key in _FILES if (address := address_of(said.get(key), base))), ""),
        page=next((address for key in _PLAYERS if (address := address_of(said.get(key)))), ""),
        name=first(said, ("name", "title")),
        caption=first(said, ("caption", "description")),
        alternative=first(said, ("alt", "alt_text", "altText", "alternative")),
        credit=first(said, ("credit", "credit_text", "creditText", "byline")) or "; ".join(lines),
        creators=parties,
        copyright_notice=first(said, ("copyright", "copyright_notice", "copyrightNotice", "rights")),
        license=address_of(said.get("license")),
        width=whole_of(said.get("width")),
        height=whole_of(said.get("height")),
        duration=text_of(said.get("duration")) if text_of(said.get("duration")).startswith("P") else "",
        thumbnail=next(
            (url for key in ("thumbnail", "thumbnail_url", "thumbnailUrl") if (url := address_of(said.get(key)))), ""
        ),
        uploaded=next(
            (day for key in ("upload_date", "uploadDate", "uploaded") if (day := moment_of(said.get(key)))), None
        ),
        encoding_format=first(said, ("mime_type", "encodingFormat", "mimetype")),
    )
    return found if found.url or found.page or found.caption else None
