"""Any bytes, any text, any JSON and any page have an answer, and its places stand in the text."""

import json
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from drawn_json import ANY_TEXT
from drawn_news import NEWS
from hypothesis import given
from hypothesis import strategies as st

from newsld.errors import UnreadableDocument, UnreadableMarkup
from newsld.intake import raw_articles as reading
from newsld.intake.documents import documents
from newsld.jsonld.markup import readings
from newsld.model.diagnostic import Source
from newsld.model.document import Document
from newsld.reports import FORMATS
from newsld.validation import validate

HTML = [
    "<div ", "itemscope ", 'itemtype="https://schema.org/Article" ', 'itemprop="name" ', 'itemref="a" id="a" ', ">",
    "</div>", '<b typeof="schema:Article" ', 'property="schema:name" ', "<!--", "<script>", "<html ", "\0", "\xf6",
    'vocab="https://schema.org/" ', 'resource="#a" ', "<time ", 'datetime="x"', "<base href='//['>", "\n", "text",
]  # fmt: skip
PAGES = st.lists(st.sampled_from(HTML), max_size=25).map("".join)


def places_are_in(text: str) -> None:
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for found in validate(text):
        assert 1 <= found.line <= found.end_line <= len(lines)
        assert 1 <= found.column <= len(lines[found.line - 1]) + 1
        assert (found.line, found.column) <= (found.end_line, found.end_column)


@given(ANY_TEXT)
def test_any_text_has_an_answer(text: str) -> None:
    places_are_in(text)


@given(NEWS)
def test_any_json_has_an_answer_and_any_answer_a_report(value: object) -> None:
    text = json.dumps(value)
    places_are_in(text)
    found = validate(text, file="a")
    for form in FORMATS.values():
        assert isinstance(form.report(found, {"a": Source(text)}), str)


@given(st.binary(), st.sampled_from(["a.json", "a.jsonl", "a.html", "a", "a.json.gz", "a.jsonl.zst"]))
def test_any_bytes_have_an_answer(data: bytes, name: str) -> None:
    validate(data)
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        with suppress(UnreadableDocument):
            for document in documents(str(path), max_size=50):
                validate(document)


@given(st.binary())
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text = reading.decoded("a", data)
    except UnreadableDocument:
        return
    validate(text)


@given(PAGES)
def test_any_page_has_an_answer_and_its_places_are_in_it(page: str) -> None:
    for read in readings(page):
        told = None
        with suppress(UnreadableMarkup):  # a foreign parser may refuse it, by this one exception
            told = read()
        for d in validate(Document("-", page, retold=told)) if told else ():
            line = page.replace("\r\n", "\n").replace("\r", "\n").split("\n")[d.line - 1]
            assert d.column <= len(line) + 1
            assert (d.line, d.column) <= (d.end_line, d.end_column)
