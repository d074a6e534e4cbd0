"""One run over an archive: records → portions → parts, published as they come, and summed up at the end."""

import json
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from errno import EACCES, EAGAIN
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from newsld._version import __version__
from newsld.batch.crew import Crew, Do, Tell
from newsld.batch.parts import REJECTED, Folder, Made, Making, Part, made_of
from newsld.batch.portions import Measure, Portion, portions
from newsld.batch.records import Meter, measured, records
from newsld.batch.roads import ROADS
from newsld.batch.rows import Reason
from newsld.batch.work import Task, Worker
from newsld.batch.writing import check
from newsld.errors import InvalidConfiguration, MissingPackage, NewsldError

_NO_LOSS = (Reason.NO_TEXT, Reason.WITHHELD)
_LAYOUT = 1  # of the folder


class Unpublishable(NewsldError):  # noqa: N818  named for what happened
    """A part cannot be written, as on a full disk."""


@dataclass(frozen=True)
class Job:
    """What is to be done: the inputs, what becomes of each record, and what the parts are to be like."""

    inputs: tuple[str, ...]
    task: Task
    form: str = "jsonl"
    measure: Measure = field(default_factory=Measure)

    def told(self) -> dict[str, Any]:
        """Return all that the output depends on, but what the inputs hold."""
        settings = asdict(self.task.settings)
        return json.loads(
            json.dumps(
                {
                    "layout": _LAYOUT,
                    "newsld": __version__,
                    "road": self.task.road,
                    "inputs": self.inputs,
                    "to": self.form,
                    "rows": self.measure.rows,
                    "bytes": self.measure.size,
                    "settings": settings,
                },
                default=str,
            )
        )


@dataclass(slots=True)
class Summary:
    """What a run has come to, in numbers; `kept` parts were there already."""

    parts: int = 0
    kept: int = 0
    records: int = 0
    several: int = 0
    rows: Counter[str] = field(default_factory=Counter[str])
    reasons: Counter[str] = field(default_factory=Counter[str])
    codes: Counter[str] = field(default_factory=Counter[str])
    failed: Counter[str] = field(default_factory=Counter[str])
    passed_over: Counter[str] = field(default_factory=Counter[str])

    def add(self, part: Part) -> None:
        """Count a part."""
        self.parts += 1
        self.records += part.records
        self.several += part.several
        self.rows.update(part.rows)
        self.reasons.update(part.reasons)
        self.codes.update(part.codes)
        self.failed.update(part.failed)

    @property
    def is_lossy(self) -> bool:
        """Tell whether something was rejected that somebody could have had a row of."""
        return any(reason not in _NO_LOSS for reason in self.reasons)

    def told(self) -> dict[str, Any]:
        """Return it as the members of a JSON object, the same for the same input."""
        counters = {name: dict(sorted(getattr(self, name).items())) for name in _COUNTERS}
        return {"parts": self.parts, "records": self.records, "several": self.several, **counters}


