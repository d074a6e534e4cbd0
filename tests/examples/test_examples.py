"""The examples run as they stand, and what they write is sound."""

import json
import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import fields
from pathlib import Path

import extruct  # pyright: ignore[reportMissingTypeStubs]
import pytest
from click.testing import CliRunner

from newsld import Publisher, validate
from newsld.cli import main
from newsld.model.publisher import publisher_of
from newsld.service.configuration import KEYS, configured

EXAMPLES = Path(__file__).parents[2] / "examples"
SEEDS = EXAMPLES.parent / "seeds"
ON_SPARK = EXAMPLES / "archive_on_spark.py"
SCRIPTS = sorted({*EXAMPLES.glob("*.py")} - {ON_SPARK})


QUESTION = re.compile(r"^(\w.+):$", re.MULTILINE)


def script(path: Path, *arguments: str | Path, code: int = 0) -> subprocess.CompletedProcess[str]:
    result = subprocess.run(
        [sys.executable, "-X", "utf8", "-W", "error", path, *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == code, result.stderr
    return result


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_an_example_runs(path: Path) -> None:
    assert script(path).stdout


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Give some of the seeds as an archive."""
    articles = [json.dumps({"id": path.stem, "text": path.read_text("utf-8")}) for path in sorted(SEEDS.glob("*.txt"))]
    (tmp_path / "seeds.jsonl").write_text("\n".join(articles[:6]), "utf-8")
    return tmp_path / "seeds.jsonl"


@pytest.mark.xdist_group("spark")
@pytest.mark.skipif(not shutil.which("java"), reason="there is no Java here (apt-get install openjdk-17-jre-headless)")
@pytest.mark.usefixtures("unmeasured")
def test_a_job_on_spark_writes_every_table(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")  # for a short life
    pytest.importorskip("pyspark", reason="what runs on Spark needs newsld[spark]")
    result = script(ON_SPARK, archive, archive.parent / "out")
    assert "exactly {'articles': 6, " in result.stderr
    written = {path.parent.name for path in (archive.parent / "out").glob("*/_SUCCESS")}
    assert written == {"made", "articles", "quotations", "claims", "speakers", "rejects"}


def test_another_engine_converts_every_article(archive: Path) -> None:
    made = [json.loads(line) for line in script(EXAMPLES / "archive_on_daft.py", archive).stdout.splitlines()]
    assert [row["key"] for row in made] == [path.stem for path in sorted(SEEDS.glob("*.txt"))[:6]]
    assert all(row["quotation_count"] + row["claim_count"] for row in made)


def test_an_archive_is_asked_and_its_answers_are_drawn(archive: Path) -> None:
    options = ["--out", str(archive.parent / "out"), "--to", "parquet"]
    assert CliRunner().invoke(main, ["batch", "convert", str(archive), *options]).exit_code == 0
    (archive.parent / "charts").mkdir()
    result = script(EXAMPLES / "questions_of_an_archive.py", archive.parent / "out", archive.parent / "charts")
    asked = QUESTION.findall(result.stdout)
    charts = [path.read_text("utf-8") for path in sorted((archive.parent / "charts").iterdir())]
    assert len(asked) == len(charts) == 3
    assert all(question in chart for question, chart in zip(asked, charts, strict=True))


def test_a_newsroom_s_tests_pass() -> None:
    """Under Hypothesis' own profile for continuous integration, and with its few examples here."""
    options = ["-q", "-p", "no:cacheprovider", "--hypothesis-profile=ci"]
    result = subprocess.run(
        [sys.executable, "-m", "pytest", *options, EXAMPLES / "tests"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 0, result.stdout
    assert "3 passed" in result.stdout


def test_every_file_is_told_of_in_the_readme() -> None:
    told = (EXAMPLES / "README.md").read_text("utf-8")
    files = {path.name for path in EXAMPLES.iterdir() if path.is_file() and path.suffix not in {".md", ".svg"}}
    assert {name for name in files if f"`{name}`" not in told} == set()


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.jsonld")), ids=lambda path: path.name)
def test_the_documents_are_sound(path: Path) -> None:
    assert validate(path.read_text("utf-8")) == ()


def test_the_document_is_what_the_command_writes() -> None:
    files = ["examples/dam.txt", "--config", "examples/newsld.toml"]
    result = CliRunner().invoke(main, ["convert", *(name.replace("examples", str(EXAMPLES)) for name in files)])
    assert result.stdout == (EXAMPLES / "dam.jsonld").read_text("utf-8")


def test_a_browser_s_reader_finds_the_graph_in_the_page() -> None:
    page = script(EXAMPLES / "article_to_page.py").stdout
    (document,) = extruct.extract(page.encode(), syntaxes=["json-ld"])["json-ld"]
    assert document["@graph"][0]["headline"] == "Mayor promises a dam that holds"
    assert validate(json.dumps(document)) == ()


def test_every_line_of_the_archive_is_sound() -> None:
    result = script(EXAMPLES / "archive_to_graphs.py")
    lines = result.stdout.splitlines()
    assert [validate(line) for line in lines] == [()] * len((EXAMPLES / "articles.jsonl").read_text().splitlines())
    assert result.stderr.split(maxsplit=3)[1:3] == ["Mara", "Lind"]


def test_a_feed_s_articles_are_sound_and_the_item_without_one_is_told() -> None:
    result = script(EXAMPLES / "feed_to_graphs.py")
    assert [validate(line) for line in result.stdout.splitlines()] == [()]
    assert result.stderr.startswith("feed.xml: item 2: ")


def test_a_fact_check_is_rated_on_its_checker_s_scale() -> None:
    review = json.loads(script(EXAMPLES / "fact_check_to_review.py").stdout)
    assert review["claimReviewed"] == "The new Lindford ferry runs on coal"
    assert review["reviewRating"].items() >= {"alternateName": "False", "ratingValue": 1, "bestRating": 5}.items()


def test_a_faulty_document_is_told_as_data(tmp_path: Path) -> None:
    (tmp_path / "dam.jsonld").write_text((EXAMPLES / "dam.jsonld").read_text("utf-8").replace("2026-03-12", "soon"))
    result = script(EXAMPLES / "check_and_read.py", tmp_path / "dam.jsonld", code=1)
    assert [json.loads(line)["code"] for line in result.stdout.splitlines()] == ["NL102"]


def test_the_settings_hold_every_key() -> None:
    settings = tomllib.loads((EXAMPLES / "newsld.toml").read_text("utf-8"))
    assert set(settings) == {field.name for field in fields(Publisher)} | {"validate", "service"}
    assert set(settings["service"]) == set(KEYS)
    assert configured(settings).origins
    assert publisher_of(settings).authors
