"""What files hold: pages with several documents, packed files, declared encodings."""

import gzip
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsld.cli._documents import Document, documents, paths
from newsld.cli.validate import validate
from newsld.errors import UnreadableDocument

SOUND = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Flöte"}'
BLOCK = f'<script type="application/ld+json">{SOUND}</script>'


def written(folder: Path, name: str, data: bytes) -> str:
    (folder / name).write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    return str(folder / name)


def texts(path: str) -> list[str]:
    return [document.text.strip() for document in documents(path)]


@pytest.mark.parametrize("name", ["a.html", "a.HTM", "a.html.gz"])
def test_each_block_of_a_page_is_a_document_at_its_place(tmp_path: Path, name: str) -> None:
    path = written(tmp_path, name, f"<p>\n<b>{BLOCK}\n\n{BLOCK}".encode())
    indent = " " * 35
    assert list(documents(path)) == [Document(path, f"   {indent}{SOUND}", 2), Document(path, f"{indent}{SOUND}", 4)]


@pytest.mark.parametrize("name", ["a.json.gz", "a.jsonl.gz", "a.gz"])
def test_packed_files_are_unpacked(tmp_path: Path, name: str) -> None:
    assert texts(written(tmp_path, name, SOUND.encode())) == [SOUND]


@pytest.mark.parametrize("data", [b"{}", gzip.compress(SOUND.encode(), mtime=0)[:-9], b"\x1f\x8b\x08\0" + b"x" * 40])
def test_what_is_not_packed_is_told(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.json.gz"
    path.write_bytes(data)
    with pytest.raises(UnreadableDocument, match="not a whole gzip file"):
        texts(str(path))


def test_folders_give_pages_and_packed_files_too(tmp_path: Path) -> None:
    names = ["a.htm", "b.html.gz", "c.json.gz", "d.jsonl.gz"]
    for name in [*names, "e.txt", "f.gz"]:
        written(tmp_path, name, b"{}")
    assert [Path(path).name for path in paths(str(tmp_path))] == names


@pytest.mark.parametrize(
    ("before", "encoding"),
    [
        ("", "utf-8"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
        ("", "windows-1252"),
        ('<meta charset="iso-8859-1">', "windows-1252"),
        ('<meta http-equiv=content-type content="text/html; charset=ISO-8859-2">', "iso-8859-2"),
        ("<META CHARSET=utf-16>", "utf-8"),
    ],
)
def test_pages_are_read_in_the_encoding_they_mean(tmp_path: Path, before: str, encoding: str) -> None:
    assert texts(written(tmp_path, "a.html", f"{before}\n{BLOCK}".encode(encoding))) == [SOUND]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b'<meta charset="klingon">', "declares the encoding klingon"),
        (b'<meta charset="idna">' + BLOCK.encode(), "declares the encoding idna"),
        (b'<meta charset="utf-8">' + BLOCK.encode("windows-1252"), "not UTF-8: byte 131 is 0xf6"),
        (BLOCK.encode("utf-16-le"), "binary, or UTF-16 without"),
    ],
)
def test_pages_in_no_encoding_are_told(tmp_path: Path, data: bytes, message: str) -> None:
    with pytest.raises(UnreadableDocument, match=message):
        texts(written(tmp_path, "a.html", data))


def test_a_bad_byte_outside_the_blocks_harms_nothing(tmp_path: Path) -> None:
    page = b'<meta charset="utf-8"><p>\xf6</p>' + BLOCK.encode()
    assert texts(written(tmp_path, "a.html", page)) == [SOUND]


def test_one_bad_block_hides_no_other() -> None:
    page = f'<html>\n{BLOCK}<script type="application/ld+json">{{"a": tru}}</script>\n' + BLOCK.replace("NewsA", "NoA")
    told = CliRunner().invoke(validate, ["--format", "jsonl", "-"], input=page)
    places = [(found["code"], found["line"], found["column"]) for found in map(json.loads, told.stdout.splitlines())]
    assert places == [
        ("NL001", 2, page.split("\n")[1].index("tru") + 1),
        ("NL106", 3, BLOCK.index('"NewsArticle"') + 1),
    ]
    assert "3 documents" in told.stderr


def test_a_block_may_refer_to_what_another_says() -> None:
    page = "\n".join(
        f'<script type="application/ld+json">{{"@context": "https://schema.org", {block}}}</script>'
        for block in (
            '"@type": "NewsArticle", "author": [{"@id": "#ada"}, {"@id": "#tom"}]',
            '"@type": "Person", "@id": "#ada", "name": "Ada Mbeki"',
        )
    )
    told = CliRunner().invoke(validate, ["--format", "jsonl", "--select", "NL201", "-"], input=page)
    assert [found["pointer"] for found in map(json.loads, told.stdout.splitlines())] == ["/author/1"]


@pytest.mark.parametrize("before", ["", "\n", "\ufeff<!doctype html>", "<!-- a page -->"])
def test_standard_input_may_be_a_page(before: str) -> None:
    told = CliRunner().invoke(validate, ["-"], input=before + BLOCK + BLOCK if before else BLOCK)
    assert told.exit_code == 0
    assert "no faults in" in told.stderr


@pytest.mark.parametrize("wrapped", ["<![CDATA[{}]]>", "<!-- {} -->"])
def test_a_wrapped_document_is_no_page(wrapped: str) -> None:
    told = CliRunner().invoke(validate, ["--format", "jsonl", "-"], input=wrapped)
    assert "NL001" in told.stdout
