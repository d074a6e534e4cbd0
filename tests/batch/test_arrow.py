"""The function that every engine runs: a batch of records → a batch of rows, whatever the records are."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("pyarrow", reason="batches of Arrow need newsld[parquet]")

import pyarrow as pa

from newsld.batch.arrow import convert, schema, validate

SOUND = json.dumps({"headline": "The dam holds", "text": "“It will hold,” said Mara Lind.", "language": "en"})
RAW = st.one_of(
    st.just(SOUND.encode()),
    st.sampled_from([b"", b"{dam", b"17", b"\xff\xd8\xff\xe0", b"%PDF-1.4", b"[" * 100_000, b"\xe9t\xe9 {", b"<p"]),
    st.binary(max_size=40),
)


@given(raw=st.lists(RAW, min_size=1, max_size=5))
def test_every_record_of_a_batch_is_a_row_or_says_why_not(raw: list[bytes]) -> None:
    keys = [f"record {number}" for number in range(len(raw))]
    made = convert(pa.RecordBatch.from_pydict({"key": keys, "raw": pa.array(raw, pa.binary())}))
    assert made.schema == schema("convert")
    rows = made.to_pylist()
    assert list(dict.fromkeys(row["key"] for row in rows)) == keys
    assert all((row["graph"] is None) == (row["reason"] is not None) for row in rows)
    sound = [row for row in rows if raw[keys.index(row["key"])] == SOUND.encode()]
    assert all(row["quotations"][0]["speaker"] == "Mara Lind" for row in sound)


def test_what_cannot_be_read_is_told_and_the_rest_is_converted() -> None:
    made = convert(pa.RecordBatch.from_pydict({"key": ["a", "b"], "raw": [b"%PDF-1.4", SOUND.encode()]})).to_pylist()
    assert (made[0]["reason"], made[0]["message"][:5]) == ("unreadable", "a PDF")
    assert (made[1]["reason"], made[1]["headline"]) == (None, "The dam holds")


def test_a_graph_of_ours_is_judged_as_its_row_says() -> None:
    made = convert(pa.RecordBatch.from_pydict({"key": ["a"], "raw": [SOUND]}))
    again = validate(made.select(["key", "graph"])).to_pylist()
    assert [row["errors"] for row in again] == made.column("errors").to_pylist()
