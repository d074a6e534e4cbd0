"""Four times the input is four times the work, in every form, whatever is said again and again in it."""

import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsld.errors import NewsldError
from newsld.model.article import RawArticle
from newsld.readers import FORMATS
from newsld.readers._record import with_record

READERS = Path(__file__).parents[1] / "readers"
HOMES = {"text": "plain_text", "html": "html/bodies", "newsml-g2": "newsml_g2", "record": "records"}
SUFFIXES = {"text": ".txt", "html": ".html", "markdown": ".md", "newsml-g2": ".xml", "nitf": ".xml", "feed": ".xml"}
PIECE = re.compile(r"<[^<>]*>|\"[^\"\n]*\"|\w+|\s+|.", re.DOTALL)
SIZE = 3_000  # characters that are said again and again, and four times as many
LEAST = 5_000  # calls that any input costs

MARKS = st.sampled_from(
    [
        *("<p>", "<div>", "<p>a</p>", "<b>", "</b>", "<a href='x'>y</a>", "<!--", "<![CDATA[", "&amp;", "&", "<br>"),
        *("*", "**a", "> ", "- ", "# a\n", "[a](b)", "![", "|a", "`", "{{<a>}}", "[[", '"', "\\n", "<li>", "1,"),
        *(" ", "\n", "a ", "By A B\n", "“", "a.", ". ", "1 May 2022 ", "\u00a0", "(", "https://a.example/ "),
    ]
)  # fmt: skip

Sized = Callable[[int], str]


def calls(work: Callable[[], object]) -> int:
    """Return how many functions, of Python's and of C's, some work calls."""
    count = 0

    def counted(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def read(form: str, text: str) -> int:
    """Return the characters of what a reader makes of a text."""
    try:
        found = list(FORMATS[form].read(with_record(RawArticle(text))))
    except NewsldError:
        return 0
    return sum(0 if isinstance(one, NewsldError) else len(one.text) + len(one.blocks or ()) for one in found)


def files(form: str) -> list[str]:
    """Return sound inputs of a form, as this repository has them."""
    paths = sorted((READERS / HOMES.get(form, form)).glob(f"*{SUFFIXES.get(form, '.json')}"))
    return [path.read_text(encoding="utf-8", errors="replace") for path in paths if ".expected." not in path.name]


@st.composite
def repeated_texts(draw: st.DrawFn, form: str) -> Sized:
    """Return a sound input in which a stretch of it, or a mark, is said again and again."""
    text = draw(st.sampled_from(files(form)))
    places = [0, *(piece.end() for piece in PIECE.finditer(text))]
    first = draw(st.integers(0, len(places) - 1))
    last = min(first + draw(st.integers(1, 12)), len(places) - 1)
    before, behind = text[: places[last]], text[places[last] :]
    piece = draw(MARKS | st.just(text[places[first] : places[last]] or " "))
    return lambda size: before + piece * max(size // len(piece), 1) + behind


@st.composite
def repeated_records(draw: st.DrawFn, form: str) -> Sized:
    """Return a sound record in which what one of its lists holds, or a text of it, is said again and again."""
    record: Any = json.loads(draw(st.sampled_from(files(form))))
    holder, key = draw(st.sampled_from(list(_repeatable([record]))))
    said: Any = holder[key]
    piece = draw(MARKS | st.just(said)) if isinstance(said, str) else said
    length = max(len(json.dumps(piece)), 1)

    def of(size: int) -> str:
        holder[key] = piece * max(size // length, 1)
        return json.dumps(record[0] if isinstance(record, list) else record)

    return of


def _repeatable(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield the texts and lists within a value: what holds each, and where it does."""
    members = cast("dict[Any, Any]", value).items() if isinstance(value, dict) else enumerate(cast("list[Any]", value))
    for key, member in members:
        if isinstance(member, str | list) and member:
            yield value, key
        if isinstance(member, dict | list):
            yield from _repeatable(member)


def repetitions(form: str) -> st.SearchStrategy[Sized]:
    """Return inputs of a form that may be of any size."""
    return repeated_texts(form) if form in SUFFIXES else repeated_records(form)


@pytest.mark.parametrize("form", FORMATS)
@settings(max_examples=settings().max_examples // 10)
@given(data=st.data())
def test_reading_grows_as_its_input_does(form: str, data: st.DataObject) -> None:
    of = data.draw(repetitions(form))
    read(form, of(SIZE))  # patterns are compiled once
    # a page long enough is looked into once more, which may fall between two sizes, but not between three
    assert is_linear(form, of, SIZE) or is_linear(form, of, 4 * SIZE)


def is_linear(form: str, of: Sized, size: int) -> bool:
    """Tell whether an input four times as long takes about four times as much; what is quadratic takes sixteen."""
    least, most = (calls(lambda text=text: read(form, text)) for text in (of(size), of(4 * size)))
    return most <= 6 * least + LEAST
