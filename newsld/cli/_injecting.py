"""What `inject` does to files: each page is read, changed and written whole, and what came of it is counted."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import click

from newsld.cli._rewriting import codec_of, difference, encodable, replacing
from newsld.cli._terminal import complain
from newsld.errors import UnreadableDocument
from newsld.intake.documents import PAGE_SUFFIXES, paths
from newsld.intake.streams import STDIN, is_packed, piped_in
from newsld.jsonld.edits import applied
from newsld.model.graph import Edit

LARGEST = 10_000_000  # bytes
CLEAN, CHANGES, UNREADABLE = 0, 1, 2
_SHOWN = 3  # pages that are named of those that are skipped for the same reason
_MARK = "\ufeff"
_INDEX = frozenset({"index.html", "index.htm"})


@dataclass(frozen=True, slots=True)
class Place:
    """A page's file, and its path below the folder that was named, as addresses have it."""

    path: str
    identifier: str


def places(name: str) -> Iterator[Place]:
    """Yield the pages that an argument names: a file, a folder with all below it, a pattern, `-`."""
    is_folder = name != STDIN and Path(name).is_dir()
    found = False
    for path in paths(name):
        if is_folder and Path(path).suffix.lower() not in PAGE_SUFFIXES:
            continue
        found = True
        yield Place(path, _identifier(Path(path).relative_to(name) if is_folder else Path(Path(path).name)))
    if not found:
        raise UnreadableDocument(f"{name}: no .html or .htm file in it")


def _identifier(path: Path) -> str:
    below = path.as_posix()
    return below.removesuffix(path.name) if path.name.lower() in _INDEX and "/" in below else below


class Page:
    """A page: its bytes, and its text in which each byte that is no character of the encoding stands as half of one."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.data = _read(path)
        self._codec = codec_of(path, self.data)
        text = self.data.decode(self._codec, "surrogateescape")
        if text.encode(self._codec, "surrogateescape") != self.data:
            raise UnreadableDocument(f"{path}: left as it was: its bytes are no {self._codec.upper()}")
        self._mark = _MARK if text.startswith(_MARK) else ""
        self.text = text.removeprefix(_MARK)

    def with_edits(self, edits: Sequence[Edit]) -> bytes:
        """Return the bytes of the page as it is to be; what the encoding does not have is escaped in its JSON."""
        sound = tuple(edit._replace(text=encodable(edit.text, self._codec)) for edit in edits)
        return (self._mark + applied(self.text, sound)).encode(self._codec, "surrogateescape")

    def difference(self, edits: Sequence[Edit]) -> Iterator[bytes]:
        """Yield what changes in the page, as the lines of a unified diff."""
        return difference(self.path, self.text, applied(self.text, tuple(edits)))


def _read(path: str) -> bytes:
    if path == STDIN:
        data = piped_in().read(LARGEST + 1)
    else:
        with Path(path).open("rb") as stream:
            data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise UnreadableDocument(f"{path}: larger than any article (the limit is {LARGEST // 1_000_000} MB)")
    if is_packed(path, data[:4]):
        raise UnreadableDocument(f"{path}: left as it was: packed files are not changed")
    return data


def write(path: str, data: bytes) -> None:
    """Put bytes in the place of a file's, all at once."""
    with replacing(path) as stream:
        stream.write(data)


@dataclass(slots=True)
class Tally:
    """What came of the pages so far; `skipped` are those that are no articles, by what they are instead."""

    changed: int = 0
    same: int = 0
    failed: int = 0
    skipped: dict[str, list[str]] = field(default_factory=dict[str, list[str]])

    def skip(self, path: str, reason: str) -> None:
        """Count a page that is no article."""
        self.skipped.setdefault(reason, []).append(path)

    def refuse(self, message: str) -> None:
        """Tell of a page that could not be read or written, and count it."""
        self.failed += 1
        complain(message)

    def tell(self, *, is_dry: bool) -> None:
        """Say what came of all pages."""
        for reason, pages in self.skipped.items():
            more = f" and {len(pages) - _SHOWN:,} more" if len(pages) > _SHOWN else ""
            complain(f"skipped {', '.join(pages[:_SHOWN])}{more}: {reason}")
        counts = {
            f"{self.changed:,} {'would change' if is_dry else 'changed'}": True,
            f"{self.same:,} as they were": self.same,
            f"{sum(map(len, self.skipped.values())):,} skipped": self.skipped,
            f"{self.failed:,} could not be read or written": self.failed,
        }
        total = self.changed + self.same + self.failed + sum(map(len, self.skipped.values()))
        counted = ", ".join(text for text, is_told in counts.items() if is_told)
        click.echo(f"{total:,} page{'s' * (total != 1)}: {counted}", err=True)

    def exit_code(self, *, is_check: bool) -> int:
        """Return the exit code: 2 where a page could not be read or written, 1 where one fails the check."""
        if self.failed:
            return UNREADABLE
        return CHANGES if is_check and self.changed else CLEAN


def put_out(data: bytes) -> None:
    """Write bytes to standard output."""
    sys.stdout.buffer.write(data)
