"""What a command is told to read: paths, patterns, folders and standard input → documents as text."""

import json
import re
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import BufferedReader, TextIOWrapper
from itertools import chain
from pathlib import Path

from newsld.errors import UnreadableDocument
from newsld.intake import paths as places
from newsld.intake.streams import Piece, bare_name, lines, stream_of, whole
from newsld.jsonld.encodings import decoded, decoded_page, document_of, is_binary, oversized, wide
from newsld.jsonld.page_documents import Tell, in_silence, is_page, of_page
from newsld.model.document import MAX_SIZE, Document

LINE_SUFFIXES = frozenset({".jsonl", ".ndjson"})
PAGE_SUFFIXES = frozenset({".html", ".htm"})
SUFFIXES = frozenset({".json", ".jsonld"}) | LINE_SUFFIXES | PAGE_SUFFIXES

_ARCHIVES = frozenset({".warc", ".parquet"})
_HEAD = 1024
_LINE_END = re.compile(r"\r\n|\r|\n")
_BLANKS = b" \t\r\n" + BOM_UTF8
_OPEN = (b"{", b"[", b",", b":")  # ends of a line that has to go on
_ENOUGH = 2  # lines that tell JSON Lines from one document

Lines = Iterator[Piece]


def paths(name: str) -> Iterator[str]:
    """Yield the files that an argument names, of a folder those that are documents by their names."""
    return places.paths(name, _is_document, ".json, .jsonld, .jsonl, .ndjson, .html or .htm file")


def _is_document(path: str) -> bool:
    return suffix_of(path) in SUFFIXES


def archives(name: str) -> Iterator[str]:
    """Yield the files that an argument names, of a folder also archives of pages and tables of documents."""
    return places.paths(name, _is_archive, ".json, .jsonld, .jsonl, .html, .warc or .parquet file")


def _is_archive(path: str) -> bool:
    return suffix_of(path) in SUFFIXES | _ARCHIVES


def documents(
    path: str, max_size: int = MAX_SIZE, tell: Tell = in_silence, *, piped: bytes | None = None
) -> Iterator[Document]:
    """Yield the documents of a file, or raise `UnreadableDocument`; lines are read as they are asked for.

    What lies within a document but cannot be looked into is told to `tell`, in a sentence. Where standard input has
    been read already, `piped` is what came.
    """
    with stream_of(path, piped) as stream:
        if encoding := _wide_lines(path, stream):
            yield from _of_wide_lines(path, stream, encoding, max_size)
            return
        read = content(path, stream, max_size)
        yield from of_whole(path, read, max_size, tell) if isinstance(read, Piece) else of_lines(path, read, max_size)


def content(path: str, stream: BufferedReader, max_size: int) -> Piece | Lines:
    """Return what a file holds as the lines of it, where each is a document, else as a whole."""
    if is_binary(stream.peek(_HEAD)):
        raise UnreadableDocument(f"{path}: binary, neither JSON nor HTML")
    suffix = suffix_of(path)
    if suffix in LINE_SUFFIXES:
        return lines(stream, max_size)
    return whole(path, stream, max_size) if suffix in SUFFIXES else _sniffed(path, stream, max_size)


def may_have_lines(path: str) -> bool:
    """Tell whether a file may have a document in each of its lines, by its name; only what it holds tells for sure."""
    suffix = suffix_of(path)
    return suffix in LINE_SUFFIXES or suffix not in SUFFIXES


def has_wide_lines(path: str, stream: BufferedReader) -> bool:
    """Tell whether a file of lines is in UTF-16 or UTF-32, so that its lines do not end where its bytes say so."""
    return _wide_lines(path, stream) is not None


def _wide_lines(path: str, stream: BufferedReader) -> str | None:
    return wide(stream.peek(_HEAD)) if suffix_of(path) in LINE_SUFFIXES else None


