"""HTML → what its elements say of schema.org's things, in microdata or RDFa, retold as JSON-LD with its places."""

import re
from collections.abc import Callable, Iterator
from functools import partial

from newsld.errors import MissingPackage, UnreadableMarkup
from newsld.jsonld import microdata, rdfa
from newsld.model.document import Retold

# of a page in lower case; each begins with a word, which is sought faster than what may stand before it
_MICRODATA = re.compile(rb"""itemtype(?<=\bitemtype)\s*=\s*(?:"[^"<>]*|'[^'<>]*|[^\s"'<>]*)\bschema\.org\b""")
_TYPED = re.compile(rb"typeof(?<=\stypeof)\s*=")
_RDFA = re.compile(
    rb"""\s(?:vocab|prefix|xmlns:\w+)\s*=\s*(?:"[^"<>]*|'[^'<>]*|[^\s"'<>]*)\bschema\.org\b"""
    rb"""|\s(?:property|typeof)\s*=\s*(?:"[^"<>]*|'[^'<>]*|[^\s"'<>]*)\bschema:"""
)

Read = Callable[[], Retold | None]


def readings(page: str, *, is_placed: bool = True) -> Iterator[Read]:
    """Yield a way to read each notation of a page that may speak of schema.org's things; most pages have none.

    Where values stand in the page is told where `is_placed`.
    It raises `MissingPackage` or `UnreadableMarkup` where it fails.
    """
    lower = lower_bytes(page)
    if _MICRODATA.search(lower):
        yield lambda: _read("microdata", partial(microdata.retold, is_placed=is_placed), page)
    if _TYPED.search(lower) and _RDFA.search(lower):
        yield lambda: _read("RDFa", rdfa.retold, page)


def lower_bytes(page: str) -> bytes:
    """Return a page in which words of markup are sought whatever their case: bytes are searched fastest."""
    return page.encode(errors="replace").lower()


def _read(name: str, read: Callable[[str], Retold | None], page: str) -> Retold | None:
    try:
        return read(page)
    except ModuleNotFoundError as error:
        raise MissingPackage(f"{name} was not looked at; to read it: pip install 'newsld[pages]'") from error
    except Exception as error:  # a foreign parser on foreign pages; whatever it raises, the JSON-LD blocks stand
        raise UnreadableMarkup(f"its {name} cannot be read ({type(error).__name__})") from error
