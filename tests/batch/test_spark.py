"""Spark does what one machine does: the same rows, none lost or doubled when its processes and machines are lost."""

import gzip
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from newsld.batch.arrow import convert as convert_batch
from newsld.batch.jobs import Job
from newsld.batch.portions import Measure
from newsld.batch.run import run as run_here
from newsld.batch.settings import Settings
from newsld.batch.work import Task
from newsld.cli import main
from newsld.errors import InvalidConfiguration, SparkFailed
from newsld.model.selection import ValidationSettings

pytest.importorskip("pyspark", reason="what runs on Spark needs newsld[spark]")
if not shutil.which("java"):
    pytest.skip("there is no Java here (apt-get install openjdk-17-jre-headless)", allow_module_level=True)

import pyarrow as pa
from pyspark.sql import functions as sql

from newsld.batch.spark import Counts, convert, counted, spread, tables
from newsld.batch.spark.run import run as run_on_spark
from newsld.batch.spark.sessions import Cluster, session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pyspark.sql import SparkSession

pytestmark = pytest.mark.xdist_group("spark")

TODAY = date(2026, 3, 12)
SOUND = {
    "headline": "The dam holds",
    "text": "“It will hold,” said Mara Lind, the mayor of Riverton. The council denied that it had hidden a report.",
    "language": "en",
}
DOCUMENT = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The dam", "dateModified": "soon"}
PAGE = f'<html lang="en"><title>The dam</title><script type="application/ld+json">{json.dumps(DOCUMENT)}</script>'
LINES = [
    json.dumps(SOUND),
    json.dumps({"headline": "The dam"}),
    json.dumps([SOUND, SOUND]),
    "{dam",
    "  ",
    json.dumps(SOUND | {"headline": "Der Damm hält", "language": "de"}),
    json.dumps(SOUND | {"document": DOCUMENT}),
]
BRIEF = (
    "JAVA_TOOL_OPTIONS",
    "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
)  # a Java that lives for seconds compiles little
TABLES = ("articles", "quotations", "claims", "speakers")


@pytest.fixture(scope="module")
def spark() -> "Iterator[SparkSession]":
    """Give a session on this machine, for all tests of this file."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("COVERAGE_")]:
            patch.delenv(name)
        patch.setenv(*BRIEF)
        with session(Cluster("local[2,3]")) as it:
            yield it


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    """Give a folder with archives of each kind."""
    folder = tmp_path / "in"
    (folder / "pages").mkdir(parents=True)
    packed = "\n".join(LINES[:4]).encode()
    (folder / "lines.jsonl").write_text("\n".join(LINES), "utf-8")
    (folder / "packed.jsonl.gz").write_bytes(gzip.compress(packed))
    (folder / "torn.jsonl.gz").write_bytes(gzip.compress(packed)[:-20])
    (folder / "packed.jsonl.zst").write_bytes(_zstd().compress(packed))
    (folder / "pages" / "dam.html").write_text(PAGE, "utf-8")
    (folder / "pages" / "dam.txt").write_text(f"The dam\n\n{SOUND['text']}", "utf-8")
    (folder / "pages.warc").write_bytes(_warc())
    arrow = import_module("pyarrow")
    import_module("pyarrow.parquet").write_table(arrow.Table.from_pylist([SOUND, SOUND]), folder / "table.parquet")
    return folder


def _zstd() -> Any:
    return import_module("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd")


def _warc() -> bytes:
    body = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{PAGE}".encode()
    head = "WARC/1.0\r\nWARC-Type: {}\r\nWARC-Target-URI: https://www.river-daily.example\r\nContent-Length: {}\r\n\r\n"
    records = [(kind, data) for kind, data in (("request", b"GET /dam\r\n\r\n"), ("response", body)) for _ in range(2)]
    return b"".join(head.format(kind, len(data)).encode() + data + b"\r\n\r\n" for kind, data in records)


def rows(folder: Path) -> dict[str, list[str]]:
    """Return all rows that are published, of each table, in an order that they do not have."""
    found = {name: [row for path in (folder / name).glob("part-*") for row in _rows(path)] for name in TABLES}
    found["rejects"] = _rows(folder / "rejects.jsonl")
    return {name: sorted(json.dumps(row, sort_keys=True) for row in rows) for name, rows in found.items()}


def _rows(path: Path) -> list[dict[str, Any]]:
    if path.suffix == ".parquet":
        return import_module("pyarrow.parquet").read_table(path).to_pylist()
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in data.splitlines()]


def summary(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "summary.json").read_bytes()) | {"parts": None}


FAILING = """
from newsld import Rule, Severity

