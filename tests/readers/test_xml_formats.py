"""Every XML input in nitf/, newsml_g2/ and feed/ is read as the file beside it says, as far as that names it.

An expectation is a list: for each article the properties of its node, for what is none {"refused": its message}.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from newsld.conversion import converted, read_all
from newsld.errors import NewsldError
from newsld.model.article import Article, RawArticle
from newsld.model.diagnostic import Severity
from newsld.model.publisher import Publisher
from newsld.validation import validate

HERE = Path(__file__).parent
FOLDERS = ("nitf", "newsml_g2", "feed")
CASES = sorted(path for folder in FOLDERS for path in (HERE / folder).glob("*.xml"))


def case_name(case: Path) -> str:
    return f"{case.parent.name}/{case.stem}"


@pytest.mark.parametrize("case", CASES, ids=case_name)
def test_an_input_is_read_as_expected(case: Path) -> None:
    expected: list[dict[str, Any]] = json.loads(case.with_suffix(".expected.json").read_text(encoding="utf-8"))
    found = list(read_all(RawArticle(case.read_text(encoding="utf-8")), Publisher()))
    told = [_told(one, said) for one, said in zip(found, expected, strict=True)]
    assert told == expected


@pytest.mark.parametrize("case", CASES, ids=case_name)
def test_what_is_written_is_clean(case: Path) -> None:
    for found in read_all(RawArticle(case.read_text(encoding="utf-8")), Publisher(), allow_embargoed=True):
        if isinstance(found, Article):
            document = converted(found, Publisher()).document
            assert not [one for one in validate(document) if one.severity is not Severity.INFO]


def _told(found: Article | NewsldError, expected: dict[str, Any]) -> dict[str, Any]:
    """Return what was read, as far as an expectation names it."""
    if isinstance(found, NewsldError):
        return {"refused": str(found)}
    node = converted(found, Publisher()).nodes[0].dump()
    told = {**node, "id": found.id, "body": found.body.split("\n\n"), "quoted": _quoted(found)}
    return {name: told.get(name) for name in expected}


def _quoted(article: Article) -> list[list[str]]:
    quoted = (one for one in article.paragraphs if one.is_quoted)
    return [[article.text[one.start : one.end], one.cited] for one in quoted]


def test_every_expectation_has_its_input() -> None:
    told = {
        path.with_name(path.name.removesuffix(".expected.json"))
        for one in FOLDERS
        for path in (HERE / one).glob("*.json")
    }
    assert told == {case.with_suffix("") for case in CASES}
