"""The images, videos and audios of an HTML tree."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from newsld.model.metadata import Media, Medium
from newsld.readers.html.addresses import absolute
from newsld.readers.html.elements import Element
from newsld.readers.html.text import one_line

_SOURCES = ("data-src", "data-lazy-src", "data-original", "data-hi-res-src", "src")
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_CANDIDATE = re.compile(r"\s*([^\s,]\S*[^\s,]|[^\s,])(?:\s+(\d+(?:\.\d+)?)([wx]))?\s*(?:,|$)")
_NUMBER = re.compile(r"\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*")
_DECOR = re.compile(
    r"(?:^|[/_.\s-])(?:logos?|icons?|avatars?|spinner|sprites?|placeholder|spacer|blank|pixel)(?=[/_.\s-]|$)"
)
_LEAST = 32  # pixels; what is smaller both ways is an icon
_DOT = 2  # pixels; what is no longer one way counts its readers
_PLAYERS = re.compile(
    r"youtu\.?be|vimeo|dailymotion|facebook\.com/plugins/video|tiktok\.com/(?:embed|player)|twitch\.tv|brightcove|jwplayer"
    r"|wistia|streamable|rumble\.com|kaltura|/embed/|/player/|[/.]player[./]|/videos?/"
)
_SOUNDS = re.compile(r"soundcloud|spotify|podcast|/audio/|acast|megaphone\.fm|omny\.fm|spreaker|audioboom|anchor\.fm")


def image(element: Element, base: str) -> Media | None:
    """Return the image that an element shows, the largest of those it offers; `None` for logos, icons and pixels."""
    shown = _number(element, "width"), _number(element, "height")
    if _is_tiny(*shown):
        return None
    url, width, height = _largest(element, base, shown)
    if not url or _DECOR.search(f"{urlsplit(url).path} {element.get('class') or ''}".lower()):
        return None
    return Media(url=url, width=width, height=height, alternative=one_line(element.get("alt") or ""))


def player(element: Element, base: str) -> Media | None:
    """Return the video or audio that an element plays."""
    medium = Medium.AUDIO if element.tag.endswith("audio") else Medium.VIDEO
    for source in (element, *element.iterfind(".//source")):
        if url := absolute(source.get("src") or source.get("data-src"), base):
            return Media(
                medium,
                url=url,
                name=one_line(element.get("title") or ""),
                width=_number(element, "width") or None,
                height=_number(element, "height") or None,
                thumbnail=absolute(element.get("poster"), base),
                encoding_format=(source.get("type") or "").partition(";")[0].strip(),
            )
    return None


def framed(element: Element, base: str) -> Media | None:
    """Return the video or audio whose player a frame shows."""
    page = absolute(element.get("data-src") or element.get("data-lazy-src") or element.get("src"), base)
    if not page and (video := element.get("data-videoid")):
        page = f"https://www.youtube.com/embed/{video}"
    is_sound = _SOUNDS.search(page)
    if not is_sound and not _PLAYERS.search(page):
        return None
    return Media(
        Medium.AUDIO if is_sound else Medium.VIDEO,
        page=page,
        name=one_line(element.get("title") or ""),
        width=_number(element, "width") or None,
        height=_number(element, "height") or None,
    )


def _largest(element: Element, base: str, shown: tuple[int | None, int | None]) -> tuple[str, int | None, int | None]:
    """Return the largest image on offer, and its width and height."""
    offers = [(size, unit, url) for url, size, unit in _offers(element) if absolute(url, base)]
    if offers:
        size, unit, url = max(offers, key=lambda offer: offer[0])
        if unit == "w":
            width, height = shown
            return absolute(url, base), int(size), round(size * height / width) if width and height else None
        width, height = shown if size <= 1 else (None, None)
        return absolute(url, base), width, height
    for name in _SOURCES:
        if url := absolute(element.get(name), base):
            return url, shown[0], shown[1]
    return "", None, None


def _offers(element: Element) -> Iterator[tuple[str, float, str]]:
    places = [element]
    around = element.getparent()
    while around is not None and around.tag in {"source", "picture"}:  # a parser may take `<source>` for a container
        places += around.iter("source") if around.tag == "picture" else ()
        around = around.getparent()
    for place in places:
        for name in _SETS:
            for url, size, unit in _CANDIDATE.findall(place.get(name) or ""):
                yield url, float(size or 1), unit


def _number(element: Element, name: str) -> int | None:
    found = _NUMBER.fullmatch(element.get(name) or "")
    return int(found[1]) if found else None


def _is_tiny(width: int | None, height: int | None) -> bool:
    known = [length for length in (width, height) if length is not None]
    return any(length <= _DOT for length in known) or (len(known) > 1 and max(known) < _LEAST)
