"""Laws of the readers of JSON records, for any record: ours are the only errors, and what is written is clean."""

import json
from pathlib import Path
from typing import Any, cast

from hypothesis import given
from hypothesis import strategies as st

from newsld.conversion import converted, read_all
from newsld.errors import NewsldError
from newsld.model.article import Part, RawArticle
from newsld.model.diagnostic import Severity
from newsld.model.manuscript import Block
from newsld.model.publisher import Publisher
from newsld.readers import FORMATS
from newsld.readers.html.fragments import read_fragment
from newsld.readers.json.markup import simple_paragraph
from newsld.validation import validate

HERE = Path(__file__).parent
FORMS = ("ninjs", "wordpress", "ans", "govuk", "guardian")
HOUSE = Publisher("River Daily", "https://www.river-daily.example/")

# values that a careless reader takes for what they are not
ODD: st.SearchStrategy[Any] = st.sampled_from(
    [
        *(
            "",
            " ",
            "\n",
            "0",
            "-1",
            "1e999",
            "2026-13-45",
            "2026-02-29T25:61:00Z",
            "20260301T101500Z",
            "2026-03",
        ),
        *("https://", "https://[", "//x.example/a", "http://x.example:99999/", "https://x.example/a b", "mailto:a@b.c"),
        *("<p>", "</p><p>x", "<img src=x>", "<iframe src='https://www.youtube.com/embed/a'></iframe>", "&#0;&#xD800;"),
        *("\ud800", "\x00", "\u2028", "P1D", "urn:a b", "en_US", "x" * 300, "@handle", "text/html", "composite"),
        *(
            None,
            True,
            False,
            0,
            -1,
            1e308,
            float("inf"),
            float("nan"),
            10**30,
            1772360100000,
            [],
            {},
            [[]],
            [{}],
            [None],
        ),
    ]
)
VALUES: st.SearchStrategy[Any] = st.recursive(
    ODD | st.text(max_size=20) | st.integers() | st.floats(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
CASES: dict[str, list[Any]] = {
    form: [
        json.loads(path.read_text(encoding="utf-8"))
        for path in sorted((HERE / form).glob("*.json"))
        if not path.name.endswith(".expected.json")
    ]
    for form in FORMS
}


@st.composite
def spoiled(draw: st.DrawFn, form: str) -> Any:
    """Return a record of a form with some of its values replaced."""
    record = json.loads(json.dumps(draw(st.sampled_from(CASES[form]))))
    for _ in range(draw(st.integers(1, 4))):
        _spoil(draw, record)
    return record


def _spoil(draw: st.DrawFn, record: Any) -> None:
    """Replace a value of a record, at any depth."""
    keys = _keys(record)
    if not keys:
        return
    key = draw(st.sampled_from(keys))
    if _keys(record[key]) and draw(st.integers(0, 5)):
        _spoil(draw, record[key])
    else:
        record[key] = draw(VALUES)


def _keys(value: object) -> list[Any]:
    if isinstance(value, dict):
        return list(cast("dict[str, Any]", value))
    return list(range(len(cast("list[Any]", value)))) if isinstance(value, list) else []


@given(st.sampled_from(FORMS), VALUES)
def test_any_value_is_read_or_refused(form: str, value: Any) -> None:
    for found in FORMATS[form].read(RawArticle(record=value)):
        assert isinstance(found, NewsldError) or found.blocks


@given(VALUES)
def test_the_form_of_any_value_is_told_or_not(value: Any) -> None:
    assert all(form.is_form_of(RawArticle(record=value)) in {True, False} for form in FORMATS.values())


@given(st.sampled_from(FORMS).flatmap(lambda form: st.tuples(st.just(form), spoiled(form))))
def test_what_is_made_of_a_spoiled_record_is_clean(given_record: tuple[str, Any]) -> None:
    form, record = given_record
    for found in read_all(RawArticle(record=record), HOUSE, form=form, allow_embargoed=True):
        if not isinstance(found, NewsldError):
            document = converted(found, HOUSE).document
            assert [d.message for d in validate(document) if d.severity.is_at_least(Severity.WARNING)] == []


@given(st.text("ab <p>/&;\n\u00a0\u00ad.-—", max_size=30), st.booleans())
def test_a_simple_paragraph_is_what_the_reader_of_html_makes_of_it(words: str, is_marked: bool) -> None:  # noqa: FBT001
    html = f"<p>{words}</p>" if is_marked else words
    if simple := simple_paragraph(html):
        assert read_fragment(html).blocks == (Block(Part.PARAGRAPH, simple),)