def check(graph):
    raise ValueError(graph)
    yield

RULE = Rule(code="RD003", name="failing", severity=Severity.INFO, docs="Fails.", check=check)
"""


@pytest.mark.parametrize(("road", "form"), [("convert", "parquet"), ("annotate", "jsonl.gz"), ("validate", "jsonl")])
@pytest.mark.usefixtures("spark")
def test_both_engines_give_the_same_rows(inputs: Path, road: str, form: str) -> None:
    (inputs.parent / "failing.py").write_text(FAILING, "utf-8")
    rules = [] if road == "annotate" else ["--rules", inputs.parent / "failing.py"]
    for engine in ("local", "spark"):
        options = [*rules, "--out", inputs.parent / engine, "--engine", engine, "--to", form, "--today", "2026-03-12"]
        result = CliRunner().invoke(main, ["batch", road, str(inputs), *map(str, options)])
        assert result.exit_code == 1, result.output
    assert rows(inputs.parent / "spark") == rows(inputs.parent / "local")
    assert summary(inputs.parent / "spark") == summary(inputs.parent / "local")
    assert summary(inputs.parent / "spark")["passed_over"] == {"other record of an archive": 2}
    assert bool(summary(inputs.parent / "spark")["failed"]) == bool(rules)


def run(folder: Path, out: str, engine: str, *options: str, code: int = 0) -> Path:
    """Run the command over a folder, or a file of that name, beside it."""
    said = ["--out", str(folder.parent / out), "--engine", engine, "--today", "2026-03-12", *options]
    result = CliRunner().invoke(main, ["batch", "convert", str(folder), *said])
    assert result.exit_code == code, result.output
    return folder.parent / out


def lines(path: Path, number: int) -> Path:
    """Write so many articles, and what is none behind each."""
    path.write_text("".join(f"{json.dumps(SOUND | {'id': str(at)})}\n{{dam\n" for at in range(number)), "utf-8")
    return path


@pytest.mark.usefixtures("spark")
def test_a_table_that_is_finished_is_not_written_again(tmp_path: Path) -> None:
    archive = lines(tmp_path / "in.jsonl", 3)
    (tmp_path / "out" / ".newsld").mkdir(parents=True)
    (tmp_path / "out" / "rejects.jsonl").mkdir()  # where a file is to be
    out = run(archive, "out", "spark", code=2)
    written = {path: path.stat().st_mtime_ns for name in TABLES for path in (out / name).iterdir()}
    (out / "rejects.jsonl").rmdir()
    run(archive, "out", "spark", "--resume", code=1)
    assert written
    assert {path: path.stat().st_mtime_ns for name in TABLES for path in (out / name).iterdir()} == written
    told = (out / "summary.json").read_bytes()
    run(archive, "out", "spark", "--resume", code=1)
    assert (out / "summary.json").read_bytes() == told
    assert rows(out) == rows(run(archive, "local", "local", code=1))
    lines(archive, 4)
    run(archive, "out", "spark", "--resume", code=2)


CURABLE = """
import multiprocessing, os, signal, time
from pathlib import Path
from newsld import Rule, Severity

HERE = Path(__file__).parent

def check(graph):
    if "hält" in graph.text and not (HERE / "cured").exists():
        # a task that is done again has a process apart at work: without the one that waits for it, it fails again
        os.kill(os.getppid() if multiprocessing.parent_process() else os.getpid(), signal.SIGKILL)
        time.sleep(600)
    with (HERE / "seen").open("a") as seen:
        seen.write("x")
    yield from ()

