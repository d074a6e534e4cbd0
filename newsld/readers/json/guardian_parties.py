"""Who a Guardian-style record says wrote it and published it."""

import re
from collections.abc import Iterator

from newsld.model.metadata import Party
from newsld.readers.json.markup import name, plain
from newsld.readers.json.values import (
    Record,
    address,
    records,
    text,
)

_HANDLE = re.compile(r"@?\w{1,30}")


def authors(article: Record) -> Iterator[Party]:
    """Yield those whom the tags of an article call its contributors."""
    site = address(article, "guardianBaseURL")
    for tag in records(article, "tags"):
        if text(tag, "type") == "Contributor" and name(tag, "title"):
            handle = text(tag, "twitterHandle")
            yield Party(
                name(tag, "title"),
                is_organization=None,
                url=address(f"{site}/{text(tag, 'id')}") if site and text(tag, "id") else "",
                same_as=(f"https://twitter.com/{handle.removeprefix('@')}",) if _HANDLE.fullmatch(handle) else (),
                image=address(tag, "bylineLargeImageUrl") or address(tag, "bylineImageUrl"),
            )


def publisher(article: Record) -> Party | None:
    """Return the publisher; a name that is but a host's is not one, if another is given."""
    said = plain(article, "publication")
    house = (name(article, "openGraphData", "og:site_name") if "." in said or not said else said) or said
    handle = text(article, "twitterData", "twitter:site")
    pages = [address(article, "openGraphData", "article:publisher")]
    pages += [f"https://twitter.com/{handle.removeprefix('@')}"] if _HANDLE.fullmatch(handle) else []
    same_as = tuple(page for page in pages if page)
    return (
        Party(house, is_organization=True, url=address(article, "guardianBaseURL"), same_as=same_as) if house else None
    )
