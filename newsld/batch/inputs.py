"""What the inputs of a run hold, in their order, as it is read: lines, rows, pages of archives, files of folders."""

import json
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from io import BufferedReader
from itertools import chain
from pathlib import Path
from typing import Any

from newsld.batch.files import files, size_of
from newsld.batch.records import File, Paths, Record, Unread, unread
from newsld.errors import MissingPackage, NewsldError, UnreadableDocument
from newsld.intake.archives import pages_of
from newsld.intake.raw_articles import LARGEST
from newsld.intake.streams import STDIN, Piece, bare_name, lines, stream_of
from newsld.intake.tables import row_count, rows_of
from newsld.model.article import RawArticle
from newsld.model.graph import is_object

Skip = Callable[[str, int], None]

_HEAD = 1024
_LINES = (".jsonl", ".ndjson")
# suffixes of files that are worked on as a whole; others may hold JSON Lines, whatever they are called
_WHOLE = (".html", ".htm", ".xhtml", ".xml", ".nitf", ".rss", ".atom", ".md", ".markdown", ".txt", ".jsonld")
_BLANKS = b" \t\r\n" + BOM_UTF8
_SNIFFED = 2  # lines that tell JSON Lines from one document


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


def records(names: Iterable[str], paths: Paths, meter: Meter, skip: Skip) -> Iterator[Record]:
    """Yield what the inputs hold, each file once; what cannot be read is a record too. `paths` finds an input's files.

    `skip` is told how many of what kind are no records: what an archive of pages has beside pages.
    """
    for found in files(names, paths):
        if isinstance(found, Record):
            yield found
        else:
            yield from of_file(found, meter, skip)


def of_file(path: str, meter: Meter, skip: Skip) -> Iterator[Record]:
    """Yield what a file holds; that it, or some of it, cannot be read is a record too."""
    refused: list[str] = []
    try:
        with stream_of(path) as stream:
            meter.at = _place_in(stream)
            for record in _held(path, stream, meter, refused, skip):
                yield from _told(path, refused)
                yield record
    except MissingPackage:  # no other such file would fare better
        raise
    except NewsldError as error:
        refused.append(str(error))
    yield from _told(path, refused)
    meter.before, meter.at = meter.before + size_of(path), int


def _told(path: str, messages: list[str]) -> Iterator[Record]:
    """Yield what an archive tells of records of its own that cannot be read."""
    yield from (unread(path, message) for message in messages)
    messages.clear()


def _held(path: str, stream: BufferedReader, meter: Meter, refused: list[str], skip: Skip) -> Iterator[Record]:
    head, suffix = stream.peek(_HEAD), Path(bare_name(path)).suffix.lower()
    if suffix == ".warc" or head.startswith(b"WARC/"):
        for place, raw, *_ in pages_of(path, stream, refused.append, skip):
            yield Record(place, raw, len(raw.text))
    elif suffix == ".parquet" or head.startswith(b"PAR1"):
        yield from _of_table(path, stream, meter)
    elif suffix in _LINES or path == STDIN:
        yield from _of_lines(path, lines(stream, LARGEST))
    elif suffix in _WHOLE:
        yield _of_whole(path)
    else:
        yield from _sniffed(path, stream)


def _of_table(path: str, stream: BufferedReader, meter: Meter) -> Iterator[Record]:
    """Yield the rows of a table; as it is not read from its beginning to its end, its rows are the measure."""
    read, total, size = 0, row_count(path), size_of(path)
    meter.at = lambda: size * read // total if total else 0
    for place, raw, *_ in rows_of(path, stream):
        read += 1
        yield _of_row(place, raw)


def _of_row(place: str, raw: RawArticle) -> Record:
    size = sum(map(_size_of, raw.record.values()))
    too_large = f"larger than any article (the limit is {LARGEST // 1_000_000} MB)"
    return Record(place, Unread(too_large) if size > LARGEST else raw, size)


def _size_of(value: Any) -> int:
    return len(value if isinstance(value, str | bytes) else str(value))


def _of_lines(path: str, pieces: Iterable[Piece]) -> Iterator[Record]:
    for number, piece in enumerate(pieces, 1):
        if piece.data.strip():
            yield Record(f"{path}:{number}", piece, piece.size)


def _sniffed(path: str, stream: BufferedReader) -> Iterator[Record]:
    """Yield the lines of a file, where one of its first two is an object of its own, else the file."""
    pieces = lines(stream, LARGEST)
    start: list[Piece] = []
    filled: list[bytes] = []
    for piece in pieces:
        start.append(piece)
        filled += [piece.data] if piece.data.strip() else []
        if len(filled) == _SNIFFED:
            break
    is_lines = len(filled) == _SNIFFED and filled[0].lstrip(_BLANKS).startswith(b"{") and any(map(_is_object, filled))
    yield from _of_lines(path, chain(start, pieces)) if is_lines else (_of_whole(path),)


def _is_object(line: bytes) -> bool:
    try:
        return is_object(json.loads(line))
    except (ValueError, RecursionError):
        return False


def _of_whole(path: str) -> Record:
    try:
        told = Path(path).stat()
    except OSError as error:
        raise UnreadableDocument(f"{path}: {(error.strerror or 'cannot be read').lower()}") from error
    return Record(path, File(path, told.st_mtime_ns), told.st_size)


def _place_in(stream: Any) -> Callable[[], int]:
    """Return what tells how many bytes of a file have been read, packed as they are."""
    source = getattr(stream, "fileobj", None) or getattr(stream, "_fp", None) or stream

    def place() -> int:
        try:
            return source.tell()
        except (OSError, ValueError):
            return 0

    return place
