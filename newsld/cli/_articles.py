"""What a command is told to convert: files, JSON Lines and standard input → raw articles."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from newsld.cli._documents import LINE_SUFFIXES
from newsld.cli._streams import STDIN, piped_in
from newsld.errors import UnreadableArticle, UnreadableDocument
from newsld.jsonld.encodings import of_mark
from newsld.model.article import RawArticle

LARGEST = 10_000_000  # bytes; the longest articles known are a tenth of it
EXAMPLE = '{"id": "dam", "text": "Mayor promises a dam\\n\\n…"}'

_ONE_LINE_OF_JSON = re.compile(rb'\s*\{\s*"')
_START_OF_JSON = re.compile(rb"\s*(?:\{\s*$|\[\s*(?:[\[{]|$))")


@dataclass(frozen=True, slots=True)
class Arrival:
    """An article and where it comes from: a file, or a file and the line there."""

    place: str
    raw: RawArticle
    is_line: bool = False


def articles(paths: Iterable[str], refuse: Callable[[str], None]) -> Iterator[Arrival]:
    """Yield the articles of the files as they are asked for; what cannot be read is told to `refuse`."""
    for path in paths:
        try:
            yield from _arrivals(path, refuse)
        except (UnreadableDocument, UnreadableArticle) as unreadable:
            refuse(str(unreadable))
        except OSError as error:
            refuse(f"{path}: {(error.strerror or 'cannot be read').lower()}")
        except ValueError:
            refuse(f"{path}: no name that a file can have")


def _arrivals(path: str, refuse: Callable[[str], None]) -> Iterator[Arrival]:
    if path == STDIN:
        yield from _stdin(refuse)
    elif Path(path).is_dir():
        raise UnreadableArticle(f"{path}: a folder; name the articles in it, as in {Path(path) / '*.txt'}")
    elif Path(path).suffix.lower() in LINE_SUFFIXES:
        with Path(path).open("rb") as stream:
            yield from _lines(path, stream, refuse)
    else:
        with Path(path).open("rb") as stream:
            yield _whole(path, stream.read(LARGEST + 1))


def _stdin(refuse: Callable[[str], None]) -> Iterator[Arrival]:
    """Read standard input: JSON Lines where its first line starts a record, else one article."""
    stream = piped_in()
    first = stream.readline(LARGEST + 1)
    if _ONE_LINE_OF_JSON.match(first):
        yield from _lines(STDIN, chain([first], stream), refuse)
    else:
        yield _whole(STDIN, first + stream.read(LARGEST + 1))


def _whole(path: str, data: bytes) -> Arrival:
    """Return the one article that a file is: a record where it is JSON, else its text."""
    if len(data) > LARGEST:
        raise UnreadableArticle(
            f"{path}: larger than any article (the limit is {LARGEST // 1_000_000} MB); "
            "many articles go into a .jsonl file, one a line"
        )
    if Path(path).suffix.lower() == ".json" or (path == STDIN and _START_OF_JSON.match(data.partition(b"\n")[0])):
        return Arrival(path, _record(path, data))
    name = "" if path == STDIN else Path(path).name.partition(".")[0]
    return Arrival(path, RawArticle(decoded(path, data), id=name))


def _lines(path: str, lines: Iterable[bytes], refuse: Callable[[str], None]) -> Iterator[Arrival]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        place = f"{path}:{number}"
        try:
            yield Arrival(place, _record(place, line), is_line=True)
        except (UnreadableArticle, UnreadableDocument) as unreadable:
            refuse(str(unreadable))


def _record(place: str, data: bytes) -> RawArticle:
    if len(data) > LARGEST:
        raise UnreadableArticle(f"{place}: larger than any article (the limit is {LARGEST // 1_000_000} MB)")
    try:
        value = json.loads(decoded(place, data))
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}" if b"\n" in data.strip() else f"column {error.colno}"
        raise UnreadableArticle(f"{place}: not JSON ({error.msg.lower()} at {where}); expected {EXAMPLE}") from error
    except (ValueError, RecursionError) as error:
        raise UnreadableArticle(f"{place}: not JSON that can be read; expected {EXAMPLE}") from error
    if value is None:
        raise UnreadableArticle(f"{place}: JSON, but no object; expected {EXAMPLE}")
    return RawArticle(record=value, name=Path(place).name)


def decoded(path: str, data: bytes) -> str:
    """Return bytes as text: UTF-8, or what a byte order mark says; else raise `UnreadableDocument`."""
    encoding = of_mark(data) or "utf-8"
    try:
        text = data.decode("utf-8-sig" if encoding == "utf-8" else encoding)
    except UnicodeDecodeError as error:
        name = "UTF-8" if encoding == "utf-8" else encoding.upper()
        byte = data[error.start : error.start + 1].hex()
        what = "the bytes end too early" if not byte else f"byte {error.start} is 0x{byte}"
        raise UnreadableDocument(f"{path}: not {name}: {what}; save the file as UTF-8") from error
    if "\0" in text:
        raise UnreadableDocument(f"{path}: binary, or UTF-16 without a byte order mark; save the file as UTF-8")
    return text
