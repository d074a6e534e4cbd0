"""Laws of reading: bytes of any kind have an answer, and what a document says does not hang on how it is carried."""

import gzip
import json
import sys
from contextlib import suppress
from html import escape
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld.cli._documents import documents
from newsld.errors import UnreadableDocument, UnreadableMarkup
from newsld.jsonld.encodings import decoded, decoded_page, unflagged
from newsld.jsonld.markup import readings
from newsld.model.diagnostic import Diagnostic
from newsld.model.document import Document
from newsld.validation import validate

ZSTD: Any = import_module("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd")
ENCODINGS = ["utf-8", "utf-8-sig", *(f"utf-{size}{end}" for size in (16, 32) for end in ("", "-le", "-be"))]
HTML = [
    "<div ", "itemscope ", 'itemtype="https://schema.org/Article" ', 'itemprop="name" ', 'itemref="a" id="a" ', ">",
    "</div>", '<b typeof="schema:Article" ', 'property="schema:name" ', "<!--", "<script>", "<html ", "\0", "\xf6",
    'vocab="https://schema.org/" ', 'resource="#a" ', "<time ", 'datetime="x"', "<base href='//['>", "\n", "text",
]  # fmt: skip
PAGES = st.lists(st.sampled_from(HTML), max_size=25).map("".join)

TYPES = ["NewsArticle", "Articel", "Person", "Organization", "newsarticle", "Place", "ImageObject", "UserComments"]
TEXTS = ["Mara Lind", "By Mara Lind", "soon", "2026-03-12", "https://river-daily.example/a", "null", "7", "<b>A</b>"]
TERMS = ["headline", "headlien", "name", "datePublished", "url", "sameAs", "wordCount", "keywords", "inLanguage"]
NODE_TERMS = ["author", "publisher", "image", "isPartOf", "mentions", "autor"]
FLAGS = st.dictionaries(st.sampled_from(["isAccessibleForFree", "isFamilyFriendly"]), st.booleans())
Node = dict[str, Any]


def node_of(kind: str, *said: Node) -> Node:
    """Return a node that says all of these."""
    return {"@type": kind} | {term: value for part in said for term, value in part.items()}


def texts_in_nodes(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    texts = st.sampled_from(TEXTS) | st.lists(st.sampled_from(TEXTS), min_size=2, max_size=3, unique=True)
    nodes = inner | st.lists(inner, min_size=2, max_size=2)
    return st.builds(
        node_of,
        st.sampled_from(TYPES),
        st.dictionaries(st.sampled_from(TERMS), texts, max_size=4),
        FLAGS,
        st.dictionaries(st.sampled_from(NODE_TERMS), nodes, max_size=3),
    )


NODES: st.SearchStrategy[Node] = st.recursive(st.builds(node_of, st.sampled_from(TYPES)), texts_in_nodes, max_leaves=6)


def found(diagnostics: tuple[Diagnostic, ...]) -> list[tuple[str, str, str]]:
    return sorted((d.code, d.pointer, d.message) for d in diagnostics)


def found_in(path: Path) -> list[tuple[str, str, str]]:
    return found(tuple(d for document in documents(str(path)) for d in validate(document)))


def values(said: Any) -> list[Any]:
    return list(cast("list[Any]", said)) if isinstance(said, list) else [said]


def microdata(node: Node, name: str = "") -> str:
    """Return a node as microdata; without a name as an item of its own."""
    prop = f' itemprop="{name}"' if name else ""
    inside = [element(term, value) for term, said in node.items() if term != "@type" for value in values(said)]
    return f'<div{prop} itemscope itemtype="https://schema.org/{node["@type"]}">{"".join(inside)}</div>\n'


def element(term: str, value: Any) -> str:
    if isinstance(value, dict):
        return microdata(cast("Node", value), term)
    text = json.dumps(value) if isinstance(value, bool) else value
    return f'<span itemprop="{term}">{escape(text)}</span>\n'


def rdfa(node: Node, name: str = "") -> str:
    """Return a node as RDFa Lite."""
    return (
        microdata(node, name)
        .replace(" itemprop=", " property=")
        .replace(' itemscope itemtype="https://schema.org/', ' vocab="https://schema.org/" typeof="')
    )


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
def test_reading_loses_no_place(data: bytes) -> None:
    for read in (decoded(data), decoded_page(data)):
        assert all(0 <= offset < len(read.text) for offset in read.misread)
        assert len(read.flagged) == len(read.text)
        if "\ufffd" not in read.text:
            assert unflagged(read.flagged) == read.text


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_what_is_not_utf_8_is_read_by_windows_1252(text: str) -> None:
    data = b'{"\xe9 ' + text.encode("cp1252", "ignore") + b'"}'
    read = decoded(data)
    assert read.misread[0] == 2
    assert [d.code for d in validate(data) if d.code == "NL010"] == ["NL010"]


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


@given(NODES)
def test_the_encoding_changes_nothing(node: Node) -> None:
    text = json.dumps({"@context": "https://schema.org", **node, "description": "Flöte 🌊"}, ensure_ascii=False)
    assert {str(validate(text.encode(encoding))) for encoding in ENCODINGS} == {str(validate(text))}


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_packing_and_the_name_change_nothing(tmp_path: Path, encoding: str) -> None:
    node = {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "söon", "headlien": "A"}
    data = json.dumps(node, ensure_ascii=False).encode(encoding)
    for name in ("a.json", "a.jsonl", "a.jsonld", "a.txt"):
        (tmp_path / name).write_bytes(data)
        (tmp_path / f"{name}.gz").write_bytes(gzip.compress(data))
        (tmp_path / f"{name}.zst").write_bytes(ZSTD.compress(data))
        for path in (name, f"{name}.gz", f"{name}.zst"):
            assert found_in(tmp_path / path) == found(validate(json.dumps(node)))


@given(NODES, st.sampled_from([microdata, rdfa]))
def test_elements_and_json_ld_say_the_same(node: Node, write: Any) -> None:
    page = f"<!doctype html><body>{write(node)}</body>"
    (told,) = (read() for read in readings(page))
    same = validate(json.dumps({"@context": "https://schema.org", "@graph": [node]}))
    expected = found(tuple(d for d in same if d.code != "NL105"))  # in a page a relative address is none
    assert found(validate(Document("-", page, retold=told))) == expected
