"""Files in which documents are mended: these change, every other byte stays, and no file is ever half written."""

import codecs
import json
import os
import re
import shutil
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from difflib import unified_diff
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, Protocol

from newsld.intake.documents import encoding_of
from newsld.jsonld import Places
from newsld.jsonld.edits import applied
from newsld.model.document import Document
from newsld.model.fix import Position
from newsld.model.graph import Edit

_MARK = "\ufeff"
# UTF-32 first: its little-endian mark begins with UTF-16's
_ENDIAN = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LINE_END = re.compile(rb"\r\n|\r|\n")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")  # as patch reads them


class Rewriting(Protocol):
    """A file, and what of it is to change."""

    def take(self, document: Document, text: str) -> bool:
        """Take the text that a document is to have; tell whether it can have it."""
        ...

    def finish(self) -> None:
        """Bring the file to what it is to be."""
        ...

    def drop(self) -> None:
        """Leave the file as it is."""
        ...


class Whole:
    """A file held in memory until all is known that is to change, and then `put` where it goes."""

    def __init__(self, path: str, data: bytes, put: "Put") -> None:
        self.path = path
        self.data = data
        self._put = put
        self._codec = codec_of(path, data)
        text = _text(data, self._codec)
        self.before = text or ""
        self._is_readable = text is not None
        self._places = Places(self.before.removeprefix(_MARK))
        self._edits: list[Edit] = []

    def take(self, document: Document, text: str) -> bool:
        """Take the text that a document is to have; tell whether the file holds the document as it was read."""
        if not self._is_readable:
            return False
        place = Position(document.first_line, document.first_column + 1)
        start = self._places.offset(place) + self.before.startswith(_MARK)
        if not self.before.startswith(document.text, start):
            return False
        self._edits.append(Edit(start, start + len(document.text), encodable(text, self._codec)))
        return True

    def moved(self, document: Document) -> Document:
        """Return what the elements of this page say, at the places that they have once it is mended."""
        if not document.retold or not self._edits:
            return document
        mark = self.before.startswith(_MARK)
        steps = sorted((edit.end - mark, len(edit.text) - edit.end + edit.start) for edit in self._edits)

        def at(offset: int) -> int:
            return offset + sum(step for end, step in steps if end <= offset)

        spans = {path: (at(start), at(end)) for path, (start, end) in document.retold.spans.items()}
        return replace(document, text=self.after.removeprefix(_MARK), retold=replace(document.retold, spans=spans))

    @property
    def after(self) -> str:
        """The text as it is to be."""
        return applied(self.before, tuple(self._edits))

    @property
    def data_after(self) -> bytes:
        """The bytes as they are to be."""
        return self.after.encode(self._codec) if self._edits else self.data

    def finish(self) -> None:
        """Put the file where it goes."""
        self._put(self)

    def drop(self) -> None:
        """Leave the file as it is."""
        self._edits.clear()


Put = Callable[[Whole], None]


def encodable(text: str, codec: str) -> str:
    """Return JSON with escapes for what an encoding does not have."""
    try:
        text.encode(codec)
    except UnicodeEncodeError:
        return "".join(sign if _has(codec, sign) else json.dumps(sign)[1:-1] for sign in text)
    return text


def _has(codec: str, sign: str) -> bool:
    with suppress(UnicodeEncodeError):
        return bool(sign.encode(codec))
    return False


def difference(path: str, before: str, after: str) -> Iterator[bytes]:
    """Yield what changes in a file, as the lines of a unified diff."""
    old, new = (_LINE.findall(text) for text in (before, after))
    for line in unified_diff(old, new, path, path):
        missing = "" if line.endswith("\n") else "\n\\ No newline at end of file\n"
        yield f"{line}{missing}".encode("utf-8", "backslashreplace")


def codec_of(path: str, data: bytes) -> str:
    """Return the encoding of a file as Python writes it, a mark at its start being a character."""
    encoding = next((codec for mark, codec in _ENDIAN if data.startswith(mark)), None) or encoding_of(path, data)
    return encoding.removesuffix("-sig")


def _text(data: bytes, codec: str) -> str | None:
    """Return bytes as a text that gives the same bytes again, or None where there is none."""
    try:
        text = data.decode(codec)
        return text if text.encode(codec) == data else None
    except (LookupError, ValueError):
        return None


def rewrite(whole: Whole) -> None:
    """Write what has changed."""
    data = whole.data_after
    if data != whole.data:
        with replacing(whole.path) as stream:
            stream.write(data)


class Lines:
    """A file with one document per line, copied line by line to its successor."""

    def __init__(self, path: str) -> None:
        self._open = ExitStack()
        self._source = self._open.enter_context(Path(path).open("rb"))  # noqa: SIM115  the stack closes it
        self._target = self._open.enter_context(replacing(path))
        self._next_line = 1

    def take(self, document: Document, text: str) -> bool:
        """Take the line that stands for a document's; tell whether the file holds the document as it was read."""
        while self._next_line < document.first_line and (line := self._read()):
            self._target.write(line)
        line = self._read()
        mark = codecs.BOM_UTF8 if line.startswith(codecs.BOM_UTF8) else b""
        is_it = line == mark + document.text.encode()
        self._target.write(mark + text.encode() if is_it else line)
        return is_it

    def finish(self) -> None:
        """Copy what is left, and put the successor in the file's place."""
        with self._open:
            shutil.copyfileobj(self._source, self._target)

    def drop(self) -> None:
        """Leave the file as it is."""
        with suppress(_Dropped, OSError), self._open:
            raise _Dropped

    def _read(self) -> bytes:
        line = self._source.readline()
        self._next_line += len(_LINE_END.findall(line))
        return line


class _Dropped(Exception):  # noqa: N818  house style: an exception says what happened
    """The file is not to change after all."""


@contextmanager
def replacing(path: str) -> Generator[IO[bytes]]:
    """Give a stream whose contents stand for the file's when all is written, and not before; links are followed."""
    real = Path(path).resolve()
    successor: Path | None = None
    try:
        with NamedTemporaryFile(dir=real.parent, prefix=".newsld-", delete=False) as stream:
            successor = Path(stream.name)
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        shutil.copymode(real, successor)
        successor.replace(real)
    except BaseException:
        if successor:
            successor.unlink(missing_ok=True)
        raise
