"""What is looked into at one go, and can travel to another process: files, or a stretch of lines → their documents."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from newsld.cli._documents import (
    LONGEST_MARK,
    STDIN,
    Document,
    decoded,
    documents,
    has_lines,
    is_utf_8,
    of_whole,
    opened,
    paths,
    reading,
    sniffed,
)
from newsld.errors import UnreadableDocument

MOST_FILES = 64


@dataclass(frozen=True, slots=True)
class Files:
    """Files that are read by whoever looks into them."""

    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """Whole lines of a file, each a document; `number` counts line feeds, `first_line` all that breaks lines."""

    file: str
    data: bytes
    number: int
    first_line: int


@dataclass(frozen=True, slots=True)
class Whole:
    """All that a stream held."""

    file: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Unread:
    """What could not be read, and why."""

    reason: str


Portion = Files | Lines | Whole | Unread


def portions(names: Iterable[str], size: int) -> Iterator[Portion]:
    """Yield all that a command's arguments name, each file once, in portions of about `size` bytes or one document."""
    waiting: list[str] = []
    weight = 0
    for path in _each_once(names):
        if isinstance(path, str) and not _is_cut(path):
            waiting.append(path)
            weight += _weight(path)
            if weight < size and len(waiting) < MOST_FILES:
                continue
        if waiting:
            yield Files(tuple(waiting))
            waiting, weight = [], 0
        if isinstance(path, Unread):
            yield path
        elif _is_cut(path):
            yield from _cut(path, size)
    if waiting:
        yield Files(tuple(waiting))


def documents_of(portion: Portion) -> Iterator[Document | UnreadableDocument]:
    """Yield what a portion holds, and in its place what of it cannot be read."""
    match portion:
        case Files():
            for path in portion.paths:
                yield from _or_why_not(documents(path))
        case Lines():
            yield from _of_lines(portion)
        case Whole():
            yield from _or_why_not(of_whole(portion.file, portion.data))
        case Unread():
            yield UnreadableDocument(portion.reason)


def _or_why_not(found: Iterator[Document]) -> Iterator[Document | UnreadableDocument]:
    try:
        yield from found
    except UnreadableDocument as unreadable:
        yield unreadable


def _of_lines(portion: Lines) -> Iterator[Document | UnreadableDocument]:
    line_number = portion.first_line
    for number, line in enumerate(BytesIO(portion.data), portion.number):
        try:
            text = decoded(f"{portion.file}:{number}", line)
        except UnreadableDocument as unreadable:
            yield unreadable
        else:
            if text.strip():
                yield Document(portion.file, text, line_number)
        line_number += _breaks(line)


def _each_once(names: Iterable[str]) -> Iterator[str | Unread]:
    seen: set[str] = set()
    for name in names:
        try:
            for path in paths(name):
                if path not in seen:
                    seen.add(path)
                    yield path
        except UnreadableDocument as nothing:
            yield Unread(str(nothing))


def _is_cut(path: str) -> bool:
    """Tell whether a path leads to what is read here, line by line where it has lines."""
    if path == STDIN:
        return True
    if not has_lines(path):
        return False
    with suppress(UnreadableDocument), reading(path), opened(path) as stream:
        return is_utf_8(stream.read(LONGEST_MARK))
    return False


def _weight(path: str) -> int:
    try:
        return Path(path).stat().st_size
    except (OSError, ValueError):
        return 0


def _cut(path: str, size: int) -> Iterator[Portion]:
    try:
        if path == STDIN:
            lines, data = sniffed(sys.stdin.buffer)
            yield from stretches(path, lines, size) if data is None else (Whole(path, data),)
            return
        with reading(path), opened(path) as stream:
            yield from stretches(path, stream, size)
    except UnreadableDocument as unreadable:
        yield Unread(str(unreadable))


def stretches(path: str, lines: Iterable[bytes], size: int) -> Iterator[Lines]:
    """Yield stretches of lines as they come; what was read before something goes wrong is told first."""
    number = first_line = 1
    taken: list[bytes] = []
    weight = 0
    try:
        for line in lines:
            taken.append(line)
            weight += len(line)
            if weight >= size:
                data = b"".join(taken)
                yield Lines(path, data, number, first_line)
                number += len(taken)
                first_line += _breaks(data)
                taken, weight = [], 0
    except Exception:
        if taken:
            yield Lines(path, b"".join(taken), number, first_line)
        raise
    if taken:
        yield Lines(path, b"".join(taken), number, first_line)


def _breaks(data: bytes) -> int:
    """Return how often a line ends in UTF-8: by a line feed, a carriage return, or both as one."""
    returns = data.count(b"\r")
    return data.count(b"\n") + (returns - data.count(b"\r\n") if returns else 0)
