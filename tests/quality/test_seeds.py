"""The seeds hold together: made files are up to date, graphs are clean, reviews have the words of their articles."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from corpora import SEEDS, SeedArticle, seeds

from newsld.conversion import convert
from newsld.model.diagnostic import Severity
from newsld.validation import validate

GRAPHS = sorted(SEEDS.glob("*.jsonld"))
REVIEWS = sorted(SEEDS.glob("*.claimreview.json"))


def test_the_made_files_are_what_the_tagged_articles_make() -> None:
    done = subprocess.run(
        [sys.executable, str(SEEDS / "compile.py"), "--check"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr


@pytest.mark.parametrize("path", GRAPHS, ids=lambda path: path.stem)
def test_an_expected_graph_is_clean(path: Path) -> None:
    found = validate(path.read_text(encoding="utf-8"), file=path.name)
    assert [d for d in found if d.severity.is_at_least(Severity.WARNING)] == []


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem)
def test_what_is_made_of_a_seed_is_clean(path: Path) -> None:
    found = validate(convert(path.read_text(encoding="utf-8")).document)
    assert [d for d in found if d.severity.is_at_least(Severity.WARNING)] == []


@pytest.mark.parametrize("path", GRAPHS, ids=lambda path: path.stem)
def test_whoever_only_denies_a_claim_is_not_its_author(path: Path) -> None:
    nodes: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["@graph"]
    claims = {node["@id"]: node for node in nodes if node["@type"] == "Claim"}
    for action in (node for node in nodes if node["@type"] == "DisagreeAction"):
        assert claims[action["object"]["@id"]].get("author") != action["agent"]


@pytest.mark.parametrize("seed", seeds(), ids=lambda seed: seed.known["id"])
def test_annotations_say_what_stands_at_their_offsets(seed: SeedArticle) -> None:
    rows = [row for key in ("quotations", "claims", "junk", "dates", "captions", "bylines") for row in seed.known[key]]
    assert rows
    for row in rows:
        assert seed.raw[row["start"] : row["end"]] == row["text"]


@pytest.mark.parametrize("path", REVIEWS, ids=lambda path: path.name.split(".")[0])
def test_a_review_names_words_of_its_article(path: Path) -> None:
    raw = (SEEDS / f"{path.name.split('.')[0]}.txt").read_text(encoding="utf-8")
    read: Any = json.loads(path.read_text(encoding="utf-8"))
    reviews: Any = read if "claimReviewed" not in read else [read]
    for review in reviews:
        for term in ("claimReviewed", "claimant", "ratingText"):
            assert review[term] in raw