RULE = Rule(code="RD004", name="curable", severity=Severity.INFO, docs="Ends its task.", check=check)
"""


@pytest.mark.usefixtures("spark")
def test_a_wave_that_is_finished_is_not_made_again(tmp_path: Path) -> None:
    rules = tmp_path / "curable.py"
    rules.write_text(CURABLE, "utf-8")
    archives = (str(lines(tmp_path / "one.jsonl", 10)), str(tmp_path / "two.jsonl"))
    (tmp_path / "two.jsonl").write_text(LINES[5], "utf-8")
    task = Task("convert", Settings(TODAY, validation=ValidationSettings(rules=(str(rules),))))
    job = Job(archives, task, measure=Measure(size=1))  # a wave is a thousand bytes
    with pytest.raises(SparkFailed, match="Python worker exited"):
        run_on_spark(job, tmp_path / "out")
    (tmp_path / "cured").touch()
    run_on_spark(job, tmp_path / "out", resume=True)
    assert (tmp_path / "seen").read_text("utf-8") == 11 * "x"
    run_here(job, tmp_path / "local")
    assert rows(tmp_path / "out") == rows(tmp_path / "local")
    assert summary(tmp_path / "out") == summary(tmp_path / "local")


DEADLY = """
import os, signal
from pathlib import Path
from newsld import Rule, Severity

seen = []

def check(graph):
    seen.append(graph)
    if len(seen) == 3 and not (died := Path(__file__).with_name("died")).exists():
        died.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    yield from ()

RULE = Rule(code="RD001", name="deadly", severity=Severity.INFO, docs="Ends its process, once.", check=check)
"""


@pytest.mark.usefixtures("spark")
def test_a_process_that_is_killed_amid_its_work_loses_and_doubles_nothing(tmp_path: Path) -> None:
    (tmp_path / "deadly.py").write_text(DEADLY, "utf-8")
    archive = lines(tmp_path / "in.jsonl", 40)
    out = run(archive, "out", "spark", "--rules", str(tmp_path / "deadly.py"), code=1)
    assert (tmp_path / "died").exists()
    local = run(archive, "local", "local", "--rules", str(tmp_path / "deadly.py"), code=1)
    assert rows(out) == rows(local)
    assert summary(out) == summary(local)


ALWAYS_DEADLY = """
import os
from newsld import Rule, Severity

def check(graph):
    if "hält" in graph.text:
        os._exit(4)
    yield from ()

RULE = Rule(code="RD005", name="always-deadly", severity=Severity.INFO, docs="Ends its process.", check=check)
"""


@pytest.mark.usefixtures("spark")
def test_a_record_that_ends_its_process_each_time_costs_its_row(tmp_path: Path) -> None:
    (tmp_path / "deadly.py").write_text(ALWAYS_DEADLY, "utf-8")
    archive = tmp_path / "in.jsonl"
    archive.write_text("\n".join([LINES[0], LINES[5], LINES[0]]), "utf-8")
    out = run(archive, "out", "spark", "--rules", str(tmp_path / "deadly.py"), code=1)
    assert rows(out) == rows(run(archive, "local", "local", "--rules", str(tmp_path / "deadly.py"), code=1))
    assert summary(out)["reasons"] == {"died": 1}


def test_a_job_of_one_s_own(spark: "SparkSession", tmp_path: Path) -> None:
    records = [{"key": "dam", **SOUND}, {"key": "none", "headline": "The dam", "text": None, "language": None}]
    counts = Counts(spark)
    frame = spark.createDataFrame([tuple(one.values()) for one in records], list(records[0]))
    convert(spread(frame, 2), Settings(TODAY), counts=counts).write.parquet(str(tmp_path / "made"))
    made = spark.read.parquet(str(tmp_path / "made"))
    expected = convert_batch(pa.RecordBatch.from_pylist(records), Settings(TODAY)).to_pylist()
    assert sorted((row.asDict(recursive=True) for row in made.collect()), key=lambda row: row["key"]) == expected
    exact = counted(made, "convert")
    assert {name: number for name, number in counts.told().items() if name != "records"} == {
        name: exact.numbers.rows[name] for name in ("articles", "rejects", "quotations", "claims")
    }
    assert (counts.told()["records"], exact.numbers.records, exact.numbers.reasons) == (2, 2, {"unreadable": 1})
    flat = tables(made, "convert")
    assert {name: table.count() for name, table in flat.items()} == {name: exact.numbers.rows[name] for name in flat}


def test_rows_without_a_key_are_refused(spark: "SparkSession") -> None:
    with pytest.raises(InvalidConfiguration, match="no column `key`"):
        convert(spark.createDataFrame([("The dam",)], ["text"]))


def test_long_articles_that_stand_together_part(spark: "SparkSession") -> None:
    long = spark.range(400, numPartitions=1).select(
        sql.col("id").cast("string").alias("key"), sql.when(sql.col("id") < 300, 1).otherwise(1000).alias("size")
    )
    sizes = spread(long, 4).groupBy(sql.spark_partition_id()).agg(sql.sum("size").alias("size")).collect()
    assert max(row["size"] for row in sizes) < 2 * 100_300 / 4


AT_WORK = """
import os, time
from pathlib import Path
from newsld import Rule, Severity

