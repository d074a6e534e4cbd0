"""The parts of a run: made in a corner of its folder, published when they are whole, and known again by their tickets.

articles/part-000000.jsonl …        a table, of which each part is a file; the tables beside likewise
rejects.jsonl, summary.json         written when all is done
.newsld/job.json                    what the run was told
.newsld/parts/000000.json …         a ticket for each part that is published: what it was made of, and its files
.newsld/rejects/000000.jsonl …      what there are no rows of, by parts
.newsld/staging/                    what is not whole yet
"""

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from shutil import rmtree
from typing import Any

from newsld.batch.columns import KEY, REJECTS, Tables
from newsld.batch.portions import Portion
from newsld.batch.rows import Reject
from newsld.batch.work import Worker
from newsld.batch.writing import Sink, sink

ARTICLES, REJECTED = "articles", "rejects"
_CORNER = ".newsld"


@dataclass(slots=True)
class Part:
    """What a part holds, in numbers: `rows` by table, `reasons` of rejects, `codes` of diagnostics, `failed` rules.

    `several` counts articles beyond the first of their records, so that records + several = articles + rejects.
    `files` are its files by their places in the folder, with how many bytes each has.
    """

    index: int
    digest: str
    records: int = 0
    several: int = 0
    rows: Counter[str] = field(default_factory=Counter[str])
    reasons: Counter[str] = field(default_factory=Counter[str])
    codes: Counter[str] = field(default_factory=Counter[str])
    failed: Counter[str] = field(default_factory=Counter[str])
    files: dict[str, int] = field(default_factory=dict[str, int])

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> "Part":
        """Return the part that a ticket tells of."""
        counters = {name: Counter[str](told[name]) for name in ("rows", "reasons", "codes", "failed")}
        part = cls(told["index"], told["digest"], told["records"], told["several"], files=told["files"])
        return replace(part, **counters)

    def told(self) -> dict[str, Any]:
        """Return what its ticket says."""
        return {column.name: getattr(self, column.name) for column in fields(self)}


class Making:
    """Makes one part: its files are open."""

    def __init__(self, folder: "Folder", portion: Portion, tables: Tables, form: str) -> None:
        self.part = Part(portion.index, portion.digest, len(portion.records))
        self._places: dict[Path, str] = {}
        self._sinks: dict[str, Sink] = {}
        everything = {ARTICLES: tables.articles, **tables.beside}
        for name, columns in everything.items():
            place = f"{name}/part-{portion.index:06}.{form}"
            self._open(name, folder, place, form, {**KEY, **columns})
        self._open(REJECTED, folder, f"{_CORNER}/{REJECTED}/{portion.index:06}.jsonl", "jsonl", {**KEY, **REJECTS})

    def _open(self, name: str, folder: "Folder", place: str, form: str, columns: Any) -> None:
        staged = folder.staged(place)
        self._places[staged] = place
        self._sinks[name] = sink(form, staged, columns)

    def take(self, key: str, made: Iterable[Any]) -> None:
        """Write what came of a record."""
        for item, one in enumerate(made):
            at = {"key": key, "item": item}
            self.part.several += item > 0
            if isinstance(one, Reject):
                self._write(REJECTED, {**at, "reason": str(one.reason), "message": one.message})
                self.part.reasons[str(one.reason)] += 1
                continue
            self._write(ARTICLES, {**at, **one.values})
            self._count(one.values)
            for name, rows in one.beside.items():
                for row in rows:
                    self._write(name, {**at, **row})

    def _write(self, name: str, row: Mapping[str, Any]) -> None:
        self._sinks[name].write(row)
        self.part.rows[name] += 1

    def _count(self, values: Mapping[str, Any]) -> None:
        self.part.codes.update(diagnostic["code"] for diagnostic in values.get("diagnostics", ()))
        self.part.failed.update(
            remark["message"] for remark in values.get("remarks", ()) if remark["name"] == "rule-failed"
        )

    def done(self) -> "Made":
        """Return the part; its files are whole."""
        for sunk in self._sinks.values():
            sunk.close()
        self.part.files = {place: staged.stat().st_size for staged, place in self._places.items()}
        return Made(self.part, {str(staged): place for staged, place in self._places.items()})