_COUNTERS = ("rows", "reasons", "codes", "failed", "passed_over")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: what it has come to, how far its input is read, and whether that was done before."""

    summary: Summary
    meter: Meter
    is_kept: bool = False


Show = Callable[[Progress], None]


def _in_silence(_: Progress) -> None:
    """See how far a run is, and say nothing."""


def run(
    job: Job, folder: Path, show: Show = _in_silence, *, jobs: int = 1, is_ordered: bool = False, resume: bool = False
) -> Summary:
    """Run a job into a folder, and return what it came to.

    With `is_ordered` parts are published in their order, else as they are made; the bytes are the same. With `resume`
    the run that is in the folder is gone on with. Raises `InvalidConfiguration` where the folder holds another run, or
    one that was not to be gone on with, `MissingPackage` for what is not installed, `Unpublishable` where the output
    cannot be written, and `ProcessDied`.
    """
    check(job.form)
    place = Folder(folder)
    job = _begun(place, job, resume=resume)
    try:
        place.note(job.told())
        with _locked(place.lock):
            return _Run(job, place, show).over(jobs, is_ordered=is_ordered)
    except OSError as error:
        raise Unpublishable(_why(place, error)) from error


def _begun(folder: Folder, job: Job, *, resume: bool) -> Job:
    """Return the job, on the day on which it was begun, or say why it cannot be done in this folder."""
    known = folder.job
    if known is None:
        if not folder.is_empty:
            raise InvalidConfiguration(f"{folder.path}: not empty, and no run of newsld; name a folder of its own")
        return job
    if not resume:
        raise InvalidConfiguration(f"{folder.path}: holds a run already; --resume goes on with it")
    settings = replace(job.task.settings, today=date.fromisoformat(known["settings"]["today"]))
    job = replace(job, task=replace(job.task, settings=settings))
    if other := _differences(known, job.told()):
        raise InvalidConfiguration(f"{folder.path}: holds another run, with other {', '.join(other)}")
    return job


def _differences(known: Mapping[str, Any], told: Mapping[str, Any]) -> list[str]:
    return [name for name in told if known.get(name) != told[name]]


def _locked(path: Path) -> BinaryIO:
    """Hold a file as long as this process has it open, but not those that it starts."""
    file = path.open("wb")
    try:
        import fcntl  # noqa: PLC0415  not on Windows
    except ImportError:
        return file
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (EACCES, EAGAIN):
            raise InvalidConfiguration(f"{path.parent.parent}: another run is at work on it") from error
        raise
    return file


def _why(folder: Folder, error: OSError) -> str:
    reason = (error.strerror or type(error).__name__).lower()
    return f"{folder.path}: cannot be written: {reason}; what is published is kept, --resume goes on from there"


class _Run:
    def __init__(self, job: Job, folder: Folder, show: Show) -> None:
        self._job, self._folder, self._show = job, folder, show
        self._road = ROADS[job.task.road]
        self._summary = Summary()
        self._meter = Meter(measured(job.inputs, self._road.paths))
        self._waited_for: deque[int] = deque()

    def over(self, jobs: int, *, is_ordered: bool) -> Summary:
        """Make and publish all parts that are not there yet."""
        self._folder.tidy()
        self._folder.begin(self._road.tables)
        Worker(self._job.task)  # so that what nobody can work with is told before the first record
        crew = Crew(partial(_hired, self._job, self._folder), jobs, self._job.task.time_limit)
        made = crew.over(self._wanted())
        for part in self._in_order(made) if is_ordered else made:
            self._publish(part)
        self._sum_up()
        return self._summary

    def _wanted(self) -> Iterator[Portion]:
        """Yield the portions that are not done yet, and count those that are."""
        found = records(self._job.inputs, self._road.paths, self._meter, self._pass_over)
        for portion in portions(found, self._job.measure):
            known = self._folder.known(portion)
            if known:
                self._summary.kept += 1
                self._summary.add(known)
                self._show(Progress(self._summary, self._meter, is_kept=True))
            else:
                self._waited_for.append(portion.index)
                yield portion

    def _in_order(self, made: Iterable["Made | Failed"]) -> Iterator["Made | Failed"]:
        """Yield parts in the order of the input, each when all before it are there."""
        early: dict[int, Made] = {}
        for part in made:
            if isinstance(part, Failed):
                yield part
                return
            early[part.part.index] = part
            while self._waited_for and self._waited_for[0] in early:
                yield early.pop(self._waited_for.popleft())

    def _pass_over(self, what: str, number: int) -> None:
        self._summary.passed_over[what] += number

    def _publish(self, made: "Made | Failed") -> None:
        if isinstance(made, Failed):
            raise made.error
        self._folder.publish(made)
        self._summary.add(made.part)
        self._show(Progress(self._summary, self._meter))

    def _sum_up(self) -> None:
        parts = self._summary.parts
        self._folder.drop_beyond(parts, self._road.tables, self._job.form)
        self._folder.write(f"{REJECTED}.jsonl", self._folder.rejects(parts))
        told = json.dumps(self._summary.told(), indent=1, ensure_ascii=False)
        self._folder.write("summary.json", f"{told}\n".encode())
        self._folder.tidy()


@dataclass(frozen=True, slots=True)
class Failed:
    """What stops a run."""

    error: Exception


def _hired(job: Job, folder: Folder) -> Do:
    """Return what makes parts, in the process that calls it."""
    worker = Worker(job.task)
    tables = ROADS[job.task.road].tables

    def do(portion: Portion, tell: Tell) -> Made | Failed:
        try:
            return made_of(portion, worker, Making(folder, portion, tables, job.form), tell)
        except (OSError, MissingPackage, InvalidConfiguration) as error:
            return Failed(error)

    return do
