"""Who does the work of `newsld batch`, and which options say how."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

import click
from click.core import ParameterSource

from newsld.batch.jobs import Job
from newsld.batch.run import run
from newsld.batch.summary import Show, Summary
from newsld.cli._processes import MOST_EACH, processors
from newsld.errors import MissingPackage

LOCAL, SPARK = ENGINES = ("local", "spark")
CHOICES = ("engine", "master", "spark_conf", "jobs", "ordered")

# what an option says that only one engine has, and what the other has instead
_ONLY: Mapping[str, Mapping[str, str]] = {
    SPARK: {
        "jobs": "on Spark, --master 'local[N]' or the cluster says how many work at a time",
        "ordered": "Spark publishes a table as a whole",
        "rows": "Spark spreads its input by size",
    },
    LOCAL: {"master": "it says where Spark is: --engine spark", "spark_conf": "it is for Spark: --engine spark"},
}


class Engine(Protocol):
    """What runs a job into a folder."""

    def __call__(self, job: Job, folder: Path, show: Show, *, resume: bool) -> Summary:
        """Return what it came to."""
        ...


def check_options(context: click.Context) -> None:
    """Refuse options that say nothing to the engine."""
    for name, why in _ONLY[context.params["engine"]].items():
        if context.get_parameter_source(name) is not ParameterSource.DEFAULT:
            option = f"--{name.replace('_', '-')}"
            raise click.UsageError(f"{option} is not for --engine {context.params['engine']}: {why}")


def engine_of(engine: str, master: str | None, spark_conf: Sequence[str], *, jobs: int, ordered: bool) -> Engine:
    """Return what runs jobs."""
    if engine == LOCAL:
        return partial(run, jobs=min(jobs or processors(), MOST_EACH * processors()), is_ordered=ordered)
    try:
        from newsld.batch.spark.run import Cluster  # noqa: PLC0415  an extra
        from newsld.batch.spark.run import run as run_on_spark  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise MissingPackage("Spark is worked with by: pip install 'newsld[spark]'") from error
    return partial(run_on_spark, cluster=Cluster(master or "", dict(map(_setting, spark_conf))))


def _setting(told: str) -> tuple[str, str]:
    name, equals, value = told.partition("=")
    if not equals or not name.startswith("spark."):
        raise click.UsageError(f"--spark-conf: {told!r} is no setting; expected one such as spark.executor.memory=4g")
    return name, value
