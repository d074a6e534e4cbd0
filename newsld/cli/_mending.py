"""What `validate --fix` and `--diff` do: documents are mended on their way, and files then brought up to them."""

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import unified_diff
from pathlib import Path

import click

from newsld.cli._documents import LINE_SUFFIXES, Document, encoding_of
from newsld.cli._rewriting import Lines, Rewriting, Whole, rewrite
from newsld.fixing import Choose, Fixed, fix_by
from newsld.model.diagnostic import Diagnostic

_LINE_END = re.compile(r"\r\n|\r|\n")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")  # as patch reads them
_PACKED = (".gz", ".zst")
_START = 4  # bytes, and a mark of an encoding is among them

Look = Callable[[Document], Sequence[Diagnostic]]


class Mender:
    """One run that mends: what it has done so far.

    `look` tells what is wrong with a document, `choose` makes of its file's name what picks the faults to be mended.
    Where `is_dry` the files stay, and what would change in them is written to standard output.
    """

    def __init__(self, look: Look, choose: Callable[[str], Choose], *, is_dry: bool) -> None:
        self._look = look
        self._choose = choose
        self._is_dry = is_dry
        self._faults = self._files = self._refused = 0
        self._told: set[str] = set()
        self.has_failed = False

    def over(self, path: str, documents: Iterable[Document], piped: bytes | None) -> Iterator[Document]:
        """Yield the documents of a file as they are once mended, and then bring the file up to them.

        Bytes that were `piped` in go to standard output, mended or not.
        """
        file = _File(path, piped, is_dry=self._is_dry)
        try:
            for document in documents:
                yield self._mended(file, document)
        except BaseException:
            file.drop()
            raise
        finally:
            self._finish(file)

    def _mended(self, file: "_File", document: Document) -> Document:
        moved = replace(document, first_line=document.first_line + file.shift)
        fixed = self._fixed(moved)
        self._refused += len(fixed.refused)
        if fixed.text == document.text:
            return moved
        try:
            why_not = file.take(document, fixed)
        except OSError as error:
            file.drop()
            why_not = self._failure(file, error)
        if why_not:
            self._tell(why_not)
            return moved
        return replace(moved, text=fixed.text)

    def _fixed(self, document: Document) -> Fixed:
        def diagnose(text: str) -> Sequence[Diagnostic]:
            return self._look(replace(document, text=text))

        return fix_by(diagnose, document.text, self._choose(document.file), first_line=document.first_line)

    def _finish(self, file: "_File") -> None:
        try:
            file.finish()
        except OSError as error:
            self._tell(self._failure(file, error))
            return
        self._faults += file.mended
        self._files += bool(file.mended)

    def _failure(self, file: "_File", error: OSError) -> str:
        self.has_failed = True
        return f"{file.path}: left as it was: {(error.strerror or 'cannot be written').lower()}"

    def _tell(self, text: str) -> None:
        """Say something to the user, once."""
        if text not in self._told:
            self._told.add(text)
            click.echo(f"newsld: {text}".encode("utf-8", "backslashreplace").decode(), err=True)

    @property
    def has_work(self) -> bool:
        """Tell whether anything was mended, or would be."""
        return self._faults > 0

    def summary(self, unsafe: int) -> str:
        """Return what was done; `unsafe` is how many faults more can be mended by fixes that need a person's eye."""
        if not self._faults:
            text = "nothing to mend"
        else:
            verb = "would mend" if self._is_dry else "mended"
            text = f"{verb} {_counted(self._faults, 'fault')} in {_counted(self._files, 'file')}"
        if self._refused:
            text += f"; {self._refused:,} left as they were, for mending them would bring others"
        return text + (f"; {unsafe:,} more could be mended by --unsafe-fixes" if unsafe else "")


class _File:
    """A file on its way: what was mended in it, and by how many lines its documents have moved."""

    def __init__(self, path: str, piped: bytes | None, *, is_dry: bool) -> None:
        self.path = path
        self.shift = 0
        self.mended = 0
        self._is_dry = is_dry
        self._is_dropped = False
        self._is_piped = piped is not None
        self._rewriting: Rewriting | None = None
        if piped is not None:
            self._rewriting = Whole(path, piped, show if is_dry else _pass_on)

    def take(self, document: Document, fixed: Fixed) -> str:
        """Take a mended document; return why it cannot be taken, if it cannot."""
        if self.path.lower().endswith(_PACKED):
            return "packed files are not changed"
        if self._is_dropped:
            return f"{self.path}: left as it was"
        self._rewriting = self._rewriting or self._opened()
        if not self._rewriting.take(document, fixed.text):
            return f"{self.path}: only JSON-LD that stands there as text is changed"
        self.mended += fixed.mended
        self.shift += len(_LINE_END.findall(fixed.text)) - len(_LINE_END.findall(document.text))
        return ""

    def finish(self) -> None:
        """Bring the file up to its documents."""
        if self._rewriting and (self._is_piped or not self._is_dropped):
            self._rewriting.finish()

    def drop(self) -> None:
        """Leave the file as it is."""
        self.mended = 0
        self._is_dropped = True
        if self._rewriting:
            self._rewriting.drop()

    def _opened(self) -> Rewriting:
        path = Path(self.path)
        if self._is_dry:
            return Whole(self.path, path.read_bytes(), show)
        if path.suffix.lower() in LINE_SUFFIXES:
            with path.open("rb") as stream:
                is_utf_8 = encoding_of(self.path, stream.read(_START)).startswith("utf-8")
            if is_utf_8:
                return Lines(self.path)
        return Whole(self.path, path.read_bytes(), rewrite)


def _pass_on(whole: Whole) -> None:
    sys.stdout.flush()
    click.echo(whole.data_after, nl=False)


def show(whole: Whole) -> None:
    """Write what would change in a file, as a unified diff."""
    before, after = (_LINE.findall(text) for text in (whole.before, whole.after))
    for line in unified_diff(before, after, whole.path, whole.path):
        missing = "" if line.endswith("\n") else "\n\\ No newline at end of file\n"
        click.echo(f"{line}{missing}".encode("utf-8", "backslashreplace"), nl=False)


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'s' * (number != 1)}"
