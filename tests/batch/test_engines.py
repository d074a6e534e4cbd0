"""What no engine can do is refused in a sentence, before anything is written or started."""

import socket
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsld.cli import main

REFUSED = {
    "--engine spark --jobs 2": "--jobs is not for --engine spark",
    "--engine spark --ordered": "--ordered is not for --engine spark",
    "--engine spark --rows 5": "--rows is not for --engine spark",
    "--master local[2]": "--master is not for --engine local",
    "--spark-conf spark.executor.memory=4g": "--spark-conf is not for --engine local",
    "--engine spark --spark-conf memory=4g": "'memory=4g' is no setting",
    "--engine spark --to jsonl.zst": "Spark writes no jsonl.zst",
    "--engine spark -": "do not see standard input",
    "--engine spark s3://archive/articles.jsonl": "s3://archive/articles.jsonl: no path",
    "--engine spark --master spark://here": "spark://here is no address",
    "--engine spark --profile none": "no profile is named 'none'",
}


def refusal(tmp_path: Path, *options: str) -> str:
    """Return what is said of options that are refused."""
    (tmp_path / "in.jsonl").write_text('{"headline": "The dam"}', "utf-8")
    said = ["--out", str(tmp_path / "out"), *options]
    result = CliRunner().invoke(main, ["batch", "convert", str(tmp_path / "in.jsonl"), *said])
    assert result.exit_code == 2
    assert not (tmp_path / "out").exists()
    return " ".join(result.stderr.split())


@pytest.mark.parametrize(("options", "message"), REFUSED.items())
def test_what_makes_no_sense_with_an_engine_is_refused(tmp_path: Path, options: str, message: str) -> None:
    pytest.importorskip("pyspark", reason="what runs on Spark needs newsld[spark]")
    assert message in refusal(tmp_path, *options.split())


def test_spark_without_a_java_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyspark", reason="what runs on Spark needs newsld[spark]")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    assert "Spark needs Java 17 or later, and there is none on PATH" in refusal(tmp_path, "--engine", "spark")
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    assert f"there is none in JAVA_HOME ({tmp_path})" in refusal(tmp_path, "--engine", "spark")


def test_a_master_that_does_not_answer_is_told(tmp_path: Path) -> None:
    pytest.importorskip("pyspark", reason="what runs on Spark needs newsld[spark]")
    with socket.create_server(("127.0.0.1", 0)) as server:
        master = f"spark://127.0.0.1:{server.getsockname()[1]}"  # nobody will be there
    assert "no master of Spark answers there" in refusal(tmp_path, "--engine", "spark", "--master", master)
