"""Spark does what one machine does: the same rows, none lost or doubled when its processes and machines are lost."""

import gzip
import json
import os
import shutil
import sys
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from newsld.cli import main

pytest.importorskip("pyspark", reason="what runs on Spark needs newsld[spark]")
if not shutil.which("java"):
    pytest.skip("there is no Java here (apt-get install openjdk-17-jre-headless)", allow_module_level=True)

from newsld.batch.spark.sessions import Cluster, session

if TYPE_CHECKING:
    from collections.abc import Iterator

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
TABLES = ("articles", "quotations", "claims", "speakers")


@pytest.fixture(scope="module")
def spark() -> "Iterator[SparkSession]":
    """Give a session on this machine, for all tests of this file."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("COVERAGE_")]:
            patch.delenv(name)
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


@pytest.mark.parametrize(("road", "form"), [("convert", "parquet"), ("annotate", "jsonl.gz"), ("validate", "jsonl")])
@pytest.mark.usefixtures("spark")
def test_both_engines_give_the_same_rows(inputs: Path, road: str, form: str) -> None:
    for engine in ("local", "spark"):
        options = ["--out", inputs.parent / engine, "--engine", engine, "--to", form, "--today", "2026-03-12"]
        result = CliRunner().invoke(main, ["batch", road, str(inputs), *map(str, options)])
        assert result.exit_code == 1, result.output
    assert rows(inputs.parent / "spark") == rows(inputs.parent / "local")
    assert summary(inputs.parent / "spark") == summary(inputs.parent / "local")
    assert summary(inputs.parent / "spark")["passed_over"] == {"other record of an archive": 2}
