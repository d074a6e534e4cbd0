"""The image that stands for the article, and what the page says of it in several places."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any, cast

from newsld.model.metadata import Media, Medium
from newsld.readers.html.graph import Graph, text_of
from newsld.readers.html.page import Page

_PIXELS = re.compile(r"\s*(\d{1,5})(?:\.0*)?\s*(?:px)?\s*$")
_LARGEST = 50_000
_SHARED = ("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src", "parsely-image-url")


def with_lead(page: Page, shown: Sequence[Media]) -> tuple[Media, ...]:
    """Return the media of an article, the image that stands for it first.

    That is the image of the article's node, else the one that the page is shared with; where the text shows it too,
    what is said there of it is kept.
    """
    told = next(chain(_of_graphs(page), _of_head(page)), None)
    if told is None:
        return tuple(shown)
    same = next((one for one in shown if one.medium is Medium.IMAGE and _file(one.url) == _file(told.url)), None)
    rest = tuple(one for one in shown if one is not same)
    return (_joined(told, same) if same else told, *rest)


def _joined(told: Media, shown: Media) -> Media:
    said = replace(shown, url=told.url, is_lead=True)
    return replace(
        said,
        width=told.width or shown.width,
        height=told.height or shown.height,
        caption=shown.caption or told.caption,
        alternative=shown.alternative or told.alternative,
        credit=shown.credit or told.credit,
    )


def _file(url: str) -> str:
    """Return what tells an image from others: its file, whatever its host, size and query."""
    return url.partition("?")[0].rpartition("/")[2]


def _of_graphs(page: Page) -> Iterator[Media]:
    for graph in page.graphs:
        for term in ("image", "thumbnailUrl"):
            found = [one for value in graph.values(graph.article, term) if (one := _of_value(value, graph, page))]
            if found:
                yield max(found, key=lambda image: (image.width or 0) * (image.height or 0))


def _of_value(value: Any, graph: Graph, page: Page) -> Media | None:
    node = cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {"url": value}
    addresses = (page.address(text) for text in graph.texts(node, "contentUrl", "url", "@id"))
    url = next((found for found in addresses if found), "")
    if not url:
        return None
    width, height = (next(iter(graph.texts(node, side)), "") for side in ("width", "height"))
    return Media(
        url=url,
        caption=next(graph.texts(node, "caption"), ""),
        credit=next(graph.texts(node, "creditText"), ""),
        copyright_notice=next(graph.texts(node, "copyrightNotice"), ""),
        width=pixels(width),
        height=pixels(height),
        is_lead=True,
    )


def _of_head(page: Page) -> Iterator[Media]:
    for text in page.said(*_SHARED):
        if url := page.address(text):
            width, height, alt = (next(iter(page.said(f"og:image:{key}")), "") for key in ("width", "height", "alt"))
            yield Media(url=url, alternative=alt, width=pixels(width), height=pixels(height), is_lead=True)
            return


def pixels(text: str) -> int | None:
    """Return a length in pixels, `None` where a text is none or none that an image has."""
    match = _PIXELS.match(text_of(text))
    return int(match[1]) if match and 0 < int(match[1]) <= _LARGEST else None
