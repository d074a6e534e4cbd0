"""A session of Spark for a run: one that is there already, or one that is started, and ended with the run."""

import logging
import os
import re
import shutil
import socket
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from newsld.errors import InvalidConfiguration, MissingPackage, SparkFailed

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

_HERE = "local[*,4]"  # on all cores, a task at most four times
_RAISED = re.compile(r"^(?:: |Caused by: )?((?:[a-z]\w*\.)+(?=\w+: )|(?=\w+(?:Error|Exception): ))")
_LOST = re.compile(r".*most recent failure: (?:Lost task [^:]*: )?")
_OF_JAVA = (": ", "Caused by: ", "org.", "java.")
_ENOUGH = 500  # characters
_PATIENCE = 5  # seconds until a master has answered
_LOUDNESS = Path(__file__).with_name("log4j2.properties")
_SUBMITTED = "PYSPARK_GATEWAY_PORT"  # set by spark-submit, which tells Spark the rest
_EVERYWHERE = {
    "spark.app.name": "newsld batch",
    "spark.ui.showConsoleProgress": "false",  # newsld shows how far it is
    "spark.sql.execution.arrow.maxRecordsPerBatch": "256",
    "spark.sql.execution.pyspark.udf.faulthandler.enabled": "true",
    "spark.sql.pyspark.jvmStacktrace.enabled": "true",  # so that what is behind an error can be told
}
_ON_THIS_MACHINE = {
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.sql.shuffle.partitions": "1",  # of what is counted; the work itself is spread as its size wants
    "spark.ui.enabled": "false",
}


@dataclass(frozen=True, slots=True)
class Cluster:
    """Where Spark is to work: its master, "" where spark-submit has said so, and settings of Spark's by their names."""

    master: str = ""
    conf: Mapping[str, str] = field(default_factory=dict[str, str])


ALONE = Cluster()


@contextmanager
def session(cluster: Cluster) -> "Generator[SparkSession]":
    """Give a session; raises `MissingPackage` and `SparkFailed` where there can be none."""
    _check(cluster)
    from pyspark.sql import SparkSession  # noqa: PLC0415  an extra

    if there := SparkSession.getActiveSession():
        yield there
        return
    logging.disable()  # what speaks to Java writes tracebacks of what is told here
    try:
        spark = _started(cluster)
        try:
            yield spark
        finally:
            spark.stop()
    finally:
        logging.disable(logging.NOTSET)


def _check(cluster: Cluster) -> None:
    if find_spec("pyspark") is None:
        raise MissingPackage("Spark is spoken to by: pip install 'newsld[spark]'")
    if cluster.master.startswith("spark://") and not any(map(_answers, _places(cluster.master))):
        raise SparkFailed(f"{cluster.master}: no master of Spark answers there")
    home = os.environ.get("JAVA_HOME")
    if _SUBMITTED not in os.environ and not shutil.which("java", path=f"{home}/bin" if home else None):
        where = f"in JAVA_HOME ({home})" if home else "on PATH"
        raise MissingPackage(
            f"Spark needs Java 17 or later, and there is none {where}: "
            "apt-get install openjdk-17-jre-headless, or set JAVA_HOME"
        )


def _places(master: str) -> list[tuple[str, int]]:
    found = [place.rpartition(":") for place in master.removeprefix("spark://").split(",")]
    if not all(host and port.isdecimal() for host, _, port in found):
        raise InvalidConfiguration(f"--master: {master} is no address; expected one such as spark://host:7077")
    return [(host.strip("[]"), int(port)) for host, _, port in found]


def _answers(place: tuple[str, int]) -> bool:
    try:
        socket.create_connection(place, _PATIENCE).close()
    except (OSError, OverflowError):
        return False
    return True


def _started(cluster: Cluster) -> "SparkSession":
    from pyspark import SparkConf  # noqa: PLC0415  an extra
    from pyspark.sql import SparkSession  # noqa: PLC0415

    conf = SparkConf().setAll([*_settings(cluster).items()])
    try:
        return SparkSession.builder.config(conf=conf).getOrCreate()
    except failures() as error:
        raise SparkFailed(f"Spark cannot be started: {reason(error)}") from error


def _settings(cluster: Cluster) -> dict[str, str]:
    master = cluster.master or ("" if _SUBMITTED in os.environ else _HERE)
    settings = dict(_EVERYWHERE)
    if master:
        settings["spark.master"] = master
    if master.startswith("local"):
        settings |= _ON_THIS_MACHINE
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # where newsld is
    if not {"SPARK_CONF_DIR", _SUBMITTED} & os.environ.keys():
        settings["spark.driver.extraJavaOptions"] = f"-Dlog4j2.configurationFile={_LOUDNESS.as_uri()}"
    return settings | dict(cluster.conf)


def failures() -> tuple[type[Exception], ...]:
    """Return what Spark raises."""
    from py4j.protocol import Py4JError  # noqa: PLC0415  # pyright: ignore[reportMissingTypeStubs]
    from pyspark.errors import PySparkException  # noqa: PLC0415

    return (PySparkException, Py4JError)


def reason(error: Exception) -> str:
    """Return what Spark says of an error, in one line: the last that Python raised, else what was behind it in Java."""
    lines = [line for line in str(error).splitlines() if line.strip()]
    raised = [line for line in lines if _RAISED.match(line)]
    of_python = [_bare(line) for line in raised if not line.startswith(_OF_JAVA)]
    of_java = [_bare(line) for line in raised if line.startswith(_OF_JAVA)]
    behind = [line for line in of_java if line.endswith(of_java[-1].partition(": ")[2])]  # the first of them says most
    (told, *_) = (*of_python[-1:], *behind, *lines, type(error).__name__)
    return told[:_ENOUGH]


def _bare(line: str) -> str:
    return _RAISED.sub("", _LOST.sub("", line)).strip(" :")
