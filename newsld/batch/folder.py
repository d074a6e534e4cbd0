"""The folder of a run: what is made in a corner of it, published when it is whole, and known again by its tickets.

articles/part-000000.jsonl …        a table, of which each part is a file; the tables beside likewise
rejects.jsonl, summary.json         written when all is done
.newsld/job.json                    what the run was told
.newsld/lock                        held by who is at work
.newsld/parts/000000.json …         a ticket for each part that is published: what it was made of, and its files
.newsld/rejects/000000.jsonl …      what there are no rows of, by parts
.newsld/staging/                    what is not whole yet
"""

import json
import os
import re
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from errno import EACCES, EAGAIN
from pathlib import Path
from shutil import rmtree
from typing import Any

from newsld.batch.parts import CORNER, REJECTED, Made, Part
from newsld.batch.portions import Portion
from newsld.errors import InvalidConfiguration

_NUMBER = re.compile(r"\d{6,}")


class Folder:
    """The folder of a run."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._corner = path / CORNER

    @contextmanager
    def held(self) -> Generator[None]:
        """Hold the folder, so that no other run works in it, as long as this process has it and lives.

        Raises `InvalidConfiguration` where something else is in it, or another run at work.
        """
        if self.path.exists() and not self._corner.exists() and any(self.path.iterdir()):
            raise InvalidConfiguration(f"{self.path}: not empty, and no run of newsld; name a folder of its own")
        self._corner.mkdir(parents=True, exist_ok=True)
        with (self._corner / "lock").open("wb") as lock:
            self._lock(lock.fileno())
            yield

    def _lock(self, handle: int) -> None:
        try:
            import fcntl  # noqa: PLC0415  not on Windows
        except ImportError:
            return
        try:
            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in (EACCES, EAGAIN):
                raise InvalidConfiguration(f"{self.path}: another run is at work on it") from error
            raise

    def begin(self, tables: Iterable[str]) -> None:
        """Make what is to be filled."""
        for folder in (*(self.path / name for name in tables), self._corner / "parts", self._corner / REJECTED):
            folder.mkdir(exist_ok=True)
        _keep(self._corner)
        _keep(self.path)

    @property
    def job(self) -> Mapping[str, Any] | None:
        """What the run in the folder was told, `None` where there is none."""
        try:
            return json.loads((self._corner / "job.json").read_bytes())
        except FileNotFoundError:
            return None
        except ValueError as error:
            raise InvalidConfiguration(f"{self.path}: what its run was told cannot be read; name another") from error

    @property
    def is_begun(self) -> bool:
        """Tell whether there is a run in it that can be gone on with."""
        return (self._corner / "job.json").is_file()

    def note(self, job: Mapping[str, Any]) -> None:
        """Write down what the run is told."""
        self.write(f"{CORNER}/job.json", json.dumps(job, indent=1).encode())

    def staged(self, place: str) -> Path:
        """Return where a file is made, by this process alone."""
        return self._corner / "staging" / f"{place.replace('/', '-')}.{os.getpid()}"

    def tidy(self) -> None:
        """Throw away what those have left who were ended at their work."""
        rmtree(self._corner / "staging", ignore_errors=True)
        (self._corner / "staging").mkdir(exist_ok=True)

    def known(self, portion: Portion) -> Part | None:
        """Return the part that was made of a portion, if it is there, whole."""
        try:
            part = Part.of(json.loads(self._ticket(portion.index).read_bytes()))
        except (OSError, ValueError, TypeError, KeyError):
            return None
        return part if part.digest == portion.digest() and self._is_whole(part) else None

    def _is_whole(self, part: Part) -> bool:
        with suppress(OSError):
            return all((self.path / place).stat().st_size == size for place, size in part.files.items())
        return False

    def publish(self, made: Made) -> None:
        """Put the files of a part in their places, and then its ticket; an older one tells of others."""
        self._ticket(made.part.index).unlink(missing_ok=True)
        for staged, place in made.places.items():
            os.replace(staged, self.path / place)  # noqa: PTH105  names from another process
        for folder in {(self.path / place).parent for place in made.places.values()}:
            _keep(folder)
        ticket = json.dumps(made.part.told(), ensure_ascii=False).encode()
        self.write(str(self._ticket(made.part.index).relative_to(self.path)), ticket)

    def _ticket(self, index: int) -> Path:
        return self._corner / "parts" / f"{index:06}.json"

    def write(self, place: str, data: bytes | Iterator[bytes]) -> None:
        """Write a file that is there as a whole, or not at all."""
        path, staged = self.path / place, self.staged(place)
        with staged.open("wb") as file:
            file.writelines((data,) if isinstance(data, bytes) else data)
            file.flush()
            os.fsync(file.fileno())
        staged.replace(path)
        _keep(path.parent)

    def drop_beyond(self, parts: int, tables: Iterable[str]) -> None:
        """Throw away parts of an earlier run that this one has no more: its input has become shorter."""
        for folder in (self._corner / "parts", *(self.path / name for name in tables), self._corner / REJECTED):
            beyond = [path for path in folder.iterdir() if _index(path) >= parts]
            for path in beyond:
                path.unlink()

    def rejects(self, parts: int) -> Iterator[bytes]:
        """Yield what is said of all that there are no rows of."""
        for index in range(parts):
            yield (self._corner / REJECTED / f"{index:06}.jsonl").read_bytes()


def _index(path: Path) -> int:
    """Return the number of the part that a file is of, -1 where it is of none."""
    number = _NUMBER.search(path.name)
    return int(number[0]) if number else -1


def _keep(folder: Path) -> None:
    """See that the names in a folder are on the disk."""
    with suppress(OSError):  # as on Windows
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
