"""Addresses as an input gives them → those that a graph may hold."""

import re
from urllib.parse import urljoin, urlsplit

_IMPOSSIBLE = re.compile(r"[\s<>\"{}|\\^`\x00-\x1f\x7f\ufffe\uffff\ud800-\udfff]|%(?![0-9A-Fa-f]{2})")


def web_address(said: str | None, base: str = "") -> str:
    """Return an absolute http or https address, "" for everything else; a relative one is of `base`."""
    address = (said or "").strip()
    if not address or _IMPOSSIBLE.search(address):
        return ""
    try:
        whole = urljoin(base, address) if base else address
        parts = urlsplit(whole)
        is_sound = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return ""
    return whole if is_sound and not _IMPOSSIBLE.search(whole) else ""
