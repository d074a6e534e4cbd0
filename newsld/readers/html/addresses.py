"""Addresses, absolute."""

import re
from urllib.parse import quote, urljoin, urlsplit

_IS_ABSOLUTE = re.compile(r"https?://[^\s/?#]", re.IGNORECASE)
_UNSAFE = re.compile(r"[\s<>\"{}|\\^`]")


def absolute(address: str | None, base: str = "") -> str:
    """Return an address as an absolute http or https URL, "" where it is none."""
    if not address:
        return ""
    address = address.strip()
    try:
        if not _IS_ABSOLUTE.match(address):
            address = urljoin(base, re.sub(r"[\t\n\r]", "", address))
        parts = urlsplit(address)
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        return ""
    return _UNSAFE.sub(lambda unsafe: quote(unsafe[0]), address)
