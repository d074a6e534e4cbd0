"""What `validate --fix` and `--diff` do: documents are mended on their way, and files then brought up to them."""

import re
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from newsld.cli._rewriting import Lines, Rewriting, Whole, difference, rewrite
from newsld.fixing import Choose, fix_by
from newsld.intake.documents import LINE_SUFFIXES, encoding_of
from newsld.intake.streams import is_packed
from newsld.model.diagnostic import Diagnostic
from newsld.model.document import Document

_LINE_END = re.compile(r"\r\n|\r|\n")
_START = 4  # bytes, and a mark of an encoding or of packing is among them

Look = Callable[[Document], Sequence[Diagnostic]]
Found = tuple[Document, Sequence[Diagnostic]]


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be mended, and how: where `is_dry` the files stay, and what would change in them is shown."""

    is_dry: bool = False
    with_unsafe: bool = False


@dataclass(slots=True)
class Done:
    """What mending has come to.

    `refused` are the faults that it would have brought others for, `failures` the files that could not be written.
    `output` goes to standard output; `notes` need to be told once in a run.
    """

    faults: int = 0
    files: int = 0
    refused: int = 0
    failures: int = 0
    output: list[bytes] = field(default_factory=list[bytes])
    notes: list[str] = field(default_factory=list[str])

    def update(self, other: "Done") -> None:
        """Count what other mending has come to."""
        self.faults += other.faults
        self.files += other.files
        self.refused += other.refused
        self.failures += other.failures

    def summary(self, wish: Wish, unsafe: int) -> str:
        """Return what was done; `unsafe` is how many faults more can be mended by fixes that need a person's eye."""
        if not self.faults:
            text = "nothing to mend"
        else:
            verb = "would mend" if wish.is_dry else "mended"
            text = f"{verb} {_counted(self.faults, 'fault')} in {_counted(self.files, 'file')}"
        if self.refused:
            text += f"; {self.refused:,} left as they were, for mending them would bring others"
        return text + (f"; {unsafe:,} more could be mended by --unsafe-fixes" if unsafe else "")


@dataclass(frozen=True, slots=True)
class Mender:
    """How documents are mended.

    `look` tells what is wrong with one, `choose` makes of its file's name what picks the faults to be mended, and
    `is_sure` tells whether all rules have had their say; where one failed nobody knows what mending would bring.
    """

    wish: Wish
    look: Look
    choose: Callable[[str], Choose]
    is_sure: Callable[[], bool]

    @contextmanager
    def opened(self, path: str, piped: bytes | None, done: Done) -> Generator["File"]:
        """Give a file for its documents to be mended, and bring it up to them in the end.

        Bytes that were `piped` in go to standard output, mended or not.
        """
        file = File(self, path, piped, done)
        try:
            yield file
        except BaseException:
            file.drop()
            raise
        finally:
            file.finish()


class File:
    """A file on its way: what was mended in it, and by how many lines its documents have moved."""

    def __init__(self, mender: Mender, path: str, piped: bytes | None, done: Done) -> None:
        self._mender = mender
        self._path = path
        self._done = done
        self._shift = 0
        self._mended = 0
        self._is_dropped = False
        self._is_piped = piped is not None
        self._rewriting: Rewriting | None = None
        if piped is not None:
            self._rewriting = Whole(path, piped, self._show if mender.wish.is_dry else self._pass_on)

    def mended(self, document: Document) -> Found:
        """Return a document as it is once mended, and what is then wrong with it."""
        if document.retold:
            return self._of_elements(document)
        moved = replace(document, first_line=document.first_line + self._shift)
        found = self._mender.look(moved)
        choose = self._mender.choose(document.file)
        if not choose(found) or not self._mender.is_sure():
            return moved, found

        def diagnose(text: str) -> Sequence[Diagnostic]:
            return self._mender.look(replace(moved, text=text))

        place = {"first_line": moved.first_line, "first_column": moved.first_column}
        fixed = fix_by(diagnose, document.text, choose, **place)
        self._done.refused += len(fixed.refused)
        if fixed.text == document.text or not self._mender.is_sure() or not self._takes(document, fixed.text):
            return moved, found
        self._mended += fixed.mended
        self._shift += len(_LINE_END.findall(fixed.text)) - len(_LINE_END.findall(document.text))
        return replace(moved, text=fixed.text), fixed.left

    def _of_elements(self, document: Document) -> Found:
        if isinstance(self._rewriting, Whole):
            document = self._rewriting.moved(document)
        found = self._mender.look(document)
        if found:
            self._done.notes.append("what is wrong in microdata and RDFa is told and not mended")
        return document, found

    def _takes(self, document: Document, text: str) -> bool:
        """Take the text that a document is to have, and tell whether it can have it; if not, say why."""
        try:
            why_not = self._why_not(document, text)
        except OSError as error:
            self.drop()
            why_not = self._failure(error)
        if why_not:
            self._done.notes.append(why_not)
        return not why_not

    def _why_not(self, document: Document, text: str) -> str:
        if self._is_dropped:
            return f"{self._path}: left as it was"
        if is_packed(self._path, self._start()):
            return "packed files are not changed"
        self._rewriting = self._rewriting or self._opened()
        if not self._rewriting.take(document, text):
            return f"{self._path}: only JSON-LD that stands there as text is changed"
        return ""

    def finish(self) -> None:
        """Bring the file up to its documents."""
        try:
            if self._rewriting and (self._is_piped or not self._is_dropped):
                self._rewriting.finish()
        except OSError as error:
            self._mended = 0
            self._done.notes.append(self._failure(error))
        self._done.faults += self._mended
        self._done.files += bool(self._mended)

    def drop(self) -> None:
        """Leave the file as it is."""
        self._mended = 0
        self._is_dropped = True
        if self._rewriting:
            self._rewriting.drop()

    def _failure(self, error: OSError) -> str:
        self._done.failures += 1
        return f"{self._path}: left as it was: {(error.strerror or 'cannot be written').lower()}"

    def _start(self) -> bytes:
        if isinstance(self._rewriting, Whole):
            return self._rewriting.data[:_START]
        with Path(self._path).open("rb") as stream:
            return stream.read(_START)

    def _opened(self) -> Rewriting:
        path = Path(self._path)
        if self._mender.wish.is_dry:
            return Whole(self._path, path.read_bytes(), self._show)
        if path.suffix.lower() in LINE_SUFFIXES and encoding_of(self._path, self._start()).startswith("utf-8"):
            return Lines(self._path)
        return Whole(self._path, path.read_bytes(), rewrite)

    def _pass_on(self, whole: Whole) -> None:
        self._done.output.append(whole.data_after)

    def _show(self, whole: Whole) -> None:
        """Put out what would change in a file, as a unified diff."""
        self._done.output.extend(difference(whole.path, whole.before, whole.after))


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'s' * (number != 1)}"
