"""A conformance suite at hand: in a folder, or packed in the package."""

import json
from hashlib import sha256
from importlib.resources import files
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Self
from zipfile import BadZipFile, ZipFile

from newsld.conformance import Case, Remark, manifest_of, remarks_of
from newsld.errors import UnreadableSuite

MANIFEST = "manifest.json"
PACKED = "conformance.zip"


class Suite:
    """A suite: its manifest, its documents, and what is expected of them."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._packed = _opened(path) if path.is_file() else None
        self._copies: TemporaryDirectory[str] | None = None
        self.manifest = manifest_of(self._read(MANIFEST))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._packed:
            self._packed.close()
        if self._copies:
            self._copies.cleanup()

    def document(self, case: Case) -> bytes:
        """Return the bytes of a case."""
        return self._read(case.file)

    def expected(self, case: Case) -> tuple[Remark, ...]:
        """Return what is to be said of a case."""
        try:
            return remarks_of(json.loads(self._read(case.expected)))
        except ValueError as error:
            raise UnreadableSuite(f"{case.expected}: {error}") from error

    def file(self, case: Case) -> Path:
        """Return the file of a case; of a suite that is packed, a copy, which goes with the suite."""
        if self._packed is None:
            return self._path / case.file
        self._copies = self._copies or TemporaryDirectory()
        copy = Path(self._copies.name, case.id.replace("/", "-") + PurePosixPath(case.file).suffix)
        copy.write_bytes(self.document(case))
        return copy

    def digest(self) -> str:
        """Return what tells this suite from any other: a digest of all its cases."""
        whole = sha256()
        for case in self.manifest.cases:
            for name in (case.file, case.expected):
                whole.update(sha256(self._read(name)).digest())
        return f"sha256:{whole.hexdigest()}"

    def _read(self, name: str) -> bytes:
        try:
            if PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts:
                raise UnreadableSuite(f"{self._path}: {name} leads out of the suite")
            return self._packed.read(name) if self._packed else (self._path / name).read_bytes()
        except (OSError, KeyError, BadZipFile) as error:
            raise UnreadableSuite(f"{self._path}: the suite has no {name}") from error


def _opened(path: Path) -> ZipFile:
    try:
        return ZipFile(path)
    except (OSError, BadZipFile) as error:
        raise UnreadableSuite(f"{path}: neither a folder nor a zip file") from error


def own() -> Path:
    """Return where the suite of this version stands: in the package, or in the checkout that it is run from."""
    packed = Path(str(files("newsld"))) / "schema" / PACKED
    return packed if packed.is_file() else Path(__file__).parents[2] / "schema" / "conformance"
