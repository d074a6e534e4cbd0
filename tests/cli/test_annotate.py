"""`newsld annotate`: offsets that lead back to the words."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from newsld import convert
from newsld.cli import main

RAW = """Mayor promises a dam that holds

By Ana Roe

LINDFELD &ndash; “The dam &amp; the gate,” Mayor Mara Lind said on Thursday, “will hold.”

She denied that the city had hidden a report.
"""


def run(*arguments: str | Path, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, ["annotate", *map(str, arguments)], input=stdin, catch_exceptions=False)


def rows(result: Result) -> list[dict[str, Any]]:
    (found,) = [json.loads(line) for line in result.stdout.splitlines()]
    return [*found["quotations"], *found["claims"]]


def test_offsets_count_in_the_body_of_the_graph() -> None:
    body = convert(RAW).article.body
    found = rows(run("-", stdin=RAW))
    assert [row["text"] for row in found] == ["The dam & the gate,", "will hold.", "the city had hidden a report"]
    assert [body[row["start"] : row["end"]] for row in found] == [row["text"] for row in found]
    assert {row["speaker"]["name"] for row in found} == {"Mara Lind"}
    assert [row["cue"] for row in found] == ["said", "said", "denied"]


def test_raw_offsets_count_in_the_text_as_given() -> None:
    found = rows(run("-", "--raw", stdin=RAW))
    assert [RAW[row["start"] : row["end"]] for row in found] == [
        "The dam &amp; the gate,",
        "will hold.",
        "the city had hidden a report",
    ]
    speakers = [RAW[row["speaker"]["start"] : row["speaker"]["end"]] for row in found]
    assert speakers == ["Mayor Mara Lind", "Mayor Mara Lind", "She"]


def test_one_line_an_article_and_its_id(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(json.dumps({"id": "a", "text": RAW}) + "\n{\n" + json.dumps({"text": RAW}) + "\n")
    result = run(path)
    assert result.exit_code == 2
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == ["a", ""]
    assert f"{path}:2: not JSON" in result.stderr


@pytest.mark.parametrize("data", ["", "\n"])
def test_an_empty_article_is_refused(data: str) -> None:
    result = run("-", stdin=data)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("newsld: -: the article is empty")


SPEAKERS = [
    '[{"name": "Mara Lind", "@id": "https://people.example/lind"}]',
    '{"@graph": [{"@type": "Person", "@id": "https://people.example/lind", "name": "Mara Lind"}]}',
    '{"name": "Mara Lind", "id": "https://people.example/lind"}\n{"name": "River Board"}\n',
]


@pytest.mark.parametrize("text", SPEAKERS)
def test_a_file_of_known_speakers_puts_their_ids_on_what_they_said(tmp_path: Path, text: str) -> None:
    (tmp_path / "who.json").write_text(text)
    (tmp_path / "dam.txt").write_text("Dam\n\n“It will hold,” Mara Lind said.")
    result = CliRunner().invoke(main, ["annotate", str(tmp_path / "dam.txt"), "--speakers", str(tmp_path / "who.json")])
    assert result.exit_code == 0, result.stderr
    assert json.loads(result.stdout)["quotations"][0]["speaker"]["id"] == "https://people.example/lind"


@pytest.mark.parametrize(
    ("text", "message"),
    [("[3]", "speaker 1 is no table"), ("{", "not JSON"), ("3", "expected a list"), ("", "empty"), ("{}\n{", "line 2")],
)
def test_a_file_of_known_speakers_that_cannot_be_read_is_misuse(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "who.json").write_text(text)
    (tmp_path / "dam.txt").write_text("Dam\n\n“It will hold,” Mara Lind said.")
    result = CliRunner().invoke(main, ["annotate", str(tmp_path / "dam.txt"), "--speakers", str(tmp_path / "who.json")])
    assert result.exit_code == 2
    assert message in result.stderr


@pytest.mark.parametrize("option", [("--min-confidence", "nan"), ("--min-confidence", "2"), ("--language", "english")])
def test_an_option_that_cannot_be_meant_is_misuse(tmp_path: Path, option: tuple[str, str]) -> None:
    (tmp_path / "dam.txt").write_text("Dam\n\n“It will hold,” Mara Lind said.")
    result = run(tmp_path / "dam.txt", *option)
    assert (result.exit_code, result.stdout) == (2, "")


def test_an_address_in_a_record_that_is_none_costs_that_record_alone(tmp_path: Path) -> None:
    records = [{"id": name, "url": url, "text": RAW} for name, url in (("a", ""), ("b", "www.x.example"), ("c", ""))]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records))
    result = run(tmp_path / "in.jsonl")
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == ["a", "c"]
    assert result.stderr.startswith(f"newsld: {tmp_path}/in.jsonl:2: url is 'www.x.example', expected an absolute")


def test_only_plain_texts_have_offsets_as_given(tmp_path: Path) -> None:
    (tmp_path / "dam.md").write_text(f"---\ntitle: Dam\n---\n{RAW}")
    result = run(tmp_path / "dam.md", "--raw")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--raw counts in a text as given, which only plain texts and records of them have" in result.stderr


def test_offsets_of_a_record_count_in_its_text_and_not_in_its_headline(tmp_path: Path) -> None:
    text = "“The dam,” Mayor Mara Lind said, “will hold.”"
    (tmp_path / "in.jsonl").write_text(json.dumps({"headline": "Lind: “It holds”", "text": text}) + "\n")
    row = json.loads(run(tmp_path / "in.jsonl", "--raw").stdout)
    for one in row["quotations"]:
        where = "Lind: “It holds”" if one.get("in") == "headline" else text
        assert where[one["start"] : one["end"]] == one["text"]
    assert {one.get("in") for one in row["quotations"]} == {None, "headline"}


def test_a_fact_check_has_its_reviews() -> None:
    lines = (
        "Claim: The dam has leaked since May",
        "Claimed by: Mara Lind, on Radio Wey, 3 May 2024",
        "Our rating: ★★☆☆☆ Weak",
        "It leaked once, in June.",
    )
    result = run("-", stdin="Fact check: the dam\n\n" + "\n\n".join(lines))
    (review,) = json.loads(result.stdout)["reviews"]
    assert {key: value for key, value in review.items() if key not in {"start", "end"}} == {
        "text": "The dam has leaked since May",
        "verdict": "Weak",
        "claimants": [{"name": "Mara Lind", "type": "Person"}],
        "claimed": "2024-05-03",
        "appearances": ["Radio Wey"],
        "rating": {"value": 2, "best": 5, "worst": 1},
    }
