"""One run over an archive: records → portions → parts, published as they come, and summed up at the end."""

from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from newsld.batch.crew import Crew
from newsld.batch.files import measured, paths_beside
from newsld.batch.folder import Folder
from newsld.batch.hands import NOWHERE, Do, Tell
from newsld.batch.inputs import Meter, records
from newsld.batch.jobs import Job
from newsld.batch.parts import ARTICLES, REJECTED, Made, Making
from newsld.batch.portions import Portion, portions
from newsld.batch.records import Paths
from newsld.batch.roads import ROADS
from newsld.batch.summary import SUMMARY, Progress, Show, Summary, in_silence
from newsld.batch.work import Worker
from newsld.batch.writing import check
from newsld.errors import InvalidConfiguration, MissingPackage, NewsldError


class Unpublishable(NewsldError):  # noqa: N818  named for what happened
    """A part cannot be written, as on a full disk."""


@dataclass(frozen=True, slots=True)
class _Failed:
    """What stops a run."""

    error: Exception


def run(
    job: Job, folder: Path, show: Show = in_silence, *, jobs: int = 1, is_ordered: bool = False, resume: bool = False
) -> Summary:
    """Run a job into a folder, and return what it came to.

    With `is_ordered` parts are published in their order, else as they are made; the bytes are the same. With `resume`
    the run that is in the folder is gone on with. Raises `InvalidConfiguration` where the folder holds another run, or
    one that was not to be gone on with, `MissingPackage` for what is not installed, `UnreadableDocument` where an input
    stands for nothing, `Unpublishable` where the output cannot be written, and `ProcessDied`.
    """
    # what nothing can come of is told before anything is written
    check(job.form)
    Worker(job.task)
    paths = paths_beside(folder, ROADS[job.task.road].paths)
    size = measured(job.inputs, paths)
    place = Folder(folder)
    try:
        with place.held():
            place.tidy()
            job = begun(place, job, resume=resume)
            place.note(job.told())
            return _Run(job, place, show, paths, Meter(size)).over(jobs, is_ordered=is_ordered)
    except OSError as error:
        raise unpublishable(place, error) from error


def begun(folder: Folder, job: Job, *, resume: bool) -> Job:
    """Return the job, on the day on which it was begun, or say why it cannot be done in this folder."""
    known = folder.job
    if known is None:
        return job
    if not resume:
        raise InvalidConfiguration(f"{folder.path}: holds a run already; --resume goes on with it")
    try:
        return job.going_on(known)
    except InvalidConfiguration as other:
        raise InvalidConfiguration(f"{folder.path}: {other}; name a folder of its own") from other


def unpublishable(folder: Folder, error: OSError) -> Unpublishable:
    """Return what is raised where a folder cannot be written to."""
    reason = (error.strerror or type(error).__name__).lower()
    going_on = "; what is published is kept, --resume goes on from there" if folder.is_begun else ""
    return Unpublishable(f"{folder.path}: cannot be written: {reason}{going_on}")


class _Run:
    def __init__(self, job: Job, folder: Folder, show: Show, paths: Paths, meter: Meter) -> None:
        self._job, self._folder, self._show = job, folder, show
        self._paths, self._meter = paths, meter
        tables = ROADS[job.task.road].tables
        self._tables = (ARTICLES, *tables.beside)
        self._summary = Summary()
        self._read = 0  # records
        self._waited_for: deque[int] = deque()

    def over(self, jobs: int, *, is_ordered: bool) -> Summary:
        """Make and publish all parts that are not there yet."""
        self._folder.begin(self._tables)
        crew = Crew(partial(_hired, self._job, self._folder), jobs, self._job.task.time_limit)
        try:
            with closing(crew.over(self._wanted(), self._look)) as made:
                for part in self._in_order(made) if is_ordered else made:
                    self._publish(part)
            self._sum_up()
        finally:
            self._folder.tidy()
        return self._summary

    def _wanted(self) -> Iterator[Portion]:
        """Yield the portions that are not done yet, and count those that are."""
        found = records(self._job.inputs, self._paths, self._meter, self._pass_over)
        for portion in portions(found, self._job.measure):
            self._read += len(portion.records)
            known = self._folder.known(portion)
            if known:
                self._summary.kept += 1
                self._summary.add(known)
                self._look(0, is_kept=True)
            else:
                self._waited_for.append(portion.index)
                yield portion

    def _in_order(self, made: Iterable[Made | _Failed]) -> Iterator[Made | _Failed]:
        """Yield parts in the order of the input, each when all before it are there."""
        early: dict[int, Made] = {}
        for part in made:
            if isinstance(part, _Failed):
                yield part
                return
            early[part.part.index] = part
            while self._waited_for and self._waited_for[0] in early:
                yield early.pop(self._waited_for[0])

    def _pass_over(self, what: str, number: int) -> None:
        self._summary.passed_over[what] += number

    def _publish(self, made: Made | _Failed) -> None:
        if isinstance(made, _Failed):
            raise made.error
        self._folder.publish(made)
        self._waited_for.remove(made.part.index)
        self._summary.add(made.part)

    def _look(self, under_way: int, *, is_kept: bool = False) -> None:
        """Show how far the run is; what was read ahead does not count."""
        done = (self._summary.numbers.records + under_way) / self._read if self._read else 0
        self._show(Progress(self._summary, under_way, self._meter.done * done, self._meter.total, is_kept))

    def _sum_up(self) -> None:
        parts = self._summary.parts
        self._folder.drop_beyond(parts, self._tables)
        self._folder.write(f"{REJECTED}.jsonl", self._folder.rejects(parts))
        self._folder.write(SUMMARY, self._summary.written())


def _hired(job: Job, folder: Folder) -> Do:
    """Return what makes parts, in the process that calls it."""
    worker = Worker(job.task)
    tables = ROADS[job.task.road].tables

    def do(portion: Portion, tell: Tell) -> Made | _Failed:
        try:
            making = Making(portion, tables, job.form, folder.staged)
            for number, record in enumerate(portion.records):
                tell(number)
                making.take(record.key, worker.made_of(record))
            tell(NOWHERE)
            return making.done()
        except (OSError, MissingPackage, InvalidConfiguration) as error:
            return _Failed(error)

    return do
