"""What is looked into at one go, and can travel to another process: files, or a stretch of lines → their documents."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from newsld.errors import UnreadableDocument
from newsld.intake.documents import (
    Tell,
    content,
    documents,
    has_wide_lines,
    line_ends,
    may_have_lines,
    of_lines,
    of_whole,
    paths,
)
from newsld.intake.streams import STDIN, Piece, piped_in, stream_of
from newsld.model.document import Document

MOST_FILES = 64


@dataclass(frozen=True, slots=True)
class Files:
    """Files that are read by whoever looks into them."""

    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines of a file, each a document, and which line of the file the first of them is."""

    file: str
    lines: tuple[Piece, ...]
    first_line: int


@dataclass(frozen=True, slots=True)
class Whole:
    """All that a file without a name that tells holds."""

    file: str
    read: Piece


@dataclass(frozen=True, slots=True)
class Piped:
    """All that came by standard input, as it came."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Unread:
    """What could not be read, and why."""

    reason: str


Portion = Files | Stretch | Whole | Piped | Unread


@dataclass(frozen=True, slots=True)
class Measure:
    """How much is looked into at one go, in bytes, and how many bytes a document may have; `is_cut` cuts files up."""

    portion: int
    document: int
    is_cut: bool = True


def portions(names: Iterable[str], measure: Measure) -> Iterator[Portion]:
    """Yield all that a command's arguments name, each file once, in portions of about that size or one document."""
    waiting: list[str] = []
    weight = 0
    for found in _each_once(names):
        if isinstance(found, str) and not _is_read_here(found, measure):
            waiting.append(found)
            weight += _weight(found)
            if weight < measure.portion and len(waiting) < MOST_FILES:
                continue
        if waiting:
            yield Files(tuple(waiting))
            waiting, weight = [], 0
        if isinstance(found, Unread):
            yield found
        elif _is_read_here(found, measure):
            yield from _cut(found, measure) if measure.is_cut else (_piped(),)
    if waiting:
        yield Files(tuple(waiting))


def _piped() -> Piped | Unread:
    try:
        return Piped(piped_in().read())
    except UnreadableDocument as unreadable:
        return Unread(str(unreadable))


Held = Iterator[Document | UnreadableDocument]


def documents_of(portion: Portion, max_size: int, tell: Tell) -> Held:
    """Yield what a portion holds, and in its place what of it cannot be read."""
    for _, held in files_of(portion, max_size, tell):
        yield from held


def files_of(portion: Portion, max_size: int, tell: Tell) -> Iterator[tuple[str, Held]]:
    """Yield the files of a portion, and what of each it holds."""
    match portion:
        case Files():
            for path in portion.paths:
                yield path, _or_why_not(documents(path, max_size, tell))
        case Stretch():
            yield portion.file, of_lines(portion.file, portion.lines, max_size, portion.first_line)
        case Whole():
            yield portion.file, _or_why_not(of_whole(portion.file, portion.read, max_size, tell))
        case Piped():
            yield STDIN, _or_why_not(documents(STDIN, max_size, tell, piped=portion.data))
        case Unread():
            yield "", iter((UnreadableDocument(portion.reason),))


def _or_why_not(found: Iterator[Document]) -> Iterator[Document | UnreadableDocument]:
    try:
        yield from found
    except UnreadableDocument as unreadable:
        yield unreadable


def _each_once(names: Iterable[str]) -> Iterator[str | Unread]:
    """Yield each file once, by the first of its names, however many names and links lead to it."""
    seen: set[str] = set()
    for name in names:
        try:
            for path in paths(name):
                real = path if path == STDIN else os.path.realpath(path)
                if real not in seen:
                    seen.add(real)
                    yield path
        except UnreadableDocument as nothing:
            yield Unread(str(nothing))


def _is_read_here(path: str, measure: Measure) -> bool:
    """Tell whether a file is read here: standard input, and what may be a stream of lines without an end."""
    return path == STDIN or (measure.is_cut and may_have_lines(path))


def _weight(path: str) -> int:
    try:
        return Path(path).stat().st_size
    except (OSError, ValueError):
        return 0


def _cut(path: str, measure: Measure) -> Iterator[Portion]:
    try:
        with stream_of(path) as stream:
            if has_wide_lines(path, stream):
                yield Files((path,))
                return
            read = content(path, stream, measure.document)
            yield from (Whole(path, read),) if isinstance(read, Piece) else stretches(path, read, measure.portion)
    except UnreadableDocument as unreadable:
        yield Unread(str(unreadable))


def stretches(path: str, lines: Iterable[Piece], size: int) -> Iterator[Stretch]:
    """Yield stretches of lines as they come; what was read before something goes wrong is told first."""
    first_line = 1
    taken: list[Piece] = []
    weight = 0
    try:
        for piece in lines:
            taken.append(piece)
            weight += len(piece.data)
            if weight >= size:
                yield Stretch(path, tuple(taken), first_line)
                first_line += sum(map(line_ends, taken))
                taken, weight = [], 0
    except Exception:
        if taken:
            yield Stretch(path, tuple(taken), first_line)
        raise
    if taken:
        yield Stretch(path, tuple(taken), first_line)
