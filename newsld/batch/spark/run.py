"""One run over an archive by Spark, with the tables of a run on one machine.

What is made of the records is written once, in waves of a thousand portions; from that the tables are written, and the
counts taken. What is finished, a wave or a table, as `_SUCCESS` says, is not made again by a run that is gone on with.
"""

from collections import Counter
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from shutil import rmtree
from threading import Event, Thread
from typing import TYPE_CHECKING

from newsld.batch.columns import KEY
from newsld.batch.files import files, measured, paths_beside
from newsld.batch.folder import Folder
from newsld.batch.jobs import Job
from newsld.batch.numbers import Numbers
from newsld.batch.parts import ARTICLES, CORNER, REJECTED
from newsld.batch.records import Record
from newsld.batch.roads import ROADS
from newsld.batch.run import begun, unpublishable
from newsld.batch.spark.counts import Counts, counted
from newsld.batch.spark.frames import partitions, schema, spread, tables, working
from newsld.batch.spark.reading import fingerprint, frame_of, records_of, waves
from newsld.batch.spark.sessions import ALONE, Cluster, failures, reason, session
from newsld.batch.spark.writing import DONE, FORMATS, write
from newsld.batch.summary import SUMMARY, Progress, Show, Summary, in_silence
from newsld.batch.work import Worker
from newsld.batch.writing import check, line_of
from newsld.errors import InvalidConfiguration, SparkFailed
from newsld.intake.streams import STDIN

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

_MADE = f"{CORNER}/made"
_WAVE = 1_000  # portions: what is lost at most where a run is broken off
_TASKS_EACH = 4  # a core, so that none waits long for the last
_PATIENCE = 0.5  # seconds between two looks at how far it is


def run(job: Job, folder: Path, show: Show = in_silence, *, cluster: Cluster = ALONE, resume: bool = False) -> Summary:
    """Run a job into a folder that all workers see, and return what it came to.

    It raises what a run on one machine raises, and `SparkFailed`.
    """
    _check(job)
    Worker(job.task)  # so that what nobody can work with is told before Spark is started
    paths = paths_beside(folder, ROADS[job.task.road].paths)
    measured(job.inputs, paths)  # or it is told that they stand for nothing
    found = tuple(files(job.inputs, paths))
    place = Folder(folder)
    job = begun(place, replace(job, engine="spark", files=fingerprint(found)), resume=resume)
    with session(cluster) as spark, _told():
        try:
            with place.held():
                place.tidy()
                place.note(job.told())
                return _Run(job, place, spark).over(found, show)
        except OSError as error:
            raise unpublishable(place, error) from error


def _check(job: Job) -> None:
    check(job.form)
    if STDIN in job.inputs:
        raise InvalidConfiguration("the processes of Spark do not see standard input; write it to a file")
    if job.form not in FORMATS:
        raise InvalidConfiguration(f"Spark writes no {job.form}; expected {', '.join(FORMATS)}")
    if remote := next((name for name in job.inputs if "://" in name), None):
        raise InvalidConfiguration(
            f"{remote}: no path; read it in a job of your own and hand the frame to newsld.batch.spark"
        )


@contextmanager
def _told() -> Generator[None]:
    try:
        yield
    except failures() as error:
        why = reason(error)
        way_out = "; every node needs newsld[spark], and PYSPARK_PYTHON names its Python" if "No module" in why else ""
        raise SparkFailed(f"Spark has given up: {why}{way_out}; --resume goes on from what is finished") from error


class _Run:
    def __init__(self, job: Job, folder: Folder, spark: "SparkSession") -> None:
        self._job, self._folder, self._spark = job, folder, spark
        self._task = job.task
        self._made = folder.path.resolve() / _MADE

    def over(self, found: Sequence[str | Record], show: Show) -> Summary:
        told = self._folder.path / SUMMARY
        if told.exists():
            return Summary.of(told.read_bytes())
        places = [place.as_uri() for place in self._make(found, show)]
        made = self._spark.read.schema(schema(self._task.road)).parquet(*places)
        return self._published(made, counted(made, self._task.road))

    def _make(self, found: Sequence[str | Record], show: Show) -> list[Path]:
        """Return the folders of what is made, one for each wave; those that are finished are not made again."""
        counts, places = Counts(self._spark), list[Path]()
        with _shown(counts, show):
            for number, (size, wave) in enumerate(waves(found, _WAVE * self._job.measure.size)):
                places.append(self._made / f"{number:06}")
                if not (places[-1] / DONE).exists():
                    self._make_wave(wave, size, places[-1], counts)
        return places

    def _make_wave(self, wave: Sequence[str | Record], size: int, place: Path, counts: Counts) -> None:
        least = _TASKS_EACH * self._spark.sparkContext.defaultParallelism
        frame = spread(frame_of(self._spark, wave), partitions(size=size, least=least))
        made = frame.mapInArrow(working(self._task, records_of, counts), schema(self._task.road))
        made.write.mode("overwrite").parquet(place.as_uri(), compression="zstd")
        if counts.told()["records"] and not any(place.glob("part-*")):
            raise SparkFailed(f"{self._folder.path}: what the workers wrote is not there; all must see one folder")

    def _published(self, made: "DataFrame", summary: Summary) -> Summary:
        road = ROADS[self._task.road]
        columns = {ARTICLES: road.tables.articles, **road.tables.beside}
        found = dict(tables(made, self._task.road))
        rejects = found.pop(REJECTED)
        for name, table in found.items():
            write(table, self._folder.path.resolve() / name, self._job.form, {**KEY, **columns[name]})
        lines = (line_of(row.asDict()).encode() + b"\n" for row in rejects.toLocalIterator())
        self._folder.write(f"{REJECTED}.jsonl", lines)
        summary.parts = len(list((self._folder.path / ARTICLES).glob("part-*")))
        self._folder.write(SUMMARY, summary.written())
        rmtree(self._made)
        return summary


@contextmanager
def _shown(counts: Counts, show: Show) -> Generator[None]:
    """Show how far it is, while it goes on."""
    is_over = Event()

    def watch() -> None:
        while not is_over.wait(_PATIENCE):
            told = counts.told()
            rejected = Counter({"rejected": told["rejects"]}) if told["rejects"] else Counter[str]()
            show(Progress(Summary(numbers=Numbers(told["records"], reasons=rejected))))

    watching = Thread(target=watch, daemon=True)
    watching.start()
    try:
        yield
    finally:
        is_over.set()
        watching.join()
