"""What a document says does not hang on its encoding, its packing, its name or its layout."""

import gzip
import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from drawn_items import NODES, Node
from drawn_json import ANY_TEXT
from drawn_news import NODES as NEWS_NODES
from hypothesis import given
from hypothesis import strategies as st

from newsld.intake import raw_articles as reading
from newsld.intake.documents import documents
from newsld.model.diagnostic import Diagnostic
from newsld.validation import validate

ENCODINGS = ["utf-8", "utf-8-sig", *(f"utf-{size}{end}" for size in (16, 32) for end in ("", "-le", "-be"))]
ZSTD: Any = import_module("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd")


def said(text: str) -> list[tuple[str, str]]:
    return sorted((diagnostic.code, diagnostic.message) for diagnostic in validate(text))


def found(diagnostics: tuple[Diagnostic, ...]) -> list[tuple[str, str, str]]:
    return sorted((d.code, d.pointer, d.message) for d in diagnostics)


def found_in(path: Path) -> list[tuple[str, str, str]]:
    return found(tuple(d for document in documents(str(path)) for d in validate(document)))


@given(NODES)
def test_the_encoding_changes_nothing(node: Node) -> None:
    text = json.dumps({"@context": "https://schema.org", **node, "description": "Flöte 🌊"}, ensure_ascii=False)
    assert {str(validate(text.encode(encoding))) for encoding in ENCODINGS} == {str(validate(text))}


@given(ANY_TEXT.filter(lambda text: "\0" not in text), st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]))
def test_text_in_any_encoding_with_its_mark_is_read(text: str, encoding: str) -> None:
    sound = text.encode("utf-8", "replace").decode()
    assert reading.decoded("a", sound.encode(encoding)).removeprefix("\ufeff") == sound.removeprefix("\ufeff")


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


@given(NEWS_NODES)
def test_the_layout_of_the_text_changes_nothing(nodes: list[Any]) -> None:
    document = {"@context": "https://schema.org", "@graph": nodes}
    assert said(json.dumps(document)) == said(json.dumps(document, indent=2))
