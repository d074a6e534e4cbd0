"""Convert an archive with Daft: the same function of Arrow's batches that Spark runs, in an engine without Java.

python examples/archive_on_daft.py [ARTICLES.jsonl] > articles.jsonl

It needs `pip install daft`. On Ray's clusters it is the same script behind `daft.set_runner_ray()`.
"""

import json
import os
import sys
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

import daft
import pyarrow as pa

from newsld.batch.arrow import convert, schema

archive = sys.argv[1] if len(sys.argv) > 1 else str(Path(__file__).with_name("articles.jsonl"))
types: Any = daft.DataType
rows = types.from_arrow_type(pa.list_(pa.struct(list(schema("convert")))))  # a record may hold several articles


@daft.func.batch(return_dtype=rows)
def converted(key: daft.Series, text: daft.Series) -> list[list[dict[str, Any]]]:
    """Return the rows of each record of a batch."""
    made = convert(pa.RecordBatch.from_pydict({"key": key.to_pylist(), "text": text.to_pylist()}))
    return [list(found) for _, found in groupby(made.to_pylist(), itemgetter("key"))]


frame = daft.read_json(archive)
made = frame.select(converted(frame["id"], frame["text"]).alias("made")).explode("made")
for row in made.select(daft.col("made").unnest()).to_pylist():
    print(json.dumps({name: row[name] for name in ("key", "headline", "quotation_count", "claim_count", "reason")}))

sys.stdout.flush()
os._exit(0)  # a thread of Daft's may outlive the query, and Python, ending in due form, aborts over it now and then
