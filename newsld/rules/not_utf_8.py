r"""The document holds bytes that belong to no character of its encoding.

## What it finds
A document that is not in UTF-8 throughout: one saved as windows-1252, cut within a character, or put together from
pieces of several encodings. It points at the first such byte. The bytes are read by windows-1252, as they were most
likely meant, and all other rules look into the document. In a page it holds for the encoding that the page declares.
UTF-16 and UTF-32 that show themselves are read as such and not told: nothing is lost in them, and what a file is stored
in is not yet what a server sends. `--fix` leaves such a document alone: in which encoding it was written, its author
knows.

## Why it is a fault
Readers of JSON refuse the document, or put a replacement character in the place of each such byte: a name loses its
accents.

## Example
    … "headline": "Fl\xf6te" …    (the byte F6 for ö)

## Instead
    … "headline": "Fl\xc3\xb6te" …    (the bytes C3 B6 for ö)

## Reference
RFC 8259, section 8.1: JSON text exchanged between systems is encoded in UTF-8
"""

from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity
from newsld.model.graph import Graph
from newsld.model.watch import Watch


def check(graph: Graph) -> Iterator[Finding]:
    """Yield the first byte that belongs to no character."""
    if why := graph.misread:
        yield Finding("", why.message, why.help, offset=why.offset)


RULE = Rule(
    code="NL010",
    name="not-utf-8",
    severity=Severity.ERROR,
    docs=__doc__,
    check=check,
    watch=Watch(document=lambda graph: graph.misread is not None),
)
