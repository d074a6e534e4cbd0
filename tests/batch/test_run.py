"""A run over an archive: nothing is lost or doubled, and the same input gives the same bytes, however it is made."""

import gzip
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsld.batch.columns import KEY
from newsld.batch.jobs import Job
from newsld.batch.portions import Measure
from newsld.batch.run import run
from newsld.batch.settings import Settings
from newsld.batch.summary import Summary
from newsld.batch.work import Task
from newsld.batch.writing import sink
from newsld.errors import InvalidConfiguration
from newsld.model.selection import ValidationSettings

TODAY = date(2026, 3, 12)
SOUND = {
    "headline": "The dam holds",
    "text": "“It will hold,” said Mara Lind, the mayor of Riverton.",
    "language": "en",
}
LINES = {
    "sound": json.dumps(SOUND),
    "without text": json.dumps({"headline": "The dam"}),
    "two articles": json.dumps([SOUND, SOUND]),
    "no JSON": "{dam",
    "no object": "17",
    "blank": "  ",
    "nested too deep": "[" * 100_000,
    "half a character": json.dumps(SOUND | {"headline": "The \ud800 dam"}),
}


def job(folder: Path, road: str = "convert", form: str = "jsonl", rows: int = 3) -> Job:
    return Job((str(folder / "in.jsonl"),), Task(road, Settings(TODAY)), form, Measure(rows))


def written(folder: Path, lines: list[str]) -> Path:
    (folder / "in.jsonl").write_text("".join(f"{line}\n" for line in lines), "utf-8")
    return folder


def rows(folder: Path, table: str) -> list[dict[str, object]]:
    parts = sorted((folder / table).glob("part-*.jsonl"))
    return [json.loads(line) for part in parts for line in part.read_text("utf-8").splitlines()]


def rejects(folder: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / "rejects.jsonl").read_text("utf-8").splitlines()]


def content(folder: Path) -> dict[str, bytes]:
    """Return all that is published."""
    found = (path for path in folder.rglob("*") if path.is_file() and ".newsld" not in path.parts)
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kinds=st.lists(st.sampled_from(sorted(LINES)), max_size=12), size=st.integers(1, 5))
def test_every_record_is_a_row_or_a_reject(
    tmp_path_factory: pytest.TempPathFactory, kinds: list[str], size: int
) -> None:
    folder = written(tmp_path_factory.mktemp("run"), [LINES[kind] for kind in kinds])
    summary = run(job(folder, rows=size), folder / "out")
    keys = {f"{folder}/in.jsonl:{number}" for number, kind in enumerate(kinds, 1) if kind != "blank"}
    made, refused = rows(folder / "out", "articles"), rejects(folder / "out")
    told = [(row["key"], row["item"]) for row in (*made, *refused)]
    assert len(set(told)) == len(told)
    assert {key for key, _ in told} == keys
    assert len(told) == summary.numbers.records + summary.numbers.several
    assert len(refused) == sum(kind in {"without text", "no JSON", "no object", "nested too deep"} for kind in kinds)


@pytest.mark.parametrize("form", ["jsonl", "jsonl.gz", "jsonl.zst", "parquet"])
def test_the_bytes_do_not_depend_on_how_they_are_made(tmp_path: Path, form: str) -> None:
    folder = written(tmp_path, list(LINES.values()) * 2)
    run(job(folder, form=form), folder / "one")
    run(job(folder, form=form), folder / "two", jobs=2, is_ordered=True)
    assert content(folder / "one") == content(folder / "two")


def test_a_run_goes_on_where_it_was_broken_off(tmp_path: Path) -> None:
    folder = written(tmp_path, list(LINES.values()))
    whole = run(job(folder), folder / "whole")
    broken = folder / "broken"
    run(job(folder), broken)
    (broken / "articles" / "part-000001.jsonl").write_bytes(b"torn")
    (broken / ".newsld" / "parts" / "000002.json").unlink()
    resumed = run(job(folder), broken, resume=True)
    assert content(broken) == content(folder / "whole")
    assert (resumed.kept, resumed.told()) == (1, whole.told())


def test_a_part_whose_input_has_changed_is_made_anew(tmp_path: Path) -> None:
    lines = [LINES["sound"]] * 6
    folder = written(tmp_path, lines)
    run(job(folder), folder / "out")
    written(folder, [*lines[:4], LINES["no JSON"]])
    resumed = run(job(folder), folder / "out", resume=True)
    assert (resumed.kept, resumed.numbers.records, resumed.numbers.reasons.total()) == (1, 5, 1)
    written(folder, lines[:3])
    run(job(folder), folder / "out", resume=True)
    assert len(rows(folder / "out", "articles")) == 3


def test_a_folder_holds_one_run(tmp_path: Path) -> None:
    folder = written(tmp_path, [LINES["sound"]])
    run(job(folder), folder / "out")
    with pytest.raises(InvalidConfiguration, match="holds a run already"):
        run(job(folder), folder / "out")
    with pytest.raises(InvalidConfiguration, match="with other road"):
        run(job(folder, "annotate"), folder / "out", resume=True)
    with pytest.raises(InvalidConfiguration, match="no run of newsld"):
        run(job(folder), folder)


def test_a_torn_archive_costs_one_reject(tmp_path: Path) -> None:
    packed = gzip.compress("".join(f"{LINES['sound']}\n" for _ in range(2_000)).encode())
    (tmp_path / "in.jsonl.gz").write_bytes(packed[: len(packed) // 2])
    summary = _over(tmp_path / "in.jsonl.gz", tmp_path / "out", "validate")
    assert summary.numbers.rows["articles"] > 0
    assert [reject["message"] for reject in rejects(tmp_path / "out")] == ["not a whole gzip file"]


def _over(path: Path, out: Path, road: str) -> Summary:
    return run(Job((str(path),), Task(road, Settings(TODAY))), out)


LOOPING = """
from newsld import Rule, Severity

def check(graph):
    while True:
        pass

RULE = Rule(code="RD001", name="endless", severity=Severity.INFO, docs="Never ends.", check=check)
"""


def test_a_rule_that_never_ends_is_named_and_costs_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "endless.py").write_text(LOOPING, "utf-8")
    folder = written(tmp_path, [LINES["sound"]])
    told = Settings(TODAY, validation=ValidationSettings(rules=(str(tmp_path / "endless.py"),)))
    summary = run(Job((str(folder / "in.jsonl"),), Task("convert", told, time_limit=2)), folder / "out")
    assert (summary.numbers.rows["articles"], summary.numbers.reasons) == (1, {})
    assert all(why.startswith("RD001 endless failed: TookTooLong") for why in summary.numbers.failed)
    assert summary.numbers.failed.total() == 1


@pytest.mark.parametrize(("size", "groups"), [(10, [1_000, 200]), (1_000_000, [8, 8, 4])])
def test_a_row_group_of_parquet_is_bounded_by_its_rows_and_by_its_texts(
    tmp_path: Path, size: int, groups: list[int]
) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    written = sink("parquet", tmp_path / "part.parquet", KEY)
    for number in range(sum(groups)):
        written.write({"key": "x" * size, "item": number})
    written.close()
    table = parquet.ParquetFile(tmp_path / "part.parquet")
    assert [table.metadata.row_group(group).num_rows for group in range(table.num_row_groups)] == groups
    assert table.read(["item"]).column("item").to_pylist() == list(range(sum(groups)))
