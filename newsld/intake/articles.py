"""What a command is told to convert: files, folders, archives, tables and standard input → raw articles."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from io import BufferedReader
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from newsld.errors import MissingPackage, UnreadableArticle, UnreadableDocument
from newsld.intake.archives import pages_of
from newsld.intake.arrivals import Arrival, record_of, text_of
from newsld.intake.paths import paths
from newsld.intake.raw_articles import LARGEST
from newsld.intake.streams import STDIN, Piece, bare_name, is_packed, lines, stream_of, whole
from newsld.intake.tables import rows_of
from newsld.model.article import RawArticle

MOST_OF_MANY = 10 * LARGEST  # bytes of JSON or XML, which may hold many articles

_HEAD = 1024
_LINES = frozenset({".jsonl", ".ndjson"})
_MARKUP = frozenset({".html", ".htm", ".xhtml", ".xml", ".nitf", ".rss", ".atom"})
_SUFFIXES = _LINES | _MARKUP | {".json", ".md", ".markdown", ".txt", ".warc", ".parquet"}
_KINDS = "file of articles (.txt, .md, .html, .xml, .json, .jsonl, .rss, .atom, .warc, .parquet …)"
_OTHERS = frozenset(  # suffixes of what begins like a page or a record and is no article
    {".css", ".js", ".mjs", ".map", ".svg", ".xsl", ".xslt", ".xsd", ".dtd", ".kml", ".gpx", ".opml", ".plist"}
    | {".jsonld", ".webmanifest", ".py", ".rb", ".sh", ".toml", ".yml", ".yaml", ".lock"}
)
_NO_ARTICLES = frozenset({"robots.txt", "ads.txt", "app-ads.txt", "humans.txt", "security.txt", "llms.txt"})
_TELLING = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:WARC/1|<!doctype html|<html|<\?xml|<rss|<feed|<nitf|<news(?:Item|Message)"
    rb"|\{\s*\"|\[\s*\{)|PAR1",
    re.IGNORECASE,
)
_RECORD = re.compile(rb"\s*\{\s*\"")


class Teller(NamedTuple):
    """Whom a run is told what becomes of its files: what cannot be read, and how many of what kind were passed over."""

    refuse: Callable[[str], None]
    skip: Callable[[str, int], None]


def articles(names: Iterable[str], teller: Teller) -> Iterator[Arrival]:
    """Yield the articles that the arguments stand for, as they are asked for; what cannot be read is told."""
    for name in names:
        try:
            for path in paths_of(name):
                yield from _of_file(path, teller, is_found=path != name)
        except UnreadableDocument as unreadable:
            teller.refuse(str(unreadable))
        except ValueError:
            teller.refuse(f"{name}: no name that a file can have")


def paths_of(name: str) -> Iterator[str]:
    """Yield the files that an argument names, of a folder those that may hold articles; else `UnreadableDocument`."""
    return paths(name, _is_wanted, _KINDS)


def article_in(path: str) -> RawArticle:
    """Return what a file is as a whole, or raise `UnreadableDocument` or `UnreadableArticle`."""
    with stream_of(path) as stream:
        return _of_whole(path, whole(path, stream, MOST_OF_MANY)).raw


def _of_file(path: str, teller: Teller, *, is_found: bool) -> Iterator[Arrival]:
    try:
        with stream_of(path) as stream:
            for arrival in _arrivals(path, stream, teller):
                yield arrival._replace(is_found=is_found)
    except (UnreadableDocument, UnreadableArticle) as unreadable:
        teller.refuse(str(unreadable))
    except MissingPackage as missing:
        teller.refuse(f"{path}: {missing}")


def _arrivals(path: str, stream: BufferedReader, teller: Teller) -> Iterator[Arrival]:
    """Yield the articles of a file by its name, or where that does not tell by how it begins."""
    head, suffix = stream.peek(_HEAD), Path(bare_name(path)).suffix.lower()
    if suffix == ".warc" or head.startswith(b"WARC/"):
        yield from pages_of(path, stream, teller.refuse, teller.skip)
    elif suffix == ".parquet" or head.startswith(b"PAR1"):
        yield from rows_of(path, stream)
    elif suffix in _LINES:
        yield from _of_lines(path, lines(stream, LARGEST), teller)
    elif suffix not in _SUFFIXES or suffix == ".json":
        yield from _sniffed(path, stream, teller)
    else:
        yield _of_whole(path, whole(path, stream, MOST_OF_MANY))


def _sniffed(path: str, stream: BufferedReader, teller: Teller) -> Iterator[Arrival]:
    """Yield what a stream holds: JSON Lines where its first line is a record, and what follows it, if anything, too."""
    pieces = lines(stream, LARGEST)
    start: list[Piece] = []
    for piece in pieces:
        start.append(piece)
        if piece.data.strip():
            break
    first = start[-1].data if start else b""
    if not _RECORD.match(first) or not (path == STDIN or _is_json(first)):
        yield _of_whole(path, whole(path, stream, MOST_OF_MANY, tuple(start)))
        return
    # more lines of standard input may come late: its first article does not wait for them
    if path != STDIN and not any(start.append(piece) or piece.data.strip() for piece in pieces):
        yield _of_whole(path, Piece(b"".join(piece.data for piece in start), sum(piece.size for piece in start)))
    else:
        yield from _of_lines(path, chain(start, pieces), teller)


def _is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _of_lines(path: str, pieces: Iterable[Piece], teller: Teller) -> Iterator[Arrival]:
    for number, piece in enumerate(pieces, 1):
        if not piece.data.strip():
            continue
        place = f"{path}:{number}"
        try:
            yield Arrival(place, record_of(place, piece), is_line=True)
        except (UnreadableArticle, UnreadableDocument) as unreadable:
            teller.refuse(str(unreadable))


def _of_whole(path: str, read: Piece) -> Arrival:
    """Return the input that a file is as a whole: a record, or a text, in which there may be several articles."""
    if read.broken:
        raise read.broken
    return Arrival(path, text_of(path, read, is_markup=Path(bare_name(path)).suffix.lower() in _MARKUP))


def _is_wanted(path: str) -> bool:
    """Tell whether a file in a folder may hold articles, by its name, or by how it begins."""
    name = Path(path).name
    suffix = Path(bare_name(path)).suffix.lower()
    if name.startswith(".") or name.lower() in _NO_ARTICLES or suffix in _OTHERS or not Path(path).is_file():
        return False
    if suffix in _SUFFIXES:
        return True
    try:
        with Path(path).open("rb") as stream:
            head = stream.read(_HEAD)
    except OSError:
        return False
    return bool(_TELLING.match(head)) and not is_packed(path, head)
