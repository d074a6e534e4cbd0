"""Every record in records/ is read as the file beside it says; what that does not name is not judged."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld import NewsldError, Publisher, RawArticle, Severity, convert, validate
from newsld.conversion import read_all
from newsld.model.article import Article
from newsld.model.record import KEYS

FOLDER = Path(__file__).parent / "records"
CASES = sorted(path for path in FOLDER.glob("*.json") if not path.name.endswith(".expected.json"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_record_is_read_as_expected(case: Path) -> None:
    given_record: dict[str, Any] = json.loads(case.read_text("utf-8"))
    expected: dict[str, Any] = json.loads(case.with_suffix(".expected.json").read_text("utf-8"))
    columns = given_record.pop("columns", {})
    found = list(read_all(RawArticle(record=given_record["record"]), Publisher(columns=columns), allow_embargoed=True))
    for article, wanted in zip(found, expected["articles"], strict=True):
        told = _told(article)
        if "error" in wanted:  # how its message begins
            assert told["error"].startswith(wanted["error"])
        else:
            assert {name: told[name] for name in wanted} == wanted


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_what_is_written_of_a_record_is_clean(case: Path) -> None:
    record = json.loads(case.read_text("utf-8"))
    for one in record["record"] if isinstance(record["record"], list) else [record["record"]]:
        try:
            document = convert(
                RawArticle(record=one),
                Publisher("River Daily", columns=record.get("columns", {})),
                allow_embargoed=True,
            ).document
        except NewsldError:
            continue
        assert [d for d in validate(document) if d.severity is not Severity.INFO] == []


def _told(article: Article | NewsldError) -> dict[str, Any]:
    if isinstance(article, NewsldError):
        return {"error": f"{type(article).__name__}: {article}"}
    said = {name: value for name, value in _plain(asdict(article.metadata)).items() if name != "coverage"}
    return {
        "id": article.id,
        "url": article.url,
        "language": article.language,
        "headline": article.headline,
        "body": article.body.split("\n\n") if article.body else [],
        "metadata": said,
    }


def _plain(value: Any) -> Any:
    """Return a value as JSON has it, without what is empty."""
    if isinstance(value, Mapping):
        members = {key: _plain(member) for key, member in cast("Mapping[str, Any]", value).items()}
        return {key: member for key, member in members.items() if member not in (None, "", [], {}, False)}
    if isinstance(value, list | tuple):
        return [_plain(member) for member in cast("list[Any]", value)]
    if isinstance(value, Enum):
        return str(value.value).replace("usable", "")
    return value.isoformat() if isinstance(value, date) else value


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@st.composite
def records(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a text with anything under the other keys."""
    said: dict[str, Any] = draw(st.dictionaries(st.sampled_from(list(KEYS)), JSON, max_size=12))
    return said | {"text": draw(st.text(max_size=60))}


@given(records() | JSON)
def test_any_record_is_read_or_refused_in_words(record: object) -> None:
    for found in read_all(RawArticle(record=record), Publisher(), allow_embargoed=True):
        assert isinstance(found, Article) or str(found)


@given(records())
def test_what_is_written_of_any_record_has_no_error(record: object) -> None:
    try:
        document = convert(RawArticle(record=record), allow_embargoed=True).document
    except NewsldError:
        return
    assert [d for d in validate(document) if d.severity is Severity.ERROR] == []
