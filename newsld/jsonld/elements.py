"""The elements of a page that speak: a tree that knows where in the page each of them begins and ends."""

import re
from typing import Any

from newsld import vocabulary
from newsld.jsonld.pages import start_tags
from newsld.jsonld.writer import write
from newsld.model.document import Retold
from newsld.model.graph import Steps, pointer

Span = tuple[int, int]

_PLACE = "data-newsld-place"
_SPEAKING = re.compile(r"\s(?:item(?:scope|type|prop)|typeof|property)\b", re.IGNORECASE)
_TRUTHS = {"true": True, "false": False}
# addresses are resolved against the page, and what else is left to say of them the notation cannot tell; items stand
# where the page has what they speak of
_EXEMPT = frozenset({"NL105", "NL205"})
_IGNORED = re.compile(r"[\t\r\n]")
_ESCAPED = re.compile(r"""[ "<>`{}\\^|]""")
_SPACED = re.compile(r"^(\d{4}-\d\d-\d\d) (?=\d\d:\d\d)()")
_MOMENT = re.compile(r"^(\d{4}-\d\d-\d\d)T(\d\d:\d\d[:.\d]*)([+-]\d\d)(\d\d)$")
_SCHEMA_ORG = re.compile(r"(?:https?:)?(?://)?(?:www\.)?schema\.org\b", re.IGNORECASE)
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|[#/.?]")


def encoded(page: str) -> bytes:
    """Return a page in UTF-8."""
    return page.replace("\0", "\ufffd").encode("utf-8", "replace")


def marked(page: str) -> bytes:
    """Return a page in UTF-8 with its place written into each start tag that speaks, so that no parser can lose it.

    Where none does, it is empty.
    """
    parts: list[str] = []
    done = 0
    for tag in start_tags(page):
        if _SPEAKING.search(page, tag.name_end, tag.end):
            parts.append(f'{page[done : tag.name_end]} {_PLACE}="{tag.start}-{tag.end}"')
            done = tag.name_end
    return encoded("".join((*parts, page[done:]))) if parts else b""


class Retelling:
    """What is retold so far: nodes, and where their values stand, unless nobody asks."""

    def __init__(self, page: str, *, is_placed: bool = True) -> None:
        self._page = page
        self._is_placed = is_placed
        self._spans: dict[str, Span] = {}

    def stands(self, steps: Steps, element: Any) -> None:
        """Keep that what stands along `steps` is said by an element."""
        if self._is_placed:
            self._spans[pointer(steps)] = self.span(element)

    def of(self, nodes: list[dict[str, Any]]) -> Retold | None:
        """Return the document that holds the nodes as its `@graph`."""
        if not nodes:
            return None
        spans = {f"/@graph{path}": span for path, span in self._spans.items()}
        if self._is_placed:
            spans[""] = spans["/@graph/0"]
        return Retold(write(nodes, indent=None), spans, _EXEMPT)

    def span(self, element: Any) -> Span:
        """Return where the start tag of an element stands; of one that a parser made up, where its line does."""
        place = element.get(_PLACE)
        if place is None:
            return self._start_of_line(element.sourceline or 1)
        start, _, end = place.partition("-")
        return int(start), int(end)

    def _start_of_line(self, line: int) -> Span:
        at = 0
        for _ in range(line - 1):
            at = self._page.find("\n", at) + 1 or at
        return at, at


def meant(term: str, text: str) -> str | bool:
    """Return what a text stands for: in elements all is text, and a truth value is the word for it."""
    bare = text.strip()
    word = bare.lower()
    return _TRUTHS[word] if word in _TRUTHS and "Boolean" in vocabulary.ranges(term) else bare


def text_of(element: Any) -> str:
    """Return the text in an element, as one line."""
    return " ".join(element.xpath("string()").split())


def address(text: str) -> str:
    """Return an address of HTML as what it is at first sight.

    A relative one begins with a dot or slash, and what HTML bears with in an address is escaped.
    """
    written = _IGNORED.sub("", text.strip())
    bare = _ESCAPED.sub(lambda sign: f"%{ord(sign[0]):02X}", written)
    return bare if not bare or _ADDRESS.match(bare) else f"./{bare}"


def moment(text: str) -> str:
    """Return a date and time of HTML in schema.org's form: HTML takes a space for the T, and a zone without colon."""
    return _MOMENT.sub(r"\1T\2\3:\4", _SPACED.sub(r"\1T\2", text.strip()))


def is_schema_org(name: str) -> bool:
    """Tell whether a type is meant as one of schema.org's, however it is written."""
    return _SCHEMA_ORG.match(name) is not None
