"""Addresses, absolute."""

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.html import HtmlElement

_IS_USUAL = re.compile(r"https?://[a-z0-9][a-z0-9.-]*(?:[/?#][\w/?#&=+.,:;%~@!$'()*-]*)?", re.ASCII)
_IS_ABSOLUTE = re.compile(r"https?://[^\s/?#]", re.IGNORECASE)
_UNSAFE = re.compile(r"[\s<>\"{}|\\^`]")


def base_of(bases: "Iterable[HtmlElement]", url: str) -> str:
    """Return what the relative addresses of a page start from: what its `<base>` says, else its own address."""
    said = (element.get("href") for element in bases)
    return next((found for one in said if (found := absolute(one, url))), url)


def absolute(address: str | None, base: str = "") -> str:
    """Return an address as an absolute http or https URL, "" where it is none."""
    if not address:
        return ""
    address = address.strip()
    if _IS_USUAL.fullmatch(address):
        return address
    try:
        if not _IS_ABSOLUTE.match(address):
            address = urljoin(base, re.sub(r"[\t\n\r]", "", address))
        parts = urlsplit(address)
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        return ""
    return _UNSAFE.sub(lambda unsafe: quote(unsafe[0]), address)
