"""Files and standard input → bytes: unpacked where they are packed, and never more of a document than may be read."""

import gzip
import sys
import zlib
from collections.abc import Generator, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from importlib import import_module
from io import BufferedReader, BytesIO, RawIOBase
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, TextIO, cast

from newsld.errors import UnreadableDocument

STDIN = "-"
PACKED = (".gz", ".zst")
_GZIP, _ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
_ZSTD_MODULE = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"
_PIECE = 1 << 16


class Piece(NamedTuple):
    """What was read of a document or a line, its size in all, and why no more of it could be read, if it could not."""

    data: bytes
    size: int
    broken: UnreadableDocument | None = None


@contextmanager
def stream_of(path: str, piped: bytes | None = None) -> Generator[BufferedReader]:
    """Give the bytes of a file or of standard input, unpacked; `UnreadableDocument` says why there are none.

    Where standard input has been read already, `piped` is what came.
    """
    try:
        with _opened(path) if piped is None else nullcontext(_buffered(BytesIO(piped))) as source:
            yield _unpacked(path, source)
    except _packing_faults() as error:
        raise _half(path, error) from error
    except OSError as error:
        reason = (error.strerror or "cannot be read").lower()
        raise UnreadableDocument(f"{path}: {reason}") from error


def _opened(path: str) -> AbstractContextManager[BufferedReader]:
    if path == STDIN:
        return nullcontext(_buffered(piped_in()))
    try:
        return cast("BufferedReader", Path(path).open("rb", buffering=_PIECE))
    except ValueError as error:
        raise UnreadableDocument(f"{path}: no name that a file can have") from error


def piped_in() -> BinaryIO:
    """Return the bytes of standard input, or raise `UnreadableDocument` where who called has closed it."""
    if cast("TextIO | None", sys.stdin) is None:
        raise UnreadableDocument(f"{STDIN}: standard input is closed")
    return sys.stdin.buffer


def _buffered(source: BinaryIO) -> BufferedReader:
    return cast("BufferedReader", source) if hasattr(source, "peek") else BufferedReader(cast("Any", source))


def _unpacked(path: str, source: BufferedReader) -> BufferedReader:
    start = source.peek(len(_ZSTD))
    if not is_packed(path, start):
        return source
    name = path.lower()
    if name.endswith(".gz") or start.startswith(_GZIP):
        return cast("BufferedReader", gzip.GzipFile(fileobj=source))
    return cast("BufferedReader", _zstd(path).ZstdFile(source))


def is_packed(path: str, start: bytes) -> bool:
    """Tell whether a file is packed, by its name or by its first bytes."""
    return path.lower().endswith(PACKED) or start.startswith((_GZIP, _ZSTD))


def bare_name(path: str) -> str:
    """Return the name of a file without the suffix that says how it is packed."""
    lower = path.lower()
    return path[: -len(packed)] if (packed := next(filter(lower.endswith, PACKED), "")) else path


def _zstd(path: str) -> Any:
    try:
        return import_module(_ZSTD_MODULE)
    except ModuleNotFoundError as error:
        raise UnreadableDocument(f"{path}: packed by zstd; to read it: pip install 'newsld[zstd]'") from error


def _packing_faults() -> tuple[type[Exception], ...]:
    zstd = sys.modules.get(_ZSTD_MODULE)
    return (EOFError, zlib.error, gzip.BadGzipFile, *([zstd.ZstdError] if zstd else []))


def _half(path: str, error: Exception) -> UnreadableDocument:
    kind = "zstd" if type(error).__name__ == "ZstdError" or path.lower().endswith(".zst") else "gzip"
    return UnreadableDocument(f"{path}: not a whole {kind} file")


class Unbroken(RawIOBase):
    """A packed stream that ends where it breaks off, so that whoever reads ahead gets what came before."""

    def __init__(self, path: str, stream: BufferedReader) -> None:
        super().__init__()
        self._path = path
        self._stream = stream
        self._at = 0
        self.broken: UnreadableDocument | None = None

    def tell(self) -> int:
        """Return how many bytes have been read."""
        return self._at

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Read some of what follows, nothing at the end."""
        try:
            data = b"" if self.broken else self._stream.read1(len(buffer))
        except _packing_faults() as error:
            self.broken = _half(self._path, error)
            return 0
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)


def whole(path: str, stream: BufferedReader, limit: int, before: tuple[Piece, ...] = ()) -> Piece:
    """Return all of a document behind what was read of it before; of one beyond the limit its start and its size."""
    parts = [piece.data for piece in before]
    size = sum(piece.size for piece in before)
    try:
        while part := stream.read1(_PIECE):
            size += len(part)
            if size <= limit:
                parts.append(part)
    except _packing_faults() as error:
        return Piece(b"".join(parts), size, _half(path, error))
    return Piece(b"".join(parts), size)


def lines(stream: BufferedReader, limit: int) -> Iterator[Piece]:
    """Yield each line, with one in memory at a time; of one beyond the limit its start and its size."""
    while line := stream.readline(limit + 1):
        size = len(line)
        if size > limit and not line.endswith(b"\n"):
            while more := stream.readline(_PIECE):
                size += len(more)
                if more.endswith(b"\n"):
                    break
        yield Piece(line, size)
