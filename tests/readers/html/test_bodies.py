"""The body of every page in bodies/ is what the file beside it says; what that does not name is not judged."""

import json
from pathlib import Path
from typing import Any

import pytest
from expectation import line, said

from newsld.readers.html.body import Body, body_of

FOLDER = Path(__file__).parent / "bodies"
CASES = sorted(FOLDER.glob("*.html"))
BASE = "https://www.river-daily.example/news/dam"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_the_body_of_a_page_is_as_expected(case: Path) -> None:
    expected: dict[str, Any] = json.loads(case.with_suffix(".expected.json").read_text(encoding="utf-8"))
    text = expected.pop("text", "")
    told = _told(body_of(case.read_bytes().decode(), BASE, text))
    assert {name: told[name] for name in expected} == expected


def _told(body: Body) -> dict[str, Any]:
    return {
        "blocks": [line(block) for block in body.blocks],
        "media": [said(media) for media in body.media],
        "links": [[link.url, link.name] for link in body.links],
        "updates": [
            [one.first, one.end, one.headline, one.url, str(one.published), str(one.modified)] for one in body.updates
        ],
    }


def test_every_expectation_has_its_page() -> None:
    assert {path.name.removesuffix(".expected.json") for path in FOLDER.glob("*.json")} == {case.stem for case in CASES}
