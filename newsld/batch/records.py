"""What the inputs of a run hold, in their order, as it is read: lines, rows, pages of archives, files of folders."""

import json
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from io import BufferedReader
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from newsld.batch.rows import Reason
from newsld.errors import MissingPackage, NewsldError, UnreadableDocument
from newsld.intake.archives import pages_of
from newsld.intake.raw_articles import LARGEST
from newsld.intake.streams import STDIN, Piece, bare_name, lines, stream_of
from newsld.intake.tables import rows_of
from newsld.model.article import RawArticle

Paths = Callable[[str], Iterator[str]]
Skip = Callable[[str, int], None]

_HEAD = 1024
_LINES = (".jsonl", ".ndjson")
_SNIFFED = 2  # lines that tell JSON Lines from one document


class File(NamedTuple):
    """A file of its own, read by whoever works on it, and by what one sees that it has been changed."""

    path: str
    changed: int  # nanoseconds since 1970


class Unread(NamedTuple):
    """What could not be read, or was given up, and why."""

    message: str
    reason: Reason = Reason.UNREADABLE


class Record(NamedTuple):
    """What is worked on at a time: its key, which is where it stands, what it is, and its size in bytes."""

    key: str
    held: "Piece | RawArticle | File | Unread"
    size: int

    def digest(self) -> bytes:
        """Return what tells the record from another."""
        match self.held:
            case Piece(data=data, size=size):
                told = data + str(size).encode()
            case RawArticle(text=text, record=record):
                told = (text + json.dumps(record, default=str)).encode("utf-8", "surrogatepass")
            case held:
                told = repr(held).encode("utf-8", "surrogatepass")
        return blake2b(self.key.encode("utf-8", "surrogatepass") + b"\n" + told, digest_size=16).digest()


@dataclass(slots=True)
class Meter:
    """How far the inputs are read: bytes of files, as they lie on disk, and all of them, where that can be known."""

    total: int | None = None
    before: int = 0
    at: Callable[[], int] = int

    @property
    def done(self) -> int:
        """How many bytes have been read."""
        return self.before + self.at()


def measured(names: Iterable[str], paths: Paths) -> int | None:
    """Return how many bytes the inputs have, `None` where standard input is among them."""
    total = 0
    for name in names:
        if name == STDIN:
            return None
        try:
            total += sum(_size(path) for path in paths(name))
        except NewsldError:
            continue
    return total


def records(names: Iterable[str], paths: Paths, meter: Meter, skip: Skip) -> Iterator[Record]:
    """Yield what the inputs hold, each file once; what cannot be read is a record too. `paths` finds an input's files.

    `skip` is told how many of what kind are no records: what an archive of pages has beside pages.
    """
    seen: set[str] = set()
    for name in names:
        try:
            for path in paths(name):
                real = path if path == STDIN else os.path.realpath(path)
                if real not in seen:
                    seen.add(real)
                    yield from _of_file(path, meter, skip)
        except NewsldError as error:
            yield Record(name, Unread(str(error)), 0)


def _of_file(path: str, meter: Meter, skip: Skip) -> Iterator[Record]:
    refused: list[str] = []
    try:
        with stream_of(path) as stream:
            meter.at = _place_in(stream)
            for record in _held(path, stream, refused, skip):
                yield from _refused(path, refused)
                yield record
    except (NewsldError, MissingPackage) as error:
        refused.append(str(error))
    yield from _refused(path, refused)
    meter.before, meter.at = meter.before + _size(path), int


def _refused(path: str, messages: list[str]) -> Iterator[Record]:
    """Yield what an archive tells of records of its own that cannot be read, each at its place."""
    for message in messages:
        place, colon, why = message.partition(": ")
        yield Record(place if colon and place.startswith(path) else path, Unread(why if colon else message), 0)
    messages.clear()


def _held(path: str, stream: BufferedReader, refused: list[str], skip: Skip) -> Iterator[Record]:
    head, suffix = stream.peek(_HEAD), Path(bare_name(path)).suffix.lower()
    if suffix == ".warc" or head.startswith(b"WARC/"):
        for place, raw, *_ in pages_of(path, stream, refused.append, skip):
            yield Record(place, raw, len(raw.text))
    elif suffix == ".parquet" or head.startswith(b"PAR1"):
        for place, raw, *_ in rows_of(path, stream):
            yield Record(place, raw, len(str(raw.record)))
    elif suffix in _LINES or path == STDIN:
        yield from _of_lines(path, lines(stream, LARGEST))
    elif suffix in {".json", ""}:
        yield from _sniffed(path, stream)
    else:
        yield _of_whole(path)


def _of_lines(path: str, pieces: Iterable[Piece]) -> Iterator[Record]:
    for number, piece in enumerate(pieces, 1):
        if piece.data.strip():
            yield Record(f"{path}:{number}", piece, piece.size)


def _sniffed(path: str, stream: BufferedReader) -> Iterator[Record]:
    """Yield the lines of a file whose first line is JSON and not its last, else the file."""
    pieces = lines(stream, LARGEST)
    start: list[Piece] = []
    filled = 0
    for piece in pieces:
        start.append(piece)
        filled += bool(piece.data.strip())
        if filled == _SNIFFED:
            break
    first = next((piece.data for piece in start if piece.data.strip()), b"")
    is_lines = filled == _SNIFFED and first.lstrip().startswith(b"{") and _is_json(first)
    yield from _of_lines(path, chain(start, pieces)) if is_lines else (_of_whole(path),)


def _is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _of_whole(path: str) -> Record:
    try:
        told = Path(path).stat()
    except OSError as error:
        raise UnreadableDocument(f"{path}: {(error.strerror or 'cannot be read').lower()}") from error
    return Record(path, File(path, told.st_mtime_ns), told.st_size)


def _size(path: str) -> int:
    try:
        return Path(path).stat().st_size
    except (OSError, ValueError):
        return 0


def _place_in(stream: Any) -> Callable[[], int]:
    """Return what tells how many bytes of a file have been read, packed as they are."""
    source = getattr(stream, "fileobj", None) or getattr(stream, "_fp", None) or stream

    def place() -> int:
        try:
            return source.tell()
        except (OSError, ValueError):
            return 0

    return place