HERE = Path(__file__).parent

def check(graph):
    try:
        (HERE / "taken").touch(exist_ok=False)
    except FileExistsError:
        return
    (HERE / "where").write_text(os.getcwd())
    (HERE / "where").rename(HERE / "at work")
    time.sleep(600)
    yield

RULE = Rule(code="RD002", name="at-work", severity=Severity.INFO, docs="Works until it is ended, once.", check=check)
"""


class Standalone:
    """A cluster on this machine: a master and two workers, each a process with those that it starts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._home = Path(str(import_module("pyspark").__file__)).parent
        self._processes: list[subprocess.Popen[bytes]] = []
        self._start("master", "master.Master", "--port", "0")
        told = eventually(lambda: re.search(r"spark://127\.0\.0\.1:\d+", self._log("master")))
        self.master = told[0]
        self._workers = [self._worker(folder / f"worker-{number}") for number in range(2)]
        eventually(lambda: self._log("master").count("Registering worker") == 2)

    def _worker(self, place: Path) -> "tuple[Path, subprocess.Popen[bytes]]":
        options = ["--cores", "1", "--memory", "1g", "--work-dir", str(place), self.master]
        return place, self._start(place.name, "worker.Worker", *options)

    def _start(self, name: str, kind: str, *options: str) -> "subprocess.Popen[bytes]":
        command = [self._home / "bin" / "spark-class", f"org.apache.spark.deploy.{kind}"]
        with (self._folder / f"{name}.log").open("wb") as log:
            started = subprocess.Popen(
                [*command, "--host", "127.0.0.1", "--webui-port", "0", *options],
                stdout=log,
                stderr=log,
                start_new_session=True,
                env=os.environ | dict([BRIEF]) | {"SPARK_LOCAL_IP": "127.0.0.1"},
            )
        self._processes.append(started)
        return started

    def _log(self, name: str) -> str:
        return (self._folder / f"{name}.log").read_text("utf-8")

    def lose(self, place: Path) -> None:
        """End the worker that works in a place, and all that it has started."""
        (lost,) = (process for folder, process in self._workers if folder in place.parents)
        os.killpg(lost.pid, signal.SIGKILL)

    def end(self) -> None:
        for process in self._processes:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def eventually(look: "Callable[[], Any]") -> Any:
    """Return what is seen as soon as it is."""
    for _ in range(2_400):
        if seen := look():
            return seen
        time.sleep(0.05)
    pytest.fail("nothing happens")


@pytest.fixture
def cluster(tmp_path: Path) -> "Iterator[Standalone]":
    started = Standalone(tmp_path)
    try:
        yield started
    finally:
        started.end()


@pytest.mark.usefixtures("unmeasured")
def test_a_worker_that_is_lost_amid_the_job_loses_and_doubles_nothing(cluster: Standalone, tmp_path: Path) -> None:
    (tmp_path / "at_work.py").write_text(AT_WORK, "utf-8")
    archive = lines(tmp_path / "in.jsonl", 20)
    rules = ["--rules", str(tmp_path / "at_work.py")]
    conf = ("driver.bindAddress=127.0.0.1", "driver.host=127.0.0.1", "executor.memory=512m", "ui.enabled=false")
    command = [sys.executable, "-m", "newsld", "batch", "convert", str(archive), "--out", str(tmp_path / "out"), *rules]
    command += ["--today", "2026-03-12", "--time-limit", "600", "--engine", "spark", "--master", cluster.master]
    with subprocess.Popen(
        [*command, *(word for name in conf for word in ("--spark-conf", f"spark.{name}"))],
        stderr=subprocess.PIPE,
        env=os.environ | dict([BRIEF]) | {"PYSPARK_PYTHON": sys.executable},
    ) as job:
        eventually(lambda: (tmp_path / "at work").exists() or job.poll() is not None)
        cluster.lose(Path((tmp_path / "at work").read_text("utf-8")))
        told = job.communicate()[1]
    assert job.returncode == 1, told
    local = run(archive, "local", "local", *rules, code=1)
    assert rows(tmp_path / "out") == rows(local)
    assert summary(tmp_path / "out") == summary(local)
