"""What a task does that is done again: a process apart works on its records, so that one that ends it costs a row."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from functools import partial
from typing import Any

from newsld.batch.arrow import rows_of
from newsld.batch.crew import Crew
from newsld.batch.hands import NOWHERE, Do, Tell
from newsld.batch.portions import Portion
from newsld.batch.records import Record
from newsld.batch.work import Task
from newsld.errors import InvalidConfiguration, MissingPackage

Rows = list[Mapping[str, Any]]


def is_again() -> bool:
    """Tell whether the task that this process works on has failed before, whatever it failed of."""
    from pyspark import TaskContext  # noqa: PLC0415  an extra

    context = TaskContext.get()
    return context is not None and context.attemptNumber() > 0


def rows_apart(pieces: Iterable[tuple[Record, ...]], task: Task) -> Iterator[Rows]:
    """Yield the rows of each piece, in their order; what ends the process that is at it is given up."""
    crew = Crew(partial(_hired, task), 1, task.time_limit)
    portions = (Portion(index, records) for index, records in enumerate(pieces))
    with closing(crew.over(portions, _look)) as made:
        for rows in made:
            if isinstance(rows, Exception):
                raise rows
            yield rows


def _look(_: int) -> None:
    """See how far the process is; Spark shows that itself."""


def _hired(task: Task) -> Do:
    def do(portion: Portion, tell: Tell) -> Rows | Exception:
        rows = Rows()
        try:
            for number, record in enumerate(portion.records):
                tell(number)
                rows += rows_of((record,), task)
        except (MissingPackage, InvalidConfiguration) as error:
            return error
        tell(NOWHERE)
        return rows

    return do
