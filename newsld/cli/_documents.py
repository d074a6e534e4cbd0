"""What a command is told to read: paths, patterns, folders and standard input → documents as text."""

import codecs
import glob
import json
import os
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import TextIOWrapper
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from newsld.errors import UnreadableDocument

LINE_SUFFIXES = frozenset({".jsonl", ".ndjson"})
SUFFIXES = frozenset({".json", ".jsonld"}) | LINE_SUFFIXES
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


@dataclass(frozen=True, slots=True)
class Document:
    """One document: its text, the file it comes from, and the line that it starts on there."""

    file: str
    text: str
    first_line: int = 1


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
        raise UnreadableDocument(f"{name}: {kind} .json, .jsonld, .jsonl or .ndjson file")


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
            if Path(name).suffix.lower() in SUFFIXES:
                yield str(Path(root) / name)


def documents(path: str) -> Iterator[Document]:
    """Yield the documents of a file, or raise `UnreadableDocument`; lines are read as they are asked for."""
    if path == STDIN:
        yield from _sniffed(sys.stdin.buffer)
        return
    try:
        with Path(path).open("rb") as stream:
            if Path(path).suffix.lower() in LINE_SUFFIXES:
                yield from _lines(path, stream)
            else:
                yield Document(path, decoded(path, stream.read()))
    except OSError as error:
        reason = (error.strerror or "cannot be read").lower()
        raise UnreadableDocument(f"{path}: {reason}") from error
    except UnicodeDecodeError as error:
        raise UnreadableDocument(f"{path}: not {error.encoding.upper()}; save the file as UTF-8") from error
    except ValueError as error:
        raise UnreadableDocument(f"{path}: no name that a file can have") from error


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
    else:
        yield Document(STDIN, decoded(STDIN, b"".join((*blank, first, second, stream.read()))))


def _is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True
