"""Convert an archive in a Spark job of one's own, and tell who is quoted most.

python examples/archive_on_spark.py [ARTICLES.jsonl [DIR]]

It needs the extra `newsld[spark]` and a Java. On a cluster, leave `master` to spark-submit, read and write where all
nodes can, and have newsld installed on each of them.
"""

import os
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from tempfile import mkdtemp

from pyspark.sql import SparkSession

from newsld import publisher_of
from newsld.batch.settings import Settings
from newsld.batch.spark import Counts, convert, counted, partitions, spread, tables

here = Path(__file__).parent
archive = sys.argv[1] if len(sys.argv) > 1 else str(here / "articles.jsonl")
out = sys.argv[2] if len(sys.argv) > 2 else mkdtemp()  # noqa: PLR2004
publisher = publisher_of(tomllib.loads((here / "newsld.toml").read_text("utf-8")))
settings = Settings(datetime.now(UTC).date(), publisher)

os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # the workers' Python is the one that has newsld
builder = SparkSession.builder.master("local[2]").config("spark.sql.shuffle.partitions", "2")
for name, value in {"driver.host": "127.0.0.1", "ui.enabled": "false", "ui.showConsoleProgress": "false"}.items():
    builder = builder.config(f"spark.{name}", value)
spark = builder.getOrCreate()

frame = spark.read.json(archive).withColumnRenamed("id", "key")
counts = Counts(spark)
size = sum(path.stat().st_size for path in [Path(archive)])
made = convert(spread(frame, partitions(size=size, least=4)), settings, counts=counts)
made.write.mode("overwrite").parquet(f"{out}/made")  # the work is done here, once
print(f"about {counts.told()}", file=sys.stderr)

made = spark.read.parquet(f"{out}/made")
flat = tables(made, "convert")
for name, table in flat.items():
    table.write.mode("overwrite").parquet(f"{out}/{name}")
print(f"exactly {dict(counted(made, 'convert').numbers.rows)} in {out}", file=sys.stderr)

quoted = flat["quotations"].where("speaker IS NOT NULL").groupBy("speaker").count()
for row in quoted.orderBy("count", "speaker", ascending=[False, True]).collect():
    print(f"{row['count']:3} {row['speaker']}")
spark.stop()
