"""The documents of a page: its JSON-LD blocks, and what its elements say in microdata and RDFa."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from newsld.errors import MissingPackage, UnreadableDocument, UnreadableMarkup
from newsld.jsonld.encodings import Decoded, decoded_page
from newsld.jsonld.markup import readings
from newsld.jsonld.pages import Block, blocks
from newsld.jsonld.parser import parse
from newsld.model.document import Document, Retold

_HEAD = 1024

Tell = Callable[[str], None]


def in_silence(_: str) -> None:
    """Hear what is told, and do nothing."""


def is_page(data: bytes) -> bool:
    """Tell whether data begin as HTML does, and not as a document wrapped in a comment or CDATA mark."""
    start = decoded_page(data[:_HEAD]).text.lstrip("\ufeff \t\r\n\f")
    return start.startswith("<") and not re.match(r"<!\[CDATA\[|<!--\s*[\[{]", start)


def of_page(path: str, page: Decoded, tell: Tell = in_silence) -> Iterator[Document]:
    """Yield each JSON-LD block of a page, and what its elements say, or raise `UnreadableDocument`."""
    found = [_of_block(path, page, block) for block in blocks(page.text)]
    unread: list[str] = []
    found += [_of_elements(path, page, told) for told in _retold(page.flagged, tell, unread.append)]
    if unread and not found:
        raise UnreadableDocument(f"{path}: {'; '.join(unread)}")
    for reason in unread:
        tell(f"{path}: {reason}")
    named = frozenset[str]().union(*map(_names, found)) if len(found) > 1 else frozenset[str]()
    yield from (replace(document, elsewhere=named, page=page.text) for document in found)


def _of_block(path: str, page: Decoded, block: Block) -> Document:
    """Return a block."""
    fault = page.fault(block.start, block.start + len(block.text))
    text = block.text.replace("\0", "\ufffd")
    column = block.column - 1
    if text.startswith("\ufeff"):  # at the start of a file it is a byte order mark, here it is a fault
        text, column = f" {text}", column - 1
        fault = fault and replace(fault, offset=fault.offset + 1)
    return Document(path, text, block.line, fault=fault, first_column=column)


def _of_elements(path: str, page: Decoded, told: Retold) -> Document:
    """Return what elements say; that a byte was misread is their fault where they say it."""
    if not page.misread:
        return Document(path, page.text, retold=told)
    flagged = page.flagged
    at = next((offset for offset in page.misread if flagged[offset] in told.text), None)
    fault = page.fault(at) if at is not None else None
    fault = replace(fault, offset=at) if fault else None
    return Document(path, page.text, fault=fault, retold=replace(told, text=page.unflagged(told.text)))


def _retold(page: str, tell: Tell, refuse: Tell) -> Iterator[Retold]:
    for read in readings(page):
        try:
            told = read()
        except MissingPackage as missing:
            tell(str(missing))
        except UnreadableMarkup as unreadable:
            refuse(str(unreadable))
        else:
            if told:
                yield told


def _names(document: Document) -> Iterable[str]:
    return parse(document.retold.text if document.retold else document.text).by_id


# lines
