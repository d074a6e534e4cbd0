"""What files hold: pages with several documents, packed files, declared encodings."""

import gzip
import json
import re
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from newsld.cli.validate import validate
from newsld.errors import UnreadableDocument
from newsld.intake.documents import documents, paths
from newsld.model.document import Document

ZSTD: Any = import_module("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd")
SOUND = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Flöte"}'
WRONG = SOUND.replace("NewsA", "NoA")
BLOCK = f'<script type="application/ld+json">{SOUND}</script>'


def written(folder: Path, name: str, data: bytes) -> str:
    (folder / name).write_bytes(packed(name, data))
    return str(folder / name)


def texts(path: str) -> list[str]:
    return [document.text.strip() for document in documents(path)]


def packed(name: str, data: bytes) -> bytes:
    if name.endswith(".gz"):
        return gzip.compress(data, mtime=0)
    return ZSTD.compress(data) if name.endswith(".zst") else data


def codes(result: Result) -> list[tuple[str, int, int]]:
    return [(found["code"], found["line"], found["column"]) for found in map(json.loads, result.stdout.splitlines())]


@pytest.mark.parametrize("name", ["a.html", "a.HTM", "a.html.gz", "a.html.zst"])
def test_each_block_of_a_page_is_a_document_at_its_place(tmp_path: Path, name: str) -> None:
    path = written(tmp_path, name, f"<p>\n<b>{BLOCK}\n\n{BLOCK}".encode())
    first, second = (Document(path, SOUND, line, first_column=column) for line, column in ((2, 38), (4, 35)))
    assert list(documents(path)) == [first, second]


@pytest.mark.parametrize("packing", [".gz", ".zst"])
@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a", "a.txt"])
def test_packed_files_are_unpacked(tmp_path: Path, name: str, packing: str) -> None:
    assert texts(written(tmp_path, name + packing, SOUND.encode())) == [SOUND]


@pytest.mark.parametrize("name", ["a.gz", "a.zst"])
def test_what_is_packed_is_told_by_how_it_begins(tmp_path: Path, name: str) -> None:
    data = packed(name, f"{SOUND}\n{SOUND}\n".encode())
    (tmp_path / "a.json.part").write_bytes(data)
    assert texts(str(tmp_path / "a.json.part")) == [SOUND, SOUND]
    assert "no faults in 2 documents" in CliRunner().invoke(validate, ["-"], input=data).stderr


CORRUPT = {
    ".gz": [b"{}", packed("a.gz", SOUND.encode())[:-9], b"\x1f\x8b\x08\0" + b"x" * 40],
    ".zst": [b"{}", packed("a.zst", SOUND.encode())[:-9], b"\x28\xb5\x2f\xfd" + b"x" * 40],
}


@pytest.mark.parametrize(("packing", "data"), [(packing, data) for packing, all_ in CORRUPT.items() for data in all_])
@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a"])
def test_what_is_not_packed_is_told(tmp_path: Path, name: str, packing: str, data: bytes) -> None:
    path = tmp_path / f"{name}{packing}"
    path.write_bytes(data)
    with pytest.raises(UnreadableDocument, match=f"not a whole {'zstd' if packing == '.zst' else 'gzip'} file"):
        texts(str(path))


