"""What a command is told to read: paths, patterns, folders and standard input → documents as text."""

import codecs
import glob
import gzip
import json
import os
import re
import sys
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from itertools import chain
from pathlib import Path
from typing import BinaryIO, cast

from newsld.errors import UnreadableDocument
from newsld.jsonld import parse
from newsld.jsonld.pages import blocks

LINE_SUFFIXES = frozenset({".jsonl", ".ndjson"})
PAGE_SUFFIXES = frozenset({".html", ".htm"})
SUFFIXES = frozenset({".json", ".jsonld"}) | LINE_SUFFIXES | PAGE_SUFFIXES
PACKED = ".gz"
STDIN = "-"

# UTF-32 first: its little-endian mark begins with UTF-16's
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LONGEST_MARK = 4
_LINE_END = re.compile(r"\r\n|\r|\n")
_DECLARED = re.compile(rb"""<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_DECLARED_WITHIN = 1024
# names that pages declare and what browsers take them for
_MEANT = {"iso-8859-1": "windows-1252", "latin1": "windows-1252", "us-ascii": "windows-1252", "ascii": "windows-1252"}
_UNDECLARED = "windows-1252"


@dataclass(frozen=True, slots=True)
class Document:
    """One document: its text, the file it comes from, and the line that it starts on there.

    `elsewhere` are the `@id`s that the blocks of its page say more about.
    """

    file: str
    text: str
    first_line: int = 1
    elsewhere: frozenset[str] = frozenset()


def paths(name: str) -> Iterator[str]:
    """Yield the files that an argument names: a file, a folder with all below it, a pattern, `-`.

    A name that stands for nothing raises `UnreadableDocument`.
    """
    found = False
    for path in _expanded(name):
        found = True
        yield path
    if not found:
        kind = "is a folder without" if Path(name).is_dir() else "matches no"
        raise UnreadableDocument(f"{name}: {kind} .json, .jsonld, .jsonl, .ndjson, .html or .htm file")


def _expanded(name: str) -> Iterator[str]:
    if name == STDIN or Path(name).is_file():
        yield name
    elif Path(name).is_dir():
        yield from _below(name)
    elif glob.has_magic(name):
        for found in sorted(glob.glob(name, recursive=True)):  # noqa: PTH207  a pattern may be absolute
            yield from _expanded(found)
    else:
        yield name


def _below(folder: str) -> Iterator[str]:
    """Yield the documents in a folder and all folders below it, hidden ones left out, in the order of their names."""
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name != "node_modules")
        for name in sorted(files):
            if _suffix(name) in SUFFIXES:
                yield str(Path(root) / name)


def documents(path: str, piped: bytes | None = None) -> Iterator[Document]:
    """Yield the documents of a file, or raise `UnreadableDocument`; lines are read as they are asked for.

    Where standard input has been read already, `piped` is what came.
    """
    if path == STDIN:
        yield from _sniffed(sys.stdin.buffer if piped is None else cast("BinaryIO", BytesIO(piped)))
        return
    try:
        with _opened(path) as stream:
            suffix = _suffix(path)
            if suffix in LINE_SUFFIXES:
                yield from _lines(path, stream)
            elif suffix in PAGE_SUFFIXES:
                yield from _of_page(path, stream.read())
            else:
                yield Document(path, decoded(path, stream.read()))
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise UnreadableDocument(f"{path}: not a whole gzip file") from error
    except OSError as error:
        reason = (error.strerror or "cannot be read").lower()
        raise UnreadableDocument(f"{path}: {reason}") from error
    except UnicodeDecodeError as error:
        raise UnreadableDocument(f"{path}: not {error.encoding.upper()}; save the file as UTF-8") from error
    except ValueError as error:
        raise UnreadableDocument(f"{path}: no name that a file can have") from error


def _suffix(path: str) -> str:
    """Return the suffix that tells what a file holds, whether or not it is packed."""
    return Path(path.lower().removesuffix(PACKED)).suffix


def _opened(path: str) -> BinaryIO:
    if path.lower().endswith(PACKED):
        return cast("BinaryIO", gzip.open(path, "rb"))
    return Path(path).open("rb")


def _of_page(path: str, data: bytes) -> Iterator[Document]:
    """Yield each JSON-LD block of a page, then raise `UnreadableDocument` if one holds bytes of another encoding.

    Blanks stand before a block where other text stands before it in its line, so that its columns are the page's.
    """
    encoding = _encoding_of_page(data)
    if b"\0" in data[:_DECLARED_WITHIN] and not encoding.startswith(("utf-16", "utf-32")):
        raise UnreadableDocument(f"{path}: binary, or UTF-16 without a byte order mark; save the page as UTF-8")
    try:
        text = data.decode(encoding, "replace").removeprefix("\ufeff")
    except (LookupError, ValueError) as error:
        raise UnreadableDocument(f"{path}: declares the encoding {encoding}, which is none of a page") from error
    harmed = False
    found = [(block, block.text.replace("\0", "\ufffd")) for block in blocks(text)]
    named = frozenset[str]().union(*(parse(own).by_id for _, own in found)) if len(found) > 1 else frozenset[str]()
    for block, own in found:
        harmed = harmed or "\ufffd" in block.text
        yield Document(path, " " * (block.column - 1) + own, block.line, named)
    if harmed:
        try:
            data.decode(encoding)
        except UnicodeDecodeError as error:
            raise UnreadableDocument(
                f"{path}: not {encoding.upper()}: byte {error.start} is 0x{data[error.start]:02x}; "
                "save the page as UTF-8 and declare it"
            ) from error


def encoding_of(path: str, data: bytes) -> str:
    """Return the encoding that a file's documents are read in."""
    is_page = _suffix(path) in PAGE_SUFFIXES or (path == STDIN and _is_page(data))
    return _encoding_of_page(data) if is_page else _encoding(data)


def _encoding_of_page(data: bytes) -> str:
    """Return the encoding of a page: what a mark says, else what it declares, else UTF-8 or what browsers take."""
    if any(data.startswith(mark) for mark, _ in _MARKS):
        return _encoding(data)
    if not (declared := _DECLARED.search(data, 0, _DECLARED_WITHIN)):
        try:
            data.decode()
        except UnicodeDecodeError:
            return _UNDECLARED
        return "utf-8"
    name = declared[1].decode("ascii", "replace").lower()
    if name.startswith(("utf-16", "utf-32")):
        return "utf-8"  # it was read as ASCII just now
    return _MEANT.get(name, name)


def decoded(path: str, data: bytes) -> str:
    """Return bytes as text: UTF-8, or what a byte order mark says; else raise `UnreadableDocument`."""
    encoding = _encoding(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        name = "UTF-8" if encoding.startswith("utf-8") else encoding.upper()
        byte = data[error.start : error.start + 1].hex()
        what = "the bytes end too early" if not byte else f"byte {error.start} is 0x{byte}"
        raise UnreadableDocument(f"{path}: not {name}: {what}; save the file as UTF-8") from error
    if "\0" in text:
        raise UnreadableDocument(f"{path}: binary, or UTF-16 without a byte order mark; save the file as UTF-8")
    return text


def _encoding(data: bytes) -> str:
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "utf-8")


def _lines(path: str, stream: BinaryIO) -> Iterator[Document]:
    """Yield each line that is not blank, with one line in memory at a time."""
    start = stream.read(_LONGEST_MARK)
    encoding = _encoding(start)
    stream.seek(0)
    if encoding.startswith("utf-8"):
        yield from _records(path, _decoded_lines(path, stream))
    else:
        with TextIOWrapper(stream, encoding=encoding, newline="\n") as text:
            yield from _records(path, text)


def _decoded_lines(path: str, lines: Iterable[bytes]) -> Iterator[str]:
    return (decoded(f"{path}:{number}", line) for number, line in enumerate(lines, 1))


def _records(path: str, lines: Iterable[str]) -> Iterator[Document]:
    first_line = 1
    for line in lines:
        if line.strip():
            yield Document(path, line, first_line)
        first_line += len(_LINE_END.findall(line))


def _sniffed(stream: BinaryIO) -> Iterator[Document]:
    """Yield what standard input holds: JSON Lines where its first line is a document of its own and more follow."""
    blank: list[bytes] = []
    first = stream.readline()
    while first and not first.strip():
        blank.append(first)
        first = stream.readline()
    second = stream.readline()
    while second and not second.strip():
        blank_between, second = second, stream.readline()
        first += blank_between
    if second and _encoding(first) in {"utf-8", "utf-8-sig"} and _is_json(first):
        lines = chain(blank, first.splitlines(keepends=True), (second,), stream)
        yield from _records(STDIN, _decoded_lines(STDIN, lines))
        return
    data = b"".join((*blank, first, second, stream.read()))
    if _is_page(data):
        yield from _of_page(STDIN, data)
    else:
        yield Document(STDIN, decoded(STDIN, data))


def _is_page(data: bytes) -> bool:
    """Tell whether data begin as HTML does, and not as a document wrapped in a comment or CDATA mark."""
    start = data[:_DECLARED_WITHIN].decode(_encoding(data), "replace").removeprefix("\ufeff").lstrip()
    return start.startswith("<") and not re.match(r"<!\[CDATA\[|<!--\s*[\[{]", start)


def _is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True
