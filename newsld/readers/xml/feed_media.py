"""Pictures, videos and audios of a feed's entry: Media RSS, enclosures, and iTunes."""

import re
from collections.abc import Iterable, Iterator

from newsld.model.metadata import Media, Medium
from newsld.readers._addresses import web_address
from newsld.readers.xml.elements import Element, text_of
from newsld.readers.xml.feed_fields import Fields, plain
from newsld.readers.xml.illustrations import medium_of, pixels

_QUERY = re.compile(r"[?#].*", re.DOTALL)
_SUFFIXES = {
    Medium.IMAGE: (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif"),
    Medium.VIDEO: (".mp4", ".m4v", ".webm", ".mov"),
    Medium.AUDIO: (".mp3", ".m4a", ".ogg", ".wav", ".aac"),
}
_CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})|(\d{1,6})(?:\.\d+)?")


def media_of(entry: Fields) -> tuple[Media, ...]:
    """Return the media of an entry, of each the largest of its renditions."""
    found: dict[tuple[Medium, str], Media] = {}
    for made in (*_media_rss(entry), *_enclosures(entry)):
        key = made.medium, same_file(made.url or made.page)
        if key not in found or _size(made) > _size(found[key]):
            found[key] = made
    pictures = [one for one in found.values() if one.medium is Medium.IMAGE]
    thumbnails = list(_thumbnails(entry, entry))
    if not pictures and thumbnails and not found:
        return (max(thumbnails, key=_size),)
    return tuple(found.values())


def same_file(address: str) -> str:
    """Return what the addresses of a file's renditions have in common: how wide it is asked for stands behind it."""
    path = _QUERY.sub("", address)
    is_file = any(path.lower().endswith(suffixes) for suffixes in _SUFFIXES.values())
    return path if is_file else address


def _media_rss(entry: Fields) -> Iterator[Media]:
    for group in entry.all("media:group"):
        fields = Fields(group)
        renditions = [made for one in fields.all("media:content") if (made := _content(one, (fields, entry)))]
        for medium in Medium:
            of_medium = [one for one in renditions if one.medium is medium]
            if of_medium:
                yield max(of_medium, key=_size)
    for one in entry.all("media:content"):
        if made := _content(one, (entry,)):
            yield made


def _content(element: Element, around: Iterable[Fields]) -> Media | None:
    """Return a `media:content`; what it does not say of itself is said by what stands around it."""
    address = web_address(element.get("url", ""))
    own = Fields(element)
    levels = (own, *around)
    player = next((found for level in levels for found in level.all("media:player")), None)
    page = web_address(player.get("url", "")) if player is not None else ""
    medium = _medium(element.get("medium", ""), element.get("type", ""), address)
    if medium is None or not (address or page):
        return None
    thumbnail = next((one.url for level in levels for one in _thumbnails(level, own)), "")
    return Media(
        medium,
        url=address,
        page=page,
        name=_said(levels, "media:title"),
        caption=_said(levels, "media:description"),
        alternative=_said((own,), "media:text"),
        credit=_said(levels, "media:credit"),
        copyright_notice=_said(levels, "media:copyright"),
        width=pixels(element.get("width", "")),
        height=pixels(element.get("height", "")),
        duration=duration(element.get("duration", "")),
        thumbnail=thumbnail if medium is Medium.VIDEO else "",
        encoding_format=_format(element.get("type", "")),
        is_lead=element.get("isDefault", "") == "true",
    )


def _said(levels: Iterable[Fields], name: str) -> str:
    return next((text for level in levels for one in level.all(name) if (text := plain(one))), "")


def _thumbnails(level: Fields, own: Fields) -> Iterator[Media]:
    for one in (*own.all("media:thumbnail"), *level.all("media:thumbnail")):
        if address := web_address(one.get("url", "") or text_of(one)):
            yield Media(url=address, width=pixels(one.get("width", "")), height=pixels(one.get("height", "")))


def _enclosures(entry: Fields) -> Iterator[Media]:
    links = [one for one in entry.all("atom:link", "link") if one.get("rel", "") == "enclosure"]
    for one in (*entry.all("enclosure"), *links):
        address = web_address(one.get("url", "") or one.get("href", ""))
        medium = _medium("", one.get("type", ""), address)
        if medium and address:
            length = duration(entry.text("itunes:duration")) if medium is not Medium.IMAGE else ""
            yield Media(medium, url=address, duration=length, encoding_format=_format(one.get("type", "")))
    for one in entry.all("itunes:image"):
        if address := web_address(one.get("href", "") or one.get("url", "")):
            yield Media(url=address)


def _medium(said: str, kind: str, address: str) -> Medium | None:
    if told := medium_of(said) or medium_of(kind):
        return told
    if said or "/" in kind:
        return None
    path = _QUERY.sub("", address).lower()
    by_suffix = next((medium for medium, suffixes in _SUFFIXES.items() if path.endswith(suffixes)), None)
    return by_suffix or (Medium.IMAGE if address and not kind else None)


def _format(kind: str) -> str:
    return kind.strip() if "/" in kind else ""


def duration(said: str) -> str:
    """Return the ISO 8601 duration of seconds, or of hours, minutes and seconds, "" for what is neither."""
    clock = _CLOCK.fullmatch(said.strip())
    if clock is None:
        return ""
    hours, minutes, seconds, alone = clock.groups()
    total = int(alone) if alone else int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
    return f"PT{total}S" if total else ""


def _size(media: Media) -> int:
    return (media.width or 0) * (media.height or media.width or 0)
