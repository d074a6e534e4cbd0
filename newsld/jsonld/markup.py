"""HTML → what its elements say of schema.org's things, in microdata or RDFa, retold as JSON-LD with its places."""

import re
from collections.abc import Callable, Iterator

from newsld.errors import MissingPackage, UnreadableMarkup
from newsld.jsonld import microdata, rdfa
from newsld.model.document import Retold

_MICRODATA = re.compile(r"""\bitemtype\s*=\s*(?:"[^"<>]*|'[^'<>]*|[^\s"'<>]*)\bschema\.org\b""", re.IGNORECASE)
_TYPED = re.compile(r"\stypeof\s*=", re.IGNORECASE)
_RDFA = re.compile(
    r"""\s(?:vocab|prefix|xmlns:\w+)\s*=\s*(?:"[^"<>]*|'[^'<>]*|[^\s"'<>]*)\bschema\.org\b"""
    r"""|\s(?:property|typeof)\s*=\s*(?:"[^"<>]*|'[^'<>]*|[^\s"'<>]*)\bschema:""",
    re.IGNORECASE,
)

Read = Callable[[], Retold | None]


def readings(page: str) -> Iterator[Read]:
    """Yield a way to read each notation of a page that may speak of schema.org's things; most pages have none.

    It raises `MissingPackage` or `UnreadableMarkup` where it fails.
    """
    if _MICRODATA.search(page):
        yield lambda: _read("microdata", microdata.retold, page)
    if _TYPED.search(page) and _RDFA.search(page):
        yield lambda: _read("RDFa", rdfa.retold, page)


def _read(name: str, read: Callable[[str], Retold | None], page: str) -> Retold | None:
    try:
        return read(page)
    except ModuleNotFoundError as error:
        raise MissingPackage(f"{name} was not looked at; to read it: pip install 'newsld[pages]'") from error
    except Exception as error:  # a foreign parser on foreign pages; whatever it raises, the JSON-LD blocks stand
        raise UnreadableMarkup(f"its {name} cannot be read ({type(error).__name__})") from error
