"""`newsld canon`: what documents say, as RDF in its canonical form."""

import sys
from collections.abc import Iterator
from hashlib import sha256
from itertools import chain, islice

import click

from newsld.cli._terminal import complain
from newsld.errors import MissingPackage, NoCanonicalForm, UnreadableDocument
from newsld.intake.documents import documents, paths
from newsld.jsonld.canonical import canonical
from newsld.jsonld.keywords import is_absolute
from newsld.model.document import Document

ALL_READ, UNREAD = 0, 2


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--base", default="", metavar="URL", help="The address of the page, which relative ones start from.")
@click.option(
    "--hash", "is_hashed", is_flag=True, help="One line a document: SHA-256 of its canonical form, and where."
)
def canon(files: tuple[str, ...], *, base: str, is_hashed: bool) -> None:
    """Write what documents say as N-Quads in canonical form (RDFC-1.0).

    Documents that say the same give the same bytes, whatever the order of their keys and nodes, their indentation and
    the spelling of their context. FILE is what `newsld validate` reads. Before each of several documents stands a line
    with its place, "# FILE:LINE".

    No context is fetched: schema.org's is at hand, and those that `newsld validate` knows. The exit code is 0 where
    each document has a canonical form, 2 where one could not be read, is no JSON-LD, or says what RDF cannot carry.
    """
    if base and not is_absolute(base):
        raise click.UsageError(f"--base is {base!r}, expected an address such as https://www.river-daily.example/dam")
    run = _Run(base)
    forms = run.forms(files)
    first = list(islice(forms, 2))
    for document, form in chain(first, forms):
        if is_hashed:
            click.echo(f"{sha256(form).hexdigest()}  {_place(document)}")
            continue
        if len(first) > 1:
            click.echo(f"# {_place(document)}")
        click.echo(form, nl=False)
    sys.exit(UNREAD if run.has_failed else ALL_READ)


class _Run:
    """One run over files: what could not be read or has no canonical form is told on the way."""

    def __init__(self, base: str) -> None:
        self._base = base
        self.has_failed = False

    def forms(self, files: tuple[str, ...]) -> Iterator[tuple[Document, bytes]]:
        """Yield the canonical form of each document that has one."""
        for document in self._documents(files):
            try:
                yield document, canonical(_text(document), self._base).encode()
            except MissingPackage as missing:
                self._refuse(str(missing))
                return
            except NoCanonicalForm as error:
                self._refuse(f"{_place(document)}: {error}")

    def _documents(self, files: tuple[str, ...]) -> Iterator[Document]:
        for name in files:
            try:
                for path in paths(name):
                    yield from self._of_file(path)
            except UnreadableDocument as error:
                self._refuse(str(error))

    def _of_file(self, path: str) -> Iterator[Document]:
        try:
            yield from documents(path, tell=complain)
        except UnreadableDocument as error:
            self._refuse(str(error))

    def _refuse(self, reason: str) -> None:
        self.has_failed = True
        complain(reason)


def _text(document: Document) -> str:
    """Return the JSON-LD of a document, which the elements of a page are retold in."""
    if document.fault and document.fault.kind == "size":
        raise NoCanonicalForm(document.fault.message)
    return document.retold.text if document.retold else document.text


def _place(document: Document) -> str:
    return f"{document.file}:{document.first_line}"
