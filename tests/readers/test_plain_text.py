"""Every text in plain_text/ is read as the file beside it says; what that does not name is not judged."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from newsld.languages import language
from newsld.model.article import Article, Part
from newsld.model.manuscript import Manuscript
from newsld.readers import compose

FOLDER = Path(__file__).parent / "plain_text"
CASES = sorted(FOLDER.glob("*.txt"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_text_is_read_as_expected(case: Path) -> None:
    expected: dict[str, Any] = json.loads(case.with_suffix(".expected.json").read_text(encoding="utf-8"))
    reference = date.fromisoformat(expected.pop("reference")) if "reference" in expected else None
    tag = expected.pop("language", "en")
    article = compose(Manuscript(text=case.read_bytes().decode()), language(tag), reference)
    assert {name: _told(article)[name] for name in expected} == expected


def _told(article: Article) -> dict[str, Any]:
    paragraphs = list(article.body_paragraphs())
    said = article.metadata
    return {
        "headline": article.headline,
        "body": article.body.split("\n\n") if article.body else [],
        "paragraphs": [article.text[p.start : p.end] for p in paragraphs],
        "subheadings": [article.text[p.start : p.end] for p in paragraphs if p.part is Part.SUBHEADING],
        "authors": [author.name for author in said.authors],
        "published": said.published.isoformat() if said.published else None,
        "modified": said.modified.isoformat() if said.modified else None,
        "dateline": said.dateline,
        "images": [[image.caption, image.credit] for image in said.media],
    }


def test_every_expectation_has_its_text() -> None:
    assert {path.name.removesuffix(".expected.json") for path in FOLDER.glob("*.json")} == {case.stem for case in CASES}
