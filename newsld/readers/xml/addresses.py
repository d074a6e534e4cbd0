"""Addresses as an input gives them → those that a graph may hold."""

import re
from urllib.parse import urlsplit

_IMPOSSIBLE = re.compile(r"[\s<>\"\\^`{|}]")


def web_address(said: str | None) -> str:
    """Return an absolute http or https address, "" for everything else: nobody knows what a relative one is of."""
    address = (said or "").strip()
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    is_absolute = parts.scheme.lower() in {"http", "https"} and bool(parts.hostname)
    return address if is_absolute and not _IMPOSSIBLE.search(address) else ""
