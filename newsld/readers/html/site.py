"""What a site calls itself: no author, and no part of a headline."""

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import urlsplit

from newsld.readers.html.page import Page

_SITES = ("og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:site", "dc.publisher", "publisher")
_SIGN = re.compile(r"[^\w\0-\x7f]+")
_REST = bytes(sign if chr(sign).isalnum() or not chr(sign).isascii() else 0x20 for sign in range(256))


def site_names(page: Page) -> frozenset[str]:
    """Return the names of a site, run in: as it calls itself, and by its host."""
    return frozenset(_names(page)) - {""}


def _names(page: Page) -> Iterator[str]:
    for graph in page.graphs:
        yield from (run_in(name) for name in graph.texts(graph.article, "publisher"))
    yield from (run_in(name) for name in page.said(*_SITES))
    host = urlsplit(page.url).netloc.lower().removeprefix("www.")
    yield from {run_in(host), run_in(host.partition(".")[0]), run_in(".".join(host.split(".")[-2:]))}


def run_in(name: str) -> str:
    """Return the letters and digits of a name as one word."""
    return folded(name).replace(" ", "")


def folded(text: str) -> str:
    """Return the words of a text, their letters and digits: NFKC, without case and punctuation."""
    letters = unicodedata.normalize("NFKC", text).casefold()
    # most signs between words are ASCII, which bytes lose fastest
    words = letters.encode(errors="surrogatepass").translate(_REST).decode(errors="surrogatepass")
    return " ".join((words if words.isascii() else _SIGN.sub(" ", words)).split())
