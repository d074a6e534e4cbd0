"""A conformance suite at hand: in a folder, or packed in the package."""

import json
from importlib.resources import files
from pathlib import Path, PurePosixPath
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
        self.manifest = manifest_of(self._read(MANIFEST))

    def document(self, case: Case) -> bytes:
        """Return the bytes of a case."""
        return self._read(case.file)

    def expected(self, case: Case) -> tuple[Remark, ...]:
        """Return what is to be said of a case."""
        try:
            return remarks_of(json.loads(self._read(case.expected)))
        except ValueError as error:
            raise UnreadableSuite(f"{case.expected}: {error}") from error

    def file(self, case: Case) -> Path | None:
        """Return the file of a case, None where it is packed."""
        return None if self._packed else self._path / case.file

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
