"""Every fragment in fragments/ is read as the file beside it says; what that does not name is not judged."""

import json
from pathlib import Path
from typing import Any

import pytest
from expectation import line, said

from newsld.readers.html.fragments import Fragment, read_fragment

FOLDER = Path(__file__).parent / "fragments"
CASES = sorted(FOLDER.glob("*.html"))
BASE = "https://www.river-daily.example/news/dam"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_fragment_is_read_as_expected(case: Path) -> None:
    expected: dict[str, Any] = json.loads(case.with_suffix(".expected.json").read_text(encoding="utf-8"))
    told = _told(read_fragment(case.read_bytes().decode(), BASE))
    assert {name: told[name] for name in expected} == expected


def _told(fragment: Fragment) -> dict[str, Any]:
    return {
        "blocks": [line(block) for block in fragment.blocks],
        "media": [said(media) for media in fragment.media],
        "links": [[link.url, link.name] for link in fragment.links],
    }


def test_every_expectation_has_its_fragment() -> None:
    assert {path.name.removesuffix(".expected.json") for path in FOLDER.glob("*.json")} == {case.stem for case in CASES}
