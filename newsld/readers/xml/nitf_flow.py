"""The text of a NITF document → its blocks, its media and its links."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from newsld.model.article import Part
from newsld.model.manuscript import Block
from newsld.model.metadata import Link, Media
from newsld.readers._addresses import web_address
from newsld.readers.html.fragments import Fragment
from newsld.readers.html.text import one_line
from newsld.readers.xml.elements import Element, children, name_of, text_of
from newsld.readers.xml.illustrations import media

Piece = Block | Media | Link

_HEADINGS = frozenset({"hl1", "hl2", "h1", "h2", "h3", "h4", "h5", "h6"})
_PARAGRAPHS = frozenset({"p", "li", "dt", "dd", "pre", "address", "note", "fn"})
_HOLDERS = frozenset(
    {"block", "body.content", "body", "html", "div", "section", "article", "main", "ul", "ol", "dl", "header", "footer"}
)
_SKIPPED = frozenset(
    {"script", "style", "head", "nav", "form", "iframe", "nitf-table-metadata", "col", "colgroup", "hr"}
)
_QUOTATIONS = frozenset({"bq", "blockquote"})
_CREDITS = frozenset({"credit"})
_PULLED = re.compile(r"\bpull(?:ed)?[-_ ]?quote\b", re.IGNORECASE)
_BREAK = "\u2028"
_MARKS = "\"“”„«»‹›‘’'"


def flow_of(elements: Iterable[Element]) -> Fragment:
    """Return what stands in elements of a body."""
    pieces = [piece for element in elements for piece in _pieces(element)]
    return Fragment(
        tuple(piece for piece in pieces if isinstance(piece, Block)),
        tuple(piece for piece in pieces if isinstance(piece, Media)),
        tuple(dict.fromkeys(piece for piece in pieces if isinstance(piece, Link))),
    )


def _pieces(element: Element) -> Iterator[Piece]:
    """Yield the pieces of an element that is a block, or holds some."""
    name = name_of(element)
    if name in _SKIPPED:
        return
    special = _SPECIAL.get(name)
    if special is not None:
        yield from special(element)
        return
    part = Part.SUBHEADING if name in _HEADINGS else Part.PARAGRAPH
    if _PULLED.search(element.get("class", "")):
        part = Part.PULL_QUOTE
    yield from _run(element, part)


def _run(element: Element, part: Part) -> Iterator[Piece]:
    """Yield the text that stands in an element itself, parted by the blocks in it, and those."""
    words = [element.text or ""]
    for child in element:
        if _is_block(child):
            yield from _paragraphs(words, part)
            words = []
            yield from _pieces(child)
        else:
            yield from _links(child)
            words.extend(_words(child))
        words.append(child.tail or "")
    yield from _paragraphs(words, part)


def _is_block(element: Element) -> bool:
    name = name_of(element)
    return name in _BLOCKS or any(_is_block(child) for child in element)


def _paragraphs(words: list[str], part: Part) -> Iterator[Block]:
    """Yield the paragraphs of a run of text: two line breaks part it."""
    for text in re.split(rf"{_BREAK}\s*{_BREAK}", "".join(words)):
        if line := one_line(text):
            yield Block(part, line)


def _words(element: Element) -> Iterator[str]:
    """Yield the text of what stands within a line; the marks that a `q` stands for are written."""
    name = name_of(element)
    if name in _SKIPPED:
        return
    if name == "br":
        yield _BREAK
        return
    opened, closed = _marks(element) if name == "q" else ("", "")
    yield opened + (element.text or "")
    for child in element:
        yield from _words(child)
        yield child.tail or ""
    yield closed


def _marks(element: Element) -> tuple[str, str]:
    return ("", "") if text_of(element)[:1] in _MARKS else ("“", "”")


def _links(element: Element) -> Iterator[Link]:
    for anchor in element.iter("{*}a"):
        address = web_address(anchor.get("href", ""))
        if address:
            yield Link(address, text_of(anchor))


def _quotation(element: Element) -> Iterator[Piece]:
    """Yield a quotation that is set off, with the one whom its credit names."""
    cited = next((text_of(one) for one in element.iter(*(f"{{*}}{name}" for name in _CREDITS))), "")
    is_pulled = bool(_PULLED.search(element.get("class", "")))
    for piece in _run(element, Part.PULL_QUOTE if is_pulled else Part.PARAGRAPH):
        if isinstance(piece, Block) and piece.part in {Part.PARAGRAPH, Part.PULL_QUOTE}:
            part = Part.PULL_QUOTE if is_pulled else piece.part
            yield Block(part, piece.text, is_quoted=True, cited=cited.strip(" —–-"))
        else:
            yield piece


def _table(element: Element) -> Iterator[Piece]:
    """Yield a paragraph per row, its cells parted by bars."""
    for caption in children(element, "caption"):
        yield Block(Part.CAPTION, text_of(caption))
    for row in element.iter("{*}tr", "{*}nitf-row"):
        cells = [text_of(cell) for cell in children(row, "td", "th", "nitf-col")]
        if any(cells):
            yield Block(Part.PARAGRAPH, " | ".join(cells))


def _media(element: Element) -> Iterator[Piece]:
    yield from media(element)


def _nothing(_: Element) -> Iterator[Piece]:
    return iter(())


_SPECIAL: Mapping[str, Callable[[Element], Iterator[Piece]]] = {
    **dict.fromkeys(_QUOTATIONS, _quotation),
    **dict.fromkeys(_CREDITS, _nothing),
    "table": _table,
    "nitf-table": _table,
    "media": _media,
}
_BLOCKS = frozenset(_SPECIAL) | _HEADINGS | _PARAGRAPHS | _HOLDERS | _SKIPPED
