"""Every JSON record is read as the file beside it says; what that does not name is not judged."""

import json
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any, cast

import pytest

from newsld.conversion import converted, read_all
from newsld.errors import NewsldError
from newsld.model.article import Article, RawArticle
from newsld.model.diagnostic import Severity
from newsld.model.publisher import Publisher
from newsld.readers import FORMATS
from newsld.validation import validate

HERE = Path(__file__).parent
FOLDERS = [name for name in FORMATS if (HERE / name).is_dir()]
CASES = sorted(
    path for name in FOLDERS for path in (HERE / name).glob("*.json") if not path.name.endswith(".expected.json")
)
NOBODY = Publisher()


def found_in(case: Path, *, allow_embargoed: bool = False) -> list[Article | NewsldError]:
    raw = RawArticle(case.read_text(encoding="utf-8"), name=case.name)
    return list(read_all(raw, NOBODY, allow_embargoed=allow_embargoed))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.stem}")
def test_a_record_is_read_as_expected(case: Path) -> None:
    expected: Any = json.loads(case.with_suffix(".expected.json").read_text(encoding="utf-8"))
    told = [_told(found) for found in found_in(case)]
    assert len(told) == len(expected)
    for is_so, ought in zip(told, expected, strict=True):
        assert {name: is_so.get(name) for name in ought} == ought


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.stem}")
def test_the_graph_of_a_record_is_clean(case: Path) -> None:
    for found in found_in(case, allow_embargoed=True):
        if isinstance(found, NewsldError):
            continue
        document = converted(found, NOBODY).document
        assert [d.message for d in validate(document) if d.severity.is_at_least(Severity.WARNING)] == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.stem}")
def test_the_form_of_a_record_is_told_from_the_others(case: Path) -> None:
    raw = RawArticle(record=json.loads(case.read_text(encoding="utf-8")))
    assert next(form.name for form in FORMATS.values() if form.is_form_of(raw)) == case.parent.name


def test_every_expectation_has_its_record() -> None:
    for folder in {case.parent for case in CASES}:
        expected = {path.name.removesuffix(".expected.json") for path in folder.glob("*.expected.json")}
        assert expected == {case.stem for case in CASES if case.parent == folder}


def _told(found: Article | NewsldError) -> dict[str, Any]:
    if isinstance(found, NewsldError):
        return {"error": f"{type(found).__name__}: {found}"}
    paragraphs = [found.text[p.start : p.end] for p in found.body_paragraphs()]
    quoted = [[found.text[p.start : p.end], p.cited] for p in found.body_paragraphs() if p.is_quoted]
    return {
        "error": None,
        "headline": found.headline,
        "body": paragraphs,
        "quoted": quoted,
        "parts": [p.part.value for p in found.body_paragraphs()],
        "url": found.url,
        "id": found.id,
        "language": found.language,
        "nodes": [dict(node) for node in found.nodes],
        **_plain(found.metadata),
    }


def _plain(value: Any) -> Any:
    """Return a noun of the model as JSON, without what it does not say."""
    if is_dataclass(value) and not isinstance(value, type):
        said = {entry.name: getattr(value, entry.name) for entry in fields(value)}
        return {name: _plain(one) for name, one in said.items() if one not in (None, "", (), {}, False)}
    if isinstance(value, tuple):
        return [_plain(one) for one in cast("tuple[Any, ...]", value)]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value