@dataclass(frozen=True, slots=True)
class Made:
    """A part whose files are whole, and are yet to be put in their places."""

    part: Part
    places: Mapping[str, str]


class Folder:
    """The folder of a run."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._corner = path / _CORNER

    def begin(self, tables: Tables) -> None:
        """Make what is to be filled."""
        for name in (ARTICLES, *tables.beside):
            (self.path / name).mkdir(parents=True, exist_ok=True)
        for name in ("parts", REJECTED, "staging"):
            (self._corner / name).mkdir(parents=True, exist_ok=True)

    @property
    def job(self) -> Mapping[str, Any] | None:
        """What the run in the folder was told, `None` where there is none."""
        try:
            return json.loads((self._corner / "job.json").read_bytes())
        except FileNotFoundError:
            return None

    def note(self, job: Mapping[str, Any]) -> None:
        """Write down what the run is told."""
        self._corner.mkdir(parents=True, exist_ok=True)
        self.write(f"{_CORNER}/job.json", json.dumps(job, indent=1, default=str).encode())

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing in it, or no folder."""
        return not self.path.exists() or not any(self.path.iterdir())

    @property
    def lock(self) -> Path:
        """The file that who runs holds."""
        return self._corner / "lock"

    def staged(self, place: str) -> Path:
        """Return where a file is made, by this process alone."""
        return self._corner / "staging" / f"{place.replace('/', '-')}.{os.getpid()}"

    def tidy(self) -> None:
        """Throw away what those have left who were ended at their work."""
        staging = self._corner / "staging"
        rmtree(staging, ignore_errors=True)
        staging.mkdir(parents=True, exist_ok=True)

    def known(self, portion: Portion) -> Part | None:
        """Return the part that was made of a portion, if it is there, whole."""
        try:
            part = Part.of(json.loads(self._ticket(portion.index).read_bytes()))
        except (OSError, ValueError, TypeError, KeyError):
            return None
        return part if part.digest == portion.digest and self._is_whole(part) else None

    def _is_whole(self, part: Part) -> bool:
        with suppress(OSError):
            return all((self.path / place).stat().st_size == size for place, size in part.files.items())
        return False

    def publish(self, made: Made) -> None:
        """Put the files of a part in their places, and then its ticket."""
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
        path = self.path / place
        staged = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            with staged.open("wb") as file:
                file.writelines((data,) if isinstance(data, bytes) else data)
                file.flush()
                os.fsync(file.fileno())
            staged.replace(path)
        except BaseException:
            staged.unlink(missing_ok=True)
            raise
        _keep(path.parent)

    def drop_beyond(self, parts: int, tables: Tables, form: str) -> None:
        """Throw away parts of an earlier run that this one has no more: its input has become shorter."""
        index = parts
        while self._ticket(index).exists():
            self._ticket(index).unlink()
            (self._corner / REJECTED / f"{index:06}.jsonl").unlink(missing_ok=True)
            for name in (ARTICLES, *tables.beside):
                (self.path / name / f"part-{index:06}.{form}").unlink(missing_ok=True)
            index += 1

    def rejects(self, parts: int) -> Iterator[bytes]:
        """Yield what is said of all that there are no rows of."""
        for index in range(parts):
            yield (self._corner / REJECTED / f"{index:06}.jsonl").read_bytes()


def _keep(folder: Path) -> None:
    """See that the names in a folder are on the disk."""
    with suppress(OSError):  # as on Windows
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def made_of(portion: Portion, worker: Worker, making: Making, tell: Any) -> Made:
    """Return the part that a portion becomes; `tell` is told the number of each record that is begun."""
    for number, record in enumerate(portion.records):
        tell(number)
        making.take(record.key, worker.made_of(record))
    return making.done()