def of_whole(path: str, read: Piece, max_size: int, tell: Tell) -> Iterator[Document]:
    """Yield what a file holds: a page's documents, or the one document that it is."""
    if _holds_page(path, read.data):
        yield from _of_page(path, read, max_size, tell)
    else:
        yield _of_document(path, read, max_size)


def encoding_of(path: str, data: bytes) -> str:
    """Return the encoding that a file's documents are read in."""
    return (decoded_page if _holds_page(path, data) else decoded)(data).encoding


def _holds_page(path: str, data: bytes) -> bool:
    suffix = suffix_of(path)
    return suffix in PAGE_SUFFIXES or (suffix not in SUFFIXES and is_page(data))


def suffix_of(path: str) -> str:
    """Return the suffix that tells what a file holds, whether or not it is packed."""
    return Path(bare_name(path.lower())).suffix


def _of_document(path: str, read: Piece, max_size: int) -> Document:
    if read.broken:
        raise read.broken
    if read.size > max_size:
        return oversized(read.data, read.size, max_size, path)
    return replace(document_of(read.data, max_size), file=path)


# pages


def _of_page(path: str, read: Piece, max_size: int, tell: Tell) -> Iterator[Document]:
    """Yield each JSON-LD block of a page, and what its elements say; then raise what broke it off, if anything did."""
    if read.size > max_size:
        yield oversized(read.data, read.size, max_size, path)
    else:
        yield from of_page(path, decoded_page(read.data), tell)
    if read.broken:
        raise read.broken


def of_lines(path: str, pieces: Iterable[Piece], max_size: int, first_line: int = 1) -> Iterator[Document]:
    """Yield each line that is not blank."""
    for piece in pieces:
        if piece.size > len(piece.data):
            yield oversized(piece.data, piece.size, max_size, path, first_line)
        elif piece.data.strip(_BLANKS):
            yield document_of(piece.data, piece.size, path, first_line)
        first_line += line_ends(piece)


def line_ends(piece: Piece) -> int:
    """Return how many lines a line is to who counts by all that breaks lines; of what was not read nobody knows."""
    if piece.size > len(piece.data) or b"\r" not in piece.data:
        return 1
    return len(_LINE_END.findall(piece.data.decode("latin-1")))


def _of_wide_lines(path: str, stream: BufferedReader, encoding: str, max_size: int) -> Iterator[Document]:
    with TextIOWrapper(stream, encoding, "surrogatepass", newline="\n") as text:
        try:
            yield from _numbered(path, text, max_size)
        except UnicodeDecodeError as error:
            raise UnreadableDocument(f"{path}: not {encoding.upper()}; save the file as UTF-8") from error


def _numbered(path: str, texts: Iterable[str], max_size: int) -> Iterator[Document]:
    first_line = 1
    for text in texts:
        if text.strip():
            yield document_of(text, max_size, path, first_line)
        first_line += len(_LINE_END.findall(text))


# what has no name that tells


def _sniffed(path: str, stream: BufferedReader, max_size: int) -> Piece | Lines:
    """Return what a stream holds: JSON Lines where its first lines are documents of their own."""
    pieces = lines(stream, max_size)
    start: list[Piece] = []
    filled: list[bytes] = []
    for piece in pieces:
        start.append(piece)
        filled += [piece.data] if piece.data.strip(_BLANKS) else []
        if len(filled) == _ENOUGH:
            break
    if len(filled) == _ENOUGH and _begins_lines(*filled):
        return chain(start, pieces)
    return whole(path, stream, max_size, tuple(start))


def _begins_lines(first: bytes, second: bytes) -> bool:
    """Tell whether each of two lines is a document: the first is one, or a broken one before one that is whole."""
    if _is_json(first):
        return True
    start = first.strip(_BLANKS)
    if not start.startswith(b"{") or start.endswith(_OPEN):
        return False
    return second.lstrip(_BLANKS).startswith(b"{") and _is_json(second)


def _is_json(line: bytes) -> bool:
    if wide(line):
        return False
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True
