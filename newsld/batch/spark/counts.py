"""How much there is of what: while Spark works, by its accumulators, and afterwards exactly, by what is written."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from newsld.batch.numbers import Numbers
from newsld.batch.parts import in_short
from newsld.batch.roads import ROADS
from newsld.batch.roads.judging import RULE_FAILED
from newsld.batch.rows import Reason
from newsld.batch.summary import Summary
from newsld.errors import InvalidConfiguration

if TYPE_CHECKING:
    from pyspark.sql import Column, DataFrame, SparkSession

NAMES = ("records", "articles", "rejects", "quotations", "claims")


class Counts:
    """Accumulators that tell while a job goes on how much of it is done.

    What a task did that is done again, as when a machine is lost, is counted again, and so is a frame that is made
    twice: they are a gauge. `counted` counts what is written. Spark Connect has no accumulators.
    """

    def __init__(self, spark: "SparkSession") -> None:
        try:
            context = spark.sparkContext
        except AttributeError as error:
            raise InvalidConfiguration(
                "Spark Connect has no accumulators: leave `counts` away, and count what is written, by `counted`"
            ) from error
        self._held = {name: context.accumulator(0) for name in NAMES}

    def add(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Count rows, in the process of a worker."""
        for row in rows:
            if row.get("reason") == Reason.PASSED_OVER:
                continue
            self._held["records"].add(row["item"] == 0)
            self._held["rejects" if row.get("reason") else "articles"].add(1)
            for name in ("quotations", "claims"):
                self._held[name].add(len(row.get(name, ())))

    def told(self) -> dict[str, int]:
        """Return the counts, by their names, of the tasks that have ended."""
        return {name: held.value for name, held in self._held.items()}


def counted(made: "DataFrame", road: str) -> Summary:
    """Return what a frame comes to that was made by a road; have it written before, else it is made again."""
    from pyspark.sql import functions as sql  # noqa: PLC0415  an extra

    columns = ROADS[road].tables
    failures = sql.filter("remarks", lambda remark: remark["name"] == RULE_FAILED)
    sums = {
        "records": sql.count_if(sql.col("item") == 0),
        "several": sql.count_if(sql.col("item") > 0),
        "articles": sql.count_if(sql.col("reason").isNull()),
        "rejects": sql.count_if(sql.col("reason").isNotNull()),
        "failed": sql.sum(sql.size(failures)),
        **{name: sql.sum(sql.size(name)) for name in columns.beside},
    }
    told = made.agg(*(count.alias(name) for name, count in sums.items())).first()
    found = {name: int(told[name] or 0) for name in sums} if told else {}
    numbers = Numbers(found.pop("records"), found.pop("several"))
    summary = Summary(numbers=numbers)
    if "diagnostics" in columns.articles:
        numbers.codes = _by(made, sql.explode("diagnostics.code"))
    if found.pop("failed"):
        said = made.select(sql.explode(failures).alias("said")).select(sql.col("said.message").alias("what"))
        numbers.failed = _by(said.mapInArrow(_in_short, "what STRING"), sql.col("what"))
    if found["rejects"]:
        numbers.reasons = _by(made, sql.col("reason"))
    if passed := numbers.reasons.pop(Reason.PASSED_OVER, 0):
        summary.passed_over = _by(made.where(sql.col("reason") == str(Reason.PASSED_OVER)), sql.col("message"))
        numbers.records, found["rejects"] = numbers.records - passed, found["rejects"] - passed
    numbers.rows = +Counter(found)
    return summary


def _by(made: "DataFrame", what: "Column") -> Counter[str]:
    """Return how often there is what."""
    found = made.select(what.alias("what")).where("what IS NOT NULL").groupBy("what").count()
    return Counter({row["what"]: row["count"] for row in found.collect()})


def _in_short(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        told = [in_short(row["what"]) for row in batch.to_pylist()]
        yield pa.RecordBatch.from_pydict({"what": pa.array(told, pa.string())})