@pytest.mark.parametrize("packing", [".gz", ".zst"])
def test_what_was_read_before_a_file_breaks_off_is_reported(tmp_path: Path, packing: str) -> None:
    # a few long ones: it has to break off behind the first block of zstd, and each document takes its time
    lines = "".join(f'{{"@type": "Nothing{i}", "name": "{i**150}"}}\n' for i in range(1_000)).encode()
    for name, data in (("a.jsonl", lines), ("a.html", f"{BLOCK.replace('NewsA', 'A')}\n".encode() + lines)):
        path = tmp_path / (name + packing)
        path.write_bytes((whole := packed(path.name, data))[: len(whole) // 2])
        result = CliRunner().invoke(validate, ["--format", "jsonl", "--select", "NL007,NL106", str(path)])
        assert result.exit_code == 2
        assert "not a whole" in result.stderr
        assert "1 could not be read" in result.stderr
        assert "no document read" not in result.stderr


def test_without_the_package_for_zstd_it_is_told_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, ZSTD.__name__, None)
    path = written(tmp_path, "a.jsonl.zst", SOUND.encode())
    result = CliRunner().invoke(validate, [path])
    assert result.exit_code == 2
    assert result.stderr.splitlines()[0] == f"newsld: {path}: packed by zstd; to read it: pip install 'newsld[zstd]'"


def test_folders_give_pages_and_packed_files_too(tmp_path: Path) -> None:
    names = ["a.htm", "b.html.gz", "c.json.gz", "d.jsonl.gz", "e.jsonl.zst"]
    for name in [*names, "e.txt", "f.gz", "g.zst"]:
        written(tmp_path, name, b"{}")
    assert [Path(path).name for path in paths(str(tmp_path))] == names


@pytest.mark.parametrize(
    ("data", "count"), [(f"{SOUND}\n{SOUND}\n", 2), (f"{SOUND}\n", 1), (BLOCK * 3, 3), ("\n\n{\n}\n", 1)]
)
def test_a_name_that_tells_nothing_is_sniffed(tmp_path: Path, data: str, count: int) -> None:
    for name in ("a", "a.php", "a.gz"):
        assert len(texts(written(tmp_path, name, data.encode()))) == count


@pytest.mark.parametrize(
    ("before", "encoding"),
    [
        ("", "utf-8"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
        ("<p>", "utf-16-le"),
        ("", "windows-1252"),
        ('<meta charset="iso-8859-1">', "windows-1252"),
        ('<meta charset="gb2312">', "gb18030"),
        ('<meta http-equiv=content-type content="text/html; charset=ISO-8859-2">', "iso-8859-2"),
        ('<?xml version="1.0" encoding="iso-8859-2"?>', "iso-8859-2"),
        ("<META CHARSET=utf-16>", "utf-8"),
        ('<meta charset="klingon">', "windows-1252"),
        ('<meta charset="idna">', "utf-8"),
        ('<meta charset="utf-7">', "utf-8"),
    ],
)
def test_pages_are_read_in_the_encoding_they_mean(tmp_path: Path, before: str, encoding: str) -> None:
    assert texts(written(tmp_path, "a.html", f"{before}\n{BLOCK}".encode(encoding))) == [SOUND]


def test_a_byte_of_another_encoding_is_the_fault_of_its_block_alone(tmp_path: Path) -> None:
    bad = BLOCK.replace("Flöte", "Flöte, ein Flöz").encode("windows-1252")
    page = b'<meta charset="utf-8"><p>\xf6\n' + BLOCK.encode() + b"\n <b>" + bad
    result = CliRunner().invoke(validate, ["--format", "jsonl", written(tmp_path, "a.html", page)])
    assert codes(result) == [("NL010", 3, 5 + BLOCK.index("ö"))]
    assert result.exit_code == 1


def test_a_bad_byte_outside_the_blocks_harms_nothing(tmp_path: Path) -> None:
    page = b'<meta charset="utf-8"><p>\xf6</p>' + BLOCK.encode()
    assert texts(written(tmp_path, "a.html", page)) == [SOUND]


def test_a_byte_order_mark_is_none_within_a_page() -> None:
    page = BLOCK.replace("{", "\ufeff{", 1)
    told = CliRunner().invoke(validate, ["--format", "jsonl", "-"], input=page)
    places = [(found["code"], found["line"], found["column"]) for found in map(json.loads, told.stdout.splitlines())]
    assert places == [("NL001", 1, page.index("\ufeff") + 1)]


def test_what_stands_before_a_block_is_not_held_again_for_each(tmp_path: Path) -> None:
    page = "<html>" + BLOCK * 200
    found = list(documents(written(tmp_path, "a.html", page.encode())))
    assert [document.first_column for document in found] == [match.start() for match in re.finditer(r"\{", page)]
    assert sum(len(document.text) for document in found) < len(page)


def test_one_bad_block_hides_no_other() -> None:
    bad = BLOCK.replace('"Flöte"', "tru")
    page = f"<html>\n{BLOCK}{bad}\n{BLOCK.replace('NewsA', 'NoA')}"
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


# size

LONG = SOUND.replace("Flöte", "Flöte " * 50)


@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a.html", "a", "a.json.gz", "a.zst"])
def test_what_is_too_large_is_not_looked_into(tmp_path: Path, name: str) -> None:
    (tmp_path / "newsld.toml").write_text("[validate]\nmax_size = 200")
    path = written(tmp_path, name, LONG.replace("NewsA", "NoA").encode())
    arguments = ["--format", "jsonl", "--config", str(tmp_path / "newsld.toml"), path]
    result = CliRunner().invoke(validate, arguments)
    (found,) = map(json.loads, result.stdout.splitlines())
    size = len(LONG.encode()) - len("ws") + len("")
    assert (found["code"], found["message"]) == ("NL011", f"the document has {size:,} bytes, the limit is 200")


def test_a_line_that_is_too_large_hides_no_other(tmp_path: Path) -> None:
    lines = [SOUND, LONG, WRONG, "", LONG * 500, WRONG]
    path = written(tmp_path, "a.jsonl", "\n".join(lines).encode())
    found = [(d.first_line, d.fault.kind if d.fault else "") for d in documents(path, max_size=200)]
    assert found == [(1, ""), (2, "size"), (3, ""), (5, "size"), (6, "")]


def test_lines_are_not_counted_together(tmp_path: Path) -> None:
    path = written(tmp_path, "a.jsonl", f"{SOUND}\n".encode() * 1000)
    assert all(d.fault is None for d in documents(path, max_size=len(SOUND.encode())))


@pytest.mark.parametrize("size", ["0", "-1", "true", "1.5", '"10 MB"'])
def test_a_size_is_a_number_of_bytes(tmp_path: Path, size: str) -> None:
    (tmp_path / "newsld.toml").write_text(f"[validate]\nmax_size = {size}")
    result = CliRunner().invoke(validate, ["--config", str(tmp_path / "newsld.toml"), "-"], input=SOUND)
    assert result.exit_code == 2
    assert "max_size" in result.stderr


@pytest.mark.parametrize("name", ["a.log", "-"])
@pytest.mark.parametrize("first", ["{broken", '{"@type": "NewsArticle", "headline": "Flo', "{}}"])
def test_a_first_line_that_is_broken_does_not_cost_the_others(tmp_path: Path, name: str, first: str) -> None:
    data = f"{first}\n{WRONG}\n{WRONG}\n".encode()
    path = name if name == "-" else written(tmp_path, name, data)
    result = CliRunner().invoke(validate, [path, "--format", "jsonl"], input=data)
    assert {line for _, line, _ in codes(result)} == {1, 2, 3}
    assert "of 3 documents" in result.stderr


@pytest.mark.parametrize("start", ["{", "[", '{"@graph": [', '{"about":', '{"name": "Dam",'])
def test_a_document_over_several_lines_is_one(tmp_path: Path, start: str) -> None:
    data = f'{start}\n{{"@type": "Thing"}}\n]}}\n'
    assert texts(written(tmp_path, "a.log", data.encode())) == [data.strip()]
